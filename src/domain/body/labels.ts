import type { Label } from '#domain/labels.ts'
import { roles, branches, type Branch, type Role } from '#domain/actor.ts'
import { roleLabels, seatLabels } from '#domain/labels.ts'
import { bodyKinds, type BodyKind } from './body.ts'

export const bodyKindLabels: Record<BodyKind, Label> = {
  area: { zh: '地区', en: 'Area' },
  department: { zh: '部门', en: 'Department' },
  institution: { zh: '事业单位', en: 'Institution' },
  village: { zh: '村（社区）', en: 'Village or community' },
  company: { zh: '企业', en: 'Company' },
  office: { zh: '巡察机构', en: 'Inspection office' },
}

/** What offices write in their own tables besides our words. The first that fits wins. */
const kindWords: readonly (readonly [BodyKind, RegExp])[] = [
  ['office', /巡察/],
  ['village', /村|社区|居委/],
  ['area', /地区|乡|镇|街道|区划|行政区|省|市|县/],
  ['company', /企业|公司|国企/],
  ['institution', /事业|学校|医院/],
  ['department', /部门|机关|局|委|办/],
]

const kindNames: readonly (readonly [BodyKind, RegExp])[] = [
  ['office', /巡察(办|组|机构|工作)/],
  ['village', /(村|社区|居委会|村委会|村党支部|村党总支|社区党委)$/],
  ['company', /(公司|集团|银行|厂)$/],
  ['institution', /(学校|小学|中学|大学|学院|幼儿园|医院|卫生院|中心|站|院|馆|所|队)$/],
  ['area', /(省|市|县|区|旗|乡|镇|街道|街道办事处|乡政府|镇政府|开发区)$/],
  ['department', /./],
]

const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase()
const isWord = (text: string, word: string, { zh, en }: Label): boolean => [word, zh, en].some((one) => plain(one) === plain(text))

/** The kind a cell names, in our words or theirs. */
export const kindSaid = (text: string): BodyKind | undefined =>
  bodyKinds.find((kind) => isWord(text, kind, bodyKindLabels[kind])) ?? kindWords.find(([, words]) => words.test(text))?.[0]

/** The kind a name speaks of, where nobody wrote it: shown before anything is entered. */
export const kindOfName = (name: string): BodyKind => kindNames.find(([, words]) => words.test(name))![0]

const roleWords: readonly (readonly [Role, RegExp])[] = [
  ['administrator', /管理员/],
  ['head', /^(单位)?(主要)?负责人$|一把手|党组织书记/],
  ['handler', /经办|联络员|专干/],
  ['team', /巡察组|组员|组长/],
  ['leader', /分管领导/],
  ['office', /巡察办/],
  ['reviewer', /审核/],
  ['decider', /决定人|审批/],
  ['observer', /查阅|查看/],
]

export const roleSaid = (text: string): Role | undefined =>
  roles.find((role) => isWord(text, role, roleLabels[role])) ?? roleWords.find(([, words]) => words.test(text))?.[0]

/** Only what a title says beyond doubt: the one who heads a body. Nobody is guessed to review, to decide or to administer. */
export const roleOfTitle = (title: string): Role | undefined =>
  /^(?!.*副).*(书记|局长|主任|镇长|乡长|县长|市长|区长|校长|院长|站长|所长|部长|董事长|总经理)$/.test(title) &&
  !/助理|秘书|办公室主任|支部书记助理/.test(title)
    ? 'head'
    : undefined

export const branchSaid = (text: string): Branch | undefined =>
  branches.find((branch) => isWord(text, branch, seatLabels[branch])) ??
  ((
    [
      ['discipline', /纪检|纪委|监委/],
      ['organisation', /组织/],
      ['publicity', /宣传/],
      ['office', /巡察/],
    ] as const
  ).find(([, words]) => words.test(text))?.[0] as Branch | undefined)
