import type { Branch, Role, Seat } from '#domain/actor.ts'
import type { Wait } from '#domain/finding/holder.ts'
import type { ClosureKind, State } from '#domain/finding/life.ts'
import { closureLabels, seatLabels } from '#domain/labels.ts'
import type { Light } from '#domain/light.ts'
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
  | `wait.${Wait}`
  | `light.${Light}`

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
  'closure.complete': closureLabels.complete.zh,
  'closure.kept-on': closureLabels['kept-on'].zh,
  'closure.not-implemented': closureLabels['not-implemented'].zh,
  'closure.no-longer-valid': closureLabels['no-longer-valid'].zh,
  'closure.merged': closureLabels.merged.zh,
  'role.administrator': '系统管理员',
  'role.office': '巡察办',
  'role.team': '巡察组',
  'role.leader': '分管领导',
  'role.head': '单位主要负责人',
  'role.handler': '单位经办人',
  'role.reviewer': '审核人',
  'role.decider': '销号决定人',
  'role.observer': '查阅人',
  'seat.office': seatLabels.office.zh,
  'seat.discipline': seatLabels.discipline.zh,
  'seat.organisation': seatLabels.organisation.zh,
  'seat.publicity': seatLabels.publicity.zh,
  'seat.team': seatLabels.team.zh,
  'seat.leader': seatLabels.leader.zh,
  'wait.issue': '下发反馈',
  'wait.claim': '认领问题',
  'wait.plan': '编制并提交整改方案',
  'wait.plan-verdicts': '各方审核整改方案',
  'wait.plan-opinion': '汇总方案审核意见',
  'wait.dispute-decision': '对异议作出决定',
  'wait.work': '推进整改，申请销号',
  'wait.extension-decision': '审批延期',
  'wait.verdicts': '各方核验销号申请',
  'wait.closing': '作出销号决定',
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
  'closure.complete': closureLabels.complete.en,
  'closure.kept-on': closureLabels['kept-on'].en,
  'closure.not-implemented': closureLabels['not-implemented'].en,
  'closure.no-longer-valid': closureLabels['no-longer-valid'].en,
  'closure.merged': closureLabels.merged.en,
  'role.administrator': 'Administrator',
  'role.office': 'Inspection office',
  'role.team': 'Inspection team',
  'role.leader': 'Leader in charge',
  'role.head': 'Head of body',
  'role.handler': 'Handler of body',
  'role.reviewer': 'Reviewer',
  'role.decider': 'Decider',
  'role.observer': 'Observer',
  'seat.office': seatLabels.office.en,
  'seat.discipline': seatLabels.discipline.en,
  'seat.organisation': seatLabels.organisation.en,
  'seat.publicity': seatLabels.publicity.en,
  'seat.team': seatLabels.team.en,
  'seat.leader': seatLabels.leader.en,
  'wait.issue': 'the feedback to be issued',
  'wait.claim': 'the finding to be claimed',
  'wait.plan': 'the plan to be written and submitted',
  'wait.plan-verdicts': 'the reviewers’ verdicts on the plan',
  'wait.plan-opinion': 'the joined opinion on the plan',
  'wait.dispute-decision': 'the decision on the dispute',
  'wait.work': 'the work, and the application to close',
  'wait.extension-decision': 'the decision on an extension',
  'wait.verdicts': 'the reviewers’ verdicts on the closing',
  'wait.closing': 'the decision to close',
  'light.green': 'Green',
  'light.yellow': 'Yellow',
  'light.red': 'Red',
  'light.grey': 'Not due',
})
