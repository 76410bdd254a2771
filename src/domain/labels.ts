import type { Seat } from './actor.ts'
import type { ClosureKind } from './finding/life.ts'

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
