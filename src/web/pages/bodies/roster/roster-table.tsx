import { Checkbox } from 'antd'
import { useListed, useText } from '#ui/i18n/language.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import type { Schemas } from '#web/api/generated.ts'
import { rosterWords } from './roster.words.ts'

export type RosterItem = Schemas['Roster']['items'][number]
type Answer = Schemas['RosterEntered']['items'][number]

export const isReady = (one: RosterItem): boolean => one.act !== 'same' && one.reasons.length === 0

type Props = {
  items: readonly RosterItem[]
  answers: ReadonlyMap<string, Answer>
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
}

/** Rows of an office's lists with what becomes of them. */
export function RosterTable({ items, answers, chosen, onChoose }: Props) {
  const text = useText(rosterWords)
  const open = items.filter((one) => isReady(one) && !answers.get(one.key)?.done)
  const all = open.length > 0 && open.every((one) => chosen.has(one.key))
  const toggle = (key: string) => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    onChoose(next)
  }
  return (
    <div className="r-differences r-differences--roster" tabIndex={0} role="region" aria-label={text('caption')}>
      <table>
        <caption className="r-unseen">{text('caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Checkbox
                aria-label={text('table.all')}
                disabled={open.length === 0}
                checked={all}
                indeterminate={!all && open.some((one) => chosen.has(one.key))}
                onChange={() => onChoose(new Set(all ? [] : open.map((one) => one.key)))}
              />
            </th>
            <th scope="col">{text('table.act')}</th>
            <th scope="col">{text('table.name')}</th>
            <th scope="col">{text('table.what')}</th>
            <th scope="col">{text('table.answer')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((one) => (
            <Line key={one.key} one={one} answer={answers.get(one.key)} chosen={chosen.has(one.key)} onToggle={() => toggle(one.key)} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type LineProps = { one: RosterItem; answer: Answer | undefined; chosen: boolean; onToggle: () => void }

function Line({ one, answer, chosen, onToggle }: LineProps) {
  const text = useText(rosterWords)
  const list = useListed()
  const free = isReady(one) && !answer?.done
  return (
    <tr className={one.reasons.length > 0 ? 'r-differences__refused' : undefined}>
      <td>
        <Checkbox aria-label={text('table.choose', { name: one.label })} disabled={!free} checked={free && chosen} onChange={onToggle} />
      </td>
      <td>{text(`act.${one.act}`)}</td>
      <th scope="row">{one.label}</th>
      <td>
        {list(one.what)}
        {one.notes.map((note) => (
          <p key={note} className="r-muted">
            {note}
          </p>
        ))}
      </td>
      <td>
        <Outcome one={one} answer={answer} />
      </td>
    </tr>
  )
}

function Outcome({ one, answer }: Pick<LineProps, 'one' | 'answer'>) {
  const text = useText(rosterWords)
  if (answer?.done) return <Tag tone="green">{text('done')}</Tag>
  const reasons = answer ? answer.reasons : one.reasons
  if (reasons.length > 0)
    return (
      <ul className="r-differences__reasons">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    )
  return one.act === 'same' ? <Tag tone="quiet">{text('act.same')}</Tag> : <Tag tone="blue">{text('ready')}</Tag>
}
