import type { NodeKind } from '#domain/document/document.ts'
import type { EvidenceKind } from '#domain/evidence/evidence.ts'
import type { Weight } from '#domain/finding/finding.ts'
import { horizonLabels, weightLabels } from '#domain/labels.ts'
import type { Method } from '#domain/round/round.ts'
import type { Aim, Horizon } from '#domain/task/task.ts'
import { catalogue } from './catalogue.ts'

/** What the closed lists of the domain are called that are not states. */
type Keys = `node.${NodeKind}` | `evidence.${EvidenceKind}` | `weight.${Weight}` | `method.${Method}` | `horizon.${Horizon}` | `aim.${Aim}`

const zh = {
  'node.aspect': '方面',
  'node.finding': '问题',
  'node.suggestion': '意见建议',
  'node.measure': '措施',
  'node.note': '说明文字',
  'node.clue': '问题线索',
  'node.unread': '未识别',
  'evidence.photo': '照片',
  'evidence.document': '文件',
  'evidence.rule': '制度',
  'evidence.receipt': '票据',
  'evidence.minutes': '会议记录',
  'evidence.on-site-record': '现场记录',
  'evidence.other': '其他',
  'weight.ordinary': weightLabels.ordinary.zh,
  'weight.key': weightLabels.key.zh,
  'method.routine': '常规巡察',
  'method.special': '专项巡察',
  'method.mobile': '机动巡察',
  'method.upgraded': '提级巡察',
  'method.linked': '联动巡察',
  'method.look-back': '巡察“回头看”',
  'horizon.at-once': horizonLabels['at-once'].zh,
  'horizon.dated': horizonLabels.dated.zh,
  'horizon.kept-on': horizonLabels['kept-on'].zh,
  'aim.symptom': '治标',
  'aim.root': '治本',
} as const satisfies Record<Keys, string>

export const kindWords = catalogue(zh, {
  'node.aspect': 'Aspect',
  'node.finding': 'Finding',
  'node.suggestion': 'Suggestion',
  'node.measure': 'Measure',
  'node.note': 'Note',
  'node.clue': 'Clue',
  'node.unread': 'Not recognised',
  'evidence.photo': 'Photo',
  'evidence.document': 'Document',
  'evidence.rule': 'Rule',
  'evidence.receipt': 'Receipt',
  'evidence.minutes': 'Minutes',
  'evidence.on-site-record': 'On-site record',
  'evidence.other': 'Other',
  'weight.ordinary': weightLabels.ordinary.en,
  'weight.key': weightLabels.key.en,
  'method.routine': 'Routine',
  'method.special': 'Special',
  'method.mobile': 'Mobile',
  'method.upgraded': 'Upgraded',
  'method.linked': 'Linked',
  'method.look-back': 'Look-back',
  'horizon.at-once': horizonLabels['at-once'].en,
  'horizon.dated': horizonLabels.dated.en,
  'horizon.kept-on': horizonLabels['kept-on'].en,
  'aim.symptom': 'Symptom',
  'aim.root': 'Root cause',
})
