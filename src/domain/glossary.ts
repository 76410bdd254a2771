import { formWords } from './form-words.ts'
import { sources } from './regime/sources.ts'
import { word, type Word } from './word.ts'

const lifeWords = {
  body: word(
    'body',
    ['单位', 'Body'],
    [
      '单位树上的一个组织：市、县、乡镇、村，或一个部门。',
      'An organisation in the tree: city, county, township, village, or a department.',
    ],
  ),
  region: word(
    'region',
    ['辖区', 'Region'],
    [
      '一个巡察办所管的范围；上级能看到下级，彼此看不到平级。',
      'What one inspection office governs; those above see it, neighbours do not.',
    ],
  ),
  post: word(
    'post',
    ['岗位', 'Post'],
    [
      '一个人在一段时间担任的职务；职责跟着岗位走，换人不断线。',
      'What a person holds for a time; duties hang on posts, so they survive a change of person.',
    ],
  ),
  role: word(
    'role',
    ['角色', 'Role'],
    [
      '岗位在整改中能做什么：巡察办、巡察组、分管领导、单位主要负责人、单位经办人、审核人、销号决定人、查阅人、系统管理员。',
      'What a post may do: office, team, leader in charge, head or handler of a body, reviewer, decider, observer, administrator.',
    ],
  ),
  scope: word(
    'scope',
    ['管辖范围', 'Scope'],
    ['岗位能看到和办理的那一片单位：自己这一级及以下。', 'The part of the tree that a post sees and acts in: a body and all below it.'],
  ),
  round: word(
    'round',
    ['轮次', 'Round'],
    [
      '一轮巡察：哪一届、第几轮、什么方式、从何时到何时、查哪些单位。',
      'A wave of inspections: term, number, method, period, and the bodies inspected.',
    ],
  ),
  term: word(
    'term',
    ['届次', 'Term'],
    ['党委的届次，如“九届”；轮次在届内编号。', 'The term of the Party committee; rounds are numbered within it.'],
  ),
  method: word(
    'method',
    ['巡察方式', 'Method'],
    ['常规、专项、机动、提级、联动、“回头看”。', 'Routine, special, mobile, upgraded, linked, or look-back.'],
  ),
  inspection: word(
    'inspection',
    ['对某单位的巡察', 'Inspection'],
    ['一轮中对一个单位的巡察：有反馈、各期限、整改方案。', 'One body in one round: its feedback, its clocks, its plan.'],
  ),
  sourceKind: word(
    'source kind',
    ['来源', 'Source kind'],
    [
      '问题从哪里来：巡察、审计、环保督察、专项检查、自查、群众反映、上级部署。',
      'Where findings come from: inspection, audit, environmental inspection, special check, self-check, public opinion, directive.',
    ],
  ),
  regime: word(
    'regime',
    ['规则集', 'Regime'],
    [
      '一类整改的全部规定：期限、审核各方、亮灯，每个数都注明出处。反馈印发时按当日版本固定。',
      'All rules of one kind of rectification: periods, review chain, lights, each figure with its source; fixed on the day the feedback is issued.',
    ],
  ),
  team: word(
    'team',
    ['巡察组', 'Team'],
    ['进驻该单位的巡察组成员；他们核验方案和销号。', 'Those who inspected the body; they verify its plan and closings.'],
  ),
  leader: word(
    'leader in charge',
    ['分管领导', 'Leader in charge'],
    ['上级分管该单位的领导，审核方案、核验销号。', 'The leader above who is in charge of the body; reviews the plan and the closings.'],
  ),
  document: word(
    'document',
    ['反馈文件', 'Document'],
    ['导入的原始文件；读出的每一句都能对回原文。', 'An imported file; every sentence read from it points back to its place.'],
  ),
  finding: word(
    'finding',
    ['问题', 'Finding'],
    ['反馈中的一个具体问题，原文照录，编号永不重复使用。', 'One concrete problem, verbatim, with a number that is never reused.'],
  ),
  weight: word(
    'weight',
    ['重点问题', 'Weight'],
    [
      '重点问题除治标措施外须有治本措施，审核各方也更多。',
      'A key finding needs a root-aimed measure beside symptom ones, and more reviewers.',
    ],
    sources.threeParties.text,
  ),
  suggestion: word(
    'suggestion',
    ['意见建议', 'Suggestion'],
    ['巡察组提出的建议；一条建议可对应多个问题。', 'What the inspectors advise; many-to-many with findings.'],
  ),
  clue: word(
    'clue',
    ['问题线索', 'Clue'],
    [
      '涉及个人的线索，另行移交；系统只记数量，任何列表、搜索、导出都不含内容。',
      'A lead about a person, handed over apart: counted only, never in lists, search or exports.',
    ],
  ),
  plan: word(
    'plan',
    ['整改方案', 'Plan'],
    ['被巡察单位对全部问题的整体答复；审核通过后才算开始整改。', 'The inspected body’s answer as a whole; work counts once it is adopted.'],
    sources.planMonth.text,
  ),
  task: word(
    'task',
    ['任务', 'Task'],
    [
      '针对一个或几个问题的一项工作：责任领导、牵头单位、经办人、起止、完成标准。',
      'Work on one or more findings: responsible leader, lead body, person, start, due, closing criterion.',
    ],
  ),
  measure: word(
    'measure',
    ['措施', 'Measure'],
    ['任务中的一步。只有开会、印发、学习的不算措施。', 'A step of a task. Only meeting, issuing or studying is no measure.'],
  ),
  horizon: word('horizon', ['措施时限', 'Horizon'], ['立行立改、限期整改，或长期坚持。', 'At once, dated, or kept on.']),
  aim: word(
    'aim',
    ['治标与治本', 'Aim'],
    ['治标：改这一件；治本：改它的根源，如建章立制。', 'Symptom: mends this case; root: mends what let it grow, such as a rule.'],
  ),
  criterion: word(
    'closing criterion',
    ['完成标准', 'Closing criterion'],
    [
      '做到什么程度算完成，写得出、验得了；申请销号时逐条回答。',
      'What must be so for the task to be done, so that it can be checked; answered when closing is applied for.',
    ],
  ),
  progress: word(
    'progress',
    ['进展', 'Progress'],
    [
      '任务上一条有日期的记录：文字、百分比、追回资金、处理人数、建立制度。',
      'A dated entry on a task: text, per cent, money recovered, people dealt with, rules made.',
    ],
  ),
  evidence: word(
    'evidence',
    ['佐证材料', 'Evidence'],
    [
      '证明整改的文件，保存原件和校验值；记下材料日期与收到日期，更换不删旧版。',
      'A file that proves the work, kept as it came with its SHA-256, the date it claims and the date it arrived; versions stay.',
    ],
  ),
  due: word(
    'due day',
    ['整改期限', 'Due day'],
    ['由规则从反馈之日算出，可以展开看怎样算的。', 'Computed by the regime from the day of the feedback; it can explain itself.'],
    sources.rules2015.text,
  ),
  extension: word(
    'extension',
    ['延期', 'Extension'],
    [
      '申请把期限往后移：写明理由，由决定人审批，编号留存；原定期限永不改变。',
      'A numbered request to move a due day, with its reason and decision; the original day never changes.',
    ],
    sources.extensionState.text,
  ),
  light: word(
    'light',
    ['亮灯', 'Light'],
    ['绿、黄、红（灰为未到期），只由期限算出，谁也不能填。', 'Green, yellow, red (grey: not due): computed from dates, never typed in.'],
    sources.threeColours.text,
  ),
  verdict: word(
    'review, verdict',
    ['审核、核验', 'Review'],
    ['审核链上每一席各说一次话，同一个人不能出现两次。', 'Each seat of the chain speaks once; nobody appears twice in it.'],
    sources.fiveReviewers.text,
  ),
  closure: word(
    'closure',
    ['销号', 'Closure'],
    [
      '核验之后由决定人关闭问题，凭销号单；整改单位不能给自己销号。',
      'Verified closing by a decider, proven by a slip; the inspected body never closes its own finding.',
    ],
    sources.auditorCloses.text,
  ),
  keptOn: word(
    'kept on',
    ['长期坚持', 'Kept on'],
    ['已完成但要长期保持，写明多久回报一次。', 'Done, but to be kept up, with a rule of how often to check in.'],
    sources.ownCheckIn.text,
  ),
  holder: word('holder', ['现办理人', 'Holder'], ['这件事现在在谁手里、在等什么。', 'Who holds it now, and what is waited for.']),
  sponsor: word(
    'sponsoring leader',
    ['包案领导', 'Sponsoring leader'],
    [
      '把一个问题（多为重点问题）包下来、一抓到底的领导；责任单位和责任人不变。',
      'The leader who sees one finding through, mostly a key one; the responsible body and its people stay.',
    ],
  ),
  provisional: word(
    'provisional',
    ['暂定', 'Provisional'],
    [
      '期限落在工作日历尚缺的年份，数据补齐后自动重算。',
      'A date resting on a year whose working days are not known yet; it is recomputed.',
    ],
  ),
  trail: word(
    'fact, trail',
    ['记录、留痕', 'Trail'],
    [
      '发生过的每一件事：谁、何时、以什么岗位、为什么；只增不改。',
      'Everything that happened: who, when, by which post, why; appended only.',
    ],
  ),
} as const satisfies Record<string, Word>

