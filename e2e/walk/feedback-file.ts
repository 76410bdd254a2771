import { Document, Packer, Paragraph } from 'docx'
import { addDays, formatDay } from '#domain/day.ts'
import { today } from './town.ts'

export const feedbackOn = addDays(today, -10)

/** As the team wrote it; and as the office corrects it before it is issued. */
export const written = {
  study: '理论学习不深不实。2024年以来，局党组中心组集中学习16次，其中7次以传阅文件代替研讨',
  flood: '城区内涝治理项目应于2024年6月完工，至巡察时仅完成工程量的45%，已下达的专项资金1260.5万元闲置超过一年',
  travel: '下属供水公司超标准报销差旅费3.6万元',
  archives: '干部人事档案管理混乱，抽查的40卷中有13卷缺少任免材料',
} as const
export const texts = { ...written, travel: `${written.travel}，涉及9人` } as const

export const clue = '巡察期间，还收到反映个别领导干部的问题线索3件，已按规定转县纪委监委处理。'
/** Numbered like a finding, yet none. */
export const explained = '上述情况，局党组在巡察期间已作说明'
export const overview = '近年来，县水务局党组推进河湖治理，供水保障能力有所提升。'

export const lines = [
  '中共青枫县委第一巡察组关于巡察青枫县水务局党组的反馈意见',
  '中共青枫县水务局党组：',
  '根据县委统一部署，县委第一巡察组对县水务局党组开展了常规巡察。现将巡察情况反馈如下：',
  '一、总体评价',
  overview,
  '二、巡察发现的主要问题',
  '（一）学习贯彻党的理论和路线方针政策有差距',
  `1.${written.study}。`,
  `2.${written.flood}。`,
  '（二）全面从严治党责任落实不到位',
  `1.${written.travel}。`,
  `2.${written.archives}。`,
  `3.${explained}。`,
  clue,
  '三、意见建议',
  '（一）提高政治站位，强化理论武装。局党组要健全研讨机制。',
  '（二）压实管党治党责任。开展财务专项清理，年内完成干部档案专项审核。',
  '中共青枫县委第一巡察组',
  formatDay(feedbackOn, 'zh'),
]

/** The feedback as the team wrote it in Word. */
export const feedbackFile = async (): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }))
