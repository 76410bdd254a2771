import { Fragment } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { keysWords } from './keys.words.ts'

const capOf = (key: string): string =>
  key === 'mod' ? (navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl') : key.length === 1 ? key.toUpperCase() : key

/** `g l` as two caps, one after the other; `mod k` as two held together. */
export function KeyCaps({ keys }: { keys: string }) {
  const text = useText(keysWords)
  const parts = keys.split(' ')
  return (
    <span className="r-caps">
      {parts.map((key, index) => (
        <Fragment key={key}>
          {index > 0 && <span className="r-muted">{parts[0] === 'mod' ? '+' : text('caps.then')}</span>}
          <kbd>{capOf(key)}</kbd>
        </Fragment>
      ))}
    </span>
  )
}
