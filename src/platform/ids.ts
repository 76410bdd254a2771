import { randomFillSync } from 'node:crypto'

/**
 * Ids are UUIDs of version 7 (RFC 9562) in five fields: 48 bits milliseconds, 12 + 14 bits counter, 16 bits chance, 32 bits region.
 * Text order is time order; the counter starts by chance each millisecond, so two servers do not meet.
 */
const counterBits = 26
const largestRegion = 0xffff_ffff
const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

type Turn = { at: number; counter: number }
let last: Turn = { at: 0, counter: 0 }
let latest = 0

/** Chance is fetched by the page: one id needs two bytes of it, and asking the system costs more than the rest of the id. */
const page = Buffer.alloc(4096)
let used = page.length
const chance16 = (): number => {
  if (used === page.length) {
    randomFillSync(page)
    used = 0
  }
  used += 2
  return page.readUInt16BE(used - 2)
}

/** 25 bits, so that there is room to count in what remains. */
const firstOf = (at: number): Turn => ({ at, counter: (chance16() << 9) | (chance16() >>> 7) })

const nextTurn = (at: number): Turn => {
  if (at !== last.at) return firstOf(at)
  const counter = last.counter + 1
  return counter < 2 ** counterBits ? { at, counter } : firstOf(at + 1)
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')

/** A new id of a region. `at` (milliseconds) dates it, for what happened in the past; without it ids never run backwards. */
export function newId(region: number, at?: number): string {
  if (!Number.isInteger(region) || region < 0 || region > largestRegion) throw new RangeError(`not a region: ${region}`)
  if (at === undefined) latest = Math.max(latest, Date.now())
  last = nextTurn(at ?? latest)
  if (at === undefined) latest = last.at
  const time = hex(last.at, 12)
  const high = hex(0x7000 | (last.counter >>> 14), 4)
  const low = hex(0x8000 | (last.counter & 0x3fff), 4)
  return `${time.slice(0, 8)}-${time.slice(8)}-${high}-${low}-${hex(chance16(), 4)}${hex(region, 8)}`
}

export const isId = (text: string): boolean => shape.test(text)

/** No region has this number: whatever asks with a text that is no id of ours finds nothing. */
export const nowhere = -1

/** The region an id belongs to: any id routes itself. A text that is no id of ours belongs nowhere. */
export const regionOf = (id: string): number => (isId(id) ? Number.parseInt(id.slice(-8), 16) : nowhere)

/** When an id was made, in milliseconds. */
export const timeOf = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)
