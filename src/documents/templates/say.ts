import { chineseCount } from './chinese-count.ts'
import type { Stand } from './dossier.ts'
import type { Lang } from './paper.ts'

/** 2026-11-22 as 2026年11月22日, without noughts before. */
export const dayText = (day: string, lang: Lang): string => {
  const [year, month, date] = day.split('-').map(Number)
  return lang === 'zh' ? `${year}年${month}月${date}日` : day
}
export const dayOr = (day: string | null, lang: Lang): string => (day === null ? '—' : dayText(day, lang))

/** Fen as yuan with two decimals. */
export const yuan = (minor: number): string => (minor / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** A share to one decimal; nothing to share gives no rate. */
export const percent = (rate: number | null): string => (rate === null ? '—' : `${(rate * 100).toFixed(1)}%`)

export const stateText = ({ day, time, facts }: Stand, lang: Lang): string =>
  lang === 'zh' ? `数据截至${day} ${time}，台账记录第${facts}条` : `State of the data: ${day} ${time}, fact no. ${facts}`

/** Marks of the four levels: 一、 （一） 1. （1） */
export const mark = (level: 1 | 2 | 3 | 4, n: number, lang: Lang): string => {
  if (lang === 'en') return [`${n}. `, `(${n}) `, `${n}. `, `(${n}) `][level - 1]!
  return [`${chineseCount(n)}、`, `（${chineseCount(n)}）`, `${n}.`, `（${n}）`][level - 1]!
}

/** Full stop where the text has none of its own. */
export const ended = (text: string, lang: Lang): string => (/[。！？；.!?;]$/.test(text) ? text : `${text}${lang === 'zh' ? '。' : '.'}`)
export const joined = (list: readonly string[], lang: Lang): string => (list.length === 0 ? '—' : list.join(lang === 'zh' ? '、' : ', '))
