import { sources } from './regime/sources.ts'
import type { Text } from './regime.ts'
import { word, type Word } from './word.ts'

const officialLayout: Text = { zh: '《党政机关公文格式》（GB/T 9704—2012）', en: 'Layout of official documents (GB/T 9704-2012)' }
const civilCode: Text = { zh: '《民法典》第二百零一条：开始的当日不计入', en: 'Civil Code, art. 201: the first day does not count' }

/** Words that are met in forms: what is wanted in a field, and what becomes of it. */
export const formWords = {
  aspect: word(
    'heading',
    ['标题层次', 'Headings'],
    [
      '问题上面的各级标题：方面 › 大项 › 子项，照反馈原文，1 至 4 级。',
      'What stands above a finding in the feedback: aspect › item › sub-item, one to four levels.',
    ],
  ),
  verbatim: word(
    'verbatim text',
    ['原文', 'Verbatim text'],
    ['照反馈文件一字不改；印发以后谁也不能再改。', 'Word for word as in the feedback; once issued nobody can change it.'],
  ),
  category: word(
    'category',
    ['问题类别', 'Category'],
    [
      '按问题性质分类，决定由哪些方审核；台账和统计按它归类。',
      'The nature of the finding: it decides who reviews it, and how it is counted.',
    ],
    sources.threeParties.text,
  ),
  money: word(
    'sum',
    ['涉及金额', 'Sum'],
    [
      '问题涉及的钱数，以元计；与原文写法并存，分项之和须等于总数。',
      'The money a finding names, beside the words it was written in; parts add up to the whole.',
    ],
  ),
  feedbackDay: word(
    'day of the feedback',
    ['反馈日期', 'Day of the feedback'],
    [
      '签收反馈意见的那一天。各项期限从次日起算，印发后不能改。',
      'The day the feedback was signed for; every period runs from the next day. Fixed once issued.',
    ],
    civilCode,
  ),
  signer: word(
    'signer',
    ['签收人', 'Signed for by'],
    ['代表被巡察单位签收反馈的人，一般是党组织书记。', 'Who signs for the feedback on behalf of the body, mostly its head.'],
  ),
  fieldwork: word(
    'fieldwork',
    ['驻点时间', 'Fieldwork'],
    ['巡察组进驻该单位的起止日期。', 'The days on which the team worked in the body.'],
  ),
  period: word(
    'period of a round',
    ['起止日期', 'Period'],
    [
      '这一轮从进驻到反馈的时间；各单位的整改期限另从反馈日起算。',
      'From the first fieldwork to the last feedback; periods of rectification run from each feedback.',
    ],
  ),
  code: word(
    'code',
    ['编码', 'Code'],
    [
      '全辖区不重复的简短代号，问题编号和文书都用它，如 R7-J15。',
      'A short name that nothing else in the region has; numbers of findings and papers begin with it, as R7-J15.',
    ],
  ),
  bodyKind: word(
    'kind of body',
    ['单位类别', 'Kind of body'],
    [
      '地方、部门、乡镇、村或事业单位；统计和比较按它分组。',
      'Area, department, township, village or institution; statistics compare like with like.',
    ],
  ),
  englishName: word(
    'English name',
    ['英文名称', 'English name'],
    ['英文界面和英文文书里用的名称；不填就用中文名称。', 'What screens and papers in English say; left empty, they say the Chinese name.'],
  ),
  seat: word(
    'seat',
    ['审核方', 'Seat'],
    [
      '审核链上的一席：巡察办、纪检监察、组织、宣传等，同一岗位只代表一方。',
      'A place in the chain of review: office, discipline, organisation, publicity; a post speaks for one.',
    ],
    sources.fiveReviewers.text,
  ),
  holding: word(
    'day of a post',
    ['任职日期', 'Days of a post'],
    [
      '从哪天起、到哪天止。交接当天就要登记，问题不能有一天没有责任人。',
      'From and until when it is held. No finding may be without a living holder for a day.',
    ],
  ),
  title: word(
    'title',
    ['职务', 'Title'],
    ['按任职文件写的职务名称，留痕和文书里原样出现。', 'As the appointment says it; it stands like this in the trail and on papers.'],
  ),
  login: word(
    'login',
    ['登录名', 'Login'],
    [
      '进入系统用的名字；建账号时给出一次性密码，首次登录须改。',
      'The name one signs in with; the one-time password that comes with it must be changed at first sign-in.',
    ],
  ),
  percent: word(
    'per cent',
    ['完成比例', 'Per cent'],
    [
      '到办理这天为止，任务总共做了多少；100% 也只是自报，要核验后才算数。',
      'How much of the whole task is done by then; even 100 % is the body’s own report until it is verified.',
    ],
  ),
  quantity: word(
    'quantities',
    ['量化成果', 'Quantities'],
    [
      '这一次新增的：追回资金、处理人数、建立制度数，会逐次累加。',
      'What this entry adds: money recovered, people dealt with, rules made; entries are summed.',
    ],
  ),
  evidenceKind: word(
    'kind of evidence',
    ['材料种类', 'Kind of evidence'],
    [
      '文件、照片、票据、制度、现场记录等；只有文件的整改容易被认为“纸面整改”。',
      'Document, photo, receipt, rule, on-site record; work proved by papers alone looks like paper only.',
    ],
  ),
  responsibleLeader: word(
    'responsible leader',
    ['责任领导', 'Responsible leader'],
    ['本单位领导班子中对这项任务负责的人。', 'Who of the body’s own leadership answers for the task.'],
  ),
  leadBody: word('lead body', ['牵头单位', 'Lead body'], ['牵头完成任务的单位。', 'The body that carries the task.']),
  coBody: word(
    'co-body',
    ['配合单位', 'Co-bodies'],
    ['一起办这项任务的其他单位，它们也能看到。', 'Other bodies that work on the task and see it.'],
  ),
  person: word(
    'person',
    ['责任人', 'Person'],
    ['具体办理并填报进展的人，须有在任岗位。', 'Who does the work and reports on it; holds a post at the time.'],
  ),
  taskDays: word(
    'days of a task',
    ['任务起止', 'Days of a task'],
    [
      '须在规则集给出的整改期限之内；批准的方案里的日期不再改，只能申请延期。',
      'Inside the period of the regime; once the plan is adopted they move only by an extension.',
    ],
  ),
  closureKind: word(
    'kind of closing',
    ['销号种类', 'Kind of closing'],
    [
      '整改完成、长期坚持；不再整改、情况变化、并案三种须写明理由并由决定人亲自表态。',
      'Complete or kept on; not implemented, no longer valid and merged need a reason and the decider’s own word.',
    ],
    sources.auditorCloses.text,
  ),
  condition: word(
    'condition',
    ['未满足的条件', 'Unmet condition'],
    ['退回时指明申请里哪一条没有做到，单位照此补正。', 'Which condition of the application is not met; the body mends just that.'],
  ),
  reason: word(
    'reason',
    ['理由', 'Reason'],
    ['写进留痕，不能再改，有权查看的人都看得到。', 'Goes into the trail, cannot be changed, and is read by all who may see the record.'],
  ),
  tie: word(
    'tie',
    ['上级责任单位', 'Body above'],
    [
      '表现在下、根子在上的问题，可关联上级单位一起整改。',
      'Where the symptom is below and the root above, a body higher up shares the finding.',
    ],
  ),
  issueNumber: word(
    'document number',
    ['发文字号', 'Document number'],
    ['机关代字、〔年份〕、序号三部分，如“霁巡办〔2026〕12号”。', 'The agency’s characters, the year in brackets, the running number.'],
    officialLayout,
  ),
  agency: word(
    'issuing body',
    ['发文机关', 'Issuing body'],
    ['红头上的名称：机关全称或规范化简称加“文件”。', 'The name in the red head.'],
    officialLayout,
  ),
  secrecy: word(
    'level of secrecy',
    ['密级和保密期限', 'Secrecy'],
    [
      '涉密公文在版心左上角标注密级和保密期限，如“秘密★1年”。',
      'Stands top left with its period. Anything above “internal” does not belong into this system.',
    ],
    officialLayout,
  ),
  urgency: word(
    'urgency',
    ['紧急程度', 'Urgency'],
    ['“特急”或“加急”，标在密级下面。', '“Most urgent” or “urgent”, below the secrecy.'],
    officialLayout,
  ),
  copies: word(
    'copies',
    ['抄送', 'Copies to'],
    ['主送之外需要知道的机关，印在版记。', 'Who else gets it; printed in the copy block.'],
    officialLayout,
  ),
} as const satisfies Record<string, Word>
