import { horizonLabels, lightLabels, stateLabels, taskStateLabels, weightLabels } from '#domain/labels.ts'
import type { Dossier, Issue } from '#documents/templates/dossier.ts'
import type { Lang } from '#documents/templates/paper.ts'
import { dayOr, dayText, joined, stateText, yuan } from '#documents/templates/say.ts'
import type { Filling } from './fill-template.ts'

const index = (at: number): { index: string } => ({ index: String(at + 1) })

const findingsIn = ({ findings }: Dossier, lang: Lang) =>
  findings.map((one, at) => ({
    ...index(at),
    number: one.number,
    headings: one.headings.join(' › '),
    text: one.text,
    weight: weightLabels[one.weight][lang],
    money: one.moneyMinor === 0 ? '—' : yuan(one.moneyMinor),
    state: stateLabels[one.state][lang],
    originalDue: dayOr(one.originalDue, lang),
    due: dayOr(one.due, lang),
    extensions: String(one.extensions),
    light: lightLabels[one.light][lang],
    closedOn: dayOr(one.closedOn, lang),
  }))

const tasksIn = ({ tasks }: Dossier, lang: Lang) =>
  tasks.map((one, at) => ({
    ...index(at),
    number: String(one.number),
    findings: joined(one.findings, lang),
    text: one.text,
    leader: one.leader,
    leadBody: one.leadBody,
    coBodies: joined(one.coBodies, lang),
    person: one.person,
    start: dayOr(one.start, lang),
    due: dayOr(one.due, lang),
    criterion: one.criterion || '—',
    measures: one.measures.map(({ text, horizon }, n) => `${n + 1}. ${text}（${horizonLabels[horizon][lang]}）`).join('\n'),
    state: taskStateLabels[one.state][lang],
    percent: `${one.percent}%`,
    progress: one.lastProgress ? `${one.lastProgress.on} ${one.lastProgress.text}` : '—',
  }))

/** Every value that a form may name (`domain/template/placeholders.ts`), from the same dossier as the shipped papers. */
export function fillingOf(dossier: Dossier, lang: Lang, issue: Issue): Filling {
  const { inspection, round, findings, tasks, suggestions } = dossier
  return {
    body: dossier.body,
    team: inspection.team,
    term: round.term,
    round: round.name,
    inspection: inspection.name,
    code: inspection.code,
    feedbackOn: dayOr(inspection.feedbackOn, lang),
    signer: inspection.signer ?? '—',
    agency: issue.agency,
    number: issue.number ?? '',
    on: dayText(issue.on, lang),
    secrecy: issue.secrecy ?? '',
    urgency: issue.urgency ?? '',
    copies: issue.copiesTo ?? '',
    findingsCount: String(findings.length),
    tasksCount: String(tasks.length),
    suggestionsCount: String(suggestions.length),
    state: stateText(dossier.stand, lang),
    findings: findingsIn(dossier, lang),
    tasks: tasksIn(dossier, lang),
    suggestions: suggestions.map(({ text }, at) => ({ ...index(at), text })),
  }
}
