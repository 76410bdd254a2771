import type { ReactNode } from 'react'
import type { Tone } from './tone.ts'
import './tag.css'

export type TagLook = 'open' | 'sealed' | 'gone'

/** One word on a coloured ground. */
export function Tag({ tone, look, icon, children }: { tone: Tone; look?: TagLook | undefined; icon?: ReactNode; children: ReactNode }) {
  return (
    <span className={`r-tag r-tag--${tone}${look ? ` r-tag--${look}` : ''}`}>
      {icon}
      {children}
    </span>
  )
}
