import { Readable } from 'node:stream'
import { isRefused, type Refused } from '#domain/refusal.ts'
import type { TaskPlan } from '#domain/task/task.ts'
import { addEvidence } from '#features/evidence/add-evidence.ts'
import { amendFinding } from '#features/findings/amend-finding.ts'
import { applyToClose } from '#features/findings/apply-to-close.ts'
import { askExtension } from '#features/findings/ask-extension.ts'
import { claimFinding } from '#features/findings/claim-finding.ts'
import { closeFinding } from '#features/findings/close-finding.ts'
import { decideExtension } from '#features/findings/decide-extension.ts'
import { disputeFinding } from '#features/findings/dispute-finding.ts'
import { reopenFinding } from '#features/findings/reopen-finding.ts'
import { returnFinding } from '#features/findings/return-finding.ts'
import { sponsorFinding } from '#features/findings/sponsor-finding.ts'
import { upholdFinding } from '#features/findings/uphold-finding.ts'
import { verifyFinding } from '#features/findings/verify-finding.ts'
import { withdrawFinding } from '#features/findings/withdraw-finding.ts'
import { issueInspection } from '#features/inspections/issue-inspection.ts'
import { openInspection } from '#features/inspections/open-inspection.ts'
import { collectOpinion } from '#features/plans/collect-opinion.ts'
import { judgePlan } from '#features/plans/judge-plan.ts'
import { submitPlan } from '#features/plans/submit-plan.ts'
import { endRound } from '#features/rounds/end-round.ts'
import { openRound } from '#features/rounds/open-round.ts'
import { amendTask } from '#features/tasks/amend-task.ts'
import { askTaskExtension } from '#features/tasks/ask-task-extension.ts'
import { completeTask } from '#features/tasks/complete-task.ts'
import { decideTaskExtension } from '#features/tasks/decide-task-extension.ts'
import { draftTask } from '#features/tasks/draft-task.ts'
import { keepTaskOn } from '#features/tasks/keep-task-on.ts'
import { reportProgress } from '#features/tasks/report-progress.ts'
import { resumeTask } from '#features/tasks/resume-task.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { newId } from '#platform/ids.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { evidenceFile, type Sample } from '#sample/sample.ts'
import type { ActData, ActName, SampleTask } from '#sample/script.ts'
import { confirmFeedback, importFeedback } from './feedback.ts'
import type { Cast } from './cast.ts'

/** What the loader knows while it performs: who is who, what key became which id. */
export type Stage = { tx: Tx; acting: Acting; cast: Cast; ids: Map<string, string>; files: FileStore; sample: Sample }

type Done = { id: string } | object
type Perform<K extends ActName> = (stage: Stage, target: string, data: ActData[K]) => Promise<Done | Refused>

export const idOf = (stage: Pick<Stage, 'ids'>, key: string): string => {
  const id = stage.ids.get(key)
  if (id === undefined) throw new Error(`The sample names ${key} before it is there`)
  return id
}
const personId = (stage: Stage, key: string): string => stage.cast.actors.get(key)!.personId
const ref = (stage: Stage, key: string) => ({ id: idOf(stage, key), expected: null })
const planOf = (stage: Stage, key: string) => ref(stage, `${key}#plan`)

/** A new thing is known by its key from now on. */
const known = async (stage: Stage, key: string, result: Promise<{ id: string } | Refused>): Promise<{ id: string } | Refused> => {
  const made = await result
  if (!isRefused(made)) stage.ids.set(key, made.id)
  return made
}

const taskOf = (stage: Stage, task: Partial<SampleTask>): Partial<TaskPlan> => {
  const { findings, leader, leadBody, coBodies, person, measures, ...rest } = task
  return {
    ...rest,
    ...(findings && { findingIds: findings.map((key) => idOf(stage, key)) }),
    ...(leader !== undefined && { leaderId: personId(stage, leader) }),
    ...(leadBody !== undefined && { leadBodyId: stage.cast.bodies.get(leadBody)! }),
    ...(coBodies && { coBodyIds: coBodies.map((code) => stage.cast.bodies.get(code)!) }),
    ...(person !== undefined && { personId: personId(stage, person) }),
    ...(measures && { measures: measures.map((one) => ({ ...one, id: newId(stage.cast.region) })) }),
  }
}

const addFile: Perform<'add-evidence'> = async (stage, target, data) => {
  const file = await evidenceFile(stage.sample, data.file)
  const { sha256, size } = await stage.files.put(Readable.from([file.bytes]))
  const stored = { sha256, size, name: file.name, type: file.type }
  const { kind, title, claimedOn } = data
  return addEvidence(stage.tx, stage.acting, { taskId: idOf(stage, target), kind, title, claimedOn, files: [stored] })
}

