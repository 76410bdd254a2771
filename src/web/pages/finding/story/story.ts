import { fill, type Language } from '#ui/i18n/catalogue.ts'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { exactYuan } from '#ui/tag/money.ts'
import type { Tone } from '#ui/tag/tone.ts'
import type { Schemas } from '#web/api/generated.ts'
import { conditionName } from '#web/pages/finding/condition-name.ts'
import { namesIn } from '#web/parts/names.ts'
import { factWords, type AnyHappening, type FactKind } from './fact.words.ts'
import { storyWords } from './story.words.ts'

/** What sentences about tasks and evidence need to know of them, by their ids. */
export type About = {
  number: number
  tasks: ReadonlyMap<string, number>
  evidence: ReadonlyMap<string, { title: string; taskId: string }>
  /** Of the finding and its tasks, by the id of their stream. */
  extensions: ReadonlyMap<string, readonly Schemas['Extension'][]>
  names?: Schemas['Names']
}

type View = Schemas['FindingView']
/** What was drafted and added, from the facts themselves: the story also tells of tasks that were removed. */
const drafted = (facts: View['facts']): [string, number][] =>
  facts.flatMap((fact) => (fact.kind === 'task-drafted' ? [[fact.id, (fact.data as Data<'task-drafted'>).number]] : []))
const added = (facts: View['facts']): [string, Data<'evidence-added'>][] =>
  facts.flatMap((fact) => (fact.kind === 'evidence-added' ? [[fact.id, fact.data as Data<'evidence-added'>]] : []))

export const aboutOf = ({
  finding,
  tasks,
  facts,
  names,
}: Pick<View, 'finding' | 'tasks' | 'facts'> & { names?: View['names'] }): About => ({
  ...(names && { names }),
  number: finding.number,
  tasks: new Map(drafted(facts)),
  evidence: new Map(added(facts)),
  extensions: new Map([finding, ...tasks].map((dated) => [dated.id, dated.extensions])),
})

type Fact = Pick<Schemas['Fact'], 'id' | 'stream' | 'kind' | 'day' | 'reason' | 'data'>
type Data<K extends FactKind> = Extract<AnyHappening, { kind: K }>['data']
type Values = Record<string, string | number>
type Told<K extends FactKind> = { data: Data<K>; fact: Fact; about: About; language: Language }

/** How a kind is told. `main` events carry the story when its details are left out; `words` are what the person wrote. */
type Telling<K extends FactKind> = {
  tone?: Tone | ((data: Data<K>) => Tone)
  main?: boolean
  /** Another sentence of the catalogue than the one of its kind. */
  key?: (told: Told<K>) => string
  values?: (told: Told<K>) => Values
  words?: (told: Told<K>) => string | null
}

const life = (key: string, language: Language): string => (lifeWords[language] as Record<string, string>)[key] ?? key
const seatName = (seat: string, language: Language): string => life(`seat.${seat}`, language)
const closure = (kind: string, language: Language): string => life(`closure.${kind}`, language)
const listed = (names: string[], language: Language): string => names.join(storyWords[language]['and'])

const fields = (data: object, language: Language): string =>
  listed(
    Object.keys(data).map((name) => (storyWords[language] as Record<string, string>)[`field.${name}`] ?? name),
    language,
  )

const task = ({ fact, about }: { fact: Fact; about: About }): Values => ({ task: about.tasks.get(fact.id) ?? '—' })
const proof = ({ fact, about }: { fact: Fact; about: About }): Values => {
  const evidence = about.evidence.get(fact.id)
  return { task: about.tasks.get(evidence?.taskId ?? '') ?? '—', title: evidence?.title ?? '—' }
}

const sums = (data: Data<'progress-reported'>, language: Language): string => {
  const words = storyWords[language]
  const parts: [number, string, string][] = [
    [
      data.moneyRecovered,
      words['sum.money'],
      language === 'zh' ? `${exactYuan(data.moneyRecovered)}元` : `CNY ${exactYuan(data.moneyRecovered)}`,
    ],
    [data.peopleDealtWith, words['sum.people'], String(data.peopleDealtWith)],
    [data.rulesMade, words['sum.rules'], String(data.rulesMade)],
  ]
  return parts.map(([count, message, n]) => (count > 0 ? fill(message, { n }) : '')).join('')
}

