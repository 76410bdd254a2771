import { getDocumentProxy } from 'unpdf'
import type { Passage } from '#documents/reading.ts'
import { UnreadableFile, type FileLimits } from '#documents/problems.ts'
import { joinLines, type Line } from './join-lines.ts'

type Item = { str: string; transform: number[]; width: number; height: number; hasEOL: boolean }

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && 'str' in value && 'transform' in value

const asciiEnd = /[!-~]$/
const asciiStart = /^[!-~]/

function append(line: Line, { str, transform, width, height }: Item): void {
  const left = transform[4] ?? 0
  const apart = left - line.right > Math.max(height, line.height) * 0.25
  line.text += (apart && asciiEnd.test(line.text) && asciiStart.test(str) ? ' ' : '') + str
  line.right = Math.max(line.right, left + width)
  line.height = Math.max(line.height, height)
}

/**
 * Writers of PDF put a blank where the setter left a little room between Chinese and Latin letters or figures (126 名, 9.47 万元). The sentence has
 * none, and what is compared, added up or looked for later must not stumble over it.
 */
const setApart = /(?<=[\p{Script=Han}，。；：、（）“”]) (?=[!-~])|(?<=[!-~]) (?=[\p{Script=Han}，。；：、（）“”])/gu

/** Pieces of text in the order of the file, put together where they share a baseline. */
export function linesOf(items: readonly unknown[]): Line[] {
  const lines: Line[] = []
  let open: Line | null = null
  for (const item of items) {
    if (!isItem(item)) continue
    const y = item.transform[5] ?? 0
    if (open && Math.abs(open.y - y) > Math.max(open.height, item.height, 1) * 0.5) open = null
    if (open) append(open, item)
    else if (item.str.trim() !== '') {
      const left = item.transform[4] ?? 0
      open = { text: item.str, left, right: left + item.width, y, height: item.height }
      lines.push(open)
    }
    if (item.hasEOL) open = null
  }
  return lines.filter(({ text }) => text.trim() !== '').map((line) => ({ ...line, text: line.text.replace(setApart, '') }))
}

type Options = { limits: FileLimits; signal?: AbortSignal | undefined; onPages?: ((done: number, total: number) => void) | undefined }
type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>

async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  try {
    // The library takes the bytes it is given apart from their owner, so it gets its own.
    return await getDocumentProxy(new Uint8Array(bytes), {
      disableFontFace: true,
      useSystemFonts: false,
      verbosity: 0,
    })
  } catch (fault) {
    const name = fault instanceof Error ? fault.name : ''
    if (name === 'PasswordException') throw new UnreadableFile('encrypted')
    const end = new TextDecoder('latin1').decode(bytes.subarray(-2048))
    throw end.includes('%%EOF') ? new UnreadableFile('damaged', { part: 'pdf' }) : new UnreadableFile('cut-short')
  }
}

async function readPages(pdf: Pdf, { signal, onPages }: Options): Promise<Line[][]> {
  const pages: Line[][] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    signal?.throwIfAborted()
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    pages.push(linesOf(items))
    page.cleanup()
    onPages?.(number, pdf.numPages)
  }
  return pages
}

/** Reads the text of a PDF page by page; a file of pictures is a clear problem, not an empty document. */
export async function readPdf(bytes: Uint8Array, options: Options): Promise<Passage[]> {
  const pdf = await openPdf(bytes)
  try {
    if (pdf.numPages > options.limits.pages) throw new UnreadableFile('too-much-inside', { what: 'pages', limit: options.limits.pages })
    const passages = joinLines(await readPages(pdf, options))
    if (passages.length === 0) throw new UnreadableFile('no-text')
    return passages
  } finally {
    await pdf.loadingTask.destroy()
  }
}
