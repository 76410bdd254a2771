import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { partWords } from '#ui/i18n/part.words.ts'
import { UploadBox } from '#ui/input/upload-box.tsx'
import { Page } from '#ui/layout/page.tsx'
import { Section } from '#ui/layout/section.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { addresses } from '#web/addresses.ts'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { ProblemError } from '#web/api/problem-error.ts'
import { upload } from '#web/api/upload.ts'
import { problemOf } from '#web/api/use-send.ts'
import { SheetLink } from '#web/parts/sheet-link.tsx'
import { RosterPreview } from './roster-preview.tsx'
import { rosterWords } from './roster.words.ts'
import '#web/pages/inspection/common.css'
import '#web/pages/sheets/sheets.css'

const largest = 20 * 1_048_576

/** An office's own lists on their way in: first the file, then every row of it. */
export function RosterPage() {
  const text = useText(rosterWords)
  const { id } = useParams()
  const roster = useQuery({
    queryKey: ['roster', id],
    queryFn: ({ signal }) => answerOf(api.GET('/api/rosters/{id}', { params: { path: { id: id! } }, signal })),
    enabled: id !== undefined,
    refetchOnWindowFocus: false,
  })
  const problem = problemOf(roster.error)
  return (
    <Page title={roster.data?.name ?? text('title')} over={text('what')} back={{ to: addresses.bodies(), label: text('back') }}>
      {id === undefined && <Bring />}
      {problem && <ProblemNote problem={problem} onRetry={() => void roster.refetch()} />}
      {id !== undefined && roster.isPending && <Skeleton lines={8} />}
      {roster.data && <RosterPreview key={roster.dataUpdatedAt} roster={roster.data} />}
    </Page>
  )
}

function Bring() {
  const text = useText(rosterWords)
  const part = useText(partWords)
  const navigate = useNavigate()
  const queries = useQueryClient()
  return (
    <Section title={text('in.title')} aside={<SheetLink small to="/api/roster-sheet" label={text('in.template')} />}>
      <p>{text('in.heads')}</p>
      <p>{text('in.order')}</p>
      <UploadBox
        label={text('in.choose')}
        accept=".xlsx"
        several={false}
        maxBytes={largest}
        why={(error) =>
          error instanceof ProblemError
            ? error.problem.unmet.map((one) => one.detail).join(' ') || error.problem.title
            : part('problem.unexpected', { status: 0 })
        }
        send={async (file, sending) => {
          const roster = await upload<Schemas['Roster']>('/api/rosters', file, {}, sending)
          queries.setQueryData(['roster', roster.id], roster)
          void navigate(addresses.roster(roster.id))
        }}
      />
    </Section>
  )
}
