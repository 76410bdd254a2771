import { glossary, type GlossaryKey } from '#domain/glossary.ts'
import { useLanguage, useText } from './i18n/language.tsx'
import { partWords } from './i18n/part.words.ts'

/** What a word means, and where that comes from. */
export function WordHelp({ word }: { word: GlossaryKey }) {
  const text = useText(partWords)
  const { language } = useLanguage()
  const { name, meaning, source } = glossary[word]
  return (
    <>
      <p>
        <strong>{name[language]}</strong> {meaning[language]}
      </p>
      {source && <p className="r-muted">{text('help.source', { source: source[language] })}</p>}
    </>
  )
}
