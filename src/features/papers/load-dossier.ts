import { lightOf, type Light } from '#domain/light.ts'
import type { Actor } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import type { Finding } from '#domain/finding/finding.ts'
import { isUntold } from '#domain/finding/life.ts'
import { permit, postFor } from '#domain/permission.ts'
import { isRefused } from '#domain/refusal.ts'
import { fourthListOf } from '#domain/regime/fourth-list.ts'
import type { Limit } from '#domain/regime.ts'
import { atOnceFindings } from '#domain/task/at-once.ts'
import type { Task } from '#domain/task/task.ts'
import type { Dossier, DossierFinding, DossierTask } from '#documents/templates/dossier.ts'
import type { Lang } from '#documents/templates/paper.ts'
import type { Db } from '#platform/db/open-db.ts'
import { recordsOf, type Records } from './papers.store.ts'

export type PaperFor = { actor: Actor; today: Day; time: string; lang: Lang }

type Say = (id: string | null) => string

const lightAt = ({ due, open, thresholds }: Finding, today: Day): Light =>
  thresholds === null ? 'grey' : lightOf({ due, done: !open, today, thresholds })

const numberOf = (code: string, number: number): string => `${code}-${String(number).padStart(3, '0')}`

const findingsIn = ({ findings, tasks, inspection }: Records, today: Day): DossierFinding[] => {
  const now = atOnceFindings(tasks)
  return findings.map((one) => ({
    number: numberOf(inspection.code, one.number),
    headings: one.headings,
    text: one.text,
    weight: one.weight,
    state: one.state,
    closure: one.closure && { kind: one.closure.kind },
    closedOn: one.closedOn,
    due: one.due,
    originalDue: one.originalDue,
    extensions: one.extensions.filter(({ state }) => state === 'approved').length,
    reopenings: one.reopenings,
    light: lightAt(one, today),
    moneyMinor: one.moneyMinor,
    atOnce: now.has(one.id),
  }))
}

const taskIn = (task: Task, records: Records, say: Say): DossierTask => {
  const last = task.progress.at(-1)
  const answered = records.findings.filter(({ id }) => task.findingIds.includes(id))
  return {
    number: task.number,
    findings: answered.map(({ number }) => numberOf(records.inspection.code, number)),
    text: task.text,
    leader: say(task.leaderId),
    sponsors: [...new Set(answered.flatMap(({ sponsorId }) => sponsorId ?? []))].map(say),
    leadBody: say(task.leadBodyId),
    coBodies: task.coBodyIds.map(say),
    person: say(task.personId),
    start: task.start,
    due: task.due,
    criterion: task.criterion,
    measures: task.measures.map(({ text, horizon, aim }) => ({ text, horizon, aim })),
    state: task.state,
    percent: task.percent,
    lastProgress: last ? { on: last.happenedOn, text: last.text } : null,
    moneyRecovered: task.moneyRecovered,
    peopleDealtWith: task.peopleDealtWith,
    rulesMade: task.rulesMade,
    doneOn: task.doneOn,
    criterionAnswer: task.criterionAnswer,
    evidence: records.evidence.get(task.id) ?? 0,
  }
}

export type LoadedDossier = { dossier: Dossier; agency: string | null; records: Records }

const noClues = { mentioned: false, count: null }

const withoutDrafts = (records: Records): Records => ({
  ...records,
  findings: records.findings.filter((one) => !isUntold(one.state)),
  suggestions: records.inspection.issued ? records.suggestions : [],
  inspection: records.inspection.issued ? records.inspection : { ...records.inspection, clues: noClues },
})

/** The dossier of an inspection in a person's language; null where they may not read it. */
export async function loadDossier(db: Db, inspectionId: string, { actor, today, time, lang }: PaperFor): Promise<LoadedDossier | null> {
  const whole = await recordsOf(db, inspectionId, today)
  if (!whole) return null
  const { region, bodyId, path } = whole.inspection
  if (isRefused(permit(actor, 'inspection.read', { region, bodyId, path }))) return null
  // Whom the drafts are kept from, is kept from them on paper too.
  const untold = postFor(actor, 'finding.read', { region, bodyId, path, draft: true }) === null
  const records = untold ? withoutDrafts(whole) : whole
  const { inspection, round, plan, tasks, names, agency, suggestions } = records
  const say: Say = (id) => (id === null ? '—' : ((lang === 'en' ? names[id]?.en : null) ?? names[id]?.zh ?? '—'))
  const dossier: Dossier = {
    inspection: {
      name: inspection.name,
      code: inspection.code,
      team: inspection.teamName,
      fieldworkFrom: inspection.fieldworkFrom,
      fieldworkTo: inspection.fieldworkTo,
      feedbackOn: inspection.feedbackOn,
      signer: inspection.signer,
    },
    round: { term: round.term, number: round.number, name: round.name },
    body: say(bodyId),
    fourth: fourthListOf(inspection.regimeCode),
    clock: Object.entries(inspection.clock)
      .map(([limits, { day, provisional }]) => ({ limits: limits as Limit, day, provisional }))
      .toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    findings: findingsIn(records, today),
    suggestions: suggestions.map(({ number, text }) => ({ number, text })),
    clues: inspection.clues.count,
    plan: plan && {
      state: plan.state,
      submittedOn: plan.submittedOn,
      adoptedOn: plan.adoptedOn,
      verdicts: plan.verdicts.map(({ seat, by, day, agrees, opinion }) => ({ seat, by: say(by), on: day, agrees, opinion })),
    },
    tasks: tasks.map((task) => taskIn(task, records, say)),
    stand: { day: today, time, facts: records.facts },
  }
  return { dossier, agency: agency && ((lang === 'en' ? agency.en : null) ?? agency.zh), records }
}
