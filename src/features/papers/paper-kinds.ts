import { fourthListNames } from '#domain/regime/fourth-list.ts'
import type { PaperKind } from '#domain/template/paper-kinds.ts'
import type { Text } from '#domain/regime.ts'
import { unmet, type Unmet } from '#domain/refusal.ts'
import type { Dossier, Issue } from '#documents/templates/dossier.ts'
import { feedbackPaper } from '#documents/templates/kinds/feedback.ts'
import { handOverForm } from '#documents/templates/kinds/hand-over.ts'
import { issueLetter } from '#documents/templates/kinds/issue-letter.ts'
import { dutiesList, findingsList, fourthList, tasksList } from '#documents/templates/kinds/lists.ts'
import { planPaper } from '#documents/templates/kinds/plan.ts'
import { progressReport } from '#documents/templates/kinds/progress-report.ts'
import type { Lang, Paper } from '#documents/templates/paper.ts'

type Kind = {
  name: (dossier: Pick<Dossier, 'fourth'>) => Text
  needs: (dossier: Dossier) => Unmet[]
  write: (dossier: Dossier, lang: Lang, issue: Issue) => Paper
}

const named = (zh: string, en: string) => (): Text => ({ zh, en })
const needsFindings = ({ findings }: Dossier): Unmet[] => (findings.length === 0 ? [unmet('no-findings')] : [])
const needsIssue = ({ inspection }: Dossier): Unmet[] => (inspection.feedbackOn === null ? [unmet('feedback-not-issued')] : [])
const needsTasks = ({ tasks }: Dossier): Unmet[] => (tasks.length === 0 ? [unmet('paper-no-tasks')] : [])

/** What each paper is called, what must stand in the record before it can be printed, and how it is written. */
export const papers: Record<PaperKind, Kind> = {
  'issue-letter': { name: named('反馈意见印发通知', 'Letter of issue'), needs: needsFindings, write: issueLetter },
  feedback: { name: named('反馈意见', 'Feedback'), needs: needsFindings, write: feedbackPaper },
  'hand-over': { name: named('问题移交表', 'Hand-over form'), needs: needsFindings, write: handOverForm },
  plan: { name: named('整改方案', 'Plan'), needs: needsTasks, write: planPaper },
  'findings-list': { name: named('问题清单', 'List of findings'), needs: needsFindings, write: findingsList },
  'tasks-list': { name: named('任务清单', 'List of tasks'), needs: needsTasks, write: tasksList },
  'duties-list': { name: named('责任清单', 'List of responsibilities'), needs: needsTasks, write: dutiesList },
  'fourth-list': { name: ({ fourth }) => fourthListNames[fourth], needs: needsIssue, write: fourthList },
  'progress-report': { name: named('整改进展情况报告', 'Progress report'), needs: needsIssue, write: progressReport },
}

/** Rows to be set: what makes a paper long. */
export const rowsOf = ({ findings, tasks, suggestions }: Dossier): number => findings.length + tasks.length + suggestions.length
/** Beyond this a paper takes seconds, so it is made as an export. */
export const mostAtOnce = 200
