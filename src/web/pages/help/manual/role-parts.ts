import { roles, type Role } from '#domain/actor.ts'
import { acts, permissions, type Rule } from '#domain/permission.ts'
import type { Language } from '#ui/i18n/catalogue.ts'
import { actWords } from '#ui/i18n/act.words.ts'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { said, type Part, type Said } from './said.ts'

/** What each role is there for, in a sentence; what it may do comes from the permission table. */
const purpose: Record<Role, Said> = {
  office: said(
    '组织巡察、印发反馈、汇总方案审核意见、盯住全局。',
    'Organises inspections, issues feedback, joins opinions, watches the whole.',
  ),
  team: said('进驻单位、登记问题、审核方案、核验销号。', 'Inspects, registers findings, reviews plans, verifies closings.'),
  leader: said('审核分管单位的方案，核验销号。', 'Reviews the plans of the bodies in charge, verifies closings.'),
  head: said(
    '认领问题、提交方案、对整改负第一责任、申请销号。',
    'Claims findings, submits the plan, answers for the work, applies to close.',
  ),
  handler: said('编制任务、填报进展、上传佐证材料、准备销号。', 'Writes tasks, reports progress, adds evidence, prepares closings.'),
  reviewer: said('按职能审核方案，核验销号。', 'Reviews plans and verifies closings by function.'),
  decider: said('审批延期，作出销号决定，可以重新打开。', 'Decides on extensions and closings, and may reopen.'),
  observer: said('只看，不写。', 'Reads and writes nothing.'),
  administrator: said('管理单位、人员、账号和工作日历。', 'Keeps bodies, people, accounts and the calendar.'),
}
const may = said('可以办理', 'May do')
const only = said('只能查看。', 'Reads only.')

const isReading = (act: string): boolean => act.endsWith('.read')

export const roleParts = (language: Language): Part[] =>
  roles.map((role) => {
    const mine = acts.filter((act) => !isReading(act) && (permissions[act] as Rule).by.includes(role)).map((act) => actWords[language][act])
    return {
      key: role,
      title: lifeWords[language][`role.${role}`],
      blocks: [
        { is: 'text', text: purpose[role][language] },
        mine.length === 0
          ? { is: 'text', text: only[language] }
          : {
              is: 'text',
              text: `${may[language]}${language === 'zh' ? '：' : ': '}${mine.join(language === 'zh' ? '、' : '; ')}${language === 'zh' ? '。' : '.'}`,
            },
      ],
    }
  })
