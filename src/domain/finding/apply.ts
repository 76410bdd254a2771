import { applyExtension, type ExtensionHappening } from '#domain/extension.ts'
import type { Fact, StreamHead } from '#domain/fact.ts'
import type { Closure, Finding, FindingHappening, Registration } from './finding.ts'
import { isOpen, type State } from './life.ts'

type Body = Omit<Finding, keyof StreamHead>
type Of<K extends FindingHappening['kind']> = Fact<Extract<FindingHappening, { kind: K }>>

const registered = (fact: Of<'finding-registered'>): Body => ({
  ...fact.data,
  moneyMinor: sumOf(fact.data.money),
  state: 'draft',
  open: false,
  registeredOn: fact.day,
  feedbackOn: null,
  due: null,
  originalDue: null,
  dueProvisional: false,
  thresholds: null,
  extensions: [],
  claim: null,
  dispute: null,
  application: null,
  verdicts: [],
  chain: [],
  returns: [],
  closure: null,
  closedOn: null,
  reopenings: 0,
  ties: [],
  sponsorId: null,
  sponsoredOn: null,
  heldSince: fact.day,
})

const sumOf = (money: Registration['money']): number => money.reduce((sum, one) => sum + one.minor, 0)
const by = (fact: Fact) => ({ by: fact.actorId, postId: fact.postId, day: fact.day })
/** Into another state, and so into other hands. */
const tied = (state: Body, fact: Of<'finding-tied'>): Body => ({
  ...state,
  ties: [...state.ties, { ...fact.data, ...by(fact), answers: [] }],
})

const answered = (state: Body, fact: Of<'tie-answered'>): Body => ({
  ...state,
  ties: state.ties.map((tie) =>
    tie.bodyId === fact.data.bodyId ? { ...tie, answers: [...tie.answers, { ...by(fact), text: fact.data.text }] } : tie,
  ),
})

const to = (state: Body, next: State, fact: Fact, changes: Partial<Body> = {}): Body => ({
  ...state,
  heldSince: fact.day,
  ...changes,
  state: next,
  open: isOpen(next),
})
const extended = (state: Body, fact: Fact<ExtensionHappening>): Body => ({ ...applyExtension(state, fact), heldSince: fact.day })

const closed = (state: Body, fact: Of<'finding-closed'>): Body => {
  const closure: Closure = { ...by(fact), ...fact.data, verdicts: state.verdicts, application: state.application! }
  return to(state, 'closed', fact, { closure, closedOn: fact.day, chain: [...state.chain, fact.actorId] })
}

const reopened = (state: Body, fact: Fact): Body =>
  to(state, 'rectifying', fact, {
    application: null,
    verdicts: [],
    chain: [],
    closure: null,
    closedOn: null,
    reopenings: state.reopenings + 1,
  })

type Handlers = { [K in FindingHappening['kind']]: (state: Body, fact: Of<K>) => Body }

/** One line a happening: what it changes in the finding. Total, so a new happening does not compile until it has a line. */
const handlers: Handlers = {
  'finding-registered': (_, fact) => registered(fact),
  'finding-amended': (state, fact) => ({ ...state, ...fact.data, moneyMinor: sumOf(fact.data.money ?? state.money) }),
  'finding-discarded': (state, fact) => to(state, 'discarded', fact),
  'finding-issued': (state, fact) =>
    to(state, 'issued', fact, {
      feedbackOn: fact.data.feedbackOn,
      due: fact.data.due,
      originalDue: fact.data.due,
      dueProvisional: fact.data.provisional,
      thresholds: fact.data.thresholds,
    }),
  'finding-due-recomputed': (state, { data }) => ({
    ...state,
    due: state.due === state.originalDue ? data.due : state.due,
    originalDue: data.due,
    dueProvisional: data.provisional,
  }),
  'finding-disputed': (state, fact) =>
    to(state, 'disputed', fact, { dispute: { by: fact.actorId, day: fact.day, reason: fact.data.reason } }),
  'finding-upheld': (state, fact) => to(state, 'issued', fact),
  'finding-withdrawn': (state, fact) => to(state, 'withdrawn', fact),
  'finding-claimed': (state, fact) => ({ ...state, claim: by(fact), heldSince: state.state === 'issued' ? fact.day : state.heldSince }),
  'finding-adopted': (state, fact) => to(state, 'rectifying', fact),
  'extension-asked': extended,
  'extension-approved': extended,
  'extension-refused': extended,
  'finding-applied': (state, fact) =>
    to(state, 'reported', fact, { application: { ...by(fact), ...fact.data }, verdicts: [], chain: [fact.actorId] }),
  'finding-verified': (state, fact) =>
    to(state, fact.data.last ? 'verified' : 'reported', fact, {
      heldSince: fact.data.last ? fact.day : state.heldSince,
      verdicts: [...state.verdicts, { ...by(fact), seat: fact.data.seat, opinion: fact.data.opinion }],
      chain: [...state.chain, fact.actorId],
    }),
  'finding-returned': (state, fact) =>
    to(state, 'rectifying', fact, {
      application: null,
      verdicts: [],
      chain: [],
      returns: [...state.returns, { by: fact.actorId, day: fact.day, reason: fact.data.reason, condition: fact.data.condition }],
    }),
  'finding-closed': closed,
  'finding-reopened': reopened,
  'finding-tied': tied,
  'finding-untied': (state, { data }) => ({ ...state, ties: state.ties.filter((tie) => tie.bodyId !== data.bodyId) }),
  'tie-answered': answered,
  'finding-sponsored': (state, { data, day }) => ({
    ...state,
    sponsorId: data.personId,
    sponsoredOn: data.personId === null ? null : day,
  }),
}

/** The finding after a fact. The original due date changes only when a provisional one becomes final. */
export function applyToFinding(state: Finding | null, fact: Fact<FindingHappening>): Body {
  const handler = handlers[fact.kind] as (state: Body | null, fact: Fact<FindingHappening>) => Body
  return handler(state, fact)
}
