import { catalogue } from '#ui/i18n/catalogue.ts'

export const tiedWords = catalogue(
  {
    title: '根子在本单位的下级问题',
    why: '由巡察方关联，请负责人答复',
    'title.body': '根子在该单位的下级问题',
    'why.body': '由巡察方关联，由该单位负责人答复',
    open: '待答复',
  },
  {
    title: 'Findings below whose root cause lies here',
    why: 'tied by the inspectors; the head answers',
    'title.body': 'Findings below whose root cause lies here',
    'why.body': 'tied by the inspectors; the head of this body answers',
    open: 'to be answered',
  },
)
