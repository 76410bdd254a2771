import { types, type CustomTypesConfig } from 'pg'

const oids = { int8: 20, date: 1082, timestamptz: 1184, numeric: 1700 } as const
const arrayOids = { int8: 1016, date: 1182, timestamptz: 1185, numeric: 1231 } as const

type Parse = (text: string) => unknown

/**
 * `2026-11-22 08:15:30.5+00` becomes `2026-11-22T08:15:30.500Z`: what the clock gave comes back letter by letter, which the replay of
 * facts relies on; microseconds, which only the database's own clock has, are kept.
 */
export function instantOf(text: string): string {
  const parts = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?\+00$/.exec(text)
  if (!parts) return text.endsWith('infinity') ? text : new Date(text).toISOString()
  const [, day, time, fraction = ''] = parts
  return `${day}T${time}.${fraction.padEnd(3, '0')}Z`
}

const parsers: Record<keyof typeof oids, Parse> = { int8: Number, numeric: Number, date: (text) => text, timestamptz: instantOf }

const textArrayOid: number = 1009
type Parsed = null | string | Parsed[]
const textArray = types.getTypeParser(textArrayOid, 'text') as (text: string) => Parsed[]
const each = (parse: Parse, part: Parsed): unknown =>
  Array.isArray(part) ? part.map((inner) => each(parse, inner)) : part === null ? null : parse(part)

const byOid = new Map<number, Parse>()
for (const [name, parse] of Object.entries(parsers) as [keyof typeof oids, Parse][]) {
  byOid.set(oids[name], parse)
  byOid.set(arrayOids[name], (text) => each(parse, textArray(text)))
}

/** For one pool only: the driver's own table of parsers is shared by the whole process and stays as it is. */
export const parsersOfPool: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    format === 'binary'
      ? types.getTypeParser(oid, 'binary')
      : (byOid.get(oid) ?? types.getTypeParser(oid, 'text'))) as CustomTypesConfig['getTypeParser'],
}
