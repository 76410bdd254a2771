import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'

// The launcher is plain JavaScript, because it must run before there is a Node that reads anything else.
const part = async <T>(name: string): Promise<T> => (await import(pathToFileURL(resolve('scripts/launch', name)).href)) as T

const { newEnough } = await part<{ newEnough: (version: string) => boolean }>('find-node.mjs')
type Counts = { passed: number; failed: number; failures: string[] }
type Assertion = { status: string; fullName: string; failureMessages: string[] }
type File = { name: string; message: string; assertionResults: Assertion[] }
type Report = { numPassedTests: number; numFailedTests: number; testResults: File[] }
const { countsOf, sum } = await part<{
  countsOf: (code: number, report?: Report) => Counts
  sum: (all: Counts[]) => Pick<Counts, 'passed' | 'failed'>
}>('counts.mjs')

test.each([
  ['v24.12.0', true],
  ['v24.21.3', true],
  ['v26.0.0', true],
  ['v24.11.9', false],
  ['v20.20.2', false],
  ['v18.0.0', false],
])('Node %s: %s', (version, enough) => {
  expect(newEnough(version)).toBe(enough)
})

const passes: Assertion = { status: 'passed', fullName: 'sums add up', failureMessages: [] }
const fails: Assertion = { status: 'failed', fullName: 'sums are told', failureMessages: ['expected 3 to be 4\n    at sum.ts:7'] }
const file = (name: string, assertionResults: Assertion[], message = ''): File => ({ name, message, assertionResults })

test.each<[string, number, Report | undefined, Counts]>([
  ['a check that passes', 0, undefined, { passed: 1, failed: 0, failures: [] }],
  ['a check that fails', 2, undefined, { passed: 0, failed: 1, failures: [] }],
  [
    'tests that pass',
    0,
    { numPassedTests: 1, numFailedTests: 0, testResults: [file('a.test.ts', [passes])] },
    { passed: 1, failed: 0, failures: [] },
  ],
  [
    'a test that fails is named with what it said',
    1,
    { numPassedTests: 1, numFailedTests: 1, testResults: [file('a.test.ts', [passes, fails])] },
    { passed: 1, failed: 1, failures: ['a.test.ts > sums are told\nexpected 3 to be 4\n    at sum.ts:7'] },
  ],
  [
    'a file that cannot be loaded has no tests that fail',
    1,
    { numPassedTests: 1, numFailedTests: 0, testResults: [file('a.test.ts', [passes]), file('b.test.ts', [], 'no such module')] },
    { passed: 1, failed: 1, failures: ['b.test.ts\nno such module'] },
  ],
])('%s', (_, code, report, counts) => {
  expect(countsOf(code, report)).toEqual(counts)
})

test('stages add up', () => {
  expect(
    sum([
      { passed: 1, failed: 0, failures: [] },
      { passed: 40, failed: 2, failures: [] },
      { passed: 0, failed: 1, failures: [] },
    ]),
  ).toEqual({ passed: 41, failed: 3 })
})

test('an unknown command says which there are, in both languages', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/launch.mjs', 'toString'], { encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stderr).toContain('Usage: node scripts/launch.mjs demo | start | test | check')
  expect(stderr).toContain('用法')
})

/** The launcher in front of a program that waits for a signal. */
const through = async (program: string): Promise<ChildProcess> => {
  const dir = await mkdtemp(join(tmpdir(), 'rectify-launch-'))
  const file = join(dir, 'program.mjs')
  await writeFile(file, program)
  const run = `import { runThrough } from ${JSON.stringify(pathToFileURL(resolve('scripts/launch/run.mjs')).href)}
    process.exitCode = await runThrough(process.execPath, [${JSON.stringify(file)}])`
  const child = spawn(process.execPath, ['--input-type=module', '-e', run], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await rm(dir, { recursive: true, force: true })
  })
  return child
}

const waiting = (signal: string): string => `process.on('${signal}', () => { console.log('told'); process.exit(7) })
  setInterval(() => undefined, 1000)
  console.log('ready')`

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('%s is passed on, and the exit code is kept', async (signal) => {
  const child = await through(waiting(signal))
  const lines = createInterface(child.stdout!)
  await once(lines, 'line')
  const told = once(lines, 'line')
  child.kill(signal)
  expect(await told).toEqual(['told'])
  expect(await once(child, 'exit')).toEqual([7, null])
})
