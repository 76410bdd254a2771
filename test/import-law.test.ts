import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

type Planted = { file: string; text: string; rule: string }

const imports = (name: string): string => `import { it } from '${name}'\nexport const seen = it\n`
const fileOf = (room: string, rule: string, index: number): string => `src/${room}/${rule.replaceAll(/[^a-z]/g, '-')}-${index}.ts`

/** Which imports a room must refuse. A file of the room is planted for each. */
const refusedImports: Record<string, string[]> = {
  domain: [
    '#documents/x.ts',
    '#platform/x.ts',
    '#features/x/x.store.ts',
    '#app/x.ts',
    '#cli/x.ts',
    '#web/x.ts',
    '#ui/x.ts',
    '#sample/x.ts',
    'zod',
    'node:fs',
  ],
  documents: [
    '#platform/x.ts',
    '#features/x/x.store.ts',
    '#app/x.ts',
    '#cli/x.ts',
    '#web/x.ts',
    '#ui/x.ts',
    '#sample/x.ts',
    'kysely',
    'pg',
    'pg-boss',
    'fastify',
    'react',
  ],
  platform: ['#features/x/x.store.ts', '#app/x.ts', '#cli/x.ts', '#web/x.ts', '#ui/x.ts', '#sample/x.ts'],
  'features/one': [
    '#features/two/close-two.ts',
    '#features/two/two.http.ts',
    '#app/x.ts',
    '#cli/x.ts',
    '#web/x.ts',
    '#ui/x.ts',
    '#sample/x.ts',
    'kysely',
    'pg',
    'pg-boss',
    'docx',
    'exceljs',
  ],
  app: ['#cli/x.ts', '#web/x.ts', '#ui/x.ts'],
  web: ['#documents/x.ts', '#platform/x.ts', '#features/x/x.store.ts', '#app/x.ts', '#cli/x.ts', '#sample/x.ts', 'node:fs'],
  ui: ['#documents/x.ts', '#platform/x.ts', '#features/x/x.store.ts', '#app/x.ts', '#cli/x.ts', '#sample/x.ts', 'node:path'],
}

/** Which imports a room must allow, so that the law is not simply a wall. */
const allowedImports: Record<string, string[]> = {
  domain: ['#domain/y.ts', './beside.ts'],
  documents: ['#domain/y.ts', '#documents/y.ts', 'node:zlib', 'saxes'],
  platform: ['#domain/y.ts', '#documents/y.ts', '#platform/y.ts', 'pg', 'node:fs'],
  'features/one': ['#domain/y.ts', '#documents/y.ts', '#platform/y.ts', '#features/two/two.store.ts', './one.store.ts', 'zod'],
  app: ['#features/one/one.http.ts', '#platform/y.ts'],
  cli: ['#app/y.ts', '#features/one/one.http.ts'],
  web: ['#domain/y.ts', '#ui/y.ts', './beside.ts', 'react'],
  ui: ['#domain/y.ts', 'react'],
}

const restricted = 'eslint(no-restricted-imports)'
const many = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('\n')

