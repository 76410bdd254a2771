import type { Branch, Role, Seat } from '#domain/actor.ts'
import type { Wait } from '#domain/finding/holder.ts'
import type { ClosureKind, State } from '#domain/finding/life.ts'
import { closureLabels, lightLabels, roleLabels, seatLabels, stateLabels, taskStateLabels, waitLabels } from '#domain/labels.ts'
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
  'finding.draft': stateLabels.draft.zh,
  'finding.issued': stateLabels.issued.zh,
  'finding.disputed': stateLabels.disputed.zh,
  'finding.withdrawn': stateLabels.withdrawn.zh,
  'finding.rectifying': stateLabels.rectifying.zh,
  'finding.reported': stateLabels.reported.zh,
  'finding.verified': stateLabels.verified.zh,
  'finding.closed': stateLabels.closed.zh,
  'finding.discarded': stateLabels.discarded.zh,
  'plan.draft': '编制中',
  'plan.submitted': '审核中',
  'plan.returned': '已退回修改',
  'plan.adopted': '已通过',
  'task.planned': taskStateLabels.planned.zh,
  'task.doing': taskStateLabels.doing.zh,
  'task.done': taskStateLabels.done.zh,
  'task.kept-on': taskStateLabels['kept-on'].zh,
  'task.removed': taskStateLabels.removed.zh,
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
  'role.administrator': roleLabels.administrator.zh,
  'role.office': roleLabels.office.zh,
  'role.team': roleLabels.team.zh,
  'role.leader': roleLabels.leader.zh,
  'role.head': roleLabels.head.zh,
  'role.handler': roleLabels.handler.zh,
  'role.reviewer': roleLabels.reviewer.zh,
  'role.decider': roleLabels.decider.zh,
  'role.observer': roleLabels.observer.zh,
  'seat.office': seatLabels.office.zh,
  'seat.discipline': seatLabels.discipline.zh,
  'seat.organisation': seatLabels.organisation.zh,
  'seat.publicity': seatLabels.publicity.zh,
  'seat.team': seatLabels.team.zh,
  'seat.leader': seatLabels.leader.zh,
  'wait.issue': waitLabels.issue.zh,
  'wait.claim': waitLabels.claim.zh,
  'wait.plan': waitLabels.plan.zh,
  'wait.plan-verdicts': waitLabels['plan-verdicts'].zh,
  'wait.plan-opinion': waitLabels['plan-opinion'].zh,
  'wait.plan-revision': waitLabels['plan-revision'].zh,
  'wait.dispute-decision': waitLabels['dispute-decision'].zh,
  'wait.work': waitLabels.work.zh,
  'wait.extension-decision': waitLabels['extension-decision'].zh,
  'wait.verdicts': waitLabels.verdicts.zh,
  'wait.closing': waitLabels.closing.zh,
  'light.green': lightLabels.green.zh,
  'light.yellow': lightLabels.yellow.zh,
  'light.red': lightLabels.red.zh,
  'light.grey': lightLabels.grey.zh,
} as const satisfies Record<Keys, string>

export const lifeWords = catalogue(zh, {
  'finding.draft': stateLabels.draft.en,
  'finding.issued': stateLabels.issued.en,
  'finding.disputed': stateLabels.disputed.en,
  'finding.withdrawn': stateLabels.withdrawn.en,
  'finding.rectifying': stateLabels.rectifying.en,
  'finding.reported': stateLabels.reported.en,
  'finding.verified': stateLabels.verified.en,
  'finding.closed': stateLabels.closed.en,
  'finding.discarded': stateLabels.discarded.en,
  'plan.draft': 'Being written',
  'plan.submitted': 'In review',
  'plan.returned': 'Returned for changes',
  'plan.adopted': 'Adopted',
  'task.planned': taskStateLabels.planned.en,
  'task.doing': taskStateLabels.doing.en,
  'task.done': taskStateLabels.done.en,
  'task.kept-on': taskStateLabels['kept-on'].en,
  'task.removed': taskStateLabels.removed.en,
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
  'role.administrator': roleLabels.administrator.en,
  'role.office': roleLabels.office.en,
  'role.team': roleLabels.team.en,
  'role.leader': roleLabels.leader.en,
  'role.head': roleLabels.head.en,
  'role.handler': roleLabels.handler.en,
  'role.reviewer': roleLabels.reviewer.en,
  'role.decider': roleLabels.decider.en,
  'role.observer': roleLabels.observer.en,
  'seat.office': seatLabels.office.en,
  'seat.discipline': seatLabels.discipline.en,
  'seat.organisation': seatLabels.organisation.en,
  'seat.publicity': seatLabels.publicity.en,
  'seat.team': seatLabels.team.en,
  'seat.leader': seatLabels.leader.en,
  'wait.issue': waitLabels.issue.en,
  'wait.claim': waitLabels.claim.en,
  'wait.plan': waitLabels.plan.en,
  'wait.plan-verdicts': waitLabels['plan-verdicts'].en,
  'wait.plan-opinion': waitLabels['plan-opinion'].en,
  'wait.plan-revision': waitLabels['plan-revision'].en,
  'wait.dispute-decision': waitLabels['dispute-decision'].en,
  'wait.work': waitLabels.work.en,
  'wait.extension-decision': waitLabels['extension-decision'].en,
  'wait.verdicts': waitLabels.verdicts.en,
  'wait.closing': waitLabels.closing.en,
  'light.green': lightLabels.green.en,
  'light.yellow': lightLabels.yellow.en,
  'light.red': lightLabels.red.en,
  'light.grey': lightLabels.grey.en,
})
