import { Modal } from 'antd'
import { useText } from '#ui/i18n/language.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { useToast } from '#ui/toast.tsx'
import { api } from '#web/api/client.ts'
import { useSend } from '#web/api/use-send.ts'
import type { RoundView } from './rounds-queries.ts'
import { roundsWords } from './rounds.words.ts'
import { useReturnFocus } from '#web/pages/inspection/use-return-focus.ts'

export function EndRound({ view: { round, counts }, onClose }: { view: RoundView; onClose: () => void }) {
  useReturnFocus()
  const text = useText(roundsWords)
  const say = useToast()
  const end = useSend((_: null, header) => api.POST('/api/rounds/{id}/end', { params: { path: { id: round.id }, header }, body: {} }), {
    version: round.version,
    onDone: () => {
      say(text('end.done'))
      onClose()
    },
  })
  const left = counts.inspections - counts.issued
  return (
    <Modal
      open
      title={text('end.title')}
      okText={text('end.act')}
      okButtonProps={{ danger: true }}
      confirmLoading={end.busy}
      onOk={() => end.send(null)}
      onCancel={onClose}
    >
      <p>{text('end.what')}</p>
      {left > 0 && <p>{text('end.left', { n: left })}</p>}
      {end.problem && <ProblemNote problem={end.problem} />}
    </Modal>
  )
}
