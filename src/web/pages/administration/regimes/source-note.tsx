import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import type { Tone } from '#ui/tag/tone.ts'
import type { Schemas } from '#web/api/generated.ts'
import { regimesWords } from './regimes.words.ts'

type Source = Schemas['RegimeSource']

const tones = { law: 'green', practice: 'blue', unconfirmed: 'yellow' } as const satisfies Record<Source['grade'], Tone>

export function GradeTag({ grade }: { grade: Source['grade'] }) {
  const text = useText(regimesWords)
  return (
    <Tag tone={tones[grade]} look={grade === 'unconfirmed' ? 'open' : undefined}>
      {text(`grade.${grade}`)}
    </Tag>
  )
}

/** Where a figure comes from: how far it may be trusted, the words of the source, and its address where it has one. */
export function SourceNote({ source }: { source: Source }) {
  const { language } = useLanguage()
  const said = source.text[language]
  return (
    <span className="r-source">
      <GradeTag grade={source.grade} />
      <span>
        {source.reference.startsWith('http') ? (
          <a href={source.reference} target="_blank" rel="noreferrer">
            {said}
          </a>
        ) : (
          said
        )}
      </span>
    </span>
  )
}
