import type { Passage } from './reading.ts'
import type { Sheet } from './ledger/table.ts'
import { readDocx } from './docx/read-docx.ts'
import { fileLimits, UnreadableFile, type FileLimits } from './problems.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { decodeText } from './text/encoding.ts'
import { linesAsPassages } from './text/passages.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'
import { openParts } from './zip/parts.ts'

export type Progress = { stage: 'opening' | 'reading' | 'understanding'; done: number; total: number | null }
export type OpenOptions = {
  limits?: FileLimits | undefined
  signal?: AbortSignal | undefined
  onProgress?: ((progress: Progress) => void) | undefined
}

/** A file as verbatim passages; `tables` point into them. A text keeps its whole text too, as it may turn out to be columns. */
export type OpenedDocument = { format: 'docx' | 'xlsx' | 'pdf' | 'text'; passages: Passage[]; tables: Sheet[]; text?: string }

type Kind = { what: 'zip' | 'pdf' | 'cfb' | 'text' } | { what: 'other'; content: string }

const starts = (bytes: Uint8Array, ...signature: number[]): boolean => signature.every((byte, at) => bytes[at] === byte)

const signatures: readonly (readonly [Kind, readonly number[]])[] = [
  [{ what: 'zip' }, [0x50, 0x4b, 0x03, 0x04]],
  [{ what: 'zip' }, [0x50, 0x4b, 0x05, 0x06]],
  [{ what: 'cfb' }, [0xd0, 0xcf, 0x11, 0xe0]],
  [{ what: 'other', content: 'program' }, [0x4d, 0x5a, 0x90]],
  [{ what: 'other', content: 'program' }, [0x7f, 0x45, 0x4c, 0x46]],
  [{ what: 'other', content: 'archive' }, [0x1f, 0x8b]],
  [{ what: 'other', content: 'archive' }, [0x37, 0x7a, 0xbc, 0xaf]],
  [{ what: 'other', content: 'archive' }, [0x52, 0x61, 0x72, 0x21]],
  [{ what: 'other', content: 'picture' }, [0x89, 0x50, 0x4e, 0x47]],
  [{ what: 'other', content: 'picture' }, [0xff, 0xd8, 0xff]],
  [{ what: 'other', content: 'picture' }, [0x47, 0x49, 0x46, 0x38]],
  [{ what: 'other', content: 'rich-text' }, [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]

const hasZeros = (bytes: Uint8Array): boolean => bytes.subarray(0, 8192).includes(0)
const utf16 = (bytes: Uint8Array): boolean => starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)

/** Every second byte of UTF-16 ASCII is zero; a program's zeros stand in heaps. */
function zerosInHeaps(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 8192)
  for (let at = 0; at + 1 < sample.length; at += 1) if (sample[at] === 0 && sample[at + 1] === 0) return true
  return false
}

/** What the bytes are. The name is never asked: it is only what somebody called them. */
export function kindOf(bytes: Uint8Array): Kind {
  const known = signatures.find(([, signature]) => starts(bytes, ...signature))?.[0]
  if (known) return known
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (head.includes('%PDF-')) return { what: 'pdf' }
  if (/^(\xef\xbb\xbf)?\s*(<!doctype html|<html)/i.test(head)) return { what: 'other', content: 'web-page' }
  if (head.startsWith('MZ') && hasZeros(bytes)) return { what: 'other', content: 'program' }
  if (hasZeros(bytes) && !utf16(bytes) && zerosInHeaps(bytes)) return { what: 'other', content: 'binary' }
  return { what: 'text' }
}

const utf16le = (text: string): Buffer => Buffer.from(text, 'utf16le')

/** Word and Excel wrap an encrypted package in the container of their old formats. */
/** The container of old Office files, and of new ones under a password. */
export function oldContainer(bytes: Uint8Array): UnreadableFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return new UnreadableFile(buffer.includes(utf16le('EncryptedPackage')) ? 'encrypted' : 'old-format')
}

async function openPackage(
  bytes: Uint8Array,
  name: string,
  { limits = fileLimits, signal, onProgress }: OpenOptions,
): Promise<OpenedDocument> {
  const parts = await openParts(bytes, limits)
  const holds = (pattern: RegExp): boolean => parts.names.some((part) => pattern.test(part))
  if (holds(/^\/?word\/document\d*\.xml$/i)) {
    const { passages, tables } = await readDocx(parts, signal)
    return { format: 'docx', passages, tables }
  }
  if (holds(/^\/?xl\/workbook\d*\.xml$/i)) {
    const onRows = (done: number): void => onProgress?.({ stage: 'reading', done, total: null })
    const { passages, sheets } = await readXlsx(parts, { signal, onRows })
    return { format: 'xlsx', passages, tables: sheets }
  }
  throw new UnreadableFile('not-a-document', { name, what: holds(/^\/?ppt\//i) ? 'presentation' : 'archive' })
}

function openText(bytes: Uint8Array): OpenedDocument {
  const { text } = decodeText(bytes)
  return { format: 'text', passages: linesAsPassages(text), tables: [], text }
}

/** Opens a file by its content; throws `UnreadableFile` where it cannot be read. */
export async function openDocument(bytes: Uint8Array, name: string, options: OpenOptions = {}): Promise<OpenedDocument> {
  const limits = options.limits ?? fileLimits
  const inMegabytes = (size: number): number => Math.round(size / 2 ** 20)
  if (bytes.length === 0) throw new UnreadableFile('empty')
  if (bytes.length > limits.bytes)
    throw new UnreadableFile('too-big', { size: inMegabytes(bytes.length), limit: inMegabytes(limits.bytes) })
  options.onProgress?.({ stage: 'opening', done: 0, total: null })
  const kind = kindOf(bytes)
  if (kind.what === 'other') throw new UnreadableFile('not-a-document', { name, what: kind.content })
  if (kind.what === 'cfb') throw oldContainer(bytes)
  const opened =
    kind.what === 'zip'
      ? await openPackage(bytes, name, options)
      : kind.what === 'pdf'
        ? await openPages(bytes, limits, options)
        : openText(bytes)
  if (opened.passages.length === 0) throw new UnreadableFile(opened.format === 'text' ? 'empty' : 'no-text')
  return opened
}

async function openPages(bytes: Uint8Array, limits: FileLimits, { signal, onProgress }: OpenOptions): Promise<OpenedDocument> {
  const onPages = (done: number, total: number): void => onProgress?.({ stage: 'reading', done, total })
  return { format: 'pdf', passages: await readPdf(bytes, { limits, signal, onPages }), tables: [] }
}