/** First the words of the chain in its order, then those that are met in forms. */
export const glossary = { ...lifeWords, ...formWords }

export type GlossaryKey = keyof typeof glossary
export const glossaryKeys = Object.keys(glossary) as GlossaryKey[]

/** Fields of forms, by the name the server knows them by, whose word is explained beside them. Names that mean several things are not here. */
export const wordOfField: Readonly<Record<string, GlossaryKey>> = {
  term: 'term',
  method: 'method',
  sourceKind: 'sourceKind',
  regimeCode: 'regime',
  team: 'team',
  leaderId: 'leader',
  weight: 'weight',
  criterion: 'criterion',
  horizon: 'horizon',
  aim: 'aim',
  measures: 'measure',
  role: 'role',
  scopeId: 'scope',
  suggestionIds: 'suggestion',
  claimedOn: 'evidence',
  checkInRule: 'keptOn',
  category: 'category',
  headings: 'aspect',
  feedbackOn: 'feedbackDay',
  signer: 'signer',
  teamName: 'team',
  fieldworkFrom: 'fieldwork',
  fieldworkTo: 'fieldwork',
  startsOn: 'period',
  endsOn: 'period',
  code: 'code',
  nameEn: 'englishName',
  branch: 'seat',
  fromDay: 'holding',
  toDay: 'holding',
  login: 'login',
  percent: 'percent',
  mergedInto: 'closureKind',
  condition: 'condition',
  reason: 'reason',
  opinion: 'verdict',
  statement: 'closure',
  number: 'round',
}
