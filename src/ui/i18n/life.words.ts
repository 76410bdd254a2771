import type { Branch, Role, Seat } from '#domain/actor.ts'
import type { ClosureKind, State } from '#domain/finding/life.ts'
import type { Weight } from '#domain/finding/finding.ts'
import { catalogue } from './catalogue.ts'

/** The states a finding, its closing and its people are called by. A new member of a domain list breaks the build here. */
type Keys =
  | `finding.${State}`
  | `closure.${ClosureKind}`
  | `role.${Role}`
  | `seat.${Seat | Branch}`
  | `weight.${Weight}`
  | `light.${'green' | 'yellow' | 'red' | 'grey'}`

const zh = {
  'finding.draft': '草稿',
  'finding.issued': '已反馈',
  'finding.disputed': '有异议',
  'finding.withdrawn': '已撤回',
  'finding.rectifying': '整改中',
  'finding.reported': '已申请销号',
  'finding.verified': '已核验',
  'finding.closed': '已销号',
  'finding.discarded': '已弃用',
  'closure.complete': '整改完成',
  'closure.kept-on': '长期坚持',
  'closure.not-implemented': '未能落实',
  'closure.no-longer-valid': '不再适用',
  'closure.merged': '并入他项',
  'role.administrator': '系统管理员',
  'role.office': '巡察办',
  'role.team': '巡察组',
  'role.leader': '分管领导',
  'role.head': '单位主要负责人',
  'role.handler': '单位经办人',
  'role.reviewer': '审核人',
  'role.decider': '销号决定人',
  'role.observer': '查阅人',
  'seat.office': '巡察办',
  'seat.discipline': '纪检监察',
  'seat.organisation': '组织部门',
  'seat.publicity': '宣传部门',
  'seat.team': '巡察组',
  'seat.leader': '分管领导',
  'weight.ordinary': '一般',
  'weight.key': '重点',
  'light.green': '绿灯',
  'light.yellow': '黄灯',
  'light.red': '红灯',
  'light.grey': '未到期',
} as const satisfies Record<Keys, string>

export const lifeWords = catalogue(zh, {
  'finding.draft': 'Draft',
  'finding.issued': 'Issued',
  'finding.disputed': 'Disputed',
  'finding.withdrawn': 'Withdrawn',
  'finding.rectifying': 'Rectifying',
  'finding.reported': 'Closing applied for',
  'finding.verified': 'Verified',
  'finding.closed': 'Closed',
  'finding.discarded': 'Discarded',
  'closure.complete': 'Complete',
  'closure.kept-on': 'Kept on',
  'closure.not-implemented': 'Not implemented',
  'closure.no-longer-valid': 'No longer valid',
  'closure.merged': 'Merged',
  'role.administrator': 'Administrator',
  'role.office': 'Inspection office',
  'role.team': 'Inspection team',
  'role.leader': 'Leader in charge',
  'role.head': 'Head of body',
  'role.handler': 'Handler of body',
  'role.reviewer': 'Reviewer',
  'role.decider': 'Decider',
  'role.observer': 'Observer',
  'seat.office': 'Inspection office',
  'seat.discipline': 'Discipline',
  'seat.organisation': 'Organisation',
  'seat.publicity': 'Publicity',
  'seat.team': 'Inspection team',
  'seat.leader': 'Leader in charge',
  'weight.ordinary': 'Ordinary',
  'weight.key': 'Key',
  'light.green': 'Green',
  'light.yellow': 'Yellow',
  'light.red': 'Red',
  'light.grey': 'Not due',
})
