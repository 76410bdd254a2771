import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { home, inHome } from './home.mjs'
import { run } from './run.mjs'
import { say } from './say.mjs'

const rooms = ['src/web', 'src/ui', 'src/domain']
const single = ['vite.config.ts', 'package-lock.json', 'tsconfig.json']
const stamp = inHome('dist', 'web', '.stamp')

const filesIn = (dir) =>
  readdirSync(dir, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(dir, entry.name)) : [join(dir, entry.name)]))

const isSource = (file) => !/\.test\.tsx?$/.test(file)

/** By content: a checkout gives every file a new time. */
const sourceHash = () => {
  const hash = createHash('sha256')
  const files = [
    ...rooms.filter((room) => existsSync(inHome(room))).flatMap((room) => filesIn(inHome(room))),
    ...single.map((file) => inHome(file)),
  ]
  for (const file of files.filter((path) => existsSync(path) && isSource(path)))
    hash.update(`${file.slice(home.length)}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

/** Builds the web app where its sources have changed. Gives an exit code. */
export const buildWeb = async (node) => {
  const hash = sourceHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return 0
  say('building')
  const code = await run(node, [inHome('node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: home,
    stdio: ['ignore', 2, 2],
  })
  if (code === 0) writeFileSync(stamp, hash)
  else say('build-failed', { code })
  return code
}
