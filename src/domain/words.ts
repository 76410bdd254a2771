/** Words of every unmet condition and refusal of the domain, for the server's problems, the screens' reasons and the papers. `{name}` is filled from its values. */
export const words = {
  'not-permitted': { zh: '您的岗位不能办理此事', en: 'Your post may not do this' },
  'wrong-state': { zh: '当前状态不能办理此事（{state}）', en: 'This cannot be done in its present state ({state})' },
  'twice-in-chain': { zh: '同一人不得在一条办理链上两次经手', en: 'Nobody acts twice in one chain' },
  stale: {
    zh: '此记录已被他人更新，请核对最新内容后再办理',
    en: 'Somebody changed this record meanwhile; look at the newest version and try again',
  },
  'reason-missing': { zh: '请写明理由', en: 'Give a reason' },
  'condition-missing': { zh: '请指明哪一项条件未满足', en: 'Name the condition that is not met' },
  'text-missing': { zh: '请填写内容', en: 'Write the text' },
  'claimed-already': { zh: '已于{day}认领', en: 'Claimed already on {day}' },
  'bad-day': { zh: '日期不存在：{value}', en: 'No such day: {value}' },
  'day-in-future': { zh: '日期不能晚于今天：{value}', en: 'The day lies in the future: {value}' },
  'percent-out-of-range': { zh: '进度应在0到100之间', en: 'Per cent must lie between 0 and 100' },
  'no-due-date': { zh: '尚无期限，不能申请延期', en: 'There is no due day to move yet' },
  'extension-open': { zh: '第{number}次延期申请尚未批复', en: 'Extension no. {number} is not decided yet' },
  'extension-not-later': {
    zh: '延期后的日期（{to}）应晚于现期限（{due}）',
    en: 'The new day ({to}) must be later than the present due day ({due})',
  },
  'no-open-extension-to-decide': { zh: '没有待批复的延期申请', en: 'No extension waits for a decision' },
  'has-task': { zh: '至少有一项整改任务', en: 'There is at least one task' },
  'task-done': { zh: '任务{task}已完成', en: 'Task {task} is done' },
  'check-in-rule': { zh: '长期坚持的任务已定回访规则', en: 'What is kept on has a check-in rule' },
  'evidence-on-task': { zh: '任务{task}有佐证材料', en: 'Task {task} has evidence' },
  'criterion-answered': { zh: '任务{task}的完成标准已逐条回应', en: 'The closing criterion of task {task} is answered' },
  'no-open-extension-of-task': { zh: '任务{task}没有未批复的延期申请', en: 'No extension of task {task} is open' },
  'no-open-extension': { zh: '没有未批复的延期申请', en: 'No extension is open' },
  statement: { zh: '已写明整改完成情况', en: 'The statement of completion is written' },
  'reason-given': { zh: '已写明不再整改的理由', en: 'The reason for closing without action is given' },
  'merged-into': { zh: '已指明并入的问题', en: 'The finding it is merged into is named' },
  'decider-word-missing': { zh: '不整改而销号须由决定人写明意见', en: 'Closing without action needs the decider’s own word' },
  'kind-not-applied-for': { zh: '销号种类与申请（{kind}）不符', en: 'The kind of closing differs from what was applied for ({kind})' },
  'verdict-missing': { zh: '{seat}尚未审核', en: '{seat} has given no verdict' },
  'seat-not-in-chain': { zh: '此审核链上没有您可用的席位，或该席位已审核', en: 'You hold no open seat in this review chain' },
  'reviewer-disagrees': { zh: '{seat}不同意', en: '{seat} does not agree' },
  'finding-without-task': { zh: '问题{finding}没有整改任务', en: 'Finding {finding} has no task' },
  'key-finding-without-root-measure': { zh: '重点问题{finding}没有治本措施', en: 'Key finding {finding} has no root-aimed measure' },
  'key-finding-without-symptom-measure': { zh: '重点问题{finding}没有治标措施', en: 'Key finding {finding} has no symptom-aimed measure' },
  'task-text-missing': { zh: '任务{task}没有内容', en: 'Task {task} has no text' },
  'task-finding-missing': { zh: '任务{task}没有对应问题', en: 'Task {task} belongs to no finding' },
  'task-leader-missing': { zh: '任务{task}没有责任领导', en: 'Task {task} has no responsible leader' },
  'task-lead-body-missing': { zh: '任务{task}没有牵头单位', en: 'Task {task} has no lead body' },
  'task-person-missing': { zh: '任务{task}没有责任人', en: 'Task {task} has no person' },
  'task-start-missing': { zh: '任务{task}没有开始日期', en: 'Task {task} has no start' },
  'task-due-missing': { zh: '任务{task}没有完成时限', en: 'Task {task} has no due day' },
  'task-criterion-missing': { zh: '任务{task}没有完成标准', en: 'Task {task} has no closing criterion' },
  'task-measure-missing': { zh: '任务{task}没有措施', en: 'Task {task} has no measure' },
  'due-before-start': { zh: '完成时限（{due}）早于开始日期（{start}）', en: 'The due day ({due}) comes before the start ({start})' },
  'start-before-feedback': {
    zh: '任务{task}的开始日期（{start}）早于反馈日（{feedbackOn}）',
    en: 'Task {task} starts ({start}) before the feedback ({feedbackOn})',
  },
  'due-after-period': {
    zh: '任务{task}的时限（{due}）超出整改期限（{limit}）',
    en: 'Task {task} is due ({due}) after the period ends ({limit})',
  },
  'measure-text-missing': { zh: '任务{task}的第{measure}条措施没有内容', en: 'Measure {measure} of task {task} has no text' },
  'measure-paper-only': {
    zh: '任务{task}的第{measure}条措施只有开会、印发、学习，没有实际举措',
    en: 'Measure {measure} of task {task} is only a meeting, a paper or study',
  },
  'plan-not-adopted': { zh: '整改方案尚未审核通过', en: 'The plan is not adopted yet' },
  'no-findings': { zh: '没有可印发的问题', en: 'There is no finding to issue' },
  'issued-already': { zh: '反馈已印发', en: 'The feedback has been issued already' },
  'signer-missing': { zh: '请填写签收人', en: 'Name who signed for the feedback' },
  'signature-before-fieldwork': {
    zh: '反馈日（{feedbackOn}）早于进驻日（{fieldworkFrom}）',
    en: 'The feedback ({feedbackOn}) lies before the fieldwork ({fieldworkFrom})',
  },
  'node-missing': { zh: '此段已不在树上，请刷新', en: 'This passage is no longer in the tree; load it again' },
  'move-into-itself': { zh: '不能移到自身之下', en: 'It cannot be moved below itself' },
  'split-at-edge': { zh: '请把光标放在要拆开的文字之间', en: 'Put the cursor between the words to split' },
  'document-not-open': { zh: '此文件已确认或作废，不能再改', en: 'This document is confirmed or discarded and can no longer be changed' },
  'document-imported-already': { zh: '同一文件已于{day}导入', en: 'The same document was imported on {day}' },
  'nothing-to-confirm': { zh: '没有识别出问题，请先标出问题', en: 'No finding was recognised; mark at least one' },
  'body-outside-scope': { zh: '单位不在您的管辖范围内', en: 'The body lies outside your scope' },
  'body-unknown': { zh: '没有这个单位', en: 'There is no such body' },
  'person-unknown': { zh: '没有这个人', en: 'There is no such person' },
  'finding-unknown': { zh: '没有这个问题', en: 'There is no such finding' },
  'round-unknown': { zh: '没有这个轮次', en: 'There is no such round' },
  'regime-unknown': { zh: '没有这个规则集：{code}', en: 'There is no such regime: {code}' },
  'taken-already': { zh: '{field}已被占用：{value}', en: '{field} is taken: {value}' },
  'evidence-withdrawn': { zh: '此材料已撤回', en: 'This evidence has been withdrawn' },
} as const satisfies Record<string, { zh: string; en: string }>

export type WordCode = keyof typeof words

/** The words of a code with its values in place; the code itself where there are none. */
export function fillWords(code: string, values: Readonly<Record<string, unknown>>, lang: 'zh' | 'en'): string {
  const said = (words as Record<string, { zh: string; en: string }>)[code]?.[lang] ?? code
  return said.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    return Array.isArray(value) ? value.join(lang === 'zh' ? '、' : ', ') : String(value ?? '—')
  })
}
