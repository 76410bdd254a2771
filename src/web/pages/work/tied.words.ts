import { catalogue } from '#ui/i18n/catalogue.ts'

export const tiedWords = catalogue(
  { title: '根子在本单位的下级问题', why: '由巡察方关联，请负责人答复', open: '待答复' },
  { title: 'Findings below whose root lies here', why: 'tied by the inspectors; the head answers', open: 'to be answered' },
)
