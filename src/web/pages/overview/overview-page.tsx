import { FundProjectionScreenOutlined } from '@ant-design/icons'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { Link, useSearchParams } from 'react-router'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { Page } from '#ui/layout/page.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { officeTime } from '#ui/office-clock.ts'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { addresses } from '#web/addresses.ts'
import { useMe } from '#web/api/me.ts'
import { problemOf } from '#web/api/use-send.ts'
import { nameIn } from '#web/parts/names.ts'
import { Chart } from '#web/parts/charts/chart.tsx'
import { useAgesChart, useBodiesMap, useFlowChart, useLightsChart, useWaitsChart } from './charts.tsx'
import { MainFigures } from './main-figures.tsx'
import { overviewQuery, viewIn, type Overview, type OverviewView } from './overview-query.ts'
import { overviewWords } from './overview.words.ts'
import { StandingChart, useStandingRows } from './standing-chart.tsx'
import './overview.css'

/** 整改总览: where everything stands that one may see; every figure leads into the ledger. */
export function OverviewPage() {
  const text = useText(overviewWords)
  const [search] = useSearchParams()
  const view = viewIn(search)
  const query = useQuery({ ...overviewQuery(view), placeholderData: keepPreviousData })
  const { data: overview } = query
  const problem = problemOf(query.error)
  return (
    <Page
      title={text('title')}
      over={overview && text('at', { time: `${overview.today} ${officeTime(overview.at)}` })}
      actions={
        <Link className="r-overview__screen r-no-print" to={addresses.screen(view.bodyId, view.roundId)}>
          <FundProjectionScreenOutlined aria-hidden /> {text('screen')}
        </Link>
      }
    >
      {overview && <Where overview={overview} view={view} />}
      {problem && <ProblemNote problem={problem} onRetry={() => void query.refetch()} />}
      {query.isPending && !problem && (
        <div className="r-panel">
          <Skeleton lines={14} />
        </div>
      )}
      {overview &&
        !problem &&
        (overview.tally.total + overview.drafts > 0 ? <Charts overview={overview} view={view} /> : <Nothing view={view} />)}
    </Page>
  )
}

function Where({ overview, view }: { overview: Overview; view: OverviewView }) {
  const text = useText(overviewWords)
  const { language } = useLanguage()
  const [, setSearch] = useSearchParams()
  const everyRound = useQuery({ ...overviewQuery({ bodyId: view.bodyId }), enabled: view.roundId !== undefined })
  const rounds = (view.roundId === undefined ? overview : everyRound.data)?.rounds ?? overview.rounds
  const below = overview.bodies.filter((body) => !body.own)
  const choose = (next: Record<string, string | undefined>) =>
    setSearch(new URLSearchParams(Object.entries(next).filter((one): one is [string, string] => one[1] !== undefined)))
  return (
    <div className="r-overview__where r-no-print">
      <nav aria-label={text('path')}>
        <ol>
          {view.bodyId !== undefined && (
            <li>
              <Link to={addresses.overview(undefined, view.roundId)}>{text('all')}</Link>
            </li>
          )}
          {overview.path.map((body, at) => (
            <li key={body.id}>
              {at === overview.path.length - 1 ? (
                <strong aria-current="page">{nameIn(language, body.name, body.nameEn)}</strong>
              ) : (
                <Link to={addresses.overview(body.id, view.roundId)}>{nameIn(language, body.name, body.nameEn)}</Link>
              )}
            </li>
          ))}
        </ol>
      </nav>
      <div className="r-overview__choose">
        {below.length > 0 && (
          <Select
            aria-label={text('into')}
            value={null}
            placeholder={text('into')}
            onChange={(bodyId: string) => choose({ ...view, bodyId })}
            options={below.map((body) => ({ value: body.id, label: nameIn(language, body.name, body.nameEn) }))}
            showSearch={{ optionFilterProp: 'label' }}
            popupMatchSelectWidth={false}
            className="r-overview__round"
          />
        )}
        <Select
          aria-label={text('round')}
          value={view.roundId ?? ''}
          onChange={(roundId: string) => choose({ ...view, roundId: roundId === '' ? undefined : roundId })}
          options={[{ value: '', label: text('round.all') }, ...rounds.map((round) => ({ value: round.id, label: round.name }))]}
          popupMatchSelectWidth={false}
          className="r-overview__round"
        />
      </div>
    </div>
  )
}

function Charts({ overview, view }: { overview: Overview; view: OverviewView }) {
  const text = useText(overviewWords)
  const asked = { overview, view }
  const pictures = [useFlowChart(asked), useBodiesMap(asked), useLightsChart(asked), useAgesChart(asked), useWaitsChart(asked)]
  const { bodies, rounds } = useStandingRows(asked)
  return (
    <>
      <MainFigures figures={overview} view={view} />
      <div className="r-overview__charts">
        {pictures.map((picture) => (
          <Chart key={picture.title} {...picture} />
        ))}
        <StandingChart title={text('by-round')} what={text('by-round.what')} head={text('round')} rows={rounds} />
        <div className="r-overview__whole">
          <StandingChart title={text('by-body')} what={text('by-body.what')} head={text('body')} rows={bodies} />
        </div>
      </div>
    </>
  )
}

function Nothing({ view }: { view: OverviewView }) {
  const text = useText(overviewWords)
  const { may } = useMe()
  const narrowed = view.bodyId !== undefined || view.roundId !== undefined
  const imports = may.includes('document.import') ? <Link to={addresses.imports()}>{text('empty.import')}</Link> : null
  return (
    <div className="r-panel">
      <Empty title={text('empty.title')} action={narrowed ? <Link to={addresses.overview()}>{text('empty.all')}</Link> : imports}>
        {text('empty.why')}
      </Empty>
    </div>
  )
}
