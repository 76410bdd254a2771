import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { partWords } from '#ui/i18n/part.words.ts'
import { Notice } from '#ui/layout/notice.tsx'
import type { Problem } from './problem.ts'

type Props = {
  problem: Problem
  onRetry?: (() => void) | undefined
  /** What the fields are called on this screen, by the name the server knows them by. */
  fieldNames?: Readonly<Record<string, string>>
  /** Something one can do about it. */
  children?: ReactNode
}

const keyOf = (one: object): string => JSON.stringify(one)

/** An answer that is not a yes: what is wrong, where, which conditions are unmet, and what to do. */
export function ProblemNote({ problem, onRetry, fieldNames = {}, children }: Props) {
  const text = useText(partWords)
  const { status, title, unmet, errors, requestId } = problem
  const ours = status === 0 ? text('problem.unreachable') : text('problem.unexpected', { status })
  const retry = onRetry && (
    <Button size="small" onClick={onRetry}>
      {text('problem.retry')}
    </Button>
  )
  return (
    <Notice urgent tone={status === 0 || status >= 500 ? 'yellow' : 'red'} title={<strong>{title || ours}</strong>} action={retry}>
      {unmet.length > 0 && (
        <>
          <p>{text('problem.unmet')}</p>
          <ul>
            {unmet.map((one) => (
              <li key={keyOf(one)}>{one.detail}</li>
            ))}
          </ul>
        </>
      )}
      {errors.length > 0 && (
        <ul>
          {errors.map((one) => (
            <li key={keyOf(one)}>
              {text('problem.where', { field: fieldNames[one.field] ?? one.field })} — {one.detail}
            </li>
          ))}
        </ul>
      )}
      {children}
      {requestId && status >= 500 && <p className="r-muted">{text('problem.request', { id: requestId })}</p>}
    </Notice>
  )
}
