import { seatLabels, aimLabels, horizonLabels } from '#domain/labels.ts'
import { horizons } from '#domain/task/task.ts'
import { brokenTitle } from '#documents/templates/break-title.ts'
import { owed, type Dossier, type DossierFinding, type DossierTask, type Issue } from '#documents/templates/dossier.ts'
import { heading, paragraph, type Block, type Lang, type Paper } from '#documents/templates/paper.ts'
import { dayOr, dayText, ended, joined, mark, stateText } from '#documents/templates/say.ts'

const words = {
  zh: {
    title: (body: string) => [body, '落实巡察反馈意见', '整改方案'],
    intro: (team: string, day: string, n: number) =>
      `${team || '巡察组'}${day}向我单位反馈了巡察意见，共指出问题${n}个。我单位逐条研究，制定本方案。`,
    sums: '整改任务总体安排',
    counts: (f: number, t: number, m: number) => `针对${f}个问题，共列整改任务${t}项、整改措施${m}条，其中`,
    horizon: (label: string, n: number) => `${label}${n}条`,
    work: '问题、任务与措施',
    tasks: '任务',
    none: '尚未列出整改任务。',
    leader: '责任领导',
    leadBody: '牵头单位',
    coBodies: '配合单位',
    person: '责任人',
    time: '时限',
    criterion: '完成标准',
    review: '审核情况',
    verdict: (agrees: boolean) => (agrees ? '同意' : '不同意'),
    separator: '；',
    colon: '：',
    comma: '、',
    to: '至',
  },
  en: {
    title: (body: string) => [`Rectification plan of ${body}`],
    intro: (team: string, day: string, n: number) =>
      `${team || 'The inspection team'} gave its feedback on ${day}, with ${n} ${n === 1 ? 'finding' : 'findings'}. This plan answers each of them.`,
    sums: 'The plan as a whole',
    counts: (f: number, t: number, m: number) => `For ${f} findings there are ${t} tasks with ${m} measures: `,
    horizon: (label: string, n: number) => `${label} ${n}`,
    work: 'Findings, tasks and measures',
    tasks: 'Task',
    none: 'No task stands in the plan yet.',
    leader: 'responsible leader',
    leadBody: 'lead body',
    coBodies: 'co-bodies',
    person: 'person',
    time: 'period',
    criterion: 'closing criterion',
    review: 'Review',
    verdict: (agrees: boolean) => (agrees ? 'agrees' : 'does not agree'),
    separator: '; ',
    colon: ': ',
    comma: ', ',
    to: ' to ',
  },
} as const

function taskBlocks(task: DossierTask, lang: Lang): Block[] {
  const w = words[lang]
  const said = (label: string, value: string): string => `${label}${w.colon}${value}`
  const duties = [
    said(w.leader, task.leader),
    said(w.leadBody, task.leadBody),
    ...(task.coBodies.length > 0 ? [said(w.coBodies, joined(task.coBodies, lang))] : []),
    said(w.person, task.person),
    said(w.time, `${dayOr(task.start, lang)}${w.to}${dayOr(task.due, lang)}`),
    said(w.criterion, task.criterion || '—'),
  ]
  const measures = task.measures.map((one, at) => {
    const tags = `${horizonLabels[one.horizon][lang]}${w.comma}${aimLabels[one.aim][lang]}`
    return paragraph(`${mark(4, at + 1, lang)}${one.text}${lang === 'zh' ? `（${tags}）。` : ` (${tags}).`}`)
  })
  return [
    heading(3, `${w.tasks}${lang === 'zh' ? '' : ' '}${task.number}${w.colon}`, ended(task.text, lang)),
    paragraph(ended(duties.join(w.separator), lang)),
    ...measures,
  ]
}

const answering = ({ tasks }: Dossier, { number }: DossierFinding): DossierTask[] => tasks.filter((task) => task.findings.includes(number))

/** Each finding with the tasks that answer it; a task of several findings is written out at the first of them and named at the others. */
function work(dossier: Dossier, lang: Lang): Block[] {
  const w = words[lang]
  const written = new Set<number>()
  return owed(dossier.findings).flatMap((finding, at) => {
    const tasks = answering(dossier, finding)
    const again = tasks.filter((task) => written.has(task.number))
    const fresh = tasks.filter((task) => !written.has(task.number))
    for (const task of fresh) written.add(task.number)
    const named = again.map((task) => `${w.tasks}${lang === 'zh' ? '' : ' '}${task.number}`)
    return [
      heading(2, `${mark(2, at + 1, lang)}${ended(finding.text, lang)}`),
      ...fresh.flatMap((task) => taskBlocks(task, lang)),
      ...(named.length > 0
        ? [paragraph(ended(lang === 'zh' ? `同时落实${joined(named, lang)}` : `Also: ${joined(named, lang)}`, lang))]
        : []),
      ...(tasks.length === 0 ? [paragraph(w.none)] : []),
    ]
  })
}

function review({ plan }: Dossier, lang: Lang): Block[] {
  const w = words[lang]
  if (!plan || plan.verdicts.length === 0) return []
  return [
    heading(1, `${mark(1, 3, lang)}${w.review}`),
    ...plan.verdicts.map((one, at) => {
      const opinion = one.opinion === '' ? '' : `${w.colon}${one.opinion}`
      return paragraph(
        ended(
          `${mark(3, at + 1, lang)}${seatLabels[one.seat][lang]}（${one.by}，${dayText(one.on, lang)}）${w.verdict(one.agrees)}${opinion}`,
          lang,
        ),
      )
    }),
  ]
}

/** The inspected body's plan: its sums, each finding with its tasks and measures, what the reviewers said. */
export function planPaper(dossier: Dossier, lang: Lang, issue: Issue): Paper {
  const w = words[lang]
  const { body, inspection, tasks, plan, stand } = dossier
  const findings = owed(dossier.findings)
  const measures = tasks.flatMap((task) => task.measures)
  const parts = horizons.map((one) => w.horizon(horizonLabels[one][lang], measures.filter(({ horizon }) => horizon === one).length))
  return {
    lang,
    shape: 'upright',
    head: null,
    title: brokenTitle(w.title(body), lang),
    under: null,
    blocks: [
      paragraph(w.intro(inspection.team, dayOr(inspection.feedbackOn, lang), findings.length)),
      heading(1, `${mark(1, 1, lang)}${w.sums}`),
      paragraph(ended(`${w.counts(findings.length, tasks.length, measures.length)}${joined(parts, lang)}`, lang)),
      heading(1, `${mark(1, 2, lang)}${w.work}`),
      ...work(dossier, lang),
      ...review(dossier, lang),
      { is: 'signature', by: body, on: dayText(plan?.submittedOn ?? issue.on, lang) },
    ],
    copies: null,
    state: stateText(stand, lang),
  }
}
