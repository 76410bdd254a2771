import { ExportOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Link } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { useToast } from '#ui/toast.tsx'
import { addresses } from '#web/addresses.ts'
import type { Schemas } from '#web/api/generated.ts'
import { useSend, type SendHeader } from '#web/api/use-send.ts'
import { exportWords } from './export.words.ts'

type Answer = { data?: Schemas['Export']; error?: unknown; response: Response }
type Props = {
  label: string
  /** `(header) => api.POST('/api/exports/KIND', { params: { header }, body })` */
  ask: (header: SendHeader) => Promise<Answer>
  small?: boolean
}

/** Asks for a file that is made in the background, and says where it will be found. */
export function ExportButton({ label, ask, small = false }: Props) {
  const text = useText(exportWords)
  const say = useToast()
  const begin = useSend((_: null, header) => ask(header), { onDone: ({ name }) => say(text('begun', { name })) })
  return (
    <>
      <Button size={small ? 'small' : 'middle'} icon={<ExportOutlined aria-hidden />} loading={begin.busy} onClick={() => begin.send(null)}>
        {label}
      </Button>
      {begin.done && <Link to={addresses.exports()}>{text('open')}</Link>}
      {begin.problem && <ProblemNote problem={begin.problem} />}
    </>
  )
}
