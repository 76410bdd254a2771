import type { AccountHappening } from '#domain/account/account.ts'
import type { BodyHappening, PersonHappening, PostHappening } from '#domain/body/body.ts'
import type { CommentHappening } from '#domain/comment/comment.ts'
import type { DocumentHappening } from '#domain/document/document.ts'
import type { EvidenceHappening } from '#domain/evidence/evidence.ts'
import type { FindingHappening } from '#domain/finding/finding.ts'
import type { InspectionHappening } from '#domain/inspection/inspection.ts'
import type { SuggestionHappening } from '#domain/inspection/suggestion.ts'
import type { PlanHappening } from '#domain/plan/plan.ts'
import type { RoundHappening } from '#domain/round/round.ts'
import type { TaskHappening } from '#domain/task/task.ts'
import { catalogue } from '#ui/i18n/catalogue.ts'

/** Everything that can happen. A new happening of the domain breaks the build here until it has its sentence. */
export type AnyHappening =
  | AccountHappening
  | BodyHappening
  | PersonHappening
  | PostHappening
  | RoundHappening
  | InspectionHappening
  | SuggestionHappening
  | DocumentHappening
  | FindingHappening
  | PlanHappening
  | TaskHappening
  | EvidenceHappening
  | CommentHappening
export type FactKind = AnyHappening['kind']

/** Extensions of a task are told with its number; a few kinds have a second sentence. */
type Keys =
  | `fact.${FactKind}`
  | `fact.task.${'extension-asked' | 'extension-approved' | 'extension-refused'}`
  | 'fact.plan-judged.not'
  | 'fact.finding-sponsored.none'

