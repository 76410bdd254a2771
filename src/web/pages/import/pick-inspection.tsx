import { SearchOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { addresses } from '#web/addresses.ts'
import type { Schemas } from '#web/api/generated.ts'
import { nameIn } from '#web/parts/names.ts'
import { importWords } from './import.words.ts'

type Row = Schemas['InspectionRow']
type Props = { rows: Row[]; more: boolean; chosen: Row | null; onChoose: (id: string | null) => void }

/** As many as one takes in at a glance; beyond, one searches. */
const glance = 8

const holds = (row: Row, words: string): boolean =>
  [row.bodyName, row.bodyNameEn ?? '', row.roundName, row.name, row.code].some((one) => one.toLowerCase().includes(words))

/** The inspections that still wait for their feedback. Once one is chosen only that one stands there. */
export function PickInspection({ rows, more, chosen, onChoose }: Props) {
  const text = useText(importWords)
  const [words, setWords] = useState('')
  if (chosen)
    return (
      <div className="r-pick__chosen">
        <Described row={chosen} />
        <Button size="small" onClick={() => onChoose(null)}>
          {text('pick.change')}
        </Button>
      </div>
    )
  if (rows.length === 0)
    return (
      <Empty title={text('pick.none')} action={<Link to={addresses.rounds()}>{text('pick.rounds')}</Link>}>
        {text('pick.none.why')}
      </Empty>
    )
  const found = rows.filter((row) => holds(row, words.trim().toLowerCase()))
  return (
    <>
      <p className="r-muted">{text('pick.hint')}</p>
      {rows.length > glance && (
        <Input
          allowClear
          prefix={<SearchOutlined aria-hidden />}
          placeholder={text('pick.filter')}
          aria-label={text('pick.filter')}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
      {found.length === 0 && <p role="status">{text('pick.no-match')}</p>}
      <ul className="r-pick">
        {found.map((row) => (
          <li key={row.id}>
            <button type="button" onClick={() => onChoose(row.id)}>
              <Described row={row} />
            </button>
          </li>
        ))}
      </ul>
      {more && <p className="r-muted">{text('pick.more', { n: rows.length })}</p>}
    </>
  )
}

function Described({ row }: { row: Row }) {
  const text = useText(importWords)
  const { language } = useLanguage()
  return (
    <span className="r-pick__row">
      <strong>{nameIn(language, row.bodyName, row.bodyNameEn)}</strong>
      <span className="r-muted">
        {row.roundName} · {row.code}
        {row.findings > 0 && ` · ${text('pick.findings', { n: row.findings })}`}
      </span>
    </span>
  )
}
