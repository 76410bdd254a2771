import { Button, Select } from 'antd'
import { ProfileOutlined } from '@ant-design/icons'
import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react'
import { Link } from 'react-router'
import { groupings, needsWork, type SortKey } from '#domain/ledger/columns.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { Later } from '#ui/layout/later.tsx'
import { Page } from '#ui/layout/page.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { addresses } from '#web/addresses.ts'
import { useMe } from '#web/api/me.ts'
import { queries } from '#web/api/queries.ts'
import { BulkActs } from './bulk-acts.tsx'
import { ColumnPanel } from './column-panel.tsx'
import { Filters } from './filters.tsx'
import { viewsQuery, type Row } from './findings.query.ts'
import { fileSearch, LedgerFiles, printView } from './ledger-files.tsx'
import type { Layout } from './layout.ts'
import { LedgerGrid } from './ledger-grid.tsx'
import { ledgerWords } from './ledger.words.ts'
import { PreviewPane } from './preview-pane.tsx'
import { useChoice } from './use-choice.ts'
import { askAhead, mostLines, useLedger } from './use-ledger.ts'
import { useView } from './use-view.ts'
import { changed, nextSort, readView, type FilterChanges, type LedgerView } from './view.ts'
import { ViewsMenu } from './views-menu.tsx'
import './ledger.css'

const toolWidths = [84, 140, 104, 92, 92]
const noneOpened: ReadonlySet<string> = new Set()
/** Beyond this an Excel file takes seconds. */
const mostAtOnce = 5000
const firstSight = { first: 0, last: 40 }

/** The first findings are on their way while the page is still being put together. */
export function beginLedger(): void {
  const view = readView(new URLSearchParams(location.pathname === addresses.ledger() ? location.search : ''))
  void queries.prefetchQuery(viewsQuery)
  void askAhead(queries, view, view.layout !== null && needsWork(view.layout.columns.map((column) => column.key)))
}

/** 台账: every finding one may see, as the address says: narrowed, ordered, grouped, in the chosen columns. */
export function LedgerPage() {
  const text = useText(ledgerWords)
  const { language } = useLanguage()
  const { view, layout, show, relay } = useView()
  const work = needsWork(layout.columns.map((column) => column.key))
  const [opened, setOpened] = useState({ group: view.group, keys: new Set<string>() })
  const [sight, setSight] = useState(firstSight)
  const [active, setActive] = useState<Row | undefined>()
  // What was opened in one grouping says nothing of another.
  const ledger = useLedger(view, work, opened.group === view.group ? opened.keys : noneOpened, sight)
  const { chosen, choose, chooseAll, clear } = useChoice(ledger)
  const reshow = useCallback(
    (change: (view: LedgerView) => LedgerView) => {
      clear()
      show(change)
    },
    [clear, show],
  )
  const openGroup = useCallback(
    (key: string) =>
      setOpened(({ group, keys }) => {
        const before = [...(group === view.group ? keys : noneOpened)]
        return { group: view.group, keys: new Set(before.includes(key) ? before.filter((one) => one !== key) : [...before, key]) }
      }),
    [view.group],
  )
  const narrow = useCallback((changes: FilterChanges) => reshow((now) => ({ ...now, filters: changed(now.filters, changes) })), [reshow])
  const clearFilters = useCallback(() => reshow((now) => ({ ...now, filters: {} })), [reshow])
  const sortBy = useCallback((key: SortKey) => reshow((now) => ({ ...now, sort: nextSort(now.sort, key) })), [reshow])
  // The lines first: the fields have already answered the person themselves.
  const later = useDeferredValue(view)
  const print = () => printView(fileSearch(view, layout, language))
  const { total } = ledger.lines
  const known = useMemo(() => ledger.parts.reduce((sum, part) => sum + part.count, 0), [ledger.parts])
  return (
    <Page title={text('title')} actions={<LedgerTools {...{ view: later, layout, relay, reshow, long: known > mostAtOnce }} />}>
      <Filters filters={later.filters} onChange={narrow} onClear={clearFilters} />
      {ledger.problem && <ProblemNote problem={ledger.problem} onRetry={ledger.retry} />}
      {ledger.pending && !ledger.problem && (
        <div className="r-panel">
          <Skeleton lines={14} />
        </div>
      )}
      {!ledger.pending && total === 0 && !ledger.problem && (
        <NoFindings narrowed={Object.keys(view.filters).length > 0} onClear={clearFilters} />
      )}
      {total > 0 && (
        <div className={layout.preview ? 'r-ledger r-ledger--preview' : 'r-ledger'}>
          <div className="r-ledger__main">
            <LedgerGrid
              ledger={ledger}
              layout={layout}
              sort={view.sort}
              q={view.filters.q}
              chosen={chosen}
              onChoose={choose}
              onChooseAll={chooseAll}
              onSort={sortBy}
              onLayout={relay}
              onSight={setSight}
              onOpenGroup={openGroup}
              onActive={setActive}
              onPrint={print}
            />
            <div className="r-ledger__foot">
              <p role="status" className="r-muted">
                {ledger.counted ? text('foot.count', { n: known.toLocaleString('en-US') }) : text('foot.counting')}
                {known >= mostLines && text('foot.most', { n: mostLines.toLocaleString('en-US') })}
              </p>
              <p className="r-muted r-ledger__keys">{text('foot.keys')}</p>
            </div>
            {chosen.size > 0 && <BulkActs chosen={[...chosen.values()]} onClear={clear} />}
          </div>
          {layout.preview && <PreviewPane row={active} q={view.filters.q} onClose={() => relay((now) => ({ ...now, preview: false }))} />}
        </div>
      )}
    </Page>
  )
}

