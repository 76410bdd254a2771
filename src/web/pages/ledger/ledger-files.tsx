import { DownloadOutlined, ExportOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button, Popover } from 'antd'
import { useState } from 'react'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import type { Language } from '#ui/i18n/catalogue.ts'
import { api } from '#web/api/client.ts'
import { ExportButton } from '#web/parts/exports/export-button.tsx'
import { SheetLink } from '#web/parts/sheet-link.tsx'
import type { Layout } from './layout.ts'
import { ledgerWords } from './ledger.words.ts'
import { writeView, type LedgerView } from './view.ts'

/** A view as the server's files are asked for: filters, order, grouping, columns in their order, language. */
export function fileSearch(view: LedgerView, layout: Layout, language: Language): string {
  const search = writeView({ ...view, layout: null })
  search.set('columns', layout.columns.map((column) => column.key).join())
  search.set('lang', language)
  return search.toString()
}

/** The sheet opens beside the ledger and asks the printer by itself. */
export function printView(search: string): void {
  const sheet = window.open(`/api/findings/print?${search}`, '_blank')
  sheet?.addEventListener('load', () => sheet.print())
}

type Props = { view: LedgerView; layout: Layout; long: boolean }

/** Exactly this view as a file or on paper. An Excel of many thousand lines is made in the background, with its progress under “My exports”. */
export function LedgerFiles({ view, layout, long }: Props) {
  const text = useText(ledgerWords)
  const { language } = useLanguage()
  const [open, setOpen] = useState(false)
  const search = fileSearch(view, layout, language)
  const close = () => setOpen(false)
  const panel = (
    <ul
      className="r-ledger-files"
      aria-label={text('files')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <li>
        {long ? (
          <ExportButton
            label={text('excel')}
            ask={(header) => api.POST('/api/exports/ledger-sheet', { params: { header }, body: { view: search } })}
          />
        ) : (
          <SheetLink to={`/api/sheets/ledger?${search}`} label={text('excel')} onTaken={close} />
        )}
        <span className="r-muted">{text(long ? 'excel.long' : 'excel.hint')}</span>
      </li>
      <li>
        <Button icon={<DownloadOutlined aria-hidden />} href={`/api/findings/csv?${search}`} download onClick={close}>
          {text('csv')}
        </Button>
        <span className="r-muted">{text('csv.hint')}</span>
      </li>
      <li>
        <Button
          icon={<PrinterOutlined aria-hidden />}
          onClick={() => {
            close()
            printView(search)
          }}
        >
          {text('print')}
        </Button>
        <span className="r-muted">{text('print.hint')}</span>
      </li>
    </ul>
  )
  return (
    <Popover open={open} onOpenChange={setOpen} trigger="click" placement="bottomRight" content={panel} destroyOnHidden>
      <Button icon={<ExportOutlined aria-hidden />} aria-expanded={open}>
        {text('files')}
      </Button>
    </Popover>
  )
}
