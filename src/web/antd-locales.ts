import type { ConfigProviderProps } from 'antd'
import enUS from 'antd/es/locale/en_US.js'
import zhCN from 'antd/es/locale/zh_CN.js'
import type { Language } from '#ui/i18n/catalogue.ts'

type Locale = NonNullable<ConfigProviderProps['locale']>

// antd's package does not say that these files are ES modules, so the compiler takes them for CommonJS and looks for a second default.
const asLocale = (module: unknown) => module as Locale

/** The year and the month above a calendar's days are called by what stands on them: a name that leaves it out cannot be spoken to. */
const asWritten = { yearSelect: undefined, monthSelect: undefined, decadeSelect: undefined }

const withCalendar = (locale: Locale): Locale => {
  const picker = locale.DatePicker!
  return { ...locale, DatePicker: { ...picker, lang: { ...picker.lang, ...asWritten } as unknown as typeof picker.lang } }
}

/** What the parts of antd say by themselves. */
export const antdLocales: Record<Language, Locale> = { zh: withCalendar(asLocale(zhCN)), en: withCalendar(asLocale(enUS)) }
