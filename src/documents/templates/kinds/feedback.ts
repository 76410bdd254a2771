import { brokenTitle } from '#documents/templates/break-title.ts'
import type { Dossier, DossierFinding, Issue } from '#documents/templates/dossier.ts'
import { heading, paragraph, type Block, type Lang, type Paper } from '#documents/templates/paper.ts'
import { dayText, ended, mark, stateText } from '#documents/templates/say.ts'

const words = {
  zh: {
    title: (body: string) => ['关于对', body, '巡察的', '反馈意见'],
    found: '巡察发现的主要问题',
    suggested: '意见建议',
    asked: '整改要求',
    deadline: { plan: '报送整改方案', rectification: '完成集中整改', report: '报告整改情况' },
    provisional: '（暂定）',
    by: (day: string, what: string) => `${day}前${what}`,
    rectify: (list: string) => `收到本反馈意见后，应逐条制定整改措施，明确责任人和完成时限，于${list}。`,
    none: '请逐条制定整改措施，明确责任人和完成时限。',
    list: '，',
    draft: '（草稿，尚未印发）',
  },
  en: {
    title: (body: string) => [`Feedback on the inspection of ${body}`],
    found: 'What was found',
    suggested: 'Suggestions',
    asked: 'What is asked',
    deadline: { plan: 'hand in the plan', rectification: 'finish the rectification', report: 'report on it' },
    provisional: ' (provisional)',
    by: (day: string, what: string) => `${what} by ${day}`,
    rectify: (list: string) => `Answer every finding with measures, persons and dates; ${list}.`,
    none: 'Answer every finding with measures, persons and dates.',
    list: ', ',
    draft: '(draft, not issued yet)',
  },
} as const

const sameYear = (one: string, other: string): boolean => one.slice(0, 4) === other.slice(0, 4)
const counted = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`

/** Only what the record knows is said: a day that nobody entered is left out, not invented. */
function opening({ inspection, round, body, findings }: Dossier, lang: Lang): string {
  const { fieldworkFrom: from, fieldworkTo: to, team } = inspection
  if (lang === 'en') {
    const when = from && to ? ` from ${from} to ${to}` : ''
    return `As part of ${round.name} (${round.term}, no. ${round.number}), ${team || 'the inspection team'} inspected ${body}${when}. ${counted(findings.length, 'finding')} resulted and are fed back as follows.`
  }
  const when =
    from && to ? `于${dayText(from, lang)}至${sameYear(from, to) ? dayText(to, lang).replace(/^\d+年/, '') : dayText(to, lang)}` : ''
  return `按照${round.name}安排，${team || '巡察组'}${when}对${body}开展了巡察，发现问题${findings.length}个。现将有关情况反馈如下。`
}

type Tree = { title: string; findings: DossierFinding[]; below: Tree[] }

function treeOf(findings: readonly DossierFinding[], depth = 0): Tree[] {
  const groups = Map.groupBy(findings, (one) => one.headings[depth] ?? '')
  const deeper = (one: DossierFinding): boolean => one.headings.length > depth + 1
  return [...groups].map(([title, list]) => ({
    title,
    findings: list.filter((one) => !deeper(one)),
    below: treeOf(list.filter(deeper), depth + 1),
  }))
}

/** A heading read from a document may bring the mark that it had there. */
const bare = (title: string): string =>
  title.replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.．、]|（\d+）)\s*/u, '')

/** Headings of the first depth stand on level 2, deeper ones on level 3; the findings below them carry the next mark. */
function findingsBelow(tree: readonly Tree[], level: 2 | 3, lang: Lang): Block[] {
  return tree.flatMap(({ title, findings, below }, at): Block[] => [
    ...(title === '' ? [] : [heading(level, `${mark(level, at + 1, lang)}${ended(bare(title), lang)}`)]),
    ...findingsBelow(below, 3, lang),
    ...findings.map((one, n) => paragraph(`${mark(level === 2 && below.length === 0 ? 3 : 4, n + 1, lang)}${ended(one.text, lang)}`)),
  ])
}

const asked = ['plan', 'rectification', 'report'] as const

function askedFor({ clock }: Dossier, lang: Lang): string {
  const w = words[lang]
  const days = clock.flatMap(({ limits, day, provisional }) => {
    const known = asked.find((one) => one === limits)
    return known ? [w.by(dayText(day, lang) + (provisional ? w.provisional : ''), w.deadline[known])] : []
  })
  return days.length === 0 ? w.none : w.rectify(days.join(w.list))
}

/** The feedback itself: what was found in the order of its headings, what is advised, what is asked by when. */
export function feedbackPaper(dossier: Dossier, lang: Lang, issue: Issue): Paper {
  const w = words[lang]
  const { findings, suggestions, inspection, stand, body } = dossier
  const advice = suggestions.map((one, at) => paragraph(`${mark(3, at + 1, lang)}${ended(one.text, lang)}`))
  return {
    lang,
    shape: 'upright',
    head: null,
    title: brokenTitle(w.title(body), lang),
    under: findings.some(({ state }) => state === 'draft') ? w.draft : null,
    blocks: [
      { is: 'addressee', text: `${body}${lang === 'zh' ? '：' : ':'}` },
      paragraph(opening(dossier, lang)),
      heading(1, `${mark(1, 1, lang)}${w.found}`),
      ...findingsBelow(treeOf(findings), 2, lang),
      ...(advice.length === 0 ? [] : [heading(1, `${mark(1, 2, lang)}${w.suggested}`), ...advice]),
      heading(1, `${mark(1, advice.length === 0 ? 2 : 3, lang)}${w.asked}`),
      paragraph(askedFor(dossier, lang)),
      { is: 'signature', by: inspection.team || issue.agency, on: dayText(inspection.feedbackOn ?? issue.on, lang) },
    ],
    copies: null,
    state: stateText(stand, lang),
  }
}
