import { countOf, hanNumber } from '#domain/written-number.ts'

/** Families of numbering marks. Which level a family means is learnt per document (`levels.ts`), never fixed here. */
export const families = [
  'chapter',
  'han-dun',
  'han-paren',
  'num',
  'num-paren',
  'num-half',
  'circle',
  'named',
  'shi',
  'yao',
  'di',
  'shou',
  'bullet',
  'labelled',
  'plain',
  'part',
] as const
export type Family = (typeof families)[number] | `list-${number}` | `head-${number}`

/** A mark as written, with the position where its text begins. */
export type Mark = { family: Family; ordinal: number | null; from: number; to: number; text: string; number: string | null }

const HAN = '[一二三四五六七八九十百]{1,4}'
type Row = { family: Family; pattern: RegExp; ordinal: (number: string) => number | null }

const enclosed = (base: number) => (char: string) => char.charCodeAt(0) - base + 1
const words: Record<string, number> = { 首先: 1, 其一: 1, 其次: 2, 其二: 2, 再次: 3, 其三: 3, 第三: 3, 其四: 4 }

/** One row per written form; the order decides where two forms begin alike. Group 1 is the number. */
const rows: Row[] = [
  { family: 'chapter', pattern: new RegExp(`第(${HAN})(?:部分|章|节)[：、.]?`, 'y'), ordinal: hanNumber },
  { family: 'shi', pattern: new RegExp(`(${HAN})是[：，]?`, 'y'), ordinal: hanNumber },
  { family: 'yao', pattern: new RegExp(`(${HAN})要`, 'y'), ordinal: hanNumber },
  { family: 'han-dun', pattern: new RegExp(`(${HAN})[、.]`, 'y'), ordinal: hanNumber },
  { family: 'di', pattern: new RegExp(`第(${HAN})[，、：](?!第)`, 'y'), ordinal: hanNumber },
  { family: 'shou', pattern: /(首先|其次|再次|第三|最后|其一|其二|其三|其四)[，,：]/y, ordinal: (word) => words[word] ?? null },
  { family: 'named', pattern: new RegExp(`(?:（问题(\\d{1,3}|${HAN})）|问题(\\d{1,3}|${HAN})[：、.])`, 'y'), ordinal: countOf },
  { family: 'han-paren', pattern: new RegExp(`（\\s?(${HAN})\\s?）[、.]?`, 'y'), ordinal: hanNumber },
  { family: 'han-paren', pattern: new RegExp(`(${HAN})）[、.]?`, 'y'), ordinal: hanNumber },
  { family: 'han-paren', pattern: /([㈠-㈩])[、.]?/y, ordinal: enclosed(0x3220) },
  { family: 'num-paren', pattern: /（\s?(\d{1,3})\s?）[、.]?/y, ordinal: Number },
  { family: 'num-paren', pattern: /([⑴-⒇])[、.]?/y, ordinal: enclosed(0x2474) },
  { family: 'num', pattern: /(\d{1,3})\s?(?:[.、](?!\d)|[.、](?=(?:19|20)\d\d年))/y, ordinal: Number },
  { family: 'num', pattern: /([⒈-⒛])/y, ordinal: enclosed(0x2488) },
  { family: 'num-half', pattern: /(\d{1,2})）[、.]?/y, ordinal: Number },
  { family: 'circle', pattern: /([①-⑳])[、.]?/y, ordinal: enclosed(0x2460) },
]

const startsMark = /[一二三四五六七八九十百首其再最第问（\d①-⑳⑴-⒇⒈-⒛㈠-㈩]/
/** 一、二、三 in running text is a list of names, not a heading: 第一、第二巡察组, 一、二级单位 are guarded where they are inline. */
const enumeration = new RegExp(`${HAN}、${HAN}、`, 'y')

const numberOf = (match: RegExpExecArray): string => (match[1] ?? match[2] ?? '') as string

/** The numbering mark that stands at `at`, or null. Expects text in plain form. */
export const markAt = (plain: string, at: number): Mark | null => {
  const first = plain[at]
  if (first === undefined || !startsMark.test(first)) return null
  enumeration.lastIndex = at
  if (enumeration.test(plain)) return null
  for (const { family, pattern, ordinal } of rows) {
    pattern.lastIndex = at
    const match = pattern.exec(plain)
    if (match === null) continue
    const number = numberOf(match)
    return { family, ordinal: ordinal(number), from: at, to: at + match[0].length, text: match[0].trimEnd(), number }
  }
  return null
}

const soft = new Set<Family>(['shi', 'yao', 'di', 'shou'])

/** Marks that enumerate inside a statement (一是, 一要, 第一，, 首先，) and never open a chapter of the document. */
export const isSoft = (family: Family): boolean => soft.has(family)

const rank: Partial<Record<Family, number>> = {
  part: 0,
  chapter: 1,
  'han-dun': 2,
  'han-paren': 3,
  plain: 4,
  named: 4,
  num: 5,
  'num-paren': 6,
  'num-half': 7,
  circle: 8,
}

/** Usual order of official documents (GB/T 9704: 一、（一）1.（1）), used only where a document has not shown its own. */
export const usualRank = (family: Family): number => rank[family] ?? (family.startsWith('head-') ? Number(family.slice(5)) / 10 : 9)
