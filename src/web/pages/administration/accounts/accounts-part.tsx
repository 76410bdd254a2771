import { SearchOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useDeferredValue, useState } from 'react'
import { Link } from 'react-router'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { KeysetTable, type Column } from '#ui/table/keyset-table.tsx'
import { addresses } from '#web/addresses.ts'
import { problemOf } from '#web/api/use-send.ts'
import { nameIn } from '#web/parts/names.ts'
import { AccountActs } from './account-acts.tsx'
import { AccountStateTag, LastSeen } from './account-state.tsx'
import { accountsQuery, stateOfAccount, type AccountRow, type AccountState } from './accounts-query.ts'
import { accountsWords } from './accounts.words.ts'
import { CreateAccount } from './create-account.tsx'
import './accounts.css'

const holds = (account: AccountRow, q: string): boolean =>
  [account.login, account.personName, account.personNameEn ?? ''].some((word) => word.toLowerCase().includes(q.toLowerCase()))

/** Who can sign in. */
export function AccountsPart() {
  const text = useText(accountsWords)
  const [q, setQ] = useState('')
  const [creating, setCreating] = useState(false)
  const asked = useDeferredValue(q.trim())
  const accounts = useQuery(accountsQuery)
  const problem = problemOf(accounts.error)
  return (
    <>
      <p className="r-muted">{text('what')}</p>
      <div className="r-accounts__bar r-no-print">
        <Input
          type="search"
          aria-label={text('search')}
          placeholder={text('search')}
          prefix={<SearchOutlined aria-hidden />}
          value={q}
          onChange={(event) => setQ(event.target.value)}
        />
        {accounts.data && <Counts accounts={accounts.data} />}
        <Button type="primary" onClick={() => setCreating(true)}>
          {text('create')}
        </Button>
      </div>
      {problem && <ProblemNote problem={problem} onRetry={() => void accounts.refetch()} />}
      {!problem && (
        <div className="r-accounts">
          <KeysetTable
            caption={text('list')}
            columns={useColumns()}
            rows={accounts.data?.filter((account) => holds(account, asked)) ?? []}
            rowId={(account) => account.id}
            rowName={(account) => account.login}
            loading={accounts.isPending}
            empty={<Empty title={text('empty')}>{text('empty.why')}</Empty>}
          />
        </div>
      )}
      {creating && <CreateAccount onClose={() => setCreating(false)} />}
    </>
  )
}

function Counts({ accounts }: { accounts: AccountRow[] }) {
  const text = useText(accountsWords)
  const count = (state: AccountState) => accounts.filter((account) => stateOfAccount(account) === state).length
  const [disabled, mustChange] = [count('disabled'), count('must-change')]
  return (
    <p className="r-muted" role="status">
      {[
        text('count.all', { n: accounts.length }),
        ...(mustChange > 0 ? [text('count.must-change', { n: mustChange })] : []),
        ...(disabled > 0 ? [text('count.disabled', { n: disabled })] : []),
      ].join(' · ')}
    </p>
  )
}

function useColumns(): Column<AccountRow>[] {
  const text = useText(accountsWords)
  const { language } = useLanguage()
  return [
    { key: 'login', title: text('login'), width: 190, narrow: 'bare', render: (account) => <strong>{account.login}</strong> },
    {
      key: 'person',
      title: text('person'),
      width: 150,
      render: (account) => (
        <Link to={addresses.person(account.personId)}>{nameIn(language, account.personName, account.personNameEn)}</Link>
      ),
    },
    { key: 'state', title: text('state'), render: (account) => <AccountStateTag account={account} /> },
    { key: 'seen', title: text('seen'), render: (account) => <LastSeen at={account.lastSeenAt} /> },
    { key: 'acts', title: text('acts'), width: 260, narrow: 'bare', render: (account) => <AccountActs account={account} /> },
  ]
}
