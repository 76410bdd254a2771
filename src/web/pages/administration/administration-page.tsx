import { useParams } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { Notice } from '#ui/layout/notice.tsx'
import { Page } from '#ui/layout/page.tsx'
import { addresses } from '#web/addresses.ts'
import { useMe } from '#web/api/me.ts'
import { UnknownPage } from '#web/frame/unknown-page.tsx'
import { PageTabs } from '#web/parts/page-tabs.tsx'
import { AccountsPart } from './accounts/accounts-part.tsx'
import { TemplatesPart } from '#web/pages/papers/templates/templates-part.tsx'
import { administrationWords } from './administration.words.ts'
import { CalendarsPart } from './calendars/calendars-part.tsx'
import { RegimesPart } from './regimes/regimes-part.tsx'

const parts = ['accounts', 'regimes', 'calendars', 'templates'] as const
type Part = (typeof parts)[number]

/** 系统管理: who may sign in, by which rules is counted, and which days are worked. */
export function AdministrationPage() {
  const text = useText(administrationWords)
  const { part: asked } = useParams()
  const keepsAccounts = useMe().may.includes('account.keep')
  const offered = parts.filter((part) => part !== 'accounts' || keepsAccounts)
  const part: Part | undefined = asked === undefined ? offered[0] : parts.find((one) => one === asked)
  if (part === undefined) return <UnknownPage />
  const address = (one: Part) => (one === offered[0] ? addresses.administration() : `${addresses.administration()}/${one}`)
  return (
    <Page title={text('title')}>
      <PageTabs label={text('title')} tabs={offered.map((one) => ({ to: address(one), label: text(one), current: one === part }))} />
      {part === 'accounts' && (keepsAccounts ? <AccountsPart /> : <Notice tone="blue" title={text('accounts.not')} />)}
      {part === 'regimes' && <RegimesPart />}
      {part === 'calendars' && <CalendarsPart />}
      {part === 'templates' && <TemplatesPart />}
    </Page>
  )
}
