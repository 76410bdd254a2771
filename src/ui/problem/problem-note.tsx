import { Alert, Button } from 'antd'
import type { ReactNode } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { partWords } from '#ui/i18n/part.words.ts'
import type { Problem } from './problem.ts'
import './problem.css'

type Props = {
  problem: Problem
  onRetry?: (() => void) | undefined
  /** What the fields are called on this screen, by the name the server knows them by. */
  fieldNames?: Readonly<Record<string, string>>
  /** Something one can do about it. */
  children?: ReactNode
}

/** An answer that is not a yes: what is wrong, where, which conditions are unmet, and what to do. */
export function ProblemNote({ problem, onRetry, fieldNames = {}, children }: Props) {
  const text = useText(partWords)
  const where = (field: string) => text('problem.where', { field: fieldNames[field] ?? field })
  const ours = problem.status === 0 ? text('problem.unreachable') : text('problem.unexpected', { status: problem.status })
  const title = problem.title || ours
  return (
    <Alert
      type={problem.status >= 500 || problem.status === 0 ? 'warning' : 'error'}
      showIcon
      role="alert"
      title={title}
      action={
        onRetry && (
          <Button size="small" onClick={onRetry}>
            {text('problem.retry')}
          </Button>
        )
      }
      description={
        <div className="r-problem">
          {problem.unmet.length > 0 && (
            <>
              <p>{text('problem.unmet')}</p>
              <ul>
                {problem.unmet.map((one) => (
                  <li key={JSON.stringify(one)}>{one.detail}</li>
                ))}
              </ul>
            </>
          )}
          {problem.errors.length > 0 && (
            <ul>
              {problem.errors.map((one) => (
                <li key={JSON.stringify(one)}>
                  {where(one.field)} — {one.detail}
                </li>
              ))}
            </ul>
          )}
          {children}
          {problem.requestId && problem.status >= 500 && <p className="r-muted">{text('problem.request', { id: problem.requestId })}</p>}
        </div>
      }
    />
  )
}
