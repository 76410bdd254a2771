import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { PersonTag } from '#ui/tag/person-tag.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { addresses } from '#web/addresses.ts'
import type { View } from '#web/pages/finding/finding-view.ts'
import { findingWords } from '#web/pages/finding/finding.words.ts'
import { namesIn } from '#web/parts/names.ts'

type Props = { id: string | null; open: boolean; view: Pick<View, 'names' | 'posts'> }

/** Somebody who answers for something, with the post they hold now; where the work goes on and they hold none, that is a gap. */
export function Answering({ id, open, view }: Props) {
  const text = useText(findingWords)
  const { language } = useLanguage()
  if (id === null) return '—'
  const post = view.posts[id]
  return (
    <span className="r-together">
      <PersonTag name={namesIn(view.names, language)(id)} post={post} to={addresses.person(id)} />
      {open && post === undefined && <Tag tone="yellow">{text('no-post')}</Tag>}
    </span>
  )
}
