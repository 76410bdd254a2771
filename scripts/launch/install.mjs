import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { home, inHome } from './home.mjs'
import { failWith, say } from './say.mjs'

const stamp = inHome('node_modules', '.rectify-stamp')

const lockText = () => readFileSync(inHome('package-lock.json'))
const stampOf = (lock) => `${createHash('sha256').update(lock).digest('hex')} ${process.platform} ${process.arch}\n`

const packagesIn = (text) => JSON.parse(text).packages ?? {}

/** Packages that npm itself installed, as its own record in node_modules tells; optional ones are left out on other systems. */
const installedByHand = (lock) => {
  const record = inHome('node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const present = packagesIn(readFileSync(record, 'utf8'))
  return Object.entries(packagesIn(lock)).every(
    ([path, { version, optional, devOptional }]) => path === '' || optional || devOptional || present[path]?.version === version,
  )
}

const remember = (text) => {
  try {
    writeFileSync(stamp, text)
  } catch {
    // A tree that belongs to another account is still usable, only looked at again each time.
  }
}

const isInstalled = () => {
  const lock = lockText()
  const text = stampOf(lock)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === text) return true
  if (!installedByHand(lock)) return false
  remember(text)
  return true
}

/** npm keeps its cache at home; an account without one gets a place in the repository. */
const withCache = (env) => {
  try {
    accessSync(homedir(), constants.W_OK)
    return env
  } catch {
    return { ...env, npm_config_cache: inHome('.cache', 'npm') }
  }
}

const npm = () => {
  const script = process.env.npm_execpath
  return script && existsSync(script) && /\.[cm]?js$/.test(script) ? [process.execPath, script] : ['npm']
}

/** What package-lock.json says, and nothing else. Does nothing where that is there already. */
export const ensureInstalled = () => {
  if (isInstalled()) return
  say('installing')
  const [file, ...first] = npm()
  const { status, error } = spawnSync(file, [...first, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: home,
    stdio: ['ignore', 2, 2],
    env: withCache(process.env),
  })
  if (error?.code === 'ENOENT') failWith('no-npm')
  if (status !== 0) failWith('install-failed', { code: status ?? error?.message })
  remember(stampOf(lockText()))
}
