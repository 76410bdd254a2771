import { useText } from '#ui/i18n/language.tsx'
import { officeDay, officeTime } from '#ui/office-clock.ts'
import { Tag } from '#ui/tag/tag.tsx'
import type { Tone } from '#ui/tag/tone.ts'
import { stateOfAccount, type AccountRow, type AccountState } from './accounts-query.ts'
import { accountsWords } from './accounts.words.ts'

const tones = { open: 'green', 'must-change': 'yellow', disabled: 'quiet' } as const satisfies Record<AccountState, Tone>

export function AccountStateTag({ account }: { account: AccountRow }) {
  const text = useText(accountsWords)
  const state = stateOfAccount(account)
  return (
    <Tag tone={tones[state]} look={state === 'disabled' ? 'gone' : undefined}>
      {text(`state.${state}`)}
    </Tag>
  )
}

export function LastSeen({ at }: { at: string | null }) {
  const text = useText(accountsWords)
  if (at === null) return <span className="r-muted">{text('seen.never')}</span>
  return <span>{text('seen.at', { day: officeDay(at), time: officeTime(at) })}</span>
}
