import { Button, Checkbox } from 'antd'
import { useState, type ReactNode } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { piecesWords } from './pieces.words.ts'
import './pieces.css'

export type ChoiceColumn<One> = {
  key: string
  title: string
  cell: (one: One) => ReactNode
  head?: boolean
  width?: string
  nowrap?: boolean
}

type Props<One> = {
  caption: string
  items: readonly One[]
  columns: readonly ChoiceColumn<One>[]
  keyOf: (one: One) => string
  nameOf: (one: One) => string
  /** What can still be done. */
  free: (one: One) => boolean
  refused: (one: One) => boolean
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
}

/** A list of a county has thousands of rows; an old computer draws some hundreds at once. */
const drawnAtOnce = 300

/** Rows of which some are to be done: each can be chosen for itself, and all that can be done together. */
export function ChoiceTable<One>({ caption, items, columns, keyOf, nameOf, free, refused, chosen, onChoose }: Props<One>) {
  const text = useText(piecesWords)
  const [most, setMost] = useState(drawnAtOnce)
  const open = items.filter(free).map(keyOf)
  const all = open.length > 0 && open.every((key) => chosen.has(key))
  const toggle = (key: string) => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    onChoose(next)
  }
  return (
    <div className="r-choices" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption className="r-unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Checkbox
                aria-label={text('all')}
                disabled={open.length === 0}
                checked={all}
                indeterminate={!all && open.some((key) => chosen.has(key))}
                onChange={() => onChoose(new Set(all ? [] : open))}
              />
            </th>
            {columns.map(({ key, title, width }) => (
              <th key={key} scope="col" style={width === undefined ? undefined : { width }}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.slice(0, most).map((one, at) => (
            <tr key={`${at} ${keyOf(one)}`} className={refused(one) ? 'r-choices__refused' : undefined}>
              <td>
                <Checkbox
                  aria-label={text('choose', { name: nameOf(one) })}
                  disabled={!free(one)}
                  checked={free(one) && chosen.has(keyOf(one))}
                  onChange={() => toggle(keyOf(one))}
                />
              </td>
              {columns.map((column) => (
                <Cell key={column.key} column={column} one={one} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {items.length > most && (
        <Button type="link" onClick={() => setMost(most + drawnAtOnce)}>
          {text('more', { n: items.length - most })}
        </Button>
      )}
    </div>
  )
}

function Cell<One>({ column: { cell, head, nowrap }, one }: { column: ChoiceColumn<One>; one: One }) {
  const className = nowrap ? 'r-nowrap' : undefined
  if (!head) return <td className={className}>{cell(one)}</td>
  return (
    <th scope="row" className={className}>
      {cell(one)}
    </th>
  )
}

/** Why something cannot be done, or was not. */
export const Reasons = ({ reasons }: { reasons: readonly string[] }) => (
  <ul className="r-choices__reasons">
    {reasons.map((reason) => (
      <li key={reason}>{reason}</li>
    ))}
  </ul>
)
