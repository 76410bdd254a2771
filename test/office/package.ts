import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { dirname, join, normalize } from 'node:path/posix'
import { openParts } from '#documents/zip/parts.ts'
import { all, elementOf, everyOne, type Element } from './element.ts'

/** The parts of an Office file by name; those of XML as trees. */
export type Package = { names: string[]; xml: Map<string, Element> }

const isXml = (name: string): boolean => /\.(?:xml|rels)$/.test(name)

export async function openPackage(bytes: Uint8Array): Promise<Package> {
  const parts = await openParts(bytes)
  const names = parts.names.filter((name) => !name.endsWith('/'))
  const xml = new Map<string, Element>()
  for (const name of names) if (isXml(name)) xml.set(name, elementOf((await buffer(Readable.from(parts.open(name)))).toString()))
  return { names, xml }
}

const types = '[Content_Types].xml'
const twice = (list: readonly string[]): string[] => list.filter((one, at) => list.indexOf(one) !== at)

/** ECMA-376 part 2, 10: every part has a type, every type a part. */
function typeFaults({ names, xml }: Package): string[] {
  const root = xml.get(types)
  if (!root) return [`${types} is missing`]
  const defaults = all(root, 'Default').map(({ attributes }) => attributes['Extension']!.toLowerCase())
  const overrides = all(root, 'Override').map(({ attributes }) => attributes['PartName']!)
  return [
    ...twice(defaults).map((one) => `the type of .${one} is said twice`),
    ...twice(overrides).map((one) => `the type of ${one} is said twice`),
    ...overrides.filter((one) => !names.includes(one.slice(1))).map((one) => `a type is said of ${one}, which is not there`),
    ...names
      .filter((name) => name !== types && !overrides.includes(`/${name}`) && !defaults.includes(name.split('.').at(-1)!.toLowerCase()))
      .map((name) => `${name} has no type`),
    ...overrides.filter((one) => one.endsWith('.xml.rels')).map((one) => `${one} is a relationship, not a part`),
    ...twice(names.map((name) => name.toLowerCase())).map((one) => `${one} is there twice`),
  ]
}

const sourceOf = (rels: string): string =>
  join(
    dirname(dirname(rels)),
    rels
      .split('/')
      .at(-1)!
      .replace(/\.rels$/, ''),
  )

/** Every relationship leads to a part, every reference in a part to one of its relationships, every part is reached. */
function relationFaults({ names, xml }: Package): string[] {
  const faults: string[] = []
  const reached = new Set<string>()
  const idsOf = new Map<string, Set<string>>()
  for (const [name, root] of xml) {
    if (!name.endsWith('.rels')) continue
    const source = sourceOf(name)
    if (name !== '_rels/.rels' && !names.includes(source)) faults.push(`${name} belongs to no part`)
    const relations = all(root, 'Relationship').map(({ attributes }) => attributes)
    faults.push(...twice(relations.map((one) => one['Id']!)).map((id) => `${name}: ${id} twice`))
    idsOf.set(source, new Set(relations.map((one) => one['Id']!)))
    for (const { Target: target = '', TargetMode: mode } of relations) {
      if (mode === 'External') continue
      const at = normalize(target.startsWith('/') ? target.slice(1) : join(name === '_rels/.rels' ? '' : dirname(source), target))
      reached.add(at)
      if (!names.includes(at)) faults.push(`${name}: ${target} is not there`)
    }
  }
  for (const [name, root] of xml) {
    if (name.endsWith('.rels')) continue
    const asked = everyOne(root).flatMap(({ attributes }) =>
      Object.entries(attributes).flatMap(([key, id]) => (/^r:(?:id|embed|link)$/.test(key) ? [id] : [])),
    )
    faults.push(...asked.filter((id) => !idsOf.get(name)?.has(id)).map((id) => `${name}: ${id} leads nowhere`))
  }
  const lost = names.filter((name) => name !== types && !name.endsWith('.rels') && !reached.has(name))
  return [...faults, ...lost.map((name) => `nothing leads to ${name}`)]
}

/** A name says the same prefix everywhere, and every prefix is declared: a word processor reads with namespaces, we without. */
const prefixFaults = ({ xml }: Package): string[] =>
  [...xml].flatMap(([name, root]) => {
    const declared = new Set([
      'xml',
      'xmlns',
      ...everyOne(root).flatMap(({ attributes }) => Object.keys(attributes).flatMap((key) => /^xmlns:(.+)$/.exec(key)?.[1] ?? [])),
    ])
    const used = new Set(
      everyOne(root).flatMap(({ name: element, attributes }) =>
        [element, ...Object.keys(attributes)].flatMap((one) => /^([^:]+):/.exec(one)?.[1] ?? []),
      ),
    )
    return [...used].filter((prefix) => !declared.has(prefix)).map((prefix) => `${name}: nobody declares ${prefix}:`)
  })

export const packageFaults = (file: Package): string[] => [...typeFaults(file), ...relationFaults(file), ...prefixFaults(file)]
