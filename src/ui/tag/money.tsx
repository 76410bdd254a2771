import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { partWords } from '#ui/i18n/part.words.ts'
import { exactYuan, inUnit } from './money.ts'

/** A sum in a readable unit; the exact figure, or the sum as the document wrote it, on pointing. */
export function Money({ minor, written }: { minor: number; written?: string | undefined }) {
  const text = useText(partWords)
  const { language } = useLanguage()
  const { unit, n } = inUnit(minor, language)
  return (
    <data value={String(minor)} className="r-nowrap" title={written ?? text('money.yuan', { n: exactYuan(minor) })}>
      {text(`money.${unit}`, { n })}
    </data>
  )
}
