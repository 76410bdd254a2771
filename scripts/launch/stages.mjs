import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './chromium.mjs'
import { home, inHome } from './home.mjs'
import { environment, run } from './run.mjs'
import { countsOf, sum } from './counts.mjs'

const bin = (path) => inHome('node_modules', path)

/** A stage that is one check: it passes or fails. */
const one = (title, ...args) => ({
  title,
  work: async (node) => countsOf(await run(node, args, { cwd: home })),
})

/** A stage of tests: it counts as many as vitest tells. */
const tests = (title, ...args) => ({ title, work: (node) => runVitest(node, args) })

const runVitest = async (node, args, env = {}) => {
  const dir = mkdtempSync(join(tmpdir(), 'rectify-report-'))
  const file = join(dir, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  try {
    const code = await run(node, [bin('vitest/vitest.mjs'), 'run', ...args, ...reporters], { cwd: home, env: environment(node, env) })
    return countsOf(code, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

const lint = one('lint', bin('oxlint/bin/oxlint'), '--type-aware')
const format = one('format', bin('oxfmt/bin/oxfmt'), '--check')
const types = one('types', bin('typescript/bin/tsc'), '--noEmit', '--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo')

/** Files written by a program of ours: each is asked whether it is as that program would write it today. */
const generated = [
  one('package-lock.json is complete', 'scripts/complete-lock.mjs', '--check'),
  one('tables.ts is fresh', 'src/platform/db/generate-tables.ts', '--check'),
  one('openapi.json and the web client’s types are fresh', 'src/cli/openapi.ts', '--check'),
]

const hasBrowserTests = () =>
  existsSync(inHome('e2e', 'vitest.config.ts')) &&
  readdirSync(inHome('e2e'), { recursive: true }).some((name) => String(name).endsWith('.e2e.ts'))

/** Builds the web app itself, as it is delivered. */
const browser = {
  title: 'browser',
  work: async (node) => {
    const chromium = ensureChromium()
    return chromium ? runVitest(node, ['--config', 'e2e/vitest.config.ts'], { RECTIFY_CHROMIUM: chromium }) : countsOf(1)
  },
}

export const checkStages = () => [lint, format, types, tests('units', '--project', 'unit')]
export const testStages = () => [lint, format, types, tests('units and database'), ...generated, ...(hasBrowserTests() ? [browser] : [])]

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** What failed stands at the end, too: of a long run people keep the end. */
const sayFailures = (title, { failed, failures }) => {
  if (failed > 0) console.log(`\n✗ ${title}`)
  for (const failure of failures) console.log(failure)
}

/** Runs every stage, whatever became of the ones before, and ends with the sum. */
export const runStages = async (node, stages) => {
  const began = Date.now()
  const all = []
  for (const { title, work } of stages) {
    console.log(`\n▶ ${title}`)
    const start = Date.now()
    const counts = await work(node)
    all.push({ title, ...counts })
    console.log(`${counts.failed === 0 ? '✓' : '✗'} ${title}: ${seconds(start)}`)
  }
  for (const { title, ...counts } of all) sayFailures(title, counts)
  const { passed, failed } = sum(all)
  console.log(`\n${seconds(began)}\n${passed} passed, ${failed} failed`)
  return failed === 0 ? 0 : 1
}
