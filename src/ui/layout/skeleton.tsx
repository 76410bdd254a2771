import { useText } from '#ui/i18n/language.tsx'
import { partWords } from '#ui/i18n/part.words.ts'
import './layout.css'

/** Grey lines where text will stand; a reader of screens hears that it is loading. */
export function Skeleton({ lines = 6 }: { lines?: number }) {
  const text = useText(partWords)
  return (
    <div className="r-skeleton" role="status">
      <span className="r-unseen">{text('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  )
}
