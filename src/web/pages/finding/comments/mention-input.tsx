import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Mentions } from 'antd'
import { useRef, useState } from 'react'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { amongParts } from '#web/pages/inspection/pick/popup.ts'
import { nameIn } from '#web/parts/names.ts'
import { mentionableQuery, type Audience } from './comments-query.ts'
import { commentsWords } from './comments.words.ts'
import type { Person } from './mentioned-text.ts'

const means = (one: { name: string; nameEn: string | null; title: string }, q: string): boolean =>
  [one.name, one.nameEn ?? '', one.title].some((word) => word.toLowerCase().includes(q.trim().toLowerCase()))

type Props = {
  findingId: string
  audience: Audience
  label: string
  text: string
  onText: (text: string) => void
  /** Somebody was chosen from those offered. */
  onCall: (person: Person) => void
  onSend: () => void
}

/** Text in which @ offers those who can read it. */
export function MentionInput({ findingId, audience, label, text, onText, onCall, onSend }: Props) {
  const say = useText(commentsWords)
  const { language } = useLanguage()
  const [q, setQ] = useState<string | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const found = useQuery({
    ...mentionableQuery(findingId, audience, q ?? ''),
    enabled: q !== null,
    placeholderData: keepPreviousData,
  })
  // What was found for the word before stays until the answer comes: of it only those are offered whom the word now means.
  const readers = (found.data?.items ?? []).filter((one) => means(one, q ?? ''))
  const options = readers.map((one) => {
    const name = nameIn(language, one.name, one.nameEn)
    const body = nameIn(language, one.bodyName, one.bodyNameEn)
    const alone = readers.filter((other) => nameIn(language, other.name, other.nameEn) === name).length === 1
    return {
      key: one.id,
      value: alone ? name : `${name}·${one.title}`,
      label: (
        <span className="r-together">
          {name}
          <span className="r-muted">
            {body} {one.title}
          </span>
        </span>
      ),
    }
  })
  return (
    <div ref={place}>
      <Mentions
        aria-label={label}
        className="r-mention"
        value={text}
        options={options}
        filterOption={false}
        getPopupContainer={() => amongParts(place.current ?? document.body)}
        loading={found.isFetching}
        notFoundContent={say(found.isFetching ? 'loading' : 'mention.none')}
        autoSize={{ minRows: 2, maxRows: 12 }}
        maxLength={4000}
        onSearch={(word) => setQ(word)}
        onChange={onText}
        onSelect={({ value }) => {
          const one = options.find((option) => option.value === value)
          if (one) onCall({ id: one.key, name: one.value })
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSend()
        }}
      />
    </div>
  )
}
