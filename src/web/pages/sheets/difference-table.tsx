import { useText } from '#ui/i18n/language.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { ChoiceTable, Reasons } from '#web/parts/pieces/choice-table.tsx'
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
  return (
    <ChoiceTable<Difference>
      caption={text('table.caption')}
      items={items}
      keyOf={({ key }) => key}
      nameOf={({ row }) => text('row', { row })}
      free={(one) => isReady(one) && !answers.get(one.key)?.done}
      refused={(one) => !isReady(one)}
      chosen={chosen}
      onChoose={onChoose}
      columns={[
        { key: 'row', title: text('table.row'), nowrap: true, cell: ({ row }) => row },
        { key: 'number', title: text('table.number'), nowrap: true, head: true, cell: ({ label }) => label || '—' },
        // The act is short, what it changes needs the room.
        { key: 'act', title: text('table.act'), width: '130px', cell: ({ act }) => <Act act={act} /> },
        { key: 'change', title: text('table.change'), cell: ({ cells }) => <Cells cells={cells} /> },
        { key: 'answer', title: text('table.answer'), width: '26%', cell: (one) => <Outcome one={one} answer={answers.get(one.key)} /> },
      ]}
    />
  )
}

function Act({ act }: Pick<Difference, 'act'>) {
  const text = useText(sheetsWords)
  return act === null ? <span className="r-muted">{text('act.none')}</span> : text(`act.${act}`)
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

function Outcome({ one, answer }: { one: Difference; answer: Answer | undefined }) {
  const text = useText(sheetsWords)
  if (answer?.done) return <Tag tone="green">{text(answer.already ? 'already' : 'done')}</Tag>
  const reasons = answer ? answer.reasons : one.reasons
  return reasons.length === 0 ? <Tag tone="blue">{text('ready')}</Tag> : <Reasons reasons={reasons} />
}
