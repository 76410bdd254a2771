import type { ReactNode } from 'react'
import type { Light as Colour } from '#domain/light.ts'
import { useText } from '#ui/i18n/language.tsx'
import { lifeWords } from '#ui/i18n/life.words.ts'
import './tag.css'

/** A shape for each light, because one man in twelve cannot tell red from green, and printers are black. */
const shapes: Record<Colour, ReactNode> = {
  green: <circle cx="8" cy="8" r="6.5" fill="currentColor" />,
  yellow: <path d="M8 1.2 15.2 14.4H.8Z" fill="currentColor" />,
  red: <rect x="1.5" y="1.5" width="13" height="13" rx="1" fill="currentColor" />,
  grey: <circle cx="8" cy="8" r="5.5" fill="none" stroke="currentColor" strokeWidth="2" />,
}

/** 亮灯: colour, shape and word together. */
export function Light({ light, wordless = false }: { light: Colour; wordless?: boolean }) {
  const text = useText(lifeWords)
  const word = text(`light.${light}`)
  return (
    <span className={`r-light r-light--${light}`} title={wordless ? word : undefined}>
      <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden focusable="false">
        {shapes[light]}
      </svg>
      <span className={wordless ? 'r-unseen' : undefined}>{word}</span>
    </span>
  )
}