/** What somebody did, said after their name: 王某（市委巡察办主任） 印发反馈…. */
const zh = {
  'fact.account-created': '开通账号 {login}',
  'fact.account-disabled': '停用账号',
  'fact.account-enabled': '恢复账号',
  'fact.password-changed': '修改密码',
  'fact.password-reset': '重置密码',
  'fact.language-chosen': '选择界面语言',
  'fact.body-founded': '设立单位{name}',
  'fact.body-changed': '修改单位信息',
  'fact.body-dissolved': '撤销单位',
  'fact.person-entered': '录入人员{name}',
  'fact.person-changed': '修改人员信息',
  'fact.post-taken': '任命为{title}',
  'fact.post-left': '结束任职（{toDay}）',
  'fact.round-opened': '开启轮次“{name}”',
  'fact.round-changed': '修改轮次信息',
  'fact.round-ended': '结束轮次',
  'fact.inspection-opened': '立项“{name}”',
  'fact.inspection-changed': '修改巡察信息',
  'fact.feedback-confirmed': '确认反馈文件的内容',
  'fact.numbers-given': '编号：问题 {findings} 个，建议 {suggestions} 条，任务 {tasks} 项',
  'fact.feedback-issued': '印发反馈（{feedbackOn}），由{signer}签收',
  'fact.clock-recomputed': '各项期限按工作日历重算',
  'fact.suggestion-registered': '登记意见建议 {number}',
  'fact.suggestion-amended': '修改意见建议',
  'fact.document-imported': '导入文件《{title}》',
  'fact.tree-edited': '校正文件的识别结果',
  'fact.document-confirmed': '确认入库：问题 {findings} 个，建议 {suggestions} 条',
  'fact.document-discarded': '弃用文件',
  'fact.finding-registered': '登记问题，编为第 {number} 号',
  'fact.finding-amended': '修改问题的{fields}',
  'fact.finding-discarded': '弃用这个草稿',
  'fact.finding-issued': '印发反馈，整改期限定为 {due}',
  'fact.finding-due-recomputed': '整改期限按工作日历重算为 {due}',
  'fact.finding-disputed': '对问题提出异议',
  'fact.finding-upheld': '经研究，维持原问题',
  'fact.finding-withdrawn': '经研究，撤回这个问题',
  'fact.finding-claimed': '认领问题',
  'fact.finding-adopted': '方案审核通过，问题进入整改',
  'fact.extension-asked': '申请把期限由 {from} 延至 {to}',
  'fact.extension-approved': '同意延期，新期限 {to}',
  'fact.extension-refused': '不同意延期',
  'fact.task.extension-asked': '申请把任务 {task} 的时限由 {from} 延至 {to}',
  'fact.task.extension-approved': '同意任务 {task} 延期，新时限 {to}',
  'fact.task.extension-refused': '不同意任务 {task} 延期',
  'fact.finding-applied': '申请销号（{kind}）',
  'fact.finding-verified': '代表{seat}核验通过{last}',
  'fact.finding-returned': '退回整改，未满足：{condition}',
  'fact.finding-closed': '予以销号（{kind}），销号单 {slip}',
  'fact.finding-reopened': '重新打开问题，继续整改',
  'fact.finding-tied': '关联上级单位{body}，共同整改',
  'fact.finding-untied': '取消与上级单位{body}的关联',
  'fact.finding-sponsored': '指定{person}为包案领导',
  'fact.finding-sponsored.none': '不再由领导包案',
  'fact.tie-answered': '代表{body}答复',
  'fact.plan-opened': '要求在 {due} 前报送整改方案',
  'fact.plan-submitted': '提交整改方案，请{seats}审核',
  'fact.plan-judged': '代表{seat}审核方案：同意',
  'fact.plan-judged.not': '代表{seat}审核方案：不同意',
  'fact.plan-returned': '汇总意见，退回方案修改',
  'fact.plan-adopted': '汇总意见，通过整改方案',
  'fact.plan-revised': '修订整改方案，重新送审',
  'fact.plan-due-recomputed': '方案报送期限按工作日历重算为 {due}',
  'fact.task-drafted': '拟定任务 {task}',
  'fact.task-amended': '修改任务 {task} 的{fields}',
  'fact.task-removed': '删去任务 {task}',
  'fact.task-restored': '恢复任务 {task}',
  'fact.task-begun': '任务 {task} 开始办理',
  'fact.progress-reported': '填报任务 {task} 的进展：{percent}%{sums}',
  'fact.task-completed': '报告任务 {task} 已完成',
  'fact.task-kept-on': '任务 {task} 转为长期坚持，回访办法：{rule}',
  'fact.task-resumed': '恢复办理任务 {task}',
  'fact.evidence-added': '为任务 {task} 上传佐证材料《{title}》',
  'fact.evidence-replaced': '更换任务 {task} 的佐证材料《{title}》',
  'fact.evidence-withdrawn': '撤下任务 {task} 的佐证材料《{title}》',
  'fact.comment-added': '留言',
  'fact.comment-edited': '修改留言',
  'fact.comment-attached': '为留言添加附件',
  'fact.comment-withdrawn': '撤回留言',
} as const satisfies Record<Keys, string>

