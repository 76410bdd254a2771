import { Checkbox } from 'antd'
import { useText } from '#ui/i18n/language.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import type { Answer, Difference } from './sheets-queries.ts'
import { sheetsWords } from './sheets.words.ts'

export const isReady = (one: Difference): boolean => one.act !== null && one.reasons.length === 0

type Props = {
  items: readonly Difference[]
  answers: ReadonlyMap<string, Answer>
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
}

/** Every difference in a line: which row, which act, what it was and becomes, and what stands against it. */
export function DifferenceTable({ items, answers, chosen, onChoose }: Props) {
  const text = useText(sheetsWords)
  const open = items.filter((one) => isReady(one) && !answers.get(one.key)?.done)
  const all = open.length > 0 && open.every((one) => chosen.has(one.key))
  const toggle = (key: string) => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    onChoose(next)
  }
  return (
    <div className="r-differences" tabIndex={0} role="region" aria-label={text('table.caption')}>
      <table>
        <caption className="r-unseen">{text('table.caption')}</caption>
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
            <th scope="col">{text('table.row')}</th>
            <th scope="col">{text('table.number')}</th>
            <th scope="col">{text('table.act')}</th>
            <th scope="col">{text('table.change')}</th>
            <th scope="col">{text('table.answer')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((one) => (
            <Line
              key={`${one.row} ${one.key}`}
              one={one}
              answer={answers.get(one.key)}
              chosen={chosen.has(one.key)}
              onToggle={() => toggle(one.key)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type LineProps = { one: Difference; answer: Answer | undefined; chosen: boolean; onToggle: () => void }

function Line({ one, answer, chosen, onToggle }: LineProps) {
  const text = useText(sheetsWords)
  const free = isReady(one) && !answer?.done
  return (
    <tr className={isReady(one) ? undefined : 'r-differences__refused'}>
      <td>
        <Checkbox aria-label={text('table.choose', { row: one.row })} disabled={!free} checked={free && chosen} onChange={onToggle} />
      </td>
      <td className="r-nowrap">{one.row}</td>
      <th scope="row" className="r-nowrap">
        {one.label === '' ? '—' : one.label}
      </th>
      <td>{one.act === null ? <span className="r-muted">{text('act.none')}</span> : text(`act.${one.act}`)}</td>
      <td>
        <Cells cells={one.cells} />
      </td>
      <td>
        <Outcome one={one} answer={answer} />
      </td>
    </tr>
  )
}

function Cells({ cells }: { cells: Difference['cells'] }) {
  const text = useText(sheetsWords)
  return (
    <dl className="r-differences__cells">
      {cells.map((cell) => (
        <div key={cell.at}>
          <dt>
            {cell.title} <span className="r-muted">{cell.at}</span>
          </dt>
          <dd>
            {cell.old !== '' && (
              <del>
                <span className="r-unseen">{text('cell.from')}</span>
                {cell.old}
              </del>
            )}
            <ins>
              <span className="r-unseen">{text('cell.to')}</span>
              {cell.text === '' ? text('cell.empty') : cell.text}
            </ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Outcome({ one, answer }: Pick<LineProps, 'one' | 'answer'>) {
  const text = useText(sheetsWords)
  if (answer?.done) return <Tag tone="green">{text(answer.already ? 'already' : 'done')}</Tag>
  const reasons = answer ? answer.reasons : one.reasons
  if (reasons.length === 0) return <Tag tone="blue">{text('ready')}</Tag>
  return (
    <ul className="r-differences__reasons">
      {reasons.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
    </ul>
  )
}
