import { useQuery } from '@tanstack/react-query'
import { useText } from '#ui/i18n/language.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { Section } from '#ui/layout/section.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { problemOf } from '#web/api/use-send.ts'
import { CommentLine } from './comment-line.tsx'
import { commentsQuery } from './comments-query.ts'
import { commentsWords } from './comments.words.ts'
import { Composer } from './composer.tsx'
import './comments.css'

/** What people say about the finding beside the record of what was done, the newest last, and a place to say more. */
export function CommentsSection({ findingId }: { findingId: string }) {
  const text = useText(commentsWords)
  const found = useQuery(commentsQuery(findingId))
  const problem = problemOf(found.error)
  const { items = [], names = {}, audiences = [] } = found.data ?? {}
  const standing = items.filter((one) => one.withdrawn === null).length
  return (
    <Section title={text('title')} aside={standing > 0 && <span className="r-muted">{text('title.count', { n: standing })}</span>}>
      {problem && !found.data && <ProblemNote problem={problem} onRetry={() => void found.refetch()} />}
      {!problem && !found.data && <Skeleton lines={3} />}
      {found.data && items.length === 0 && <Empty title={text('none')}>{text('none.why')}</Empty>}
      <ul className="r-comments">
        {items.map((one) => (
          <CommentLine key={one.id} comment={one} names={names} />
        ))}
      </ul>
      {audiences.length > 0 && <Composer findingId={findingId} audiences={audiences} />}
    </Section>
  )
}
