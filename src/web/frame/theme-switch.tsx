import { Segmented } from 'antd'
import { themes } from '#domain/preference.ts'
import { useText } from '#ui/i18n/language.tsx'
import { useChoose, usePreference } from '#web/api/preference.ts'
import { frameWords } from './frame.words.ts'

/** Light, dark, or as the system is. */
export function ThemeSwitch() {
  const text = useText(frameWords)
  const { theme } = usePreference()
  const choose = useChoose()
  return (
    <Segmented
      size="small"
      aria-label={text('theme')}
      value={theme}
      onChange={(next) => choose({ theme: next })}
      options={themes.map((value) => ({ value, label: text(`theme.${value}`) }))}
    />
  )
}
