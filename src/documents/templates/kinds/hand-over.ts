import type { Dossier } from '#documents/templates/dossier.ts'
import { field, note, type Lang, type Paper } from '#documents/templates/paper.ts'
import { dayOr, stateText } from '#documents/templates/say.ts'

const words = {
  zh: {
    title: '巡察反馈问题移交表',
    round: '届次轮次',
    roundOf: (term: string, n: number, name: string) => `${term}第${n}轮（${name}）`,
    team: '巡察组',
    body: '问题涉及单位',
    feedbackOn: '反馈日期',
    findings: '移交问题数',
    atOnce: '其中立行立改',
    suggestions: '意见建议数',
    clues: '问题线索数',
    clueNote: '注：问题线索另行移交，本表只列件数，不列内容。立行立改指整改方案中列有立行立改措施的问题。',
    head: ['序号', '问题编号', '问题表述', '立行立改', '整改期限'],
    yes: '是',
    no: '否',
    total: '合计',
    sum: (n: number) => `问题${n}个`,
    from: '移交人（签字）',
    to: '接收人（签字）',
    on: '移交日期',
    got: '接收日期',
    signer: '反馈签收人',
    unit: '件',
    unknown: '未登记',
  },
  en: {
    title: 'Hand-over of findings',
    round: 'Round',
    roundOf: (term: string, n: number, name: string) => `${name} (${term}, no. ${n})`,
    team: 'Inspection team',
    body: 'Body',
    feedbackOn: 'Feedback',
    findings: 'Findings',
    atOnce: 'Of these at once',
    suggestions: 'Suggestions',
    clues: 'Clues',
    clueNote: 'Clues are handed over apart; this form counts them and tells nothing. At once: the plan has a measure of that kind.',
    head: ['No.', 'Finding no.', 'Finding', 'At once', 'Due'],
    yes: 'Yes',
    no: 'No',
    total: 'Total',
    sum: (n: number) => `${n} ${n === 1 ? 'finding' : 'findings'}`,
    from: 'Handed over by',
    to: 'Received by',
    on: 'Handed over on',
    got: 'Received on',
    signer: 'Signed for by',
    unit: '',
    unknown: 'Not recorded',
  },
} as const

/** What the office hands over to the body, counted and listed, with room for both signatures. */
export function handOverForm(dossier: Dossier, lang: Lang): Paper {
  const w = words[lang]
  const { inspection, round, body, findings, suggestions, clues, stand } = dossier
  const atOnce = findings.filter((one) => one.atOnce).length
  const [no, number, text, now, due] = w.head
  return {
    lang,
    shape: 'upright',
    head: null,
    title: [w.title],
    under: null,
    blocks: [
      {
        is: 'form',
        rows: [
          [...field(w.round, w.roundOf(round.term, round.number, round.name)), ...field(w.team, inspection.team || '—')],
          [...field(w.body, body), ...field(w.feedbackOn, dayOr(inspection.feedbackOn, lang))],
          [...field(w.findings, String(findings.length)), ...field(w.atOnce, String(atOnce))],
          [...field(w.suggestions, String(suggestions.length)), ...field(w.clues, clues === null ? w.unknown : `${clues}${w.unit}`)],
          [...field(w.signer, inspection.signer ?? '—')],
        ],
      },
      {
        is: 'table',
        columns: [
          { label: no, share: 8, align: 'centre' },
          { label: number, share: 20 },
          { label: text, share: 45 },
          { label: now, share: 13, align: 'centre' },
          { label: due, share: 16, align: 'centre' },
        ],
        rows: findings.map((one, at) => [[String(at + 1)], [one.number], [one.text], [one.atOnce ? w.yes : w.no], [one.due ?? '—']]),
        total: [[w.total], [], [w.sum(findings.length)], [String(atOnce)], []],
      },
      {
        is: 'form',
        rows: [
          [...field(w.from, '', ''), ...field(w.on, '', '')],
          [...field(w.to, '', ''), ...field(w.got, '', '')],
        ],
      },
      note(w.clueNote),
    ],
    copies: null,
    state: stateText(stand, lang),
  }
}
