import { createHash } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readMigrations } from '#platform/db/migrate.ts'

export const home = join(import.meta.dirname, '..')
export const migrations = join(home, 'migrations')

/** What the seed leaves behind for whoever measures: written last, so a directory without it is half-made. */
export type Seeded = {
  seed: number
  findings: number
  facts: number
  streams: number
  region: number
  password: string
  logins: { office: string; county: string; head: string; handlers: string[] }
  places: { village: string; county: string }
}

export type Asked = { seed: number; findings: number; bodies: number }
export const fullCity: Asked = { seed: 20_260_101, findings: 100_000, bodies: 1200 }
export const smallCity: Asked = { seed: 7, findings: 3000, bodies: 120 }

/** The generator's own version: counted up when it makes other data from the same seed. */
const generator = 1

/** One directory for each seed, size and schema: whatever of them changes makes a new city. */
export async function placeFor({ seed, findings }: Asked): Promise<string> {
  const base = process.env['RECTIFY_BENCH_DATA'] ?? join(tmpdir(), 'rectify-bench')
  const sums = (await readMigrations(migrations)).map((one) => one.checksum)
  const schema = createHash('sha256').update(sums.join()).digest('hex').slice(0, 8)
  return join(base, `city-${findings}-${seed}-g${generator}-${schema}`)
}

const note = (dir: string): string => join(dir, 'bench.json')

export async function seededAt(dir: string): Promise<Seeded | null> {
  const text = await readFile(note(dir), 'utf8').catch(() => null)
  return text === null ? null : (JSON.parse(text) as Seeded)
}

export const noteSeeded = (dir: string, seeded: Seeded): Promise<void> => writeFile(note(dir), JSON.stringify(seeded, null, 2))

/** Only directories that `placeFor` has named. */
export const clear = (dir: string): Promise<void> => rm(dir, { recursive: true, force: true })
