import { renderAsync } from 'docx-preview'
import { useEffect, useRef, useState } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { patientFetch } from '#web/api/patient-fetch.ts'
import { viewerWords } from './viewer.words.ts'

const asPaper = {
  className: 'docx',
  inWrapper: true,
  breakPages: true,
  ignoreLastRenderedPageBreak: true,
  renderAltChunks: false,
  renderComments: false,
  renderChanges: false,
  experimental: false,
  useBase64URL: true,
  trimXmlDeclaration: true,
} as const

const paper = `body { margin: 0; background: #e9ecf0; } .docx-wrapper { padding: 12px !important; background: #e9ecf0 !important; }
.docx-wrapper > section.docx { box-shadow: none !important; margin-bottom: 12px !important; max-width: 100%; box-sizing: border-box; }
img { max-width: 100%; } table { max-width: 100%; }`

/** Nothing in it leads anywhere: it is a picture of a paper. */
function disarm(page: Document): void {
  for (const link of page.querySelectorAll('a')) link.removeAttribute('href')
  for (const part of page.querySelectorAll('script, iframe, object, embed, form, link, base, meta')) part.remove()
}

async function draw(address: string, frame: HTMLIFrameElement): Promise<void> {
  const answer = await patientFetch(new Request(new URL(address, location.href)))
  if (!answer.ok) throw new Error(`${answer.status}`)
  const bytes = await answer.arrayBuffer()
  const page = frame.contentDocument
  if (!page) return
  const style = page.createElement('style')
  style.textContent = paper
  const body = page.createElement('div')
  const head = page.createElement('div')
  await renderAsync(bytes, body, head, asPaper)
  page.head.replaceChildren(...head.childNodes, style)
  page.body.replaceChildren(body)
  disarm(page)
}

/** A Word file drawn into a frame in which no script can run. */
export function WordStage({ address, name }: { address: string; name: string }) {
  const text = useText(viewerWords)
  const [failed, setFailed] = useState(false)
  const frame = useRef<HTMLIFrameElement>(null)
  useEffect(() => {
    if (frame.current) draw(address, frame.current).catch(() => setFailed(true))
  }, [address])
  if (failed) return <p className="r-muted">{text('failed')}</p>
  return <iframe ref={frame} className="r-stage__word" sandbox="allow-same-origin" title={text('word.frame', { name })} />
}
