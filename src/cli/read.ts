import { open } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { warningWords } from '#documents/feedback/warnings.ts'
import { fileLimits, problemWords, type FileProblem } from '#documents/problems.ts'
import { readDocument } from '#documents/read-document.ts'
import { say, words, type Language } from './read-words.ts'
import { readingJson } from './reading-json.ts'
import { readingTree } from './reading-tree.ts'

type Out = { out: (text: string) => void; err: (text: string) => void }

/** The size is asked before the bytes are taken: a disk image must not fill the memory first. */
async function bytesOf(file: string): Promise<{ bytes: Uint8Array } | { problem: FileProblem }> {
  await using handle = await open(file)
  const { size } = await handle.stat()
  const megabytes = (count: number): number => Math.round(count / 2 ** 20)
  if (size > fileLimits.bytes)
    return { problem: { code: 'too-big', values: { size: megabytes(size), limit: megabytes(fileLimits.bytes) } } }
  return { bytes: await handle.readFile() }
}

const fromEnvironment = (): Language => (/^zh/i.test(process.env.LC_ALL ?? process.env.LC_MESSAGES ?? process.env.LANG ?? '') ? 'zh' : 'en')

function parse(args: readonly string[]): { file: string | undefined; json: boolean; language: Language } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, lang: { type: 'string' } },
    })
    const language = values.lang ?? fromEnvironment()
    const asked = language === 'zh' || language === 'en' ? language : null
    return asked && positionals.length <= 1 ? { file: positionals[0], json: values.json ?? false, language: asked } : null
  } catch {
    return null
  }
}

const codeOf = (fault: unknown): unknown => (fault instanceof Error && 'code' in fault ? fault.code : undefined)

/** `rectify read FILE [--json] [--lang zh|en]`: 0 read, 1 not readable, 2 not understood what was asked. */
export async function read(args: readonly string[], { out, err }: Out): Promise<number> {
  const asked = parse(args)
  if (!asked?.file) {
    err(say(words.usage, asked?.language ?? fromEnvironment()))
    return 2
  }
  const { file, json, language } = asked
  try {
    const taken = await bytesOf(file)
    const result = 'problem' in taken ? taken : await readDocument(taken.bytes, file)
    if ('problem' in result) {
      err(`${file}: ${problemWords(result.problem, language)}`)
      if (json) out(JSON.stringify({ problem: result.problem }, null, 2))
      return 1
    }
    out(json ? JSON.stringify(readingJson(result.reading), null, 2) : readingTree(result.reading, language, warningWords))
    return 0
  } catch (fault) {
    if (codeOf(fault) !== 'ENOENT' && codeOf(fault) !== 'EISDIR') throw fault
    err(say(words.missing, language) + file)
    return 1
  }
}
