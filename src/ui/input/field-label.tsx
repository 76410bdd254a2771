import type { ReactNode } from 'react'
import type { GlossaryKey } from '#domain/glossary.ts'
import { Explain } from '#ui/explain.tsx'
import { useText } from '#ui/i18n/language.tsx'
import { partWords } from '#ui/i18n/part.words.ts'
import { WordHelp } from '#ui/word-help.tsx'

/** What a field is called, with its word explained beside it. */
export function FieldLabel({ label, word, help }: { label: ReactNode; word?: GlossaryKey | undefined; help?: ReactNode }) {
  const text = useText(partWords)
  const explained = help ?? (word && <WordHelp word={word} />)
  return (
    <span className="r-together">
      {label}
      {explained && (
        <Explain ofField label={text('help.about')}>
          {explained}
        </Explain>
      )}
    </span>
  )
}
