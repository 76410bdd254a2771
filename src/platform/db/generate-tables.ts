import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { newLog } from '#platform/log/log.ts'
import { startEmbedded } from './embedded/start-embedded.ts'
import { migrate } from './migrate.ts'
import { openOwnerDatabase } from './open-db.ts'

type Column = { table: string; name: string; type: string; nullable: boolean; filled: 'no' | 'default' | 'always' }

/** As `parsers.ts` reads them. */
const typeOf: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  varchar: 'string',
  bpchar: 'string',
  citext: 'string',
  date: 'string',
  time: 'string',
  timestamptz: 'string',
  tsvector: 'string',
  xid8: 'string',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float4: 'number',
  float8: 'number',
  numeric: 'number',
  bool: 'boolean',
  json: 'unknown',
  jsonb: 'unknown',
  bytea: 'Buffer',
}

const catalogue = `
select c.relname as table, a.attname as name, t.typname as type, not a.attnotnull as nullable,
       case when a.attgenerated <> '' or a.attidentity = 'a' then 'always'
            when a.atthasdef or a.attidentity = 'd' then 'default' else 'no' end as filled
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  join pg_type t on t.oid = a.atttypid
 where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'migration'
   and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
 order by c.relname collate "C", a.attnum`

const camel = (name: string): string => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

const plainType = ({ type, table, name }: Column): string => {
  const array = type.startsWith('_')
  const plain = typeOf[array ? type.slice(1) : type]
  if (plain === undefined) throw new Error(`${table}.${name} has the type ${type}, which no reader of the database has been taught`)
  return array ? `${plain}[]` : plain
}

const columnType = (column: Column): string => {
  const plain = plainType(column)
  const type = column.nullable && plain !== 'unknown' ? `${plain} | null` : plain
  return { no: type, default: `Generated<${type}>`, always: `GeneratedAlways<${type}>` }[column.filled]
}

const tableText = (table: string, columns: Column[]): string =>
  [`  ${camel(table)}: {`, ...columns.map((column) => `    ${camel(column.name)}: ${columnType(column)}`), '  }'].join('\n')

/** The text of `tables.ts` for the database as it stands. */
export async function tablesText(pool: Pool): Promise<string> {
  const { rows } = await pool.query<Column>(catalogue)
  const tables = Map.groupBy(rows, (column) => column.table)
  const body = [...tables].map(([table, columns]) => tableText(table, columns))
  const used = ['Generated', 'GeneratedAlways'].filter((name) => body.join('\n').includes(`${name}<`))
  return [
    '/** Written by `node src/platform/db/generate-tables.ts` from the migrated database. Do not edit. */',
    ...(used.length > 0 ? [`import type { ${used.join(', ')} } from 'kysely'`, ''] : []),
    'export type Tables = {',
    ...body,
    '}',
    '',
  ].join('\n')
}

/** Migrates an empty database of its own and hands over what it then looks like. */
const fromMigrations = async (dir: string): Promise<string> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'rectify-tables-'))
  const log = newLog({ level: 'error' })
  const embedded = await startEmbedded({ dataDir, log, fsync: false })
  const owner = await openOwnerDatabase({ connection: embedded.connection, log })
  try {
    await migrate(owner.pool, dir)
    return await tablesText(owner.pool)
  } finally {
    await owner.close()
    await embedded.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

if (import.meta.main) {
  const home = join(import.meta.dirname, '../../..')
  const file = join(import.meta.dirname, 'tables.ts')
  const text = await fromMigrations(join(home, 'migrations'))
  if (!process.argv.includes('--check')) await writeFile(file, text)
  else if ((await readFile(file, 'utf8')) !== text) {
    process.stderr.write('src/platform/db/tables.ts is stale: run node src/platform/db/generate-tables.ts\n')
    process.exitCode = 1
  }
}
