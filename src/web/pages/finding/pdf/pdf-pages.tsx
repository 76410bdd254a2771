import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { useText } from '#ui/i18n/language.tsx'
import { drawPage, openPdf } from './open-pdf.ts'
import { pdfWords } from './pdf.words.ts'
import './pdf.css'

/** A PDF page by page, beginning at the first of `pages`. */
export function PdfPages({ address, pages }: { address: string; pages: readonly number[] }) {
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
      <Picture pdf={pdf} number={at} onFailed={() => setFailed(true)} />
    </div>
  )
}

function Picture({ pdf, number, onFailed }: { pdf: PDFDocumentProxy; number: number; onFailed: () => void }) {
  const text = useText(pdfWords)
  const canvas = useRef<HTMLCanvasElement>(null)
  const failed = useRef(onFailed)
  useEffect(() => {
    const place = canvas.current
    if (place) drawPage(pdf, number, place, place.parentElement?.clientWidth ?? 800).catch(() => failed.current())
  }, [pdf, number])
  // A canvas is drawn on once at a time: another page takes another one.
  return <canvas key={number} ref={canvas} role="img" aria-label={text('picture', { n: number })} />
}
