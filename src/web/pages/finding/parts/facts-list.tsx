import type { ReactNode } from 'react'

/** Titles and values of a record; lines without a value are left out. */
export function FactsList({ facts }: { facts: readonly (readonly [title: string, value: ReactNode])[] }) {
  return (
    <dl className="r-facts">
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== false && value !== '')
        .map(([title, value]) => (
          <div key={title} className={typeof value === 'string' && value.length > 24 ? 'r-facts__long' : undefined}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
