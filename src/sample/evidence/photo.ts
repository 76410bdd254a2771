import type { Scene } from '#sample/field.ts'
import { random, type Random } from '#sample/random.ts'
import { canvas, fillBox, type Canvas } from './canvas.ts'
import { stamp } from './digits.ts'
import { cabinet, canteen, counter, noticeBoard, shelves } from './indoor.ts'
import { building, greenhouse, lamps, river, road } from './outdoor.ts'
import { pngOf } from './png.ts'

const draw: Record<Scene, (on: Canvas, chance: Random) => void> = {
  'notice-board': noticeBoard,
  road,
  canteen,
  shelves,
  river,
  counter,
  lamps,
  greenhouse,
  building,
  cabinet,
}

/** A drawn photo with the date a camera would stamp into its corner. */
export function photo(scene: Scene, seed: string, day: string): Uint8Array<ArrayBuffer> {
  const picture = canvas(480, 320)
  const chance = random(seed)
  draw[scene](picture, chance)
  const time = `${String(scene === 'lamps' ? chance.whole(19, 22) : chance.whole(8, 17)).padStart(2, '0')}:${String(chance.whole(0, 59)).padStart(2, '0')}`
  fillBox(picture, { x: 262, y: 292, w: 210, h: 22 }, 0x2a2a2a)
  stamp(picture, `${day} ${time}`, { x: 269, y: 296, size: 14, colour: 0xffb52e })
  return pngOf(picture)
}
