import { chineseDay } from '#sample/days.ts'
import { random } from '#sample/random.ts'
import type { EvidenceSpec } from './spec.ts'

/** An office paper before it is Word or PDF: a title, paragraphs, perhaps a table, and who signs on which day. */
export type Paper = { title: string; lines: string[]; table: string[][]; signature: string; day: string }

type Writer = (spec: EvidenceSpec) => { lines: string[]; table?: string[][] }

const sum = (spec: EvidenceSpec): string => (spec.money === null ? '—' : `${spec.money.toLocaleString('en-US')}.00元`)

const receipt: Writer = (spec) => ({
  lines: [`今收到与“${spec.about}”整改有关的款项（事项），明细如下：`],
  table: [
    ['项目', '内容'],
    ['事项', spec.about],
    ['金额', sum(spec)],
    ['经办人', spec.handler],
    ['票据编号', `JC${random(spec.key).whole(100000, 999999)}`],
    ['入账日期', chineseDay(spec.day)],
  ],
})

const rule: Writer = (spec) => ({
  lines: [
    `第一条 为解决“${spec.about}”反映的问题，防止再次发生，制定本办法。`,
    `第二条 本办法适用于${spec.body}及所属各单位。`,
    ...spec.said.slice(0, 3).map((words, index) => `第${'三四五'[index]}条 ${words}。`),
    '第六条 未按本办法执行的，视情节给予约谈、通报，造成损失的依规追究责任。',
    `第七条 本办法自${chineseDay(spec.day)}起施行。`,
  ],
})

const results = ['已核实，情况属实', '已整改，凭证齐全', '已纠正，本人签字确认', '现场复核合格', '资料完整，无异议'] as const

const record: Writer = (spec) => {
  const chance = random(spec.key)
  const rows = Array.from({ length: chance.whole(5, 9) }, (_, index) => [
    String(index + 1),
    `第${chance.whole(1, 12)}组 第${chance.whole(1, 60)}号`,
    chance.pick(results),
    spec.handler,
  ])
  return { lines: [`核查事项：${spec.about}。`], table: [['序号', '核查对象', '核查结果', '核查人'], ...rows] }
}

const report: Writer = (spec) => ({
  lines: [
    `按照整改方案，${spec.body}对“${spec.about}”组织整改，现将情况说明如下。`,
    ...spec.said.map((words, index) => `${index + 1}. ${words}。`),
    `涉及金额：${sum(spec)}。以上情况属实，由${spec.handler}负责解释。`,
  ],
})

const writers: Partial<Record<EvidenceSpec['kind'], Writer>> = { receipt, rule, 'on-site-record': record, minutes: record }

export function paperOf(spec: EvidenceSpec): Paper {
  const written = (writers[spec.kind] ?? report)(spec)
  const title = spec.kind === 'rule' ? spec.rule : spec.title
  return { title, lines: written.lines, table: written.table ?? [], signature: spec.body, day: chineseDay(spec.day) }
}
