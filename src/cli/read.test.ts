import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { read } from './read.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-'))
  await writeFile(join(folder, 'ledger.csv'), '序号,方面,问题,措施,状态\n1,作风,补贴违规,清退,已完成\n2,作风,推进缓慢,调度,说不清\n')
  await writeFile(join(folder, 'bad.docx'), 'MZ\x90\0\0')
})
afterAll(() => rm(folder, { recursive: true }))

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: '', err: '' }
  const code = await read(args, { out: (text) => (said.out += text), err: (text) => (said.err += text) })
  return { code, ...said }
}

describe('rectify read', () => {
  test('prints a tree with states and sources in the asked language', async () => {
    const { code, out } = await run(join(folder, 'ledger.csv'), '--lang', 'zh')
    expect(code).toBe(0)
    expect(out).toContain('    1 补贴违规 〔已完成〕 [ledger!C2]')
    expect(out).toContain('[ledger!E3] 不认识状态“说不清”')
    expect((await run(join(folder, 'ledger.csv'), '--lang=en')).out).toContain('1 补贴违规 〔complete〕')
  })

  test('prints lists with their sources as JSON, and null for what is not stated', async () => {
    const { code, out } = await run(join(folder, 'ledger.csv'), '--json')
    const json = JSON.parse(out)
    expect(code).toBe(0)
    expect(json).toMatchObject({
      kind: 'ledger',
      body: null,
      dates: { feedback: null },
      firstAspect: '作风',
      itemsPerAspect: [2],
      states: { complete: 1 },
      firstReference: '1',
      totals: { agrees: null },
      rows: [
        { text: '补贴违规', source: { sheet: 'ledger', cell: 'C2' }, measures: [{ text: '清退', source: { cell: 'D2' } }] },
        { state: null, stateText: '说不清' },
      ],
      errors: [{ cell: 'E3', code: 'unknown-state' }],
    })
  })

  test('a bad file is code 1 with its reason; a wrong call is code 2', async () => {
    expect(await run(join(folder, 'bad.docx'), '--lang', 'zh')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('可执行程序'),
    })
    expect(await run(join(folder, 'none.docx'), '--lang', 'en')).toMatchObject({ code: 1, err: expect.stringContaining('No such file') })
    expect((await run('--nonsense')).code).toBe(2)
    expect((await run()).code).toBe(2)
  })
})
