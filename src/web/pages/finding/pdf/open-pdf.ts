import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { patientFetch } from '#web/api/patient-fetch.ts'
import { marksOn, type Mark, type Run } from './marks-on-page.ts'
import { OwnTables } from './predefined-maps.ts'

/** The page drawn by our own script from the original bytes: nothing of the file runs, and no plug-in is asked. */
export async function openPdf(address: string): Promise<PDFDocumentProxy> {
  const [{ getDocument }, answer] = await Promise.all([import('unpdf/pdfjs'), patientFetch(new Request(new URL(address, location.href)))])
  if (!answer.ok) throw new Error(`${answer.status}`)
  const data = new Uint8Array(await answer.arrayBuffer())
  return getDocument({
    data,
    enableXfa: false,
    disableAutoFetch: true,
    verbosity: 0,
    useSystemFonts: true,
    useWorkerFetch: false,
    useWasm: false,
    cMapPacked: false,
    BinaryDataFactory: OwnTables,
  }).promise
}

/** As wide as the place allows, sharp on any screen, and never so large that an old machine runs out of memory. */
export async function drawPage(pdf: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement, width: number): Promise<void> {
  const page = await pdf.getPage(number)
  const natural = page.getViewport({ scale: 1 })
  const sharpness = Math.min(devicePixelRatio, 2)
  const scale = Math.min((width / natural.width) * sharpness, 4000 / natural.width, 4000 / natural.height)
  const viewport = page.getViewport({ scale })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  await page.render({ canvas, viewport }).promise
  page.cleanup()
}

/** Where some words stand on a page; pages that lie on their side are shown without marks. */
export async function findMarks(pdf: PDFDocumentProxy, number: number, words: readonly string[]): Promise<Mark[]> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view
  if (page.rotate !== 0) return []
  const runs = items.flatMap((item): Run[] => {
    if (!('str' in item)) return []
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[]
    return [{ str: item.str, width: item.width, transform: [a, b, c, d, x - left, y - bottom] }]
  })
  return marksOn(runs, { width: right - left, height: top - bottom }, words)
}
