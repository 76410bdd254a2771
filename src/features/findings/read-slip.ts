import type { Actor } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import { fillWords } from '#domain/words.ts'
import { closingSlip, type ClosingSlip } from '#documents/templates/kinds/closing-slip.ts'
import { renderPaper, type Format } from '#documents/templates/render-paper.ts'
import type { Db } from '#platform/db/open-db.ts'
import { readFinding } from './read-finding.ts'

type View = NonNullable<Awaited<ReturnType<typeof readFinding>>>
type Lang = 'zh' | 'en'

const evidenceOf = (view: View, taskId: string) =>
  view.evidence
    .filter((one) => one.taskId === taskId && one.withdrawn === null)
    .map((one) => ({ title: one.title, sha256: one.versions.at(-1)!.sha256 }))

/** The slip's words from the closure as it was decided: its own conditions, verdicts and application, not today's. */
function slipOf(view: View, today: Day, lang: Lang): ClosingSlip {
  const { finding, inspection, names } = view
  const closure = finding.closure!
  const name = (id: string | null): string => (id === null ? '—' : ((lang === 'en' ? names[id]?.en : null) ?? names[id]?.zh ?? '—'))
  const signed = (one: { by: string; postId: string | null; day: Day }) => ({ by: name(one.by), post: name(one.postId), day: one.day })
  return {
    slip: closure.slip,
    kind: closure.kind,
    body: name(finding.bodyId),
    inspection: inspection.name,
    number: `${inspection.code}-${String(finding.number).padStart(3, '0')}`,
    headings: finding.headings,
    text: finding.text,
    feedbackOn: finding.feedbackOn!,
    originalDue: finding.originalDue!,
    due: finding.due!,
    extensions: finding.extensions.filter((one) => one.state === 'approved'),
    reopenings: finding.reopenings,
    tasks: view.tasks.map((task) => ({
      number: task.number,
      text: task.text,
      person: name(task.personId),
      doneOn: task.doneOn ?? '—',
      answer: task.criterionAnswer ?? '',
      evidence: evidenceOf(view, task.id),
    })),
    conditions: closure.conditions.map((one) => ({ met: one.met, text: fillWords(one.code, one.values, lang) })),
    applied: { ...signed(closure.application), statement: closure.application.statement },
    verdicts: closure.verdicts.map((one) => ({ ...signed(one), seat: one.seat, opinion: one.opinion })),
    closed: { ...signed(closure), word: closure.word },
    printedOn: today,
    version: finding.version,
  }
}

/** The file of a closed finding's slip; null where the finding is unknown here or not closed. */
export async function readSlip(
  db: Db,
  actor: Actor,
  today: Day,
  asked: { id: string; lang: Lang; format: Format },
): Promise<{ name: string; bytes: Uint8Array } | null> {
  const view = await readFinding(db, actor, today, asked.id)
  if (!view?.finding.closure) return null
  const slip = slipOf(view, today, asked.lang)
  const title = asked.lang === 'zh' ? '销号单' : 'closing-slip'
  return {
    name: `${title}-${slip.slip.replace('/', '-')}.${asked.format}`,
    bytes: await renderPaper(closingSlip(slip, asked.lang), asked.format),
  }
}
