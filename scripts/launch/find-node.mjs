import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { inHome } from './home.mjs'

/** The first Node that runs TypeScript without a word and has every call that Rectify uses. */
export const wanted = '24.12.0'

export const newEnough = (version, least = wanted) => {
  const [a, b] = [version, least].map((text) => text.replace(/^v/, '').split('.').map(Number))
  for (let at = 0; at < 3; at += 1) if (a[at] !== b[at]) return a[at] > b[at]
  return true
}

export const packagedNode = () => inHome('node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')

const works = (file) => {
  if (!existsSync(file)) return false
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8' })
  return status === 0 && newEnough(stdout.trim())
}

const onPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((dir) => join(dir, 'node'))

/** The Node that runs this, the packaged one, or one on the PATH: the first that is new enough. */
export const findNode = () => (newEnough(process.version) ? process.execPath : [packagedNode(), ...onPath()].find((file) => works(file)))