const planted: Planted[] = [
  ...Object.entries(refusedImports).flatMap(([room, names]) =>
    names.map((name, index) => ({ file: fileOf(room, name, index), text: imports(name), rule: restricted })),
  ),
  { file: 'src/features/one/a.store.ts', text: imports('fastify'), rule: restricted },
  { file: 'src/features/one/b.store.ts', text: imports('pg-boss'), rule: restricted },
  { file: 'src/features/one/c.store.ts', text: imports('#features/two/close-two.ts'), rule: restricted },
  { file: 'src/features/one/d.store.ts', text: imports('#app/x.ts'), rule: restricted },
  ...['process.env', 'fetch', 'setTimeout', 'setInterval', 'crypto', 'Buffer', 'document', 'window'].map((name, index) => ({
    file: fileOf('domain', 'global', index),
    text: `export const seen = ${name}\n`,
    rule: 'eslint(no-restricted-globals)',
  })),
  { file: 'src/domain/now.ts', text: 'export const now = Date.now()\n', rule: 'eslint(no-restricted-properties)' },
  { file: 'src/domain/chance.ts', text: 'export const chance = Math.random()\n', rule: 'eslint(no-restricted-properties)' },
  { file: 'src/platform/turn/one.ts', text: "import { two } from './two.ts'\nexport const one = () => two\n", rule: 'import(no-cycle)' },
  { file: 'src/platform/turn/two.ts', text: "import { one } from './one.ts'\nexport const two = () => one\n", rule: 'import(no-cycle)' },
  { file: 'src/platform/deep/up.ts', text: imports('../beside.ts'), rule: 'import(no-relative-parent-imports)' },
  { file: 'src/platform/nameless.ts', text: 'export default 1\n', rule: 'import(no-default-export)' },
  { file: 'src/platform/any.ts', text: 'export const seen = (x: any): unknown => x\n', rule: 'typescript(no-explicit-any)' },
  {
    file: 'src/platform/type.ts',
    text: "import { Log } from './y.ts'\nexport type It = Log\n",
    rule: 'typescript(consistent-type-imports)',
  },
  {
    file: 'src/platform/float.ts',
    text: 'export const go = () => {\n  Promise.resolve(1).then(String)\n}\n',
    rule: 'typescript(no-floating-promises)',
  },
  { file: 'src/platform/later.ts', text: `// ${'TO'}${'DO'} some day\nexport const seen = 1\n`, rule: 'eslint(no-warning-comments)' },
  { file: 'src/platform/long.ts', text: many(301, (n) => `export const n${n} = ${n}`), rule: 'eslint(max-lines)' },
  {
    file: 'src/platform/tall.ts',
    text: `export function tall(): void {\n${many(61, (n) => `  console.log(${n})`)}\n}\n`,
    rule: 'eslint(max-lines-per-function)',
  },
  {
    file: 'src/ui/tall.tsx',
    text: `export function Tall() {\n${many(121, (n) => `  console.log(${n})`)}\n}\n`,
    rule: 'eslint(max-lines-per-function)',
  },
  {
    file: 'src/platform/wide.ts',
    text: 'export const wide = (a: 1, b: 1, c: 1, d: 1, e: 1) => [a, b, c, d, e]\n',
    rule: 'eslint(max-params)',
  },
  {
    file: 'src/platform/knot.ts',
    text: `export function knot(n: number): void {\n${many(14, (n) => `  if (n === ${n}) console.log(n)`)}\n}\n`,
    rule: 'eslint(complexity)',
  },
]

const clean: Omit<Planted, 'rule'>[] = [
  ...Object.entries(allowedImports).flatMap(([room, names]) =>
    names.map((name, index) => ({ file: fileOf(room, 'allowed', index), text: imports(name) })),
  ),
  { file: 'src/features/one/e.store.ts', text: imports('kysely') },
  { file: 'src/features/one/f.store.ts', text: imports('#features/two/two.store.ts') },
  { file: 'src/domain/any.test.ts', text: imports('#platform/y.ts') },
  { file: 'src/ui/fits.tsx', text: `export function Fits() {\n${many(100, (n) => `  console.log(${n})`)}\n}\n` },
  { file: 'src/platform/fits.ts', text: `export function fits(): void {\n${many(58, (n) => `  console.log(${n})`)}\n}\n` },
  { file: 'vite.config.ts', text: 'export default {}\n' },
]

type Found = { filename: string; code: string }

const lint = (cwd: string): Promise<Found[]> =>
  new Promise((give) => {
    const args = [resolve('node_modules/oxlint/bin/oxlint'), '--type-aware', '--format', 'json', 'src', 'vite.config.ts']
    execFile(process.execPath, args, { cwd, maxBuffer: 2 ** 26 }, (_, stdout) =>
      give((JSON.parse(stdout) as { diagnostics: Found[] }).diagnostics),
    )
  })

let home: string
let found: Map<string, string[]>

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'rectify-law-'))
  for (const file of ['.oxlintrc.json', 'package.json', 'tsconfig.json']) await cp(file, join(home, file))
  await symlink(resolve('node_modules'), join(home, 'node_modules'))
  for (const { file, text } of [...planted, ...clean]) {
    await mkdir(dirname(join(home, file)), { recursive: true })
    await writeFile(join(home, file), text)
  }
  const all = await lint(home)
  found = new Map(
    [...Map.groupBy(all, ({ filename }) => filename)].map(([file, ones]) => [file, [...new Set(ones.map(({ code }) => code))]]),
  )
}, 30_000)
afterAll(() => rm(home, { recursive: true, force: true }))

describe('every breach of the law is seen', () => {
  test.each(planted)('$file breaks $rule', ({ file, rule }) => {
    expect(found.get(file) ?? []).toContain(rule)
  })
})

test('what the law allows passes', () => {
  for (const { file } of clean) expect(found.get(file) ?? [], file).toEqual([])
})

test('every rule of the configuration has been broken once here', async () => {
  const config = JSON.parse(await readFile('.oxlintrc.json', 'utf8')) as {
    rules: Record<string, unknown>
    overrides: { rules: Record<string, unknown> }[]
  }
  const named = [config, ...config.overrides].flatMap(({ rules }) => Object.entries(rules).filter(([, level]) => level !== 'off'))
  const broken = new Set(planted.map(({ rule }) => rule.replace(/^(\w+)\((.+)\)$/, '$2')))
  for (const [name] of named) expect([...broken], name).toContain(name.split('/').at(-1))
})
