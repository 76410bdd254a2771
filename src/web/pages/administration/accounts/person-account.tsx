import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { problemOf } from '#web/api/use-send.ts'
import { AccountActs } from './account-acts.tsx'
import { AccountStateTag, LastSeen } from './account-state.tsx'
import { accountOf } from './accounts-query.ts'
import { accountsWords } from './accounts.words.ts'
import { CreateAccount } from './create-account.tsx'

/** The account of one person, for administrators; `none` is said where there is none. */
export function PersonAccount({ personId, name, none }: { personId: string; name: string; none: string }) {
  const text = useText(accountsWords)
  const accounts = useQuery(accountOf(personId))
  const [creating, setCreating] = useState(false)
  const problem = problemOf(accounts.error)
  if (problem) return <ProblemNote problem={problem} onRetry={() => void accounts.refetch()} />
  if (accounts.data === undefined) return <Skeleton lines={1} />
  const account = accounts.data
  return (
    <div className="r-accounts__bar">
      {account ? (
        <>
          <strong>{account.login}</strong>
          <AccountStateTag account={account} />
          <span className="r-together">
            <span className="r-muted">{text('seen')}</span>
            <LastSeen at={account.lastSeenAt} />
          </span>
          <AccountActs account={account} />
        </>
      ) : (
        <>
          <p>{none}</p>
          <Button onClick={() => setCreating(true)}>{text('create')}</Button>
        </>
      )}
      {creating && <CreateAccount person={{ id: personId, name }} onClose={() => setCreating(false)} />}
    </div>
  )
}
