import { faultsIn, type Tag, type TagFault } from '#domain/template/placeholders.ts'
import { kindOf, oldContainer } from '#documents/open-document.ts'
import { fileLimits, UnreadableFile, type FileProblem } from '#documents/problems.ts'
import { openParts, type Parts } from '#documents/zip/parts.ts'
import { readXml } from '#documents/zip/xml.ts'

/** A form of an office is a page or two; these bounds also hold what the filling unpacks in memory. */
export const templateLimits = { ...fileLimits, bytes: 5 * 2 ** 20, entries: 500, unpackedBytes: 40 * 2 ** 20, partBytes: 20 * 2 ** 20 }

export type TemplateFault =
  | TagFault
  | { code: 'template-active' | 'template-external' | 'template-not-word'; name: string; paragraph: null }
export type TemplateCheck = { faults: TemplateFault[] } | { problem: FileProblem }

const active = /vbaproject|vbadata|activex|\/embeddings\/|\.bin$|attachedtoolbars|customui/i
/** Fields that fetch from elsewhere or start a program when the file is opened. */
const reaching = /\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|DATABASE|RD|LINK)\b/

/** Parts with text that the filling looks at, in reading order. */
const textual = (names: readonly string[]): string[] => [
  'word/document.xml',
  ...names.filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name)).toSorted(),
]

async function linksOut(parts: Parts): Promise<TemplateFault[]> {
  const faults: TemplateFault[] = []
  for (const name of parts.names.filter((one) => one.endsWith('.rels')))
    await readXml(parts.open(name), name, {
      open: (_, { TargetMode, Target }) => {
        if (TargetMode === 'External') faults.push({ code: 'template-external', name: Target ?? '', paragraph: null })
      },
    })
  return faults
}

type Read = { tags: Tag[]; faults: TemplateFault[] }

const pattern = /\{([#/]?)([^{}]*)\}/g

function tagsIn(text: string, paragraph: number): Read {
  const tags: Tag[] = []
  const faults: TemplateFault[] = []
  for (const [, mark, name] of text.matchAll(pattern)) tags.push({ mark: mark as Tag['mark'], name: name!.trim(), paragraph })
  const rest = text.replaceAll(pattern, '')
  if (/[{}]/.test(rest)) faults.push({ code: 'template-brace', name: rest.trim().slice(0, 40), paragraph })
  return { tags, faults }
}

/** Paragraph by paragraph, whatever runs a word processor has cut the text into. Paragraphs are counted over the whole part, as a reader counts them. */
async function readTags(parts: Parts, name: string): Promise<Read> {
  const read: Read = { tags: [], faults: [] }
  const open: string[] = []
  let paragraph = 0
  let inText = false
  let inField = false
  await readXml(parts.open(name), name, {
    open: (element) => {
      if (element === 'p') open.push('')
      inText = element === 't'
      inField = element === 'instrText'
    },
    close: (element) => {
      if (element === 't') inText = false
      if (element === 'instrText') inField = false
      if (element !== 'p') return
      paragraph += 1
      const { tags, faults } = tagsIn(open.pop() ?? '', paragraph)
      read.tags.push(...tags)
      read.faults.push(...faults)
    },
    text: (text) => {
      if (inText && open.length > 0) open[open.length - 1] += text
      if (inField && reaching.test(text)) read.faults.push({ code: 'template-active', name: text.trim().slice(0, 60), paragraph: null })
    },
  })
  return read
}

/** Unpacks every part to its end, so that a bomb stops here and not in the memory of whoever fills the form. */
async function measure(parts: Parts): Promise<void> {
  for (const name of parts.names) if (!name.endsWith('/')) for await (const _ of parts.open(name)) continue
}

/** Whether a Word file can serve as a form of a kind of paper: everything that speaks against it, by name and paragraph. */
export async function checkTemplate(bytes: Uint8Array, kind: string): Promise<TemplateCheck> {
  try {
    if (bytes.length > templateLimits.bytes) throw new UnreadableFile('too-big', { size: Math.ceil(bytes.length / 2 ** 20), limit: 5 })
    const { what } = kindOf(bytes)
    if (what === 'cfb') throw oldContainer(bytes)
    if (what !== 'zip') return { faults: [{ code: 'template-not-word', name: '', paragraph: null }] }
    const parts = await openParts(bytes, templateLimits)
    if (!parts.has('word/document.xml')) return { faults: [{ code: 'template-not-word', name: '', paragraph: null }] }
    await measure(await openParts(bytes, templateLimits))
    const actives = parts.names
      .filter((name) => active.test(name))
      .map((name): TemplateFault => ({ code: 'template-active', name, paragraph: null }))
    const tags: Tag[] = []
    const faults: TemplateFault[] = [...actives, ...(await linksOut(parts))]
    for (const name of textual(parts.names)) {
      const read = await readTags(parts, name)
      tags.push(...read.tags)
      faults.push(...read.faults)
    }
    return { faults: [...faults, ...faultsIn(tags, kind)] }
  } catch (fault) {
    if (fault instanceof UnreadableFile) return { problem: fault.problem }
    throw fault
  }
}
