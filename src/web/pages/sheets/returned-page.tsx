import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useParams } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { Notice } from '#ui/layout/notice.tsx'
import { Page } from '#ui/layout/page.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { officeMoment } from '#ui/office-clock.ts'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { useToast } from '#ui/toast.tsx'
import { addresses } from '#web/addresses.ts'
import { api } from '#web/api/client.ts'
import { problemOf } from '#web/api/use-send.ts'
import { DifferenceTable, isReady } from './difference-table.tsx'
import { comparisonQuery, type Comparison, type Difference } from './sheets-queries.ts'
import { sheetsWords } from './sheets.words.ts'
import { ChoiceBar, Figures } from '#web/parts/pieces/choice-bar.tsx'
import { usePieces } from '#web/parts/pieces/use-pieces.ts'
import '#web/pages/inspection/common.css'
import './sheets.css'

/** One sheet that came back: what it asks for, by cell, and doing what was confirmed. */
export function ReturnedPage() {
  const text = useText(sheetsWords)
  const { id = '' } = useParams()
  const compared = useQuery({ ...comparisonQuery(id), refetchOnWindowFocus: false })
  const problem = problemOf(compared.error)
  const sheet = compared.data?.sheet
  const when = sheet && `${text(`kind.${sheet.kind}`)} · ${text('earlier.at')} ${officeMoment(sheet.createdAt)}`
  return (
    <Page title={sheet?.name ?? text('compare')} over={when} back={{ to: addresses.sheets(), label: text('back') }}>
      {problem && <ProblemNote problem={problem} onRetry={() => void compared.refetch()} />}
      {compared.isPending && <Skeleton lines={8} />}
      {compared.data && <Differences key={compared.dataUpdatedAt} compared={compared.data} onAgain={() => void compared.refetch()} />}
    </Page>
  )
}

type Shown = 'all' | 'ready' | 'refused'

function Differences({ compared, onAgain }: { compared: Comparison; onAgain: () => void }) {
  const text = useText(sheetsWords)
  const say = useToast()
  const { items } = compared
  const ready = items.filter(isReady)
  const [shown, setShown] = useState<Shown>('all')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(ready.map((one) => one.key)))
  const { answers, far, problem, fill } = usePieces(
    (keys: string[], header) =>
      api.POST('/api/returned-sheets/{id}/filling', { params: { path: { id: compared.sheet.id }, header }, body: { keys } }),
    'returned-sheet',
  )
  const wanted = ready.filter((one) => chosen.has(one.key) && !answers.get(one.key)?.done)
  const failed = (one: Difference): boolean => answers.get(one.key)?.done === false
  const listed = items.filter((one) => shown === 'all' || (isReady(one) && !failed(one)) === (shown === 'ready'))
  const act = async () => {
    const done = await fill(wanted)
    const well = done.filter((one) => one.done).length
    if (done.length > well) setShown('refused')
    if (done.length > 0) say(text('finished', { done: well, refused: done.length - well }))
  }
  if (items.length === 0)
    return (
      <>
        <Notes compared={compared} />
        <Empty title={text('sum.nothing')}>{text('sum.nothing.why', { n: compared.rows })}</Empty>
      </>
    )
  return (
    <>
      <Figures
        figures={[
          [text('sum.ready'), ready.length],
          [text('sum.refused'), compared.total - ready.length],
          [text('sum.rows'), compared.rows],
        ]}
      />
      <Notes compared={compared} />
      <ChoiceBar<Shown>
        shown={shown}
        onShow={setShown}
        options={(['all', 'ready', 'refused'] as const).map((value) => ({ value, label: text(`show.${value}`) }))}
        wanted={wanted.length}
        label={wanted.length === 0 ? text('do.none') : text('do', { n: wanted.length })}
        going={(so) => text('going', so)}
        far={far}
        problem={problem}
        onDo={() => void act()}
        aside={
          <Button onClick={onAgain} disabled={far !== null}>
            {text('again')}
          </Button>
        }
      />
      <DifferenceTable items={listed} answers={answers} chosen={chosen} onChoose={setChosen} />
    </>
  )
}

/** What is in the sheet besides differences: rows and columns that somebody took out, and what does not fit on the screen. */
function Notes({ compared: { absent, missing, total, items } }: { compared: Comparison }) {
  const text = useText(sheetsWords)
  return (
    <>
      {absent > 0 && <Notice tone="blue" title={text('sum.absent', { n: absent })} />}
      {missing.length > 0 && <Notice tone="yellow" title={text('sum.missing', { columns: missing })} />}
      {total > items.length && <Notice tone="blue" title={text('sum.cut', { n: items.length })} />}
    </>
  )
}
