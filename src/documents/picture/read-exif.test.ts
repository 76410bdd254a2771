import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeHeic, makePhoto } from './make-photo.ts'
import { previewFile } from '#documents/preview.ts'
import { exifInside, readExif } from './read-exif.ts'

test('when, where and with what a photo was taken, as the camera wrote it', async () => {
  const photo = makePhoto({
    make: 'HUAWEI',
    model: 'HUAWEI P60',
    taken: '2026:03:04 10:11:12',
    offset: '+08:00',
    gps: { north: [27, 30, 36], east: [109, 15, 0] },
  })
  expect(await readExif(photo)).toEqual({
    takenAt: '2026-03-04 10:11:12',
    offset: '+08:00',
    camera: 'HUAWEI P60',
    software: null,
    latitude: 27.51,
    longitude: 109.25,
  })
})

test('a telephone keeps the same facts in a HEIC file', async () => {
  const photo = makeHeic({
    make: 'Apple',
    model: 'iPhone 13',
    taken: '2026:03:04 10:11:12',
    gps: { north: [27, 30, 36], east: [109, 15, 0] },
  })
  expect(await readExif(exifInside(photo))).toMatchObject({ takenAt: '2026-03-04 10:11:12', camera: 'Apple iPhone 13', latitude: 27.51 })
  expect(await previewFile(photo)).toMatchObject({ kind: 'raw-photo', photo: { camera: 'Apple iPhone 13' }, problem: null })
  expect(await previewFile(photo.subarray(0, 40))).toMatchObject({ kind: 'raw-photo', photo: null })
})

test('a damaged file of a telephone has no facts, and never sends the reader in a ring', async () => {
  const empty = Buffer.concat([Buffer.from('00000018667479706865696300000000686569636d696631', 'hex'), Buffer.alloc(5000)])
  expect(await previewFile(empty)).toMatchObject({ kind: 'raw-photo', photo: null, problem: null })
  const photo = makeHeic({ make: 'Apple', taken: '2026:03:04 10:11:12', gps: { north: [27, 30, 36], east: [109, 15, 0] } })
  await fc.assert(
    fc.asyncProperty(fc.nat(photo.length - 1), fc.nat(255), async (at, value) => {
      const harmed = Uint8Array.from(photo)
      harmed[at] = value
      expect((await previewFile(harmed)).problem ?? null).toBeNull()
    }),
    { numRuns: 100 },
  )
})

test('a camera without a clock or a place says nothing of them', async () => {
  const photo = makePhoto({ make: 'X\u202Egpj.\u0007', taken: '0000:00:00 00:00:00', gps: { north: [0, 0, 0], east: [0, 0, 0] } })
  expect(await readExif(photo)).toMatchObject({ takenAt: null, latitude: null, longitude: null, camera: 'Xgpj.' })
})

test('no photo, no facts; whatever the bytes, nothing is thrown', async () => {
  expect(await readExif(new TextEncoder().encode('这不是照片'))).toBeNull()
  expect(await readExif(new Uint8Array(0))).toBeNull()
  const whole = makePhoto({ make: 'A', model: 'B', taken: '2026:03:04 10:11:12', gps: { north: [1, 2, 3], east: [4, 5, 6] } })
  await fc.assert(
    fc.asyncProperty(
      fc.nat(whole.length),
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
      async (cut, turns) => {
        const bytes = whole.slice(0, cut)
        for (const [at, value] of turns) if (at < bytes.length) bytes[at] = value
        await readExif(bytes)
      },
    ),
    { numRuns: 100 },
  )
})
