import type { Role } from '#domain/actor.ts'
import { findingActs, life, type FindingAct, type Step } from '#domain/finding/life.ts'
import { permissions, type Act, type Rule } from '#domain/permission.ts'
import type { Language } from '#ui/i18n/catalogue.ts'
import { actWords } from '#ui/i18n/act.words.ts'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { said, type Block } from './said.ts'

const head = {
  zh: ['做什么', '从', '到', '谁来做'],
  en: ['act', 'from', 'to', 'who'],
} as const
const caption = said('一个问题的一生', 'The life of a finding')
const adopt = said('方案通过（随方案审核）', 'Plan adopted (with the review of the plan)')
const same = said('不变', 'unchanged')
const register = said('登记问题', 'Register a finding')

const listed = (items: readonly string[], language: Language): string => items.join(language === 'zh' ? '、' : ', ')

function rolesOf(act: Act, language: Language): string {
  const rule: Rule = permissions[act]
  return listed(
    rule.by.map((role: Role) => lifeWords[language][`role.${role}`]),
    language,
  )
}

/** The act that the permission table asks about; a plan is adopted by whoever joins the opinions on it. */
const permissionOf = (act: FindingAct): Act => (act === 'adopt' ? 'plan.collect' : (`finding.${act}` as Act))
const nameOf = (act: FindingAct, language: Language): string => (act === 'adopt' ? adopt[language] : actWords[language][`finding.${act}`])

/** The life of a finding as the server itself reads it: from the same tables. */
export function lifeTable(language: Language): Block {
  const state = (name: string): string => lifeWords[language][`finding.${name}` as keyof (typeof lifeWords)['zh']]
  const rows = findingActs.map((act) => {
    const { from, to }: Step = life[act]
    return [
      nameOf(act, language),
      listed(
        from.map((one) => state(one)),
        language,
      ),
      to === 'same' ? same[language] : state(to),
      rolesOf(permissionOf(act), language),
    ]
  })
  const first = [register[language], '—', state('draft'), rolesOf('finding.register', language)]
  return { is: 'table', caption: caption[language], head: head[language], rows: [first, ...rows] }
}
