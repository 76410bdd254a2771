import type { Readable } from 'node:stream'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { fileLimits, UnreadableFile, type FileLimits } from '#documents/problems.ts'

/** The parts of a docx or xlsx package, opened one at a time as bounded streams. */
export type Parts = {
  names: readonly string[]
  has: (name: string) => boolean
  /** Bytes of a part as it unpacks; stops with a problem at the first byte too many. */
  open: (name: string) => AsyncGenerator<Uint8Array>
}

async function listEntries(zip: ZipFile, limits: FileLimits): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.entries) throw new UnreadableFile('too-much-inside', { what: 'entries', limit: limits.entries })
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new UnreadableFile('encrypted')
    // The first of two parts of one name is the one every program opens; a second is a disguise.
    const name = entry.fileName.replace(/^\//, '').toLowerCase()
    if (!entries.has(name)) entries.set(name, entry)
    if (entries.size > limits.entries) throw new UnreadableFile('too-much-inside', { what: 'entries', limit: limits.entries })
  }
  return entries
}

function meter(limits: FileLimits): (entry: Entry, partBytes: number, added: number) => void {
  let total = 0
  return (entry, partBytes, added) => {
    total += added
    if (total > limits.unpackedBytes) throw new UnreadableFile('too-much-inside', { what: 'bytes', limit: limits.unpackedBytes })
    if (partBytes > limits.partBytes) throw new UnreadableFile('too-much-inside', { what: 'bytes', limit: limits.partBytes })
    if (partBytes > limits.ratioFrom && partBytes > entry.compressedSize * limits.ratio)
      throw new UnreadableFile('too-much-inside', { what: 'ratio', limit: limits.ratio })
  }
}

const asProblem = (fault: unknown, part: string): Error => {
  if (fault instanceof UnreadableFile || (fault instanceof Error && fault.name === 'AbortError')) return fault
  const text = fault instanceof Error ? fault.message : ''
  const cut =
    /end of central directory|unexpected end|unexpected eof|not enough bytes|truncated|exceeds file bounds|file data overflows/i.test(text)
  return cut ? new UnreadableFile('cut-short') : new UnreadableFile('damaged', { part })
}

/** Opens a zip without unpacking it: only names and sizes are read, and the claims of the headers are never believed. */
export async function openParts(bytes: Uint8Array, limits: FileLimits = fileLimits): Promise<Parts> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let zip: ZipFile
  let entries: Map<string, Entry>
  try {
    zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false, validateEntrySizes: true })
    entries = await listEntries(zip, limits)
  } catch (fault) {
    throw asProblem(fault, 'zip')
  }
  const measure = meter(limits)
  async function* open(name: string): AsyncGenerator<Uint8Array> {
    const entry = entries.get(name.replace(/^\//, '').toLowerCase())
    if (!entry) throw new UnreadableFile('damaged', { part: name })
    let stream: Readable | undefined
    let partBytes = 0
    try {
      stream = await zip.openReadStreamPromise(entry)
      for await (const chunk of stream as AsyncIterable<Uint8Array>) {
        partBytes += chunk.length
        measure(entry, partBytes, chunk.length)
        yield chunk
      }
    } catch (fault) {
      throw asProblem(fault, name)
    } finally {
      stream?.destroy()
    }
  }
  return {
    names: [...entries.values()].map(({ fileName }) => fileName),
    has: (name) => entries.has(name.replace(/^\//, '').toLowerCase()),
    open,
  }
}