type ToolsProps = {
  view: LedgerView
  layout: Layout
  relay: (change: (layout: Layout) => Layout) => void
  reshow: (change: (view: LedgerView) => LedgerView) => void
  long: boolean
}

/** What shapes the view as a whole, and where it goes. */
const LedgerTools = memo(function LedgerTools({ view, layout, relay, reshow, long }: ToolsProps) {
  const text = useText(ledgerWords)
  return (
    <Later widths={toolWidths}>
      <ViewsMenu view={view} onView={(chosen) => reshow(() => chosen)} />
      <Select
        aria-label={text('group')}
        value={view.group}
        onChange={(group: LedgerView['group'] | undefined) => reshow((now) => ({ ...now, group: group ?? null }))}
        options={groupings.map((value) => ({ value, label: text(`group.${value}`) }))}
        allowClear
        placeholder={text('group')}
        popupMatchSelectWidth={false}
        style={{ width: 140 }}
      />
      <ColumnPanel layout={layout} onLayout={relay} />
      <Button
        icon={<ProfileOutlined aria-hidden />}
        aria-pressed={layout.preview}
        className="r-ledger-tools__preview"
        onClick={() => relay((now) => ({ ...now, preview: !now.preview }))}
      >
        {text('preview')}
      </Button>
      <LedgerFiles view={view} layout={layout} long={long} />
    </Later>
  )
})

function NoFindings({ narrowed, onClear }: { narrowed: boolean; onClear: () => void }) {
  const text = useText(ledgerWords)
  const { may } = useMe()
  const imports = may.includes('document.import') ? <Link to={addresses.imports()}>{text('empty.import')}</Link> : null
  return (
    <div className="r-panel">
      {narrowed ? (
        <Empty title={text('empty.view')} action={<Button onClick={onClear}>{text('filters.clear')}</Button>}>
          {text('empty.view.why')}
        </Empty>
      ) : (
        <Empty title={text('empty.none')} action={imports}>
          {text('empty.none.why')}
        </Empty>
      )}
    </div>
  )
}
