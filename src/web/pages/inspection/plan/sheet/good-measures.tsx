import { PlusOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { Link } from 'react-router'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { useText } from '#ui/i18n/language.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { addresses } from '#web/addresses.ts'
import { useNamed } from '#web/pages/inspection/pick/use-name.ts'
import type { PlanDesk } from '#web/pages/inspection/plan/plan-desk.ts'
import { sheetWords } from './sheet.words.ts'

type Good = Schemas['GoodMeasure']
/** As many as there are keys for. */
const most = 9

/** Measures that led to a closing of findings like this one. */
export function useGoodMeasures(finding: string | null): readonly Good[] {
  const found = useQuery({
    queryKey: ['good-measures', finding],
    queryFn: ({ signal }) => answerOf(api.GET('/api/findings/{id}/good-measures', { params: { path: { id: finding! } }, signal })),
    enabled: finding !== null,
    staleTime: 300_000,
  })
  return found.data?.items.slice(0, most) ?? []
}

type Props = { measures: readonly Good[]; finding: string | null; desk: PlanDesk; onInsert: (nth: number) => void }

/** What has worked elsewhere, for the finding the cursor stands at; each goes into its task with one key. */
export function GoodMeasures({ measures, finding, desk, onInsert }: Props) {
  const text = useText(sheetWords)
  const kind = useText(kindWords)
  const named = useNamed()
  const number = desk.findings.find((one) => one.id === finding)?.number
  if (measures.length === 0 || number === undefined) return null
  return (
    <section className="r-good r-no-print" aria-label={text('good.title', { n: number })}>
      <h2>{text('good.title', { n: number })}</h2>
      <p className="r-muted">{text('good.why')}</p>
      <ol>
        {measures.map((one, at) => (
          <li key={`${one.findingId}.${one.text}`}>
            <Button
              size="small"
              icon={<PlusOutlined aria-hidden />}
              aria-label={text('good.insert', { n: at + 1 })}
              onClick={() => onInsert(at + 1)}
            >
              <kbd>{`Alt ${at + 1}`}</kbd>
            </Button>
            <div>
              <span>{one.text}</span>{' '}
              <span className="r-together">
                <Tag tone="quiet">{kind(`horizon.${one.horizon}`)}</Tag>
                <Tag tone={one.aim === 'root' ? 'blue' : 'quiet'}>{kind(`aim.${one.aim}`)}</Tag>
              </span>
              <p className="r-muted">
                {text('good.from')}{' '}
                <Link to={addresses.finding(one.findingId)} title={one.findingText}>
                  {text('good.source', {
                    body: named(one.bodyName, one.bodyNameEn),
                    code: one.inspectionCode,
                    n: one.findingNumber,
                    day: one.closedOn,
                  })}
                </Link>
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
