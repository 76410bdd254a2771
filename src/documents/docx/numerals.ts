const digits = '零一二三四五六七八九'
const legal = '零壹贰叁肆伍陆柒捌玖'

/** Counting in Chinese: 十一, 二十, 一百零一. `signs` are the digits, `steps` 十 百 千; `bare` drops 一 before them, as Japanese counting does. */
function counting(value: number, signs: string, steps: string, bare: boolean): string {
  if (value === 0) return signs[0]!
  if (value >= 10_000)
    return (
      counting(Math.floor(value / 10_000), signs, steps, bare) + '万' + (value % 10_000 ? counting(value % 10_000, signs, steps, bare) : '')
    )
  let text = ''
  let gap = false
  for (let power = 3; power >= 0; power -= 1) {
    const digit = Math.floor(value / 10 ** power) % 10
    if (digit === 0) gap = text !== ''
    else {
      if (gap && !bare) text += signs[0]
      gap = false
      const silent = power > 0 && digit === 1 && (bare || (power === 1 && text === ''))
      text += (silent ? '' : signs[digit]!) + (power > 0 ? steps[power - 1]! : '')
    }
  }
  return text
}

const places = (value: number, signs: string): string => [...String(value)].map((digit) => signs[Number(digit)]).join('')
const fullWidth = (value: number): string => places(value, '０１２３４５６７８９')

/** One sign of a run of code points where it reaches, else plain digits, as Word falls back. */
const signFrom =
  (first: number, last: number, code: number) =>
  (value: number): string =>
    value >= first && value <= last ? String.fromCodePoint(code + value - first) : String(value)

const oneOf =
  (signs: string) =>
  (value: number): string =>
    [...signs][value - 1] ?? String(value)

function circled(value: number): string {
  if (value >= 21 && value <= 35) return String.fromCodePoint(0x3251 + value - 21)
  if (value >= 36 && value <= 50) return String.fromCodePoint(0x32b1 + value - 36)
  return signFrom(1, 20, 0x2460)(value)
}

/** a … z, aa, bb …: Word repeats the letter. */
const letter = (value: number): string => (value < 1 ? '' : String.fromCodePoint(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26)))

const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(value: number): string {
  let rest = value
  let text = ''
  for (const [size, sign] of romans)
    while (rest >= size) {
      text += sign
      rest -= size
    }
  return text
}

const plainCounting = (value: number): string => counting(value, digits, '十百千', false)
const legalCounting = (value: number): string => counting(value, legal, '拾佰仟', false).replace(/^拾/, '壹拾')

/** The number formats of WordprocessingML (ST_NumberFormat) that Chinese and English documents use. */
const formats: Record<string, (value: number) => string> = {
  decimal: String,
  decimalHalfWidth: String,
  numberInDash: (value) => `- ${value} -`,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: signFrom(1, 20, 0x2474),
  decimalEnclosedFullstop: signFrom(1, 20, 0x2488),
  chineseCounting: plainCounting,
  chineseCountingThousand: plainCounting,
  taiwaneseCounting: plainCounting,
  taiwaneseCountingThousand: plainCounting,
  japaneseCounting: (value) => counting(value, digits, '十百千', true),
  ideographDigital: (value) => places(value, '〇一二三四五六七八九'),
  japaneseDigitalTenThousand: (value) => places(value, '〇一二三四五六七八九'),
  taiwaneseDigital: (value) => places(value, '〇一二三四五六七八九'),
  chineseLegalSimplified: legalCounting,
  japaneseLegal: legalCounting,
  ideographLegalTraditional: legalCounting,
  ideographTraditional: oneOf('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: oneOf('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: signFrom(1, 10, 0x3280),
  lowerLetter: letter,
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  ordinal: (value) => `${value}${['th', 'st', 'nd', 'rd'][value % 100 > 10 && value % 100 < 14 ? 0 : value % 10] ?? 'th'}`,
  bullet: () => '',
  none: () => '',
}

/** A counter as Word shows it; unknown formats show plain digits. */
export const numeral = (value: number, format: string): string => (formats[format] ?? String)(value)
