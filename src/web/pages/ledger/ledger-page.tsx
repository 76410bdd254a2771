import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { Page } from '#ui/layout/page.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { addresses } from '#web/addresses.ts'
import { useMe } from '#web/api/me.ts'
import { problemOf } from '#web/api/use-send.ts'
import { BulkActs } from './bulk-acts.tsx'
import { Filters } from './filters.tsx'
import { findingsQuery, type Row } from './findings.query.ts'
import { LedgerTable } from './ledger-table.tsx'
import { ledgerWords } from './ledger.words.ts'
import { lastView, readView, writeView, type LedgerView, type ViewChanges } from './view.ts'

const none: ReadonlySet<string> = new Set()

/** Which rows are chosen; a range reaches from the row chosen last. */
function useChoice(rows: readonly Row[]) {
  const [chosen, setChosen] = useState(none)
  const last = useRef(0)
  const choose = useCallback(
    (index: number, range: boolean) => {
      const [from, to] = range ? [Math.min(last.current, index), Math.max(last.current, index)] : [index, index]
      const ids = rows.slice(from, to + 1).map((row) => row.id)
      last.current = index
      setChosen((before) => {
        const next = new Set(before)
        const add = range || !before.has(ids[0] ?? '')
        for (const id of ids)
          if (add) next.add(id)
          else next.delete(id)
        return next
      })
    },
    [rows],
  )
  return {
    chosen,
    choose,
    chooseAll: (all: boolean) => setChosen(all ? new Set(rows.map((row) => row.id)) : none),
    clear: () => setChosen(none),
  }
}

/** 台账: every finding one may see, narrowed by what the address says. */
export function LedgerPage() {
  const text = useText(ledgerWords)
  const [search, setSearch] = useSearchParams()
  const view = useMemo(() => readView(search), [search])
  const findings = useInfiniteQuery({ ...findingsQuery(view), placeholderData: keepPreviousData })
  const rows = useMemo(() => findings.data?.pages.flatMap((page) => page.items) ?? [], [findings.data])
  const { chosen, choose, chooseAll, clear } = useChoice(rows)
  const problem = problemOf(findings.error)
  useEffect(() => {
    const address = writeView(view).toString()
    lastView.keep(address === '' ? '' : `?${address}`)
  }, [view])
  const narrow = (changes: ViewChanges) => {
    clear()
    const next = Object.entries({ ...view, ...changes }).filter(([, value]) => value !== undefined)
    setSearch(writeView(Object.fromEntries(next) as LedgerView), { replace: true, preventScrollReset: true })
  }
  const { fetchNextPage, hasNextPage } = findings
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage])
  return (
    <Page title={text('title')}>
      <Filters
        view={view}
        onChange={narrow}
        onClear={() => {
          clear()
          setSearch({}, { replace: true })
        }}
      />
      {problem && <ProblemNote problem={problem} onRetry={() => void findings.refetch()} />}
      {findings.isPending && !problem && (
        <div className="r-panel">
          <Skeleton lines={14} />
        </div>
      )}
      {findings.data && rows.length === 0 && (
        <NoFindings narrowed={Object.keys(view).length > 0} onClear={() => setSearch({}, { replace: true })} />
      )}
      {rows.length > 0 && (
        <LedgerTable
          rows={rows}
          q={view.q}
          chosen={chosen}
          onChoose={choose}
          onChooseAll={chooseAll}
          onMore={hasNextPage ? more : null}
          loadingMore={findings.isFetchingNextPage}
          fading={findings.isPlaceholderData}
        />
      )}
      {chosen.size > 0 && <BulkActs chosen={rows.filter((row) => chosen.has(row.id))} onClear={clear} />}
    </Page>
  )
}

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
