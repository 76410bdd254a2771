import exifr from 'exifr'

/** What a camera wrote into a photo. A day and hour are the camera's own; `offset` is its time zone, where it says one. */
export type PhotoFacts = {
  takenAt: string | null
  offset: string | null
  camera: string | null
  software: string | null
  latitude: number | null
  longitude: number | null
}

/** Cameras write their facts before the picture; what stands further back is not looked for. */
export const exifBytes = 512 * 1024

const wanted = {
  tiff: true,
  exif: true,
  gps: true,
  ifd1: false,
  interop: false,
  xmp: false,
  icc: false,
  iptc: false,
  jfif: false,
  ihdr: false,
  makerNote: false,
  userComment: false,
  mergeOutput: true,
  translateKeys: true,
  translateValues: false,
  reviveValues: false,
  sanitize: true,
} as const

// Names come from outside: they are words for a line of the screen, whatever bytes they were.
// oxlint-disable-next-line no-control-regex
const unseen = /[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
const word = (value: unknown): string | null => {
  if (typeof value !== 'string') return null
  return value.toWellFormed().replaceAll(unseen, '').trim().slice(0, 80) || null
}

/** `2026:03:04 10:11:12` → `2026-03-04 10:11:12`; zeros and blanks, which cameras without a clock write, are nothing. */
const moment = (value: unknown): string | null => {
  const found = /^(\d{4})[:-](\d{2})[:-](\d{2})[ T](\d{2}):(\d{2})(?::(\d{2}))?/.exec(word(value) ?? '')
  if (!found || Number(found[1]) < 1990) return null
  const [, year, month, day, hour, minute, second = '00'] = found
  const said = `${year}-${month}-${day} ${hour}:${minute}:${second}`
  return Number.isNaN(Date.parse(`${said.replace(' ', 'T')}Z`)) ? null : said
}

const degrees = (value: unknown, most: number): number | null =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= most ? Math.round(value * 1e6) / 1e6 : null

const camera = (make: string | null, model: string | null): string | null => {
  if (make === null || model === null) return model ?? make
  return model.toLowerCase().startsWith(make.toLowerCase()) ? model : `${make} ${model}`
}

type Place = Pick<PhotoFacts, 'latitude' | 'longitude'>
const nowhere: Place = { latitude: null, longitude: null }

/** A receiver that has not found itself writes zeros; one coordinate alone is no place. */
function placeIn(tags: Record<string, unknown>): Place {
  const latitude = degrees(tags['latitude'], 90)
  const longitude = degrees(tags['longitude'], 180)
  if (latitude === null || longitude === null) return nowhere
  return latitude === 0 && longitude === 0 ? nowhere : { latitude, longitude }
}

/**
 * The facts inside a file of a telephone (HEIC, AVIF), from their own mark on. The boxes of such a file are not walked: a damaged one can send
 * whoever walks them in a ring.
 */
export function exifInside(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const at = ['II*\0', 'MM\0*'].map((order) => file.indexOf(`Exif\0\0${order}`, 0, 'latin1')).find((place) => place >= 0)
  return at === undefined ? new Uint8Array() : bytes.subarray(at + 6, at + 6 + exifBytes)
}

/** The facts in the first bytes of a photo, or null where there are none. Nothing of them is run or believed: they are shown. */
export async function readExif(bytes: Uint8Array): Promise<PhotoFacts | null> {
  const read: unknown = await exifr.parse(bytes, wanted).catch(() => null)
  if (typeof read !== 'object' || read === null) return null
  const tags = read as Record<string, unknown>
  const facts = {
    takenAt: moment(tags['DateTimeOriginal']) ?? moment(tags['CreateDate']) ?? moment(tags['DateTimeDigitized']),
    offset: /^[+-]\d{2}:\d{2}$/.exec(word(tags['OffsetTimeOriginal']) ?? word(tags['OffsetTime']) ?? '')?.[0] ?? null,
    camera: camera(word(tags['Make']), word(tags['Model'])),
    software: word(tags['Software']),
    ...placeIn(tags),
  }
  return Object.values(facts).some((fact) => fact !== null) ? facts : null
}
