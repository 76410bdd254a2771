import type { Dossier, DossierFinding, DossierTask, Issue } from './dossier.ts'

/** A small inspection for tests: two headings, a finding of each standing, tasks over one and over two findings. */
const finding = (number: number, more: Partial<DossierFinding>): DossierFinding => ({
  number: `十届-1-01-${String(number).padStart(3, '0')}`,
  headings: ['聚焦贯彻落实上级决策部署情况', '民生资金监管不严'],
  text: '公租房资格年审缺失，抽查的300户承租家庭中有24户名下已有商品住房，11套房源被转租，租金差额17.3万元未追缴',
  weight: 'ordinary',
  state: 'rectifying',
  closure: null,
  closedOn: null,
  due: '2027-02-15',
  originalDue: '2026-12-15',
  extensions: 1,
  reopenings: 0,
  light: 'green',
  moneyMinor: 17_300_000,
  atOnce: false,
  ...more,
})

const task = (number: number, findings: number[], more: Partial<DossierTask> = {}): DossierTask => ({
  number,
  findings: findings.map((one) => `十届-1-01-${String(one).padStart(3, '0')}`),
  text: '开展公租房承租资格全面年审，追缴租金差额',
  leader: '沈怀远',
  sponsors: [],
  leadBody: '霁川市住房和城乡建设局',
  coBodies: ['霁川市财政局'],
  person: '苏小满',
  start: '2026-09-01',
  due: '2026-12-01',
  criterion: '300户全部复核，差额全部追缴入库',
  measures: [
    { text: '逐户复核承租资格，腾退不符合条件的房源', horizon: 'at-once', aim: 'symptom' },
    { text: '修订公租房资格年审和腾退办法', horizon: 'dated', aim: 'root' },
  ],
  state: 'doing',
  percent: 60,
  lastProgress: { on: '2026-11-10', text: '已复核212户，追缴租金差额9.8万元' },
  moneyRecovered: 9_800_000,
  peopleDealtWith: 2,
  rulesMade: 1,
  doneOn: null,
  criterionAnswer: null,
  evidence: 3,
  ...more,
})

export const exampleDossier: Dossier = {
  inspection: {
    name: '对霁川市住房和城乡建设局的巡察',
    code: '十届-1-01',
    team: '市委第一巡察组',
    fieldworkFrom: '2026-06-01',
    fieldworkTo: '2026-07-15',
    feedbackOn: '2026-08-15',
    signer: '陆秋实（局党组书记）',
  },
  round: { term: '十届', number: 1, name: '十届市委第一轮巡察' },
  body: '霁川市住房和城乡建设局',
  fourth: 'results',
  clock: [
    { limits: 'plan', day: '2026-09-15', provisional: false },
    { limits: 'rectification', day: '2027-02-15', provisional: true },
  ],
  findings: [
    finding(1, { weight: 'key', atOnce: true }),
    finding(2, {
      headings: ['聚焦贯彻落实上级决策部署情况', '工程质量管理薄弱'],
      text: '梧桐里二期146套公租房竣工验收14个月未分配',
      light: 'red',
      due: '2026-11-01',
      moneyMinor: 0,
    }),
    finding(3, {
      headings: ['聚焦基层党组织建设情况'],
      text: '3个支部换届超期，党费收缴不规范',
      state: 'reported',
      light: 'yellow',
      moneyMinor: 0,
    }),
    finding(4, {
      headings: ['聚焦基层党组织建设情况'],
      text: '物业服务企业信用评价走过场',
      state: 'closed',
      closure: { kind: 'complete' },
      closedOn: '2026-11-05',
      light: 'grey',
      moneyMinor: 3_290_000,
    }),
    finding(5, {
      headings: ['聚焦基层党组织建设情况'],
      text: '干部轮岗交流制度执行不到位',
      state: 'closed',
      closure: { kind: 'kept-on' },
      closedOn: '2026-11-06',
      light: 'grey',
      moneyMinor: 0,
    }),
  ],
  suggestions: [
    { number: 1, text: '健全民生资金全过程监管机制' },
    { number: 2, text: '压实工程质量监管责任' },
  ],
  clues: 2,
  plan: {
    state: 'adopted',
    submittedOn: '2026-09-10',
    adoptedOn: '2026-09-14',
    verdicts: [{ seat: 'office', by: '顾长河', on: '2026-09-12', agrees: true, opinion: '措施具体，同意' }],
  },
  tasks: [
    task(1, [1, 2]),
    task(2, [3], { state: 'done', percent: 100, doneOn: '2026-11-12', criterionAnswer: '3个支部已全部换届', moneyRecovered: 0 }),
    task(3, [4, 5], { state: 'kept-on', percent: 100, coBodies: [], moneyRecovered: 3_290_000 }),
  ],
  stand: { day: '2026-11-22', time: '10:15', facts: 128 },
}

export const exampleIssue: Issue = {
  agency: '中共霁川市委巡察工作领导小组办公室',
  number: '霁巡办〔2026〕12号',
  on: '2026-08-15',
  secrecy: null,
  urgency: null,
  copiesTo: '霁川市纪委监委机关、霁川市委组织部。',
}