const askedFrom = ({ fact, about, data }: Told<'extension-asked'>): string =>
  about.extensions.get(fact.id)?.find((one) => one.askedOn === fact.day && one.reason === data.reason)?.from ?? '—'

const ofTask = (kind: string) => (told: { fact: Fact }) => (told.fact.stream === 'task' ? `fact.task.${kind}` : `fact.${kind}`)
const tied = ({ data, about, language }: { data: { bodyId: string }; about: About; language: Language }): Values => ({
  body: namesIn(about.names ?? {}, language)(data.bodyId),
})
const due = ({ data }: { data: { due: string | null } }): Values => ({ due: data.due ?? '—' })
const named = ({ data }: { data: { name: string } }): Values => ({ name: data.name })
const numbered = ({ data }: { data: { number: number } }): Values => ({ number: data.number })
const changed = ({ data, language }: { data: object; language: Language }): Values => ({ fields: fields(data, language) })

const tellings: { [K in FactKind]: Telling<K> } = {
  'account-created': { values: ({ data }) => ({ login: data.login }) },
  'account-disabled': {},
  'account-enabled': {},
  'password-changed': {},
  'password-reset': {},
  'language-chosen': {},
  'body-founded': { values: named },
  'body-changed': {},
  'body-dissolved': {},
  'person-entered': { values: named },
  'person-changed': {},
  'post-taken': { values: ({ data }) => ({ title: data.title }) },
  'post-left': { values: ({ data }) => ({ toDay: data.toDay }) },
  'round-opened': { values: named },
  'round-changed': {},
  'round-ended': {},
  'inspection-opened': { values: named },
  'inspection-changed': {},
  'feedback-confirmed': {},
  'numbers-given': { values: ({ data }) => ({ ...data }) },
  'feedback-issued': { tone: 'yellow', main: true, values: ({ data }) => ({ feedbackOn: data.feedbackOn, signer: data.signer }) },
  'clock-recomputed': {},
  'suggestion-registered': { values: numbered },
  'suggestion-amended': {},
  'document-imported': { values: ({ data }) => ({ title: data.name }) },
  'tree-edited': {},
  'document-confirmed': { values: ({ data }) => ({ ...data }) },
  'document-discarded': {},
  'finding-registered': { values: ({ about }) => ({ number: about.number }) },
  'finding-amended': { values: changed },
  'finding-discarded': { tone: 'red', main: true },
  'finding-issued': { tone: 'yellow', main: true, values: due },
  'finding-due-recomputed': { values: due },
  'finding-disputed': { tone: 'red', main: true, words: ({ data }) => data.reason },
  'finding-upheld': { main: true, words: ({ data }) => data.reason },
  'finding-withdrawn': { tone: 'red', main: true, words: ({ data }) => data.reason },
  'finding-claimed': { tone: 'blue', main: true },
  'finding-adopted': { words: () => null },
  'extension-asked': {
    tone: 'yellow',
    main: true,
    key: ofTask('extension-asked'),
    values: (told) => ({ ...task(told), to: told.data.to, from: askedFrom(told) }),
    words: ({ data }) => data.reason,
  },
  'extension-approved': {
    tone: 'blue',
    main: true,
    key: ofTask('extension-approved'),
    values: (told) => ({ ...task(told), to: told.data.to }),
    words: ({ data }) => data.opinion,
  },
  'extension-refused': { tone: 'red', main: true, key: ofTask('extension-refused'), values: task, words: ({ data }) => data.opinion },
  'finding-applied': {
    tone: 'violet',
    main: true,
    values: ({ data, language }) => ({ kind: closure(data.kind, language) }),
    words: ({ data }) => data.statement,
  },
  'finding-verified': {
    tone: 'violet',
    main: true,
    values: ({ data, language }) => ({ seat: seatName(data.seat, language), last: data.last ? storyWords[language]['last'] : '' }),
    words: ({ data }) => data.opinion,
  },
  'finding-returned': {
    tone: 'red',
    main: true,
    values: ({ data, language }) => ({ condition: conditionName(data.condition, language) }),
    words: ({ data }) => data.reason,
  },
  'finding-closed': {
    tone: 'green',
    main: true,
    values: ({ data, language }) => ({ kind: closure(data.kind, language), slip: data.slip }),
    words: ({ data }) => data.word,
  },
  'finding-reopened': { tone: 'red', main: true, words: ({ data }) => data.reason },
  'finding-tied': { tone: 'violet', main: true, values: tied, words: ({ data }) => data.reason },
  'finding-untied': { main: true, values: tied, words: ({ data }) => data.reason },
  'finding-sponsored': {
    tone: 'violet',
    main: true,
    key: ({ data }) => (data.personId === null ? 'fact.finding-sponsored.none' : 'fact.finding-sponsored'),
    values: ({ data, about, language }) => ({ person: data.personId === null ? '' : namesIn(about.names ?? {}, language)(data.personId) }),
    words: ({ data }) => data.reason,
  },
  'tie-answered': { tone: 'blue', main: true, values: tied, words: ({ data }) => data.text },
  'plan-opened': { values: due },
  'plan-submitted': {
    tone: 'violet',
    main: true,
    values: ({ data, language }) => ({
      seats: listed(
        data.seats.map((seat) => seatName(seat, language)),
        language,
      ),
    }),
  },
  'plan-judged': {
    tone: (data) => (data.agrees ? 'violet' : 'red'),
    key: ({ data }) => (data.agrees ? 'fact.plan-judged' : 'fact.plan-judged.not'),
    values: ({ data, language }) => ({ seat: seatName(data.seat, language) }),
    words: ({ data }) => data.opinion,
  },
  'plan-returned': { tone: 'red', main: true, words: ({ data }) => data.opinion },
  'plan-adopted': { tone: 'blue', main: true, words: ({ data }) => data.opinion },
  'plan-revised': { main: true, words: ({ data }) => data.reason },
  'plan-due-recomputed': { values: due },
  'task-drafted': { values: task, words: ({ data }) => data.text },
  'task-amended': { values: (told) => ({ ...task(told), ...changed(told) }) },
  'task-removed': { values: task },
  'task-restored': { values: task },
  'task-begun': { values: task, words: () => null },
  'progress-reported': {
    tone: 'blue',
    values: (told) => ({ ...task(told), percent: told.data.percent, sums: sums(told.data, told.language) }),
    words: ({ data }) => data.text,
  },
  'task-completed': { tone: 'blue', main: true, values: task, words: ({ data }) => data.criterionAnswer },
  'task-kept-on': {
    tone: 'blue',
    main: true,
    values: (told) => ({ ...task(told), rule: told.data.checkInRule }),
    words: ({ data }) => data.criterionAnswer,
  },
  'task-resumed': { tone: 'yellow', main: true, values: task, words: ({ data }) => data.reason },
  'evidence-added': { values: proof },
  'evidence-replaced': { values: proof },
  'evidence-withdrawn': { tone: 'red', values: proof, words: ({ data }) => data.reason },
  'comment-added': { words: ({ data }) => data.text },
  'comment-edited': { words: ({ data }) => data.text },
  'comment-attached': {},
  'comment-withdrawn': { words: ({ data }) => data.reason },
}

export type Sentence = { what: string; words: string | null; tone: Tone; main: boolean }

const isKnown = (kind: string): kind is FactKind => Object.hasOwn(tellings, kind)

/** A fact as a sentence that follows the name of who did it. */
export function tellFact(fact: Fact, about: About, language: Language): Sentence {
  if (!isKnown(fact.kind)) return { what: fact.kind, words: fact.reason, tone: 'quiet', main: false }
  const telling = tellings[fact.kind] as Telling<FactKind>
  const told = { data: fact.data as Data<FactKind>, fact, about, language }
  const message = (factWords[language] as Record<string, string>)[telling.key?.(told) ?? `fact.${fact.kind}`] ?? fact.kind
  const words = telling.words ? telling.words(told) : fact.reason
  const tone = typeof telling.tone === 'function' ? telling.tone(told.data) : telling.tone
  return {
    what: fill(message, telling.values?.(told) ?? {}),
    words: words === '' ? null : words,
    tone: tone ?? 'quiet',
    main: telling.main ?? false,
  }
}
