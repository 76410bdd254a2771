import type { Role } from './actor.ts'

/**
 * The first steps of each role, a row a step: it is done when its person has caused one of these facts, anywhere. `kept` is the one step
 * that leaves no fact: keeping something at hand.
 */
export const guideSteps = {
  password: { facts: ['password-changed'] },
  star: { facts: ['kept'] },
  round: { facts: ['round-opened'] },
  inspection: { facts: ['inspection-opened'] },
  import: { facts: ['document-imported', 'finding-registered'] },
  issue: { facts: ['feedback-issued'] },
  join: { facts: ['plan-adopted', 'plan-returned'] },
  register: { facts: ['finding-registered', 'document-confirmed'] },
  judge: { facts: ['plan-judged'] },
  verify: { facts: ['finding-verified', 'finding-returned'] },
  claim: { facts: ['finding-claimed'] },
  submit: { facts: ['plan-submitted'] },
  task: { facts: ['task-drafted', 'task-amended'] },
  progress: { facts: ['progress-reported'] },
  evidence: { facts: ['evidence-added'] },
  apply: { facts: ['finding-applied'] },
  extension: { facts: ['extension-approved', 'extension-refused'] },
  close: { facts: ['finding-closed', 'finding-returned'] },
  body: { facts: ['body-founded'] },
  person: { facts: ['person-entered'] },
  account: { facts: ['account-created'] },
} as const satisfies Record<string, { facts: readonly string[] }>

export type GuideStep = keyof typeof guideSteps
export const guideStepKeys = Object.keys(guideSteps) as GuideStep[]

const ofRole: Record<Role, readonly GuideStep[]> = {
  administrator: ['password', 'body', 'person', 'account'],
  office: ['password', 'round', 'inspection', 'import', 'issue'],
  team: ['password', 'register', 'judge', 'verify'],
  leader: ['password', 'judge', 'verify', 'star'],
  head: ['password', 'claim', 'submit', 'apply'],
  handler: ['password', 'task', 'progress', 'evidence', 'apply'],
  reviewer: ['password', 'judge', 'verify', 'star'],
  decider: ['password', 'extension', 'close', 'star'],
  observer: ['password', 'star'],
}

/** More than one sits through at once is not read. */
const most = 5

/** The first steps of somebody with these roles, each once. */
export const stepsFor = (roles: readonly Role[]): GuideStep[] => [...new Set(roles.flatMap((role) => ofRole[role]))].slice(0, most)

/** Which steps are done by whoever caused these kinds of facts. */
export const doneBy = (step: GuideStep, caused: ReadonlySet<string>): boolean => guideSteps[step].facts.some((fact) => caused.has(fact))
