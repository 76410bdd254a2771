import { languages, type Language } from '#ui/i18n/catalogue.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { frameWords } from './frame.words.ts'

/** Both languages stand there in their own words, so that nobody has to read the other one to find theirs. */
export function LanguageSwitch({ onSpeak }: { onSpeak?: (language: Language) => void }) {
  const text = useText(frameWords)
  const { language, speak } = useLanguage()
  const choose = (next: Language) => {
    speak(next)
    onSpeak?.(next)
  }
  return (
    <div role="group" aria-label={text('language')} className="r-languages">
      {languages.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => choose(one)}>
          {text(`language.${one}`)}
        </button>
      ))}
    </div>
  )
}
