import { isOpen, type State } from '#domain/finding/life.ts'
import { unmet, type Unmet } from '#domain/refusal.ts'
import type { TaskAct } from './life.ts'
import type { Task } from './task.ts'

/** A finding that the task answers, as far as it decides what may still be done to the task. */
export type AnsweredFinding = { number: number; state: State }

export type EvidenceAct = 'add-evidence' | 'replace-evidence' | 'withdraw-evidence'

/**
 * What each act on a task asks of the findings it answers. `owed`: one of them is still open, so that there is work to do. `unclosed`: none of
 * them is closed, because what was closed stands on this task's answer and proof; only reopening makes them movable again.
 */
const asks: Partial<Record<TaskAct | EvidenceAct, 'owed' | 'unclosed'>> = {
  progress: 'owed',
  complete: 'owed',
  'keep-on': 'owed',
  'ask-extension': 'owed',
  'decide-extension': 'owed',
  'add-evidence': 'owed',
  resume: 'unclosed',
  'replace-evidence': 'unclosed',
  'withdraw-evidence': 'unclosed',
}

/** What is kept on (长期坚持) is checked in on after the closing too, with a dated entry and its proof. */
const isCheckIn = (task: Pick<Task, 'state'>, act: TaskAct | EvidenceAct): boolean =>
  task.state === 'kept-on' && (act === 'progress' || act === 'add-evidence')

const why = ({ number, state }: AnsweredFinding): Unmet =>
  unmet(state === 'closed' ? 'finding-is-closed' : 'finding-is-withdrawn', { finding: number })

/** The findings that stand against an act on their task, each by its number. */
export function unmetBySettled(task: Pick<Task, 'state'>, act: TaskAct | EvidenceAct, findings: readonly AnsweredFinding[]): Unmet[] {
  const settled = findings.filter((one) => !isOpen(one.state))
  const closed = settled.filter((one) => one.state === 'closed')
  const owed = settled.length < findings.length
  if (asks[act] === undefined || settled.length === 0) return []
  if (asks[act] === 'unclosed') return (owed ? closed : settled).map(why)
  return owed || (isCheckIn(task, act) && closed.length > 0) ? [] : settled.map(why)
}
