import type { ReactNode } from 'react'

/**
 * What opens beside a control, with its title. It stands at the end of the page, outside of its landmarks, and so is a thing of its own:
 * a small dialog where somebody opened it, a word aside (`status`) where it comes by itself.
 */
export function Bubble({ title, role = 'dialog', children }: { title: string; role?: 'dialog' | 'status'; children: ReactNode }) {
  return (
    <div className="r-bubble" role={role} aria-label={title}>
      <p className="r-bubble__title">{title}</p>
      {children}
    </div>
  )
}
