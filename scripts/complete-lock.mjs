import { readFileSync, writeFileSync } from 'node:fs'
import { inHome } from './launch/home.mjs'

// npm leaves out of package-lock.json the optional packages of other systems that its registry could not serve, and `npm ci` then
// refuses that very file. Their names tell all that npm needs to know to skip them elsewhere, and to fetch them where they belong.
const file = inHome('package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const packages = lock.packages

const traitsOf = (name) => {
  const [os, cpu] = name
    .split('/')
    .at(-1)
    .replace(/^binding-/, '')
    .split('-')
  const libc = name.endsWith('musl') ? ['musl'] : name.endsWith('gnu') ? ['glibc'] : undefined
  return { cpu: [cpu], os: [os], ...(libc ? { libc } : {}) }
}

const absent = Object.entries(packages)
  .filter(([path]) => path !== '')
  .flatMap(([path, entry]) => Object.entries(entry.optionalDependencies ?? {}).map(([name, version]) => ({ path, entry, name, version })))
  .filter(({ path, name }) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`])

const entryOf = ({ entry, name, version }) => ({
  version,
  ...(entry.dev ? { dev: true } : {}),
  optional: true,
  ...traitsOf(name),
  ...(entry.engines ? { engines: entry.engines } : {}),
})

if (absent.length > 0 && process.argv.includes('--check')) {
  console.error(`package-lock.json lacks ${absent.length} packages of other systems: run node scripts/complete-lock.mjs`)
  process.exit(1)
}
if (absent.length > 0) {
  for (const one of absent) packages[`node_modules/${one.name}`] = entryOf(one)
  lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')))
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
}
