import type { State } from '#domain/finding/life.ts'
import { StateTag } from '#ui/tag/state-tag.tsx'
import type { Entry } from './entries.ts'
import { Marked } from './marked.tsx'

type Props = { id: string; at: number; entry: Entry; words: string; chosen: boolean; onPoint: () => void; onOpen: () => void }

/** One thing that can be chosen. The field keeps the focus, so that one can go on typing. */
export function EntryLine({ id, at, entry, words, chosen, onPoint, onOpen }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      data-at={at}
      role="option"
      aria-selected={chosen}
      className={chosen ? 'r-palette__entry r-palette__entry--chosen' : 'r-palette__entry'}
      onMouseMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onOpen}
    >
      {entry.code && (
        <span className="r-palette__code">
          <Marked text={entry.code} words={words} />
        </span>
      )}
      <span className="r-palette__title">
        <Marked text={entry.title} words={words} />
      </span>
      {entry.note && <span className="r-palette__note r-muted">{entry.note}</span>}
      {entry.state && <StateTag state={`finding.${entry.state as State}`} />}
    </div>
  )
}
