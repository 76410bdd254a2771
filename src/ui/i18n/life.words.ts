import type { Branch, Role, Seat } from '#domain/actor.ts'
import type { ClosureKind, State } from '#domain/finding/life.ts'
import type { DocumentState } from '#domain/document/document.ts'
import type { Extension } from '#domain/extension.ts'
import type { PlanState } from '#domain/plan/plan.ts'
import type { TaskState } from '#domain/task/task.ts'
import { catalogue } from './catalogue.ts'

/** What states, closings, roles and seats are called. A new member of a domain list breaks the build here. */
type Keys =
  | `finding.${State}`
  | `plan.${PlanState}`
  | `task.${TaskState}`
  | `document.${DocumentState}`
  | `extension.${Extension['state']}`
  | `closure.${ClosureKind}`
  | `role.${Role}`
  | `seat.${Seat | Branch}`
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
  'plan.draft': '编制中',
  'plan.submitted': '审核中',
  'plan.returned': '已退回修改',
  'plan.adopted': '已通过',
  'task.planned': '计划中',
  'task.doing': '办理中',
  'task.done': '已完成（自报）',
  'task.kept-on': '长期坚持',
  'task.removed': '已删除',
  'document.open': '待核对',
  'document.confirmed': '已确认入库',
  'document.discarded': '已弃用',
  'extension.asked': '延期待审批',
  'extension.approved': '已同意延期',
  'extension.refused': '未同意延期',
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
  'plan.draft': 'Being written',
  'plan.submitted': 'In review',
  'plan.returned': 'Returned for changes',
  'plan.adopted': 'Adopted',
  'task.planned': 'Planned',
  'task.doing': 'Doing',
  'task.done': 'Done (own report)',
  'task.kept-on': 'Kept on',
  'task.removed': 'Removed',
  'document.open': 'To be checked',
  'document.confirmed': 'Confirmed',
  'document.discarded': 'Discarded',
  'extension.asked': 'Extension asked for',
  'extension.approved': 'Extension approved',
  'extension.refused': 'Extension refused',
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
  'light.green': 'Green',
  'light.yellow': 'Yellow',
  'light.red': 'Red',
  'light.grey': 'Not due',
})
