import { ImportOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useNavigate } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { addresses } from '#web/addresses.ts'
import { useMe } from '#web/api/me.ts'
import { SheetLink } from '#web/parts/sheet-link.tsx'
import { rosterWords } from './roster.words.ts'

/** The lists of bodies and people out as a workbook, and in from one. */
export function RosterLinks() {
  const text = useText(rosterWords)
  const navigate = useNavigate()
  if (!useMe().may.includes('body.keep')) return null
  return (
    <>
      <SheetLink to="/api/roster-sheet?filled=true" label={text('export')} />
      <Button icon={<ImportOutlined aria-hidden />} onClick={() => void navigate(addresses.roster())}>
        {text('open')}
      </Button>
    </>
  )
}
