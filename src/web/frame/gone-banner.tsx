import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { useToast } from '#ui/toast.tsx'
import { useCell } from '#web/api/cell.ts'
import { patientFetch } from '#web/api/patient-fetch.ts'
import { server } from '#web/api/presence.ts'
import { frameWords } from './frame.words.ts'

const every = 3_000

/** Says that the server is gone, asks for it every few seconds, and reads everything afresh when it is back. */
export function GoneBanner() {
  const text = useText(frameWords)
  const say = useToast()
  const queries = useQueryClient()
  const gone = useCell(server) === 'gone'
  useEffect(
    () =>
      server.subscribe(() => {
        if (server.get() === 'gone') return
        say(text('back.again'))
        void queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'health' })
      }),
    [queries, say, text],
  )
  const asking = useQuery({
    queryKey: ['health'],
    enabled: gone,
    refetchInterval: every,
    retry: false,
    gcTime: 0,
    queryFn: async () => (await patientFetch(new Request('/api/health'))).ok,
  })
  if (!gone) return null
  return (
    <div className="r-gone" role="alert">
      <strong>{text('gone.title')}</strong>
      <span>{text('gone.why')}</span>
      <Button size="small" loading={asking.isFetching} onClick={() => void asking.refetch()}>
        {text('gone.now')}
      </Button>
    </div>
  )
}
