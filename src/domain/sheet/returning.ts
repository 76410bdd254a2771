import type { Act } from '#domain/permission.ts'

/** Which kinds of sheet may be filled in elsewhere and come back. */
export const sheetKinds = ['tasks', 'findings'] as const
export type SheetKind = (typeof sheetKinds)[number]

/** What a filled cell becomes: always one of the acts that the screens offer. */
export const sheetActs = [
  'draft-task',
  'amend-task',
  'progress',
  'ask-task-extension',
  'amend-finding',
  'claim',
  'ask-finding-extension',
] as const
export type SheetAct = (typeof sheetActs)[number]

/** Who may: the permission of the act, as everywhere. */
export const permissionOf: Record<SheetAct, Act> = {
  'draft-task': 'task.keep',
  'amend-task': 'task.keep',
  progress: 'task.progress',
  'ask-task-extension': 'task.ask-extension',
  'amend-finding': 'finding.amend',
  claim: 'finding.claim',
  'ask-finding-extension': 'finding.ask-extension',
}

/** What a cell is read as. */
export type Takes =
  | 'text'
  | 'day'
  | 'count'
  | 'percent'
  | 'money'
  | 'person'
  | 'body'
  | 'bodies'
  | 'findings'
  | 'measures'
  | 'weight'
  | 'category'
  | 'headings'
  | 'yes'

/**
 * A column that may be changed: by which act, as which of its fields. `fresh`: the cell leaves empty and what is written into it is new;
 * an emptied one says nothing.
 */
export type ColumnRule = { act: SheetAct; field: string; takes: Takes; fresh?: true }

const extension = (act: SheetAct): Record<string, ColumnRule> => ({
  extendTo: { act, field: 'to', takes: 'day', fresh: true },
  extendReason: { act, field: 'reason', takes: 'text', fresh: true },
})

/** Every column that may come back changed, by its key. What is not named here is locked: a change of it is shown and not taken over. */
export const returning: Record<SheetKind, Readonly<Record<string, ColumnRule>>> = {
  tasks: {
    findings: { act: 'amend-task', field: 'findingIds', takes: 'findings' },
    text: { act: 'amend-task', field: 'text', takes: 'text' },
    measures: { act: 'amend-task', field: 'measures', takes: 'measures' },
    leader: { act: 'amend-task', field: 'leaderId', takes: 'person' },
    leadBody: { act: 'amend-task', field: 'leadBodyId', takes: 'body' },
    coBodies: { act: 'amend-task', field: 'coBodyIds', takes: 'bodies' },
    person: { act: 'amend-task', field: 'personId', takes: 'person' },
    start: { act: 'amend-task', field: 'start', takes: 'day' },
    due: { act: 'amend-task', field: 'due', takes: 'day' },
    criterion: { act: 'amend-task', field: 'criterion', takes: 'text' },
    percent: { act: 'progress', field: 'percent', takes: 'percent' },
    progress: { act: 'progress', field: 'text', takes: 'text', fresh: true },
    happenedOn: { act: 'progress', field: 'happenedOn', takes: 'day', fresh: true },
    moneyRecovered: { act: 'progress', field: 'moneyRecovered', takes: 'money', fresh: true },
    peopleDealtWith: { act: 'progress', field: 'peopleDealtWith', takes: 'count', fresh: true },
    rulesMade: { act: 'progress', field: 'rulesMade', takes: 'count', fresh: true },
    ...extension('ask-task-extension'),
  },
  findings: {
    headings: { act: 'amend-finding', field: 'headings', takes: 'headings' },
    text: { act: 'amend-finding', field: 'text', takes: 'text' },
    category: { act: 'amend-finding', field: 'category', takes: 'category' },
    weight: { act: 'amend-finding', field: 'weight', takes: 'weight' },
    claim: { act: 'claim', field: 'claim', takes: 'yes', fresh: true },
    ...extension('ask-finding-extension'),
  },
}

/** The columns that belong to some acts, for the cells that a row leaves open. */
export const columnsOfActs = (kind: SheetKind, acts: readonly SheetAct[]): string[] =>
  Object.entries(returning[kind]).flatMap(([key, rule]) => (acts.includes(rule.act) ? [key] : []))

/** What a row becomes that somebody added below the others: a new record with everything that `from` may change of an old one. */
export const addedRows: Partial<Record<SheetKind, { act: SheetAct; from: SheetAct }>> = { tasks: { act: 'draft-task', from: 'amend-task' } }