export const factWords = catalogue(zh, {
  'fact.account-created': 'opened the account {login}',
  'fact.account-disabled': 'disabled the account',
  'fact.account-enabled': 'enabled the account',
  'fact.password-changed': 'changed the password',
  'fact.password-reset': 'reset the password',
  'fact.language-chosen': 'chose the language',
  'fact.body-founded': 'added the body {name}',
  'fact.body-changed': 'changed the body',
  'fact.body-dissolved': 'dissolved the body',
  'fact.person-entered': 'added {name}',
  'fact.person-changed': 'changed the person',
  'fact.post-taken': 'gave the post {title}',
  'fact.post-left': 'ended the post on {toDay}',
  'fact.round-opened': 'opened the round “{name}”',
  'fact.round-changed': 'changed the round',
  'fact.round-ended': 'ended the round',
  'fact.inspection-opened': 'opened “{name}”',
  'fact.inspection-changed': 'changed the inspection',
  'fact.feedback-confirmed': 'confirmed what the feedback document says',
  'fact.numbers-given': 'numbered {findings} findings, {suggestions} suggestions, {tasks} tasks',
  'fact.feedback-issued': 'issued the feedback of {feedbackOn}, signed for by {signer}',
  'fact.clock-recomputed': 'recomputed the due days with the working calendar',
  'fact.suggestion-registered': 'registered suggestion {number}',
  'fact.suggestion-amended': 'amended the suggestion',
  'fact.document-imported': 'imported “{title}”',
  'fact.tree-edited': 'corrected what was read',
  'fact.document-confirmed': 'confirmed {findings} findings and {suggestions} suggestions',
  'fact.document-discarded': 'discarded the document',
  'fact.finding-registered': 'registered the finding as number {number}',
  'fact.finding-amended': 'amended its {fields}',
  'fact.finding-discarded': 'discarded the draft',
  'fact.finding-issued': 'issued the feedback; due {due}',
  'fact.finding-due-recomputed': 'recomputed the due day with the working calendar: {due}',
  'fact.finding-disputed': 'disputed the finding',
  'fact.finding-upheld': 'upheld the finding',
  'fact.finding-withdrawn': 'withdrew the finding',
  'fact.finding-claimed': 'claimed the finding',
  'fact.finding-adopted': 'started the work: the plan is adopted',
  'fact.extension-asked': 'asked to move the due day from {from} to {to}',
  'fact.extension-approved': 'approved the extension until {to}',
  'fact.extension-refused': 'refused the extension',
  'fact.task.extension-asked': 'asked to move task {task} from {from} to {to}',
  'fact.task.extension-approved': 'approved the extension of task {task} until {to}',
  'fact.task.extension-refused': 'refused the extension of task {task}',
  'fact.finding-applied': 'applied to close ({kind})',
  'fact.finding-verified': 'verified for {seat}{last}',
  'fact.finding-returned': 'returned it; not met: {condition}',
  'fact.finding-closed': 'closed it ({kind}), slip {slip}',
  'fact.finding-reopened': 'reopened the finding',
  'fact.finding-tied': 'tied it to {body} above',
  'fact.finding-untied': 'untied it from {body}',
  'fact.finding-sponsored': 'named {person} as its sponsoring leader',
  'fact.finding-sponsored.none': 'removed the sponsoring leader',
  'fact.tie-answered': 'answered for {body}',
  'fact.plan-opened': 'asked for the plan by {due}',
  'fact.plan-submitted': 'submitted the plan to {seats}',
  'fact.plan-judged': 'agreed to the plan for {seat}',
  'fact.plan-judged.not': 'did not agree to the plan for {seat}',
  'fact.plan-returned': 'wrote the joint opinion and returned the plan',
  'fact.plan-adopted': 'wrote the joint opinion and adopted the plan',
  'fact.plan-revised': 'took the plan back to revise it',
  'fact.plan-due-recomputed': 'recomputed the plan’s due day with the working calendar: {due}',
  'fact.task-drafted': 'drafted task {task}',
  'fact.task-amended': 'amended the {fields} of task {task}',
  'fact.task-removed': 'removed task {task}',
  'fact.task-restored': 'restored task {task}',
  'fact.task-begun': 'began task {task}',
  'fact.progress-reported': 'reported progress on task {task}: {percent}%{sums}',
  'fact.task-completed': 'reported task {task} done',
  'fact.task-kept-on': 'keeps task {task} on; check-in: {rule}',
  'fact.task-resumed': 'resumed task {task}',
  'fact.evidence-added': 'added evidence “{title}” to task {task}',
  'fact.evidence-replaced': 'replaced the evidence “{title}” of task {task}',
  'fact.evidence-withdrawn': 'withdrew the evidence “{title}” of task {task}',
  'fact.comment-added': 'commented',
  'fact.comment-edited': 'edited a comment',
  'fact.comment-attached': 'attached files to a comment',
  'fact.comment-withdrawn': 'withdrew a comment',
})
