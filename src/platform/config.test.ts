import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readConfig, settings } from './config.ts'
import { Trouble } from './log/trouble.ts'

test('without flags and environment the defaults hold', () => {
  const config = readConfig([], {})
  expect(config).toMatchObject({ host: '127.0.0.1', port: 8600, demo: false, timezone: 'Asia/Shanghai', poolSize: 10, logLevel: 'info' })
  expect(config.dataDir).toMatch(/\/data$/)
  expect(config).not.toHaveProperty('databaseUrl')
})

test('a flag wins over the environment, which wins over the default; an empty variable counts as absent', () => {
  const env = { RECTIFY_PORT: '9000', RECTIFY_HOST: '::1', RECTIFY_LOG: '', DATABASE_URL: 'postgres://a:b@c/d' }
  const config = readConfig(['--port', '9001', '--demo', '--data=/srv/x'], env)
  expect(config).toMatchObject({
    host: '::1',
    port: 9001,
    demo: true,
    dataDir: '/srv/x',
    logLevel: 'info',
    databaseUrl: 'postgres://a:b@c/d',
  })
})

const troubleOf = (argv: string[], env: NodeJS.ProcessEnv): Trouble => {
  try {
    readConfig(argv, env)
  } catch (error) {
    if (error instanceof Trouble) return error
  }
  throw new Error('was accepted')
}

test.each([
  [['--port', '70000'], {}, '--port', '70000'],
  [['--port', ''], {}, '--port', ''],
  [[], { RECTIFY_PORT: '86oo' }, 'RECTIFY_PORT', '86oo'],
  [[], { RECTIFY_HOST: 'a b' }, 'RECTIFY_HOST', 'a b'],
  [[], { RECTIFY_TIMEZONE: 'Mars/Base' }, 'RECTIFY_TIMEZONE', 'Mars/Base'],
  [[], { RECTIFY_POOL: '1' }, 'RECTIFY_POOL', '1'],
  [[], { RECTIFY_LOG: 'loud' }, 'RECTIFY_LOG', 'loud'],
  [[], { DATABASE_URL: 'mysql://x/y' }, 'DATABASE_URL', 'mysql://x/y'],
  [[], { DATABASE_URL: 'postgres://u:secret@h' }, 'DATABASE_URL', 'postgres://u:…@h'],
])('%o with %o is refused by name and value', (argv, env, name, value) => {
  const trouble = troubleOf(argv, env)
  expect(trouble.code).toBe('config-value')
  expect(trouble.values).toMatchObject({ name, value })
})

test.each([[['--prot', '1']], [['--port']], [['extra']]])('%o is no flag of ours', (argv) => {
  expect(troubleOf(argv, {}).code).toBe('config-flag')
})

test('the manual lists every setting with its default, in both of its halves', async () => {
  const manual = await readFile('docs/operations.md', 'utf8')
  for (const setting of Object.values(settings)) {
    const row = `| ${'flag' in setting ? `\`--${setting.flag}\`` : '–'} | \`${setting.variable}\` | \`${setting.variable === 'RECTIFY_DATA' ? './' : ''}${setting.fallback}\` |`
    expect(manual.split(row).length - 1, row).toBe(2)
  }
})
