import { useText } from '#ui/i18n/language.tsx'
import type { SourcePassage } from './source-query.ts'
import { sourceWords } from './source.words.ts'

/** The words of one passage: the finding's own marked, a clue only named. */
export function Parts({ parts }: { parts: SourcePassage['parts'] }) {
  const text = useText(sourceWords)
  return parts.map((part, at) => {
    const key = `${at} ${part.kind}`
    if (part.kind === 'plain') return part.text
    if (part.kind === 'clue')
      return (
        <span key={key} className="r-source__clue">
          {text('clue')}
        </span>
      )
    return (
      <mark key={key} className="r-source__own">
        {part.text}
      </mark>
    )
  })
}

/** Paragraphs in the order of the document, each with its place; a gap where something between them is left out. */
export function SourceText({ passages }: { passages: readonly SourcePassage[] }) {
  return (
    <ol className="r-source__text">
      {passages.map((passage, at) => {
        const before = passages[at - 1]
        const apart = before !== undefined && passage.index - before.index > 1
        return (
          <li key={passage.index} className={apart ? 'r-source__apart' : undefined}>
            <PlaceOf place={passage.place} />
            <p className={passage.heading === null ? undefined : 'r-source__heading'}>
              <Parts parts={passage.parts} />
            </p>
          </li>
        )
      })}
    </ol>
  )
}

function PlaceOf({ place }: { place: SourcePassage['place'] }) {
  const text = useText(sourceWords)
  const said =
    place.in === 'paragraph'
      ? text('paragraph', { n: place.paragraph })
      : place.in === 'page'
        ? text('page', { page: place.page, n: place.paragraph })
        : text('cell', { sheet: place.sheet, cell: place.cell })
  return <span className="r-muted r-small">{said}</span>
}
