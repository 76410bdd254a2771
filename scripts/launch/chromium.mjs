import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { say } from './say.mjs'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

export const findChromium = () => [process.env.RECTIFY_CHROMIUM, ...places].find((path) => path && existsSync(path))

const hasChineseFont = () => {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() !== '' : existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')
}

const missingPackages = () => [...(findChromium() ? [] : ['chromium']), ...(hasChineseFont() ? [] : ['fonts-noto-cjk'])]

const succeeds = (file, args) =>
  spawnSync(file, args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
const has = (file) => spawnSync(file, ['--version'], { stdio: 'ignore' }).error === undefined

/** How this account may install packages of the system: as it is, through sudo without a question, or not at all. */
const installer = () => {
  if (process.getuid?.() === 0) return ['apt-get']
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n', 'apt-get'] : undefined
}

const without = (reason, missing) => {
  say(reason, { missing })
  return undefined
}

/** The path of a browser that can show Chinese, installed where it was missing; undefined, and why, where that is not possible. */
export const ensureChromium = () => {
  const missing = missingPackages()
  if (missing.length === 0) return findChromium()
  const names = missing.join(' ')
  if (!has('apt-get')) return without('no-apt', names)
  const [file, ...first] = installer() ?? []
  if (!file) return without('no-browser', names)
  const installed =
    succeeds(file, [...first, 'update']) && succeeds(file, [...first, 'install', '-y', '--no-install-recommends', ...missing])
  if (!installed || !findChromium()) return without('no-browser', names)
  return findChromium()
}
