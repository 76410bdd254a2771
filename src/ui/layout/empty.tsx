import type { ReactNode } from 'react'
import './layout.css'

/** Nothing to show: says why, and what one can do about it. */
export function Empty({ title, children, action }: { title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="r-empty">
      <svg width="56" height="44" viewBox="0 0 56 44" aria-hidden focusable="false">
        <path d="M10 3h27l9 9v29H10Z" fill="var(--panel)" stroke="var(--field)" strokeWidth="2" strokeLinejoin="round" />
        <path d="M37 3v9h9M18 20h20M18 27h20M18 34h12" fill="none" stroke="var(--field)" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <p>
        <strong>{title}</strong>
      </p>
      {children && <p className="r-muted">{children}</p>}
      {action}
    </div>
  )
}
