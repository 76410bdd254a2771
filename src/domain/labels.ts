import type { Role, Seat } from './actor.ts'
import type { Weight } from './finding/finding.ts'
import type { Wait } from './finding/holder.ts'
import type { ClosureKind, State } from './finding/life.ts'
import type { Light } from './light.ts'
import type { PlanState } from './plan/plan.ts'
import type { Aim, Horizon, TaskState } from './task/task.ts'

/** What papers and problems call the closed sets of the domain, in both languages. */
export type Label = { zh: string; en: string }

export const seatLabels: Record<Seat, Label> = {
  office: { zh: '巡察办', en: 'Inspection office' },
  discipline: { zh: '纪检监察机关', en: 'Discipline inspection' },
  organisation: { zh: '组织部门', en: 'Organisation department' },
  publicity: { zh: '宣传部门', en: 'Publicity department' },
  team: { zh: '巡察组', en: 'Inspection team' },
  leader: { zh: '分管领导', en: 'Leader in charge' },
}

export const closureLabels: Record<ClosureKind, Label> = {
  complete: { zh: '整改完成', en: 'Complete' },
  'kept-on': { zh: '完成并长期坚持', en: 'Kept on' },
  'not-implemented': { zh: '未予整改', en: 'Not implemented' },
  'no-longer-valid': { zh: '不再适用', en: 'No longer valid' },
  merged: { zh: '并入其他问题', en: 'Merged' },
}

export const stateLabels: Record<State, Label> = {
  draft: { zh: '草稿', en: 'Draft' },
  issued: { zh: '已反馈', en: 'Issued' },
  disputed: { zh: '有异议', en: 'Disputed' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn' },
  rectifying: { zh: '整改中', en: 'Rectifying' },
  reported: { zh: '已申请销号', en: 'Closing applied for' },
  verified: { zh: '已核验', en: 'Verified' },
  closed: { zh: '已销号', en: 'Closed' },
  discarded: { zh: '已弃用', en: 'Discarded' },
}

export const taskStateLabels: Record<TaskState, Label> = {
  planned: { zh: '计划中', en: 'Planned' },
  doing: { zh: '办理中', en: 'In progress' },
  done: { zh: '已完成（自报）', en: 'Done (self-reported)' },
  'kept-on': { zh: '长期坚持', en: 'Kept on' },
  removed: { zh: '已删除', en: 'Removed' },
}

export const roleLabels: Record<Role, Label> = {
  administrator: { zh: '系统管理员', en: 'Administrator' },
  office: { zh: '巡察办', en: 'Inspection office' },
  team: { zh: '巡察组', en: 'Inspection team' },
  leader: { zh: '分管领导', en: 'Leader in charge' },
  head: { zh: '单位主要负责人', en: 'Head of body' },
  handler: { zh: '单位经办人', en: 'Handler in the body' },
  reviewer: { zh: '审核人', en: 'Reviewer' },
  decider: { zh: '销号决定人', en: 'Decider' },
  observer: { zh: '查阅人', en: 'Observer' },
}

export const waitLabels: Record<Wait, Label> = {
  issue: { zh: '印发反馈', en: 'Issue the feedback' },
  claim: { zh: '认领问题', en: 'Claim the finding' },
  plan: { zh: '编制并提交整改方案', en: 'Write and submit the plan' },
  'plan-verdicts': { zh: '各方审核整改方案', en: 'Review the plan' },
  'plan-opinion': { zh: '汇总方案审核意见', en: 'Write the joint opinion on the plan' },
  'plan-revision': { zh: '修订已通过的整改方案', en: 'Revise the adopted plan' },
  'dispute-decision': { zh: '对异议作出决定', en: 'Decide on the dispute' },
  work: { zh: '推进整改，申请销号', en: 'Rectify and apply to close' },
  'extension-decision': { zh: '审批延期', en: 'Decide on the extension' },
  verdicts: { zh: '各方核验销号申请', en: 'Verify the closing' },
  closing: { zh: '作出销号决定', en: 'Decide on the closing' },
}

export const lightLabels: Record<Light, Label> = {
  green: { zh: '绿灯', en: 'Green' },
  yellow: { zh: '黄灯', en: 'Yellow' },
  red: { zh: '红灯', en: 'Red' },
  grey: { zh: '未到期', en: 'Not due' },
}

export const weightLabels: Record<Weight, Label> = {
  ordinary: { zh: '一般', en: 'Ordinary' },
  key: { zh: '重点', en: 'Key' },
}

export const horizonLabels: Record<Horizon, Label> = {
  'at-once': { zh: '立行立改', en: 'At once' },
  dated: { zh: '限期整改', en: 'Dated' },
  'kept-on': { zh: '长期坚持', en: 'Kept on' },
}

export const planLabels: Record<PlanState, Label> = {
  draft: { zh: '编制中', en: 'Being written' },
  submitted: { zh: '审核中', en: 'In review' },
  returned: { zh: '已退回修改', en: 'Returned for changes' },
  adopted: { zh: '已通过', en: 'Adopted' },
}

export const aimLabels: Record<Aim, Label> = {
  symptom: { zh: '治标', en: 'Symptom' },
  root: { zh: '治本', en: 'Root cause' },
}
