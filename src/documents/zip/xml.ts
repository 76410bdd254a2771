import { SaxesParser } from 'saxes'
import { fileLimits, UnreadableFile } from '#documents/problems.ts'

export type XmlAttributes = Record<string, string>

/** What a reader of one XML part listens to. Names come without prefix except where `keep` asks for it. */
export type XmlListener = {
  open?: (name: string, attributes: XmlAttributes, prefix: string) => void
  close?: (name: string, prefix: string) => void
  text?: (text: string) => void
}

const split = (name: string): [prefix: string, local: string] => {
  const colon = name.indexOf(':')
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)]
}

/** Attributes by their local names: `w:val` and `val` are the same to us, `r:id` stays apart from `id`. */
function locally(attributes: XmlAttributes): XmlAttributes {
  const local: XmlAttributes = {}
  for (const key in attributes) {
    const [prefix, name] = split(key)
    local[prefix === 'r' || prefix === 'xmlns' ? key : name] = attributes[key]!
  }
  return local
}

function decoderFor(first: Uint8Array): TextDecoder {
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder('utf-16le')
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder('utf-16be')
  return new TextDecoder('utf-8')
}

function listen(parser: SaxesParser, listener: XmlListener, part: string): void {
  let depth = 0
  parser.on('doctype', () => {
    throw new UnreadableFile('forbidden-declaration', { part })
  })
  parser.on('error', () => {
    throw new UnreadableFile('damaged', { part })
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > fileLimits.depth) throw new UnreadableFile('too-much-inside', { what: 'depth', limit: fileLimits.depth })
    const [prefix, name] = split(tag.name)
    listener.open?.(name, locally(tag.attributes as XmlAttributes), prefix)
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    const [prefix, name] = split(tag.name)
    listener.close?.(name, prefix)
  })
  if (listener.text) parser.on('text', listener.text)
  if (listener.text) parser.on('cdata', listener.text)
}

/** Streams one XML part through a listener. Entities cannot be declared, nesting is bounded, and a signal stops it between chunks. */
export async function readXml(chunks: AsyncIterable<Uint8Array>, part: string, listener: XmlListener, signal?: AbortSignal): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  listen(parser, listener, part)
  let decoder: TextDecoder | undefined
  for await (const chunk of chunks) {
    signal?.throwIfAborted()
    decoder ??= decoderFor(chunk)
    parser.write(decoder.decode(chunk, { stream: true }))
  }
  parser.write(decoder?.decode() ?? '').close()
}