const openOne: Perform<'open-inspection'> = (stage, target, data) => {
  const { round, body, nameZh, team, leader, nameEn: _en, regime: _regime, ...rest } = data
  const asked = {
    ...rest,
    roundId: idOf(stage, round),
    name: nameZh,
    bodyId: stage.cast.bodies.get(body)!,
    team: team.map((key) => personId(stage, key)),
    leaderId: personId(stage, leader),
  }
  return known(stage, target, openInspection(stage.tx, stage.acting, asked))
}

const openWave: Perform<'open-round'> = (stage, target, data) => {
  const { nameZh, nameEn: _en, regime, ...rest } = data
  return known(stage, target, openRound(stage.tx, stage.acting, { ...rest, name: nameZh, regimeCode: regime, sourceKind: 'inspection' }))
}

/** Each act of the script through the act of the product. Total, so that the script says nothing that is not performed. */
export const performs: { [K in ActName]: Perform<K> } = {
  'open-round': openWave,
  'end-round': ({ tx, acting, ...stage }, target) => endRound(tx, acting, { id: idOf(stage, target), expected: 1 }),
  'open-inspection': openOne,
  'import-feedback': importFeedback,
  'confirm-feedback': confirmFeedback,
  classify: (stage, target, { category, weight, suggestions }) => {
    const [inspection] = target.split('/')
    const suggestionIds = suggestions.map((place) => idOf(stage, `${inspection}/s${place}`))
    return amendFinding(stage.tx, stage.acting, ref(stage, target), { category, weight, suggestionIds })
  },
  'issue-feedback': (stage, target, data) => issueInspection(stage.tx, stage.acting, { ...ref(stage, target), ...data }),
  claim: (stage, target) => claimFinding(stage.tx, stage.acting, ref(stage, target)),
  dispute: (stage, target, data) => disputeFinding(stage.tx, stage.acting, ref(stage, target), data),
  uphold: (stage, target, data) => upholdFinding(stage.tx, stage.acting, ref(stage, target), data),
  withdraw: (stage, target, data) => withdrawFinding(stage.tx, stage.acting, ref(stage, target), data),
  sponsor: (stage, target, { person, reason }) =>
    sponsorFinding(stage.tx, stage.acting, ref(stage, target), { personId: personId(stage, person), reason }),
  'draft-task': (stage, target, data) => {
    const [inspection] = target.split('/')
    const task = taskOf(stage, data) as TaskPlan
    return known(stage, target, draftTask(stage.tx, stage.acting, { planId: planOf(stage, inspection!).id, task }))
  },
  'amend-task': (stage, target, data) => amendTask(stage.tx, stage.acting, ref(stage, target), taskOf(stage, data)),
  'submit-plan': (stage, target) => submitPlan(stage.tx, stage.acting, planOf(stage, target)),
  'judge-plan': (stage, target, { agrees, opinion }) => judgePlan(stage.tx, stage.acting, planOf(stage, target), { agrees, opinion }),
  'collect-plan': (stage, target, data) => collectOpinion(stage.tx, stage.acting, planOf(stage, target), data),
  'report-progress': (stage, target, data) => reportProgress(stage.tx, stage.acting, ref(stage, target), data),
  'add-evidence': addFile,
  'complete-task': (stage, target, data) => completeTask(stage.tx, stage.acting, ref(stage, target), data),
  'keep-task-on': (stage, target, data) => keepTaskOn(stage.tx, stage.acting, ref(stage, target), data),
  'resume-task': (stage, target, data) => resumeTask(stage.tx, stage.acting, ref(stage, target), data),
  'ask-extension': (stage, target, { of, ...data }) =>
    (of === 'task' ? askTaskExtension : askExtension)(stage.tx, stage.acting, ref(stage, target), data),
  'decide-extension': (stage, target, { of, ...data }) =>
    (of === 'task' ? decideTaskExtension : decideExtension)(stage.tx, stage.acting, ref(stage, target), data),
  'apply-to-close': (stage, target, { kind, statement, mergedInto }) =>
    applyToClose(stage.tx, stage.acting, ref(stage, target), {
      kind,
      statement,
      mergedInto: mergedInto === null ? null : idOf(stage, mergedInto),
    }),
  verify: (stage, target, { opinion }) => verifyFinding(stage.tx, stage.acting, ref(stage, target), { opinion }),
  return: (stage, target, data) => returnFinding(stage.tx, stage.acting, ref(stage, target), data),
  close: (stage, target, data) => closeFinding(stage.tx, stage.acting, ref(stage, target), data),
  reopen: (stage, target, data) => reopenFinding(stage.tx, stage.acting, ref(stage, target), data),
}
