import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import type { Language } from '#ui/i18n/catalogue.ts'
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

type Props = { view: LedgerView; layout: Layout }

/** Exactly this view as a file or on paper. */
export function LedgerFiles({ view, layout }: Props) {
  const text = useText(ledgerWords)
  const { language } = useLanguage()
  const search = fileSearch(view, layout, language)
  return (
    <>
      <Button icon={<DownloadOutlined aria-hidden />} href={`/api/findings/csv?${search}`} download title={text('csv.hint')}>
        {text('csv')}
      </Button>
      <Button icon={<PrinterOutlined aria-hidden />} onClick={() => printView(search)} title={text('print.hint')}>
        {text('print')}
      </Button>
    </>
  )
}
