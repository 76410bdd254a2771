import { countOf } from '#domain/written-number.ts'
import { AMOUNT, minorOf } from '#domain/written-money.ts'

export const figureKinds = ['money', 'rate', 'count', 'day'] as const
export type FigureKind = (typeof figureKinds)[number]

/** A number with its unit, where it stands in a text: money in hundredths, a rate in per cent, a count of something, a day as YYYYMMDD. */
export type Figure = { kind: FigureKind; value: number; unit: string; text: string; from: number; to: number }

type Read = { value: number | null; unit: string }
type Row = { kind: FigureKind; pattern: RegExp; read: (groups: string[]) => Read }

const plain = (digits: string): number => Number(digits.replaceAll(/[,，]/g, ''))
const DIGITS = '\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const HAN = '[二三四五六七八九十百千两][一二三四五六七八九十百千两零]{0,6}'
const COUNTED =
  '名|人次|人|户|个|项|处|条|件|起|次|家|本|套|亩|公里|平方米|米|台|辆|卷|宗|份|批|笔|所|间|栋|吨|座|张|篇|村|镇|县|单|门|株|头|口|盏|块'

/** What names a doctrine, a rank or a span of time and counts nothing that could be put right. */
const sayings =
  /两个维护|两个确立|四个意识|四个自信|四个全面|三个以案|一岗双责|三重一大|三会一课|八项规定|六项纪律|五位一体|十项措施|三个区分|“[一二三四五六七八九十两]{1,3}[个项条]|第(?:[一二三四五六七八九十百]+|\d+)[名次个项批条]/g

const millions: Record<string, string> = { thousand: '千', million: '百万', billion: '十万', bn: '十万', m: '百万', k: '千' }
const westernMinor = (digits: string, scale: string): number | null => {
  const minor = minorOf(digits, millions[scale.toLowerCase()] ?? '')
  // Ten thousand times a hundred thousand: the Chinese scale has no word for it.
  return minor === null ? null : /^b/i.test(scale) ? minor * 10_000 : minor
}

/** 三十五点六. */
const hanDecimal = (whole: string, parts: string | undefined): number | null => {
  const value = countOf(whole)
  const places = [...(parts ?? '')].map((one) => '零一二三四五六七八九'.indexOf(one)).join('')
  return value === null ? null : Number(`${value}.${places || 0}`)
}
const share = (part: number | null, of: number | null): number | null => (part === null || of === null ? null : (part / of) * 100)

const SCALE = '(?:\\s?(thousand|million|billion|bn|m|k)\\b)?'
const rows: Row[] = [
  {
    kind: 'money',
    pattern: new RegExp(`(?<![\\d.])${AMOUNT}`, 'g'),
    read: ([digits, unit]) => ({ value: minorOf(digits!, unit ?? ''), unit: '元' }),
  },
  {
    kind: 'money',
    pattern: new RegExp(`(?:[$¥￥]|\\b(?:RMB|CNY|USD|US\\$))\\s?(${DIGITS})${SCALE}`, 'gi'),
    read: ([digits, scale]) => ({ value: westernMinor(digits!, scale ?? ''), unit: '元' }),
  },
  {
    kind: 'money',
    pattern: new RegExp(`(?<![\\d.,])(${DIGITS})${SCALE} (?:yuan|dollars?)\\b`, 'gi'),
    read: ([digits, scale]) => ({ value: westernMinor(digits!, scale ?? ''), unit: '元' }),
  },
  {
    kind: 'rate',
    pattern: new RegExp(`(${DIGITS})\\s?(?:[%％]|个百分点|per ?cent\\b|percentage points?\\b)`, 'gi'),
    read: ([digits]) => ({ value: plain(digits!), unit: '%' }),
  },
  {
    kind: 'rate',
    pattern: /百分之([一二三四五六七八九十百零]{1,6})(?:点([零一二三四五六七八九]{1,3}))?/g,
    read: ([whole, parts]) => ({ value: hanDecimal(whole!, parts), unit: '%' }),
  },
  {
    kind: 'rate',
    pattern: /(?<![一二三四五六七八九十])([二三四五六七八九十])分之([一二三四五六七八九])/g,
    read: ([of, part]) => ({ value: share(countOf(part!), countOf(of!)), unit: '%' }),
  },
  { kind: 'count', pattern: new RegExp(`(?<![\\d.])(${DIGITS})倍`, 'g'), read: ([digits]) => ({ value: plain(digits!), unit: '倍' }) },
  {
    kind: 'day',
    pattern: /(?<!\d)((?:19|20)\d\d)\s?[年./-]\s?(\d{1,2})\s?[月./-]\s?(\d{1,2})(?:\s?日|(?!\d))/g,
    read: ([year, month, day]) => ({ value: Number(year) * 10_000 + Number(month) * 100 + Number(day), unit: '日' }),
  },
  {
    kind: 'count',
    pattern: new RegExp(`(?<![\\d.,年月])(${DIGITS})(?:余|多)?(万|千|百)?(?:余|多)?(${COUNTED})(?!月|小时)`, 'g'),
    read: ([digits, scale, unit]) => ({ value: plain(digits!) * ({ 百: 100, 千: 1000, 万: 10_000 }[scale ?? ''] ?? 1), unit: unit! }),
  },
  {
    kind: 'count',
    pattern: new RegExp(`(?<![第一二三四五六七八九十百千两零])(${HAN})(?:余|多)?(${COUNTED})(?!月|小时|方面)`, 'g'),
    read: ([han, unit]) => ({ value: countOf(han!), unit: unit! }),
  },
  {
    kind: 'count',
    pattern: new RegExp(
      `(?<![\\w$¥￥.,/-])(${DIGITS}) (?!per ?cent|percentage|yuan|dollars?|thousand|million|billion|days?|months?|years?|weeks?|hours?|January|February|March|April|May|June|July|August|September|October|November|December)([a-z]{3,})`,
      'gi',
    ),
    read: ([digits, noun]) => ({
      value: /^(?:19|20)\d\d$/.test(digits!) ? null : plain(digits!),
      unit: noun!.toLowerCase().replace(/s$/, ''),
    }),
  },
]

/** Digits and signs of full width are the same signs; one character stays one, so that places stay. */
const halfWide = (text: string): string => text.replaceAll(/[０-９．％]/g, (char) => String.fromCodePoint(char.codePointAt(0)! - 0xfee0))

/** Every figure of a text in order; where two rows could read the same characters, the earlier row does. */
export function figuresIn(written: string): Figure[] {
  const text = halfWide(written)
  const taken = new Uint8Array(text.length)
  for (const saying of text.matchAll(sayings)) taken.fill(1, saying.index, saying.index + saying[0].length)
  const found: Figure[] = []
  for (const { kind, pattern, read } of rows) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length]
      if (taken.subarray(from, to).includes(1)) continue
      const { value, unit } = read(match.slice(1) as string[])
      if (value === null || !Number.isFinite(value) || value === 0) continue
      taken.fill(1, from, to)
      found.push({ kind, value, unit, text: written.slice(from, to), from, to })
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

/** Figures that can be weighed against each other: days, rates and money among themselves, counts of the same thing. */
export const comparable = (one: Figure, other: Figure): boolean =>
  one.kind === other.kind && (one.kind !== 'count' || one.unit === other.unit)

/** The same amount, however it is written and, for a count, whatever its measure word: 13卷 are 13份. */
export const sameFigure = (one: Figure, other: Figure): boolean => one.kind === other.kind && one.value === other.value
