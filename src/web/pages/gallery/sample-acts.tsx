import { Button, DatePicker, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { ActButton } from '#ui/act/act-button.tsx'
import { ConfirmWithReason } from '#ui/act/confirm-with-reason.tsx'
import { Field } from '#ui/input/field.tsx'
import { UploadBox } from '#ui/input/upload-box.tsx'
import type { Send } from '#ui/input/use-uploads.ts'
import { Empty } from '#ui/layout/empty.tsx'
import { Notice } from '#ui/layout/notice.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import type { Problem } from '#ui/problem/problem.ts'
import { useToast } from '#ui/toast.tsx'

const refused: Problem = {
  status: 422,
  code: 'unmet',
  title: '尚有条件未满足，请逐项处理。',
  unmet: [
    { code: 'evidence-on-task', detail: '任务 2 没有佐证材料。' },
    { code: 'no-open-extension', detail: '第 1 次延期尚待审批。' },
  ],
  errors: [{ field: 'due', code: 'bad-day', detail: '2021-02-30 不是日历上的日子。' }],
}

/** Half goes through, every second file fails, so that both looks can be seen. */
const send: Send = (file, { onProgress, signal }) =>
  new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('cancelled')))
    onProgress(45)
    if (file.name.includes('b')) setTimeout(() => reject(new Error('上传中断，请重传')), 50)
    else if (!file.name.includes('c')) setTimeout(resolve, 50)
  })

export function SampleActs() {
  const [open, setOpen] = useState(false)
  const say = useToast()
  return (
    <div className="r-gallery__rows">
      <p className="r-together">
        <ActButton label="申请销号" primary onAct={() => setOpen(true)} />
        <ActButton label="申请延期" onAct={() => say('已提交')} />
        <ActButton label="予以销号" why={['任务 2 没有佐证材料。', '纪检监察的核验意见还没有给出。']} onAct={() => undefined} />
        <ActButton label="弃用草稿" danger onAct={() => undefined} />
      </p>
      {open && (
        <ConfirmWithReason
          title="退回整改"
          act="退回"
          danger
          busy={false}
          problem={refused}
          onConfirm={() => setOpen(false)}
          onCancel={() => setOpen(false)}
        >
          <p>退回后，单位须补充整改并重新申请销号。</p>
        </ConfirmWithReason>
      )}
      <ProblemNote problem={refused} fieldNames={{ due: '期限' }} />
      <ProblemNote problem={{ status: 0, code: 'unreachable', title: '', unmet: [], errors: [] }} onRetry={() => undefined} />
      <Notice tone="blue" title="本方案自 2026-04-02 起生效。" />
      <Notice tone="green" title="已全部销号。" />
      <UploadBox send={send} why={(error) => (error as Error).message} maxBytes={50 * 1024 ** 2} />
      <Form layout="vertical" style={{ maxWidth: 480 }}>
        <Field name="criterion" label="完成标准" help="怎样才算完成：写成别人可以核对的事实。" rules={[{ required: true }]}>
          <Input.TextArea rows={2} />
        </Field>
        <Field name="body" label="牵头单位">
          <Select options={[{ value: 'a', label: '青石县委办公室' }]} />
        </Field>
        <Field name="due" label="期限">
          <DatePicker />
        </Field>
        <Button htmlType="submit">保存</Button>
      </Form>
      <Empty title="没有待办事项" action={<a href="#ledger">去看台账</a>}>
        别人办完、轮到您时，这里会出现。
      </Empty>
      <Skeleton lines={3} />
    </div>
  )
}
