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
type Counts = { passed: number; failed: number }
const { countsOf, sum } = await part<{
  countsOf: (code: number, report?: { numPassedTests: number; numFailedTests: number }) => Counts
  sum: (all: Counts[]) => Counts
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

test.each<[number, { numPassedTests: number; numFailedTests: number } | undefined, Counts]>([
  [0, undefined, { passed: 1, failed: 0 }],
  [2, undefined, { passed: 0, failed: 1 }],
  [0, { numPassedTests: 7, numFailedTests: 0 }, { passed: 7, failed: 0 }],
  [1, { numPassedTests: 7, numFailedTests: 3 }, { passed: 7, failed: 3 }],
  // A file that could not be loaded has no tests that fail.
  [1, { numPassedTests: 7, numFailedTests: 0 }, { passed: 7, failed: 1 }],
])('exit code %i with %o counts %o', (code, report, counts) => {
  expect(countsOf(code, report)).toEqual(counts)
})

test('stages add up', () => {
  expect(
    sum([
      { passed: 1, failed: 0 },
      { passed: 40, failed: 2 },
      { passed: 0, failed: 1 },
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
