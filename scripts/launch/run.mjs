import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, dirname } from 'node:path'
import { inHome } from './home.mjs'

/** Tools that look for `node` by name find the right one. */
export const environment = (node, more = {}) => ({
  ...process.env,
  ...more,
  PATH: [dirname(node), inHome('node_modules', '.bin'), process.env.PATH].filter(Boolean).join(delimiter),
})

const codeOf = (code, signal) => code ?? 128 + (constants.signals[signal] ?? 0)

/** Runs a command to its end and gives its exit code. */
export const run = (node, args, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(node, args, { stdio: 'inherit', env: environment(node), ...options })
    child.on('error', (error) => {
      console.error(error.message)
      resolve(127)
    })
    child.on('exit', (code, signal) => resolve(codeOf(code, signal)))
    options.started?.(child)
  })

/** npm tells its signals to the shell between us, and some shells end without a word: then we are somebody else's child, and the product ends. */
const endWithParent = (child) => {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 300)
  watch.unref()
}

/** Runs the product in our place: what we are told is passed on, and how it ends is how we end. */
export const runThrough = (node, args) => {
  const pass = (child) => {
    for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    // A terminal sends its interrupt to the whole group, the child included; a second one would cut its clean stop short.
    process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
    if (process.env.npm_lifecycle_event) endWithParent(child)
  }
  return run(node, args, { started: pass })
}
