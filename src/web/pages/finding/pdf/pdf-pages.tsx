import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { useText } from '#ui/i18n/language.tsx'
import type { Mark } from './marks-on-page.ts'
import { drawPage, findMarks, openPdf } from './open-pdf.ts'
import { pdfWords } from './pdf.words.ts'
import './pdf.css'

type Props = { address: string; pages: readonly number[]; marked?: readonly string[] }

/** A PDF page by page, beginning at the first of `pages`; `marked`: words to be shown where they stand. */
export function PdfPages({ address, pages, marked = none }: Props) {
  const text = useText(pdfWords)
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null)
  const [failed, setFailed] = useState(false)
  const [at, setAt] = useState(pages[0] ?? 1)
  useEffect(() => {
    let open: PDFDocumentProxy | null = null
    let left = false
    openPdf(address).then(
      (opened) => {
        open = opened
        if (left) void opened.loadingTask.destroy()
        else setPdf(opened)
      },
      () => setFailed(true),
    )
    return () => {
      left = true
      void open?.loadingTask.destroy()
    }
  }, [address])
  if (failed) return <p className="r-muted">{text('failed')}</p>
  if (!pdf) return <p className="r-muted">{text('loading')}</p>
  return (
    <div className="r-pdf">
      <div className="r-pdf__foot" role="group">
        <Button icon={<LeftOutlined aria-hidden />} aria-label={text('previous')} disabled={at <= 1} onClick={() => setAt(at - 1)} />
        <span className="r-muted" role="status">
          {text('page', { n: at, all: pdf.numPages })}
        </span>
        <Button
          icon={<RightOutlined aria-hidden />}
          aria-label={text('next')}
          disabled={at >= pdf.numPages}
          onClick={() => setAt(at + 1)}
        />
      </div>
      <Picture pdf={pdf} number={at} marked={marked} onFailed={() => setFailed(true)} />
    </div>
  )
}

const none: readonly string[] = []
const share = (part: number): string => `${part * 100}%`

type PictureProps = { pdf: PDFDocumentProxy; number: number; marked: readonly string[]; onFailed: () => void }

function Picture({ pdf, number, marked, onFailed }: PictureProps) {
  const text = useText(pdfWords)
  const canvas = useRef<HTMLCanvasElement>(null)
  const failed = useRef(onFailed)
  useEffect(() => {
    const place = canvas.current
    if (place) drawPage(pdf, number, place, place.parentElement?.clientWidth ?? 800).catch(() => failed.current())
  }, [pdf, number])
  const [marks, setMarks] = useState<{ number: number; list: readonly Mark[] }>({ number, list: [] })
  useEffect(() => {
    let left = false
    if (marked.length > 0)
      findMarks(pdf, number, marked).then(
        (list) => left || setMarks({ number, list }),
        () => undefined,
      )
    return () => {
      left = true
    }
  }, [pdf, number, marked])
  const list = marks.number === number ? marks.list : []
  // A canvas is drawn on once at a time: another page takes another one.
  return (
    <div className="r-pdf__page">
      <canvas key={number} ref={canvas} role="img" aria-label={text(list.length > 0 ? 'picture.marked' : 'picture', { n: number })} />
      {list.map(({ left, top, width, height }) => (
        <span
          key={`${left} ${top}`}
          aria-hidden
          className="r-pdf__mark"
          style={{ left: share(left), top: share(top), width: share(width), height: share(height) }}
        />
      ))}
    </div>
  )
}
