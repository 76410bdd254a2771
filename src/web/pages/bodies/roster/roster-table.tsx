import { useListed, useText } from '#ui/i18n/language.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import type { Schemas } from '#web/api/generated.ts'
import { ChoiceTable, Reasons } from '#web/parts/pieces/choice-table.tsx'
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
  return (
    <ChoiceTable<RosterItem>
      caption={text('caption')}
      items={items}
      keyOf={({ key }) => key}
      nameOf={({ label }) => label}
      free={(one) => isReady(one) && !answers.get(one.key)?.done}
      refused={({ reasons }) => reasons.length > 0}
      chosen={chosen}
      onChoose={onChoose}
      columns={[
        { key: 'act', title: text('table.act'), nowrap: true, cell: ({ act }) => text(`act.${act}`) },
        { key: 'name', title: text('table.name'), head: true, cell: ({ label }) => label },
        { key: 'what', title: text('table.what'), cell: (one) => <What one={one} /> },
        { key: 'answer', title: text('table.answer'), width: '32%', cell: (one) => <Outcome one={one} answer={answers.get(one.key)} /> },
      ]}
    />
  )
}

function What({ one: { what, notes } }: { one: RosterItem }) {
  const list = useListed()
  return (
    <>
      {list(what)}
      {notes.map((note) => (
        <p key={note} className="r-muted">
          {note}
        </p>
      ))}
    </>
  )
}

function Outcome({ one, answer }: { one: RosterItem; answer: Answer | undefined }) {
  const text = useText(rosterWords)
  if (answer?.done) return <Tag tone="green">{text('done')}</Tag>
  const reasons = answer ? answer.reasons : one.reasons
  if (reasons.length > 0) return <Reasons reasons={reasons} />
  return one.act === 'same' ? <Tag tone="quiet">{text('act.same')}</Tag> : <Tag tone="blue">{text('ready')}</Tag>
}
