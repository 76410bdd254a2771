import { DownloadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Segmented } from 'antd'
import { useState } from 'react'
import { ActButton } from '#ui/act/act-button.tsx'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { useReason } from '#ui/i18n/use-reason.ts'
import { Section } from '#ui/layout/section.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { problemOf } from '#web/api/use-send.ts'
import { useDraft } from '#web/draft.ts'
import { ExportButton } from '#web/parts/exports/export-button.tsx'
import { IssueForm, noIssue, type IssueDraft } from './issue-form.tsx'
import { papersWords } from './papers.words.ts'
import './papers.css'

type Item = Schemas['Papers']['items'][number]
type Lang = 'zh' | 'en'
const formats = [
  { format: 'docx', key: 'word', of: 'word.of' },
  { format: 'pdf', key: 'pdf', of: 'pdf.of' },
] as const

/** Only what was typed goes out: an empty field is the office's own word. */
const said = (issue: IssueDraft): Partial<IssueDraft> => Object.fromEntries(Object.entries(issue).filter(([, value]) => value !== ''))

type Printing = { inspectionId: string; lang: Lang; issue: IssueDraft; inBackground: boolean }

function Acts({ item, printing }: { item: Item; printing: Printing }) {
  const text = useText(papersWords)
  const { reason } = useReason()
  const { inspectionId, lang, issue, inBackground } = printing
  const name = item.name[lang]
  return (
    <span className="r-papers__acts">
      {formats.map(({ format, key, of }) => {
        if (item.reasons.length > 0) return <ActButton key={key} label={text(key)} why={item.reasons.map(reason)} onAct={() => undefined} />
        if (inBackground) {
          const body = { inspectionId, kind: item.kind, format, lang, ...said(issue) }
          return <ExportButton key={key} label={text(key)} ask={(header) => api.POST('/api/exports/paper', { params: { header }, body })} />
        }
        const query = new URLSearchParams({ kind: item.kind, format, lang, ...said(issue) })
        return (
          <Button
            key={key}
            icon={<DownloadOutlined aria-hidden />}
            href={`/api/inspections/${inspectionId}/paper?${query}`}
            download
            aria-label={text(of, { name })}
          >
            {text(key)}
          </Button>
        )
      })}
    </span>
  )
}

function Papers({ papers, printing }: { papers: Schemas['Papers']; printing: Printing }) {
  const text = useText(papersWords)
  return (
    <ul className="r-papers" aria-label={text('caption')}>
      {papers.items.map((item) => (
        <li key={item.kind}>
          <span className="r-papers__what">
            <strong>{item.name[printing.lang]}</strong>
            <span className="r-muted">{text(`kind.${item.kind}`)}</span>
            {item.template && (
              <span className="r-muted">{text('template.own', { body: item.template.body, n: item.template.version })}</span>
            )}
          </span>
          <Acts item={item} printing={printing} />
        </li>
      ))}
    </ul>
  )
}

/** The papers of an inspection, to be fetched as Word or PDF, and the statistics form of its round. */
export function PapersPart({ inspectionId, roundId }: { inspectionId: string; roundId: string }) {
  const text = useText(papersWords)
  const { language } = useLanguage()
  const [lang, setLang] = useState<Lang>(language)
  const { draft, keep } = useDraft<IssueDraft>(`issue.${inspectionId}`, noIssue)
  const papers = useQuery({
    queryKey: ['papers', inspectionId],
    queryFn: ({ signal }) => answerOf(api.GET('/api/inspections/{id}/papers', { params: { path: { id: inspectionId } }, signal })),
  })
  const problem = problemOf(papers.error)
  if (problem && !papers.data) return <ProblemNote problem={problem} onRetry={() => void papers.refetch()} />
  if (!papers.data) return <Skeleton lines={9} />
  const { rows, inBackground, facts, agency } = papers.data
  return (
    <>
      <Section
        title={text('caption')}
        aside={
          <Segmented<Lang>
            aria-label={text('language')}
            value={lang}
            onChange={setLang}
            options={(['zh', 'en'] as const).map((value) => ({ value, label: text(value) }))}
          />
        }
      >
        <p className="r-muted">{text('stand', { n: facts })}</p>
        {inBackground && <p>{text('background', { n: rows })}</p>}
        <Papers papers={papers.data} printing={{ inspectionId, lang, issue: draft, inBackground }} />
        <ul className="r-papers">
          <li>
            <span className="r-papers__what">
              <strong>{text('round')}</strong>
            </span>
            <span className="r-papers__acts">
              {formats.map(({ format, key, of }) => (
                <Button
                  key={key}
                  icon={<DownloadOutlined aria-hidden />}
                  href={`/api/rounds/${roundId}/statistics?format=${format}&lang=${lang}`}
                  download
                  aria-label={text(of, { name: text('round') })}
                >
                  {text(key)}
                </Button>
              ))}
            </span>
          </li>
        </ul>
      </Section>
      <Section title={text('issue')}>
        <p className="r-muted">{text('issue.why')}</p>
        <IssueForm issue={draft} agency={agency} onChange={keep} />
      </Section>
    </>
  )
}
