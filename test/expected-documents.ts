import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '#documents/read-document.ts'
import { lostSpans } from '#documents/text/unread.ts'
import { readingJson, type Json } from '#cli/reading-json.ts'

/** Real documents and what a careful person reads in them. They stand beside the repository and are never copied into it. */
export const documentsFolder = join(import.meta.dirname, '../../shared/documents')
export const hasDocuments = (): boolean => existsSync(join(documentsFolder, 'expected.json'))

export type Line = { file: string; field: string; expected: string; got: string; right: boolean }

type Expected = { documents: Record<string, { [key: string]: Json }> }

const shown = (value: Json | undefined): string => {
  const text = value === undefined ? '(absent)' : JSON.stringify(value)
  return text.length > 90 ? `${text.slice(0, 90)}…` : text
}

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** „None may be invented": every state that was read must be null. */
const noneStated = (got: Json | undefined): boolean => got === null || (Array.isArray(got) && got.every((each) => each === null))

function agrees(expected: Json, got: Json | undefined): boolean {
  if (typeof expected === 'string' && expected.startsWith('none may be invented')) return noneStated(got)
  if (typeof expected === 'number' && Array.isArray(got)) return got.length === expected
  if (Array.isArray(expected))
    return Array.isArray(got) && got.length === expected.length && expected.every((each, at) => agrees(each, got[at]))
  if (isObject(expected)) return isObject(got) && Object.entries(expected).every(([key, value]) => agrees(value, got[key]))
  return expected === null ? got === null : expected === got
}

/** What is printed of a value: a list that stands for a count shows the count, an object only the expected keys. */
function comparable(expected: Json, got: Json | undefined): Json | undefined {
  if (typeof expected === 'number' && Array.isArray(got)) return got.length
  if (Array.isArray(expected) && Array.isArray(got)) return got.map((each, at) => comparable(expected[at] ?? null, each) ?? null)
  if (isObject(expected) && isObject(got))
    return Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, comparable(value, got[key]) ?? null]))
  return got
}

/** Objects are compared key by key, so that the table says which date and which total was wrong. */
function compare(file: string, expected: { [key: string]: Json }, got: { [key: string]: Json }, above = ''): Line[] {
  return Object.entries(expected).flatMap(([key, value]): Line[] => {
    const field = `${above}${key}`
    const read = got[key]
    if (isObject(value) && isObject(read)) return compare(file, value, read, `${field}.`)
    return [{ file, field, expected: shown(value), got: shown(comparable(value, read)), right: agrees(value, read) }]
  })
}

const fileBytes = (file: string): Uint8Array => readFileSync(join(documentsFolder, file))

/** Reads every document of the acceptance data and compares field by field. */
export async function compareAll(): Promise<Line[]> {
  const { documents } = JSON.parse(readFileSync(join(documentsFolder, 'expected.json'), 'utf8')) as Expected
  const lines: Line[] = []
  for (const [file, expected] of Object.entries(documents)) {
    const result = await readDocument(fileBytes(file), file)
    if ('reading' in result) lines.push(...compare(file, expected, readingJson(result.reading)))
    else lines.push({ file, field: 'file', expected: 'read', got: shown(result.problem), right: false })
  }
  return lines
}

/** The Chinese documents again, after their lines were put into another kind of file: nothing may depend on the plain text. */
export async function compareAs(form: (lines: readonly string[]) => Promise<Uint8Array>): Promise<Line[]> {
  const { documents } = JSON.parse(readFileSync(join(documentsFolder, 'expected.json'), 'utf8')) as Expected
  const lines: Line[] = []
  for (const [file, expected] of Object.entries(documents)) {
    const text = readFileSync(join(documentsFolder, file), 'utf8')
    if (!/\p{Script=Han}/u.test(text.slice(0, 2000))) continue
    const result = await readDocument(await form(text.split(/\r?\n/).filter((line) => line.trim() !== '')), file)
    if ('reading' in result) lines.push(...compare(file, expected, readingJson(result.reading)))
    else lines.push({ file, field: 'file', expected: 'read', got: shown(result.problem), right: false })
  }
  return lines
}

const withoutBlanks = (text: string): string => text.replace(/\s+/gu, '')

/** Every sign of the file that is not a blank stands in the passages; of a table also its quotes and delimiters may go. */
function decodedWhole(bytes: Uint8Array, passages: readonly { text: string }[]): boolean {
  const file = withoutBlanks(new TextDecoder('utf-8').decode(bytes))
  const read = withoutBlanks(passages.map(({ text }) => text).join(''))
  return file === read || file.replaceAll('"', '') === read.replaceAll('"', '')
}

/** Every character of every document is in some item or in the unread rest. */
export async function coverageOfAll(): Promise<Line[]> {
  const files = (readdirSync(documentsFolder, { recursive: true }) as string[]).filter((file) => /\.(txt|md)$/.test(file)).sort()
  const lines: Line[] = []
  for (const file of files) {
    const bytes = fileBytes(file)
    const result = await readDocument(bytes, file)
    const lost = 'reading' in result ? lostSpans(result.reading).length : -1
    const whole = 'reading' in result && decodedWhole(bytes, result.reading.passages)
    const got = lost < 0 && 'problem' in result ? shown(result.problem) : `${lost} lost${whole ? '' : ', decoding lost signs'}`
    lines.push({ file, field: 'coverage', expected: '0 lost', got, right: lost === 0 && whole })
  }
  return lines
}
