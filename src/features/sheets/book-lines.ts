import type { Book } from '#documents/sheets/book.ts'
import type { Day } from '#domain/day.ts'
import type { Actor } from '#domain/actor.ts'
import type { Db } from '#platform/db/open-db.ts'
import type { Language } from '#platform/http/language.ts'
import { trailPosition } from './sheets.store.ts'

/** For whom, when and in which language a sheet is written: the day and the hour are those of the office. */
export type SheetFor = { db: Db; actor: Actor; today: Day; time: string; now: string; lang: Language }

/** A workbook and the name its file gets. */
export type NamedBook = { name: string; book: Book }

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The day and state of the data, which stand on every sheet. */
export async function stateLine({ db, today, time, lang }: Pick<SheetFor, 'db' | 'today' | 'time' | 'lang'>): Promise<string> {
  const position = await trailPosition(db)
  return lang === 'zh' ? `数据截至 ${today} ${time} · 留痕位置 ${position}` : `Data as of ${today} ${time} · trail position ${position}`
}

export const wordsOf = (lang: Language): Book['words'] =>
  lang === 'zh' ? { mark: '编号标记（勿改）', page: '第 &P 页，共 &N 页' } : { mark: 'Mark (leave as it is)', page: 'Page &P of &N' }

/** How a sheet that may come back is filled in. */
export const howTo = (lang: Language): string =>
  lang === 'zh'
    ? '浅黄色格可以填写；可以排序、筛选、调整列；请勿删除隐藏列。填好后在“离线填报”上传，先看差异再办理。'
    : 'Pale yellow cells may be filled in; sort, filter and move columns freely; keep the hidden column. Send it back under “Offline sheets”: you see every change before anything is done.'

/** How new records are written into it. */
export const howToAdd = (lang: Language): string =>
  lang === 'zh'
    ? '新增任务写在下面的空白行里：“对应问题”填问题编号（见“问题”页），如 1、3；措施一行写一条。'
    : 'New tasks go into the blank rows below: the numbers of their findings (second sheet) as in 1, 3; one measure a line.'

/** A name that every system takes as a file's. */
export const fileName = (...parts: readonly string[]): string =>
  `${parts
    .map((part) => part.replaceAll(/[\\/:*?"<>|\s]+/g, ' ').trim())
    .join('-')
    .slice(0, 120)}.xlsx`
