import { dayOf } from '#domain/day.ts'
import type { Application, Finding } from './finding.ts'
import { isOpen, type State } from './life.ts'

const day = dayOf('2026-03-02')

export const exampleApplication: Application = {
  by: 'applicant',
  postId: null,
  day,
  kind: 'complete',
  statement: '已完成',
  mergedInto: null,
  seats: ['office', 'discipline'],
  conditions: [],
}

/** A finding in a state, for tests of rules. */
export function findingIn(state: State, changes: Partial<Finding> = {}): Finding {
  const applied = state === 'reported' || state === 'verified'
  return {
    id: 'finding',
    region: 1,
    version: 1,
    inspectionId: 'inspection',
    roundId: 'round',
    bodyId: 'body',
    path: ['city', 'body'],
    number: 1,
    state,
    open: isOpen(state),
    sourceKind: 'inspection',
    headings: ['党的领导'],
    text: '专项资金闲置',
    category: null,
    weight: 'ordinary',
    money: [],
    moneyMinor: 0,
    suggestionIds: [],
    source: null,
    registeredOn: day,
    feedbackOn: day,
    due: dayOf('2026-09-02'),
    originalDue: dayOf('2026-09-02'),
    dueProvisional: false,
    thresholds: { green: 20, yellow: 10 },
    extensions: [],
    claim: null,
    dispute: null,
    application: applied ? exampleApplication : null,
    verdicts: [],
    chain: applied ? ['applicant'] : [],
    returns: [],
    closure: null,
    closedOn: null,
    reopenings: 0,
    ties: [],
    sponsorId: null,
    sponsoredOn: null,
    heldSince: day,
    ...changes,
  }
}
