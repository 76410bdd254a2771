import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useText } from '#ui/i18n/language.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { officeMoment } from '#ui/office-clock.ts'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { problemOf, useSend } from '#web/api/use-send.ts'
import { accountWords } from './account.words.ts'

/** Where one is signed in, and how to end it: on one machine, or everywhere else. */
export function Sessions() {
  const text = useText(accountWords)
  const sessions = useQuery({ queryKey: ['sessions'], queryFn: ({ signal }) => answerOf(api.GET('/api/sessions', { signal })) })
  const end = useSend((id: string, header) => api.DELETE('/api/sessions/{id}', { params: { path: { id }, header } }))
  const problem = problemOf(sessions.error) ?? end.problem
  return (
    <>
      {problem && <ProblemNote problem={problem} />}
      {sessions.isPending && <Skeleton lines={2} />}
      <ul className="r-sessions">
        {sessions.data?.map((session) => (
          <li key={session.id}>
            <Where session={session} />
            {session.current ? (
              <Tag tone="green">{text('sessions.current')}</Tag>
            ) : (
              <Button
                size="small"
                onClick={() => end.send(session.id)}
                aria-label={text('sessions.end.one', { address: session.address, since: since(session) })}
              >
                {text('sessions.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

const since = ({ createdAt }: Schemas['Session']): string => officeMoment(createdAt)

/** The browser's own name for itself is long; its last products tell enough. */
const browserIn = (userAgent: string): string =>
  userAgent.match(/(?:Edg|Firefox|Chrome|Safari)\/\d+/)?.[0].replace('/', ' ') ?? userAgent.slice(0, 40)

function Where({ session }: { session: Schemas['Session'] }) {
  const text = useText(accountWords)
  return (
    <span className="r-sessions__where">
      <span>{browserIn(session.userAgent)}</span>
      <span className="r-muted">{session.address}</span>
      <span className="r-muted">{text('sessions.since', { since: since(session) })}</span>
    </span>
  )
}
