import { kindOf } from './open-document.ts'
import { exifBytes, exifInside, readExif, type PhotoFacts } from './picture/read-exif.ts'
import { UnreadableFile, type FileProblem } from './problems.ts'
import { decodeText } from './text/encoding.ts'
import { peekXlsx, type SheetCorner } from './xlsx/peek-xlsx.ts'
import { openParts } from './zip/parts.ts'

export const previewKinds = ['picture', 'raw-photo', 'word', 'sheet', 'pdf', 'text', 'none'] as const
export type PreviewKind = (typeof previewKinds)[number]

/** How a file can be looked at without its own program. The kind is what the bytes are; the name is never asked. */
export type Preview = {
  kind: PreviewKind
  photo: PhotoFacts | null
  sheets: SheetCorner[]
  text: string | null
  /** There is more than is shown. */
  more: boolean
  problem: FileProblem | null
}

/** Larger ones are downloaded: a preview is a glance. */
export const previewLimits = { bytes: 30 * 2 ** 20, characters: 20_000 } as const

const nothing: Preview = { kind: 'none', photo: null, sheets: [], text: null, more: false, problem: null }

const isPicture = (bytes: Uint8Array): boolean => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString('latin1')
  return /^(\x89PNG|\xFF\xD8\xFF|GIF8|RIFF.{4}WEBP)/s.test(head)
}

/** Photos as some telephones store them (HEIC, AVIF): a camera's facts can be read, but hardly a browser draws them. */
const isRawPhoto = (bytes: Uint8Array): boolean =>
  /^.{4}ftyp(heic|heix|hevc|heim|heis|mif1|msf1|avif)/s.test(
    Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString('latin1'),
  )

async function previewPackage(bytes: Uint8Array): Promise<Preview> {
  const parts = await openParts(bytes)
  const holds = (pattern: RegExp): boolean => parts.names.some((part) => pattern.test(part))
  if (holds(/^\/?word\/document\d*\.xml$/i)) {
    // The browser unpacks it: whether it holds what it says is found out here first, within bounds.
    for (const name of parts.names) for await (const _ of parts.open(name));
    return { ...nothing, kind: 'word' }
  }
  if (!holds(/^\/?xl\/workbook\d*\.xml$/i)) return nothing
  const sheets = await peekXlsx(parts)
  return { ...nothing, kind: 'sheet', sheets, more: sheets.some((sheet) => sheet.more) }
}

/** A cut inside a character would look like another encoding. */
const wholeLines = (bytes: Uint8Array, most: number): Uint8Array =>
  bytes.length <= most ? bytes : bytes.subarray(0, bytes.subarray(0, most).lastIndexOf(0x0a) + 1 || most)

async function previewOf(bytes: Uint8Array): Promise<Preview> {
  if (isPicture(bytes)) return { ...nothing, kind: 'picture', photo: await readExif(bytes.subarray(0, exifBytes)) }
  if (isRawPhoto(bytes)) return { ...nothing, kind: 'raw-photo', photo: await readExif(exifInside(bytes)) }
  const { what } = kindOf(bytes)
  if (what === 'pdf') return { ...nothing, kind: 'pdf' }
  if (what === 'zip') return previewPackage(bytes)
  if (what !== 'text') return nothing
  const { text } = decodeText(wholeLines(bytes, previewLimits.characters * 4))
  return { ...nothing, kind: 'text', text: text.slice(0, previewLimits.characters), more: text.length > previewLimits.characters }
}

/** What there is to see in a file of that size; one that is damaged, locked or a trap says so instead. Of a large one only a picture. */
export async function previewFile(bytes: Uint8Array, size = bytes.length): Promise<Preview> {
  try {
    if (size > previewLimits.bytes && !isPicture(bytes)) {
      const megabytes = (count: number): number => Math.round(count / 2 ** 20)
      throw new UnreadableFile('too-big', { size: megabytes(size), limit: megabytes(previewLimits.bytes) })
    }
    return await previewOf(bytes)
  } catch (fault) {
    if (fault instanceof UnreadableFile) return { ...nothing, problem: fault.problem }
    throw fault
  }
}
