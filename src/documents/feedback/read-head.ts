import type { Day } from '#domain/day.ts'
import type { Reading, Span } from '#documents/reading.ts'
import { addresseeOf, bodyInTitle } from './addressee.ts'
import type { Block, Cut } from './blocks.ts'
import { wholeOf } from './blocks.ts'
import type { EndBlock } from './end-block.ts'
import { endBlockOf } from './end-block.ts'
import { datesIn } from './dates.ts'
import { headDatesOf, labelledIssue } from './head-dates.ts'
import { partiesOf, teamInTitle } from './parties.ts'
import type { Source } from './source.ts'
import { bare, rawOf, spansOfCuts } from './source.ts'
import type { Title } from './title.ts'
import { resolved } from './years.ts'

export type Head = Pick<Reading, 'title' | 'body' | 'bodies' | 'inspector' | 'dates' | 'contact'> & { sources: Record<string, Span[]> }
/** `apart`: paragraphs that are title, signature or date and belong to no finding. */
export type ReadHead = { head: Head; apart: ReadonlySet<number> }

const OPENING = 40
type Found = { cuts: Cut[]; inspector: Cut | null }

/** Whom a document without a plain sentence is about: the addressee of feedback, the one who reports in a notice or letter. */
const fallbackBody = (source: Source, opening: Block[], title: Title, signature: Cut | null): Cut | null => {
  const [first] = title.blocks
  const block = first === undefined ? undefined : source.blocks[first]
  if (source.kind === 'feedback') return addresseeOf(opening) ?? (block === undefined ? null : bodyInTitle(block, 'feedback'))
  if (source.kind === 'round-disclosure') return null
  return (block === undefined ? null : bodyInTitle(block, 'notice')) ?? signature
}

/** An audit letter is addressed to the office that audited. */
const fallbackInspector = (source: Source, opening: Block[], title: Title): Cut | null => {
  const inTitle = title.blocks.map((index) => teamInTitle(source.blocks[index] as Block)).find((team) => team !== null)
  if (inTitle !== undefined) return inTitle
  const addressee = source.kind === 'audit-letter' ? addresseeOf(opening) : null
  return addressee !== null && rawOf(source, addressee).includes('审计') ? addressee : null
}

const whoOf = (source: Source, opening: Block[], title: Title, signature: Cut | null): Found => {
  const parties = partiesOf(opening, source.kind)
  const fallback = parties.bodies.length > 0 ? null : fallbackBody(source, opening, title, signature)
  const cuts = fallback === null ? parties.bodies : [fallback]
  return { cuts: cuts.map((cut) => bare(source, cut)), inspector: parties.inspector ?? fallbackInspector(source, opening, title) }
}

/** 「——2021年12月28日在市人大常委会会议上」 under the title of a report. */
const reportedOn = (source: Source, opening: Block[]): { day: Day; cut: Cut } | null => {
  if (source.kind !== 'audit-report') return null
  for (const block of opening) {
    const match = /^\s*[—－-]{1,3}\s*/.exec(block.plain)
    const date = match === null ? undefined : datesIn(block.plain.slice(0, 120))[0]
    const day = date === undefined ? null : resolved(date, { published: null, before: '' })
    if (date !== undefined && day !== null) return { day, cut: { block: block.index, from: date.from, to: date.to } }
  }
  return null
}

const issuedOf = (source: Source, opening: Block[], end: EndBlock): { day: Day; cut: Cut } | null => {
  const signed = end.date === null ? undefined : datesIn(source.blocks[end.date.block]?.plain ?? '').at(-1)
  const day = signed === undefined ? null : resolved(signed, { published: null, before: '' })
  if (end.date !== null && day !== null) return { day, cut: end.date }
  return labelledIssue(opening) ?? reportedOn(source, opening)
}

const contactOf = (source: Source, end: EndBlock): Reading['contact'] => {
  const contact: Reading['contact'] = { spans: spansOfCuts(source, end.spans) }
  for (const key of ['phone', 'email', 'mail', 'signature'] as const) {
    const cut = end[key]
    if (cut !== null) contact[key] = rawOf(source, cut)
  }
  return contact
}

/** Title, who inspected whom, the days, and the end block; every value with its place. */
export const readHead = (source: Source, title: Title): ReadHead => {
  const opening = source.blocks.slice(0, OPENING)
  const end = endBlockOf(source.blocks)
  const who = whoOf(source, opening, title, end.signature)
  const { dates, cuts } = headDatesOf(source, opening)
  const issued = issuedOf(source, opening, end)
  if (issued !== null) dates.issued = issued.day
  const bodies = [...new Set(who.cuts.map((cut) => rawOf(source, cut)))]
  const places: Record<string, Cut[]> = {
    title: title.blocks.map((index) => wholeOf(source.blocks[index] as Block)),
    bodies: who.cuts,
    inspector: who.inspector === null ? [] : [who.inspector],
    dates: [...cuts, ...(issued === null ? [] : [issued.cut])],
  }
  const sources = Object.fromEntries(Object.entries(places).flatMap(([key, at]) => (at.length > 0 ? [[key, spansOfCuts(source, at)]] : [])))
  const head: Head = {
    title: title.text,
    body: bodies.length === 1 ? (bodies[0] ?? null) : null,
    bodies,
    inspector: who.inspector === null ? null : rawOf(source, bare(source, who.inspector)),
    dates,
    contact: contactOf(source, end),
    sources,
  }
  const signed = [end.signature, end.date].flatMap((cut) => (cut === null ? [] : [cut.block]))
  return { head, apart: new Set([...title.blocks, ...signed]) }
}
