import { Modal } from 'antd'
import { useText } from '#ui/i18n/language.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { useToast } from '#ui/toast.tsx'
import { api } from '#web/api/client.ts'
import { useSend } from '#web/api/use-send.ts'
import { planWords } from './plan.words.ts'
import type { Task } from './task-fields.ts'
import { clearShelf, type Shelf } from './task-shelf.ts'
import { useReturnFocus } from '#web/pages/inspection/use-return-focus.ts'

export function RemoveTask({ task, shelf, onClose }: { task: Task; shelf: Shelf; onClose: () => void }) {
  useReturnFocus()
  const text = useText(planWords)
  const say = useToast()
  const n = task.number
  const remove = useSend(
    (_: null, header) => api.POST('/api/tasks/{id}/removal', { params: { path: { id: task.id }, header }, body: {} }),
    {
      version: task.version,
      onDone: () => {
        clearShelf(shelf, task.id)
        say(text('task.removed', { n }))
        onClose()
      },
    },
  )
  return (
    <Modal
      open
      title={text('task.remove.title', { n })}
      okText={text('task.remove')}
      okButtonProps={{ danger: true }}
      confirmLoading={remove.busy}
      onOk={() => remove.send(null)}
      onCancel={onClose}
    >
      <p>{task.text}</p>
      <p>{text('task.remove.what')}</p>
      {remove.problem && <ProblemNote problem={remove.problem} />}
    </Modal>
  )
}
