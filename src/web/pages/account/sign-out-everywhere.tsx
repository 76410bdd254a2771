import { Button } from 'antd'
import { useText } from '#ui/i18n/language.tsx'
import { api } from '#web/api/client.ts'
import { useSend } from '#web/api/use-send.ts'
import { leave } from '#web/frame/leave.ts'
import { accountWords } from './account.words.ts'

export function SignOutEverywhere() {
  const text = useText(accountWords)
  const end = useSend((_: null, header) => api.DELETE('/api/sessions', { params: { header } }), { fresh: false, onDone: leave })
  return (
    <Button loading={end.busy} onClick={() => end.send(null)}>
      {text('sessions.end.all')}
    </Button>
  )
}
