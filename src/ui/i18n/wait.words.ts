import type { Wait } from '#domain/finding/holder.ts'
import { catalogue } from './catalogue.ts'

/** What a thing waits for: 等待…. A new wait of the domain breaks the build here. */
const zh = {
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
} as const satisfies Record<`wait.${Wait}`, string>

export const waitWords = catalogue(zh, {
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
})
