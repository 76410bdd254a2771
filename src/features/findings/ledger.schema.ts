import { z } from 'zod'
import { weights } from '#domain/finding/finding.ts'
import { waits } from '#domain/finding/holder.ts'
import { closureKinds, states } from '#domain/finding/life.ts'
import { columnKeys, groupings, sortKeys, usualColumns, type ColumnKey, type SortKey } from '#domain/ledger/columns.ts'
import { lights } from '#domain/light.ts'
import { horizons, taskStates } from '#domain/task/task.ts'
import { day, dayOut, flag, id } from '#platform/http/fields.ts'
import { pageQuery } from '#platform/http/page.ts'
import { commonOut, holderOut } from './findings.schema.ts'
import type { LedgerView } from './ledger-rows.store.ts'

const most = 50

/** Several values of a closed list with commas between them: `state=issued,rectifying`. */
const severalOf = <const Value extends string>(values: readonly Value[]) =>
  z
    .string()
    .max(2000)
    .transform((text, context): Value[] => {
      const wanted = [...new Set(text.split(','))]
      if (!wanted.every((one) => (values as readonly string[]).includes(one)))
        context.addIssue({ code: 'invalid_value', values: [...values], input: text })
      return wanted as Value[]
    })
    .meta({ description: `Several with commas between them: ${values.join(', ')}` })

/** Ids with commas between them. */
export const severalIds = z
  .string()
  .max(40 * most)
  .transform((text, context): string[] => {
    const wanted = [...new Set(text.split(','))]
    if (!wanted.every((one) => z.uuid().safeParse(one).success)) context.addIssue({ code: 'invalid_format', format: 'uuid', input: text })
    return wanted
  })
  .meta({ description: 'Several ids with commas between them' })

const yuan = z.coerce.number().min(0).max(1e12).meta({ description: 'Yuan' })
const sorts = [...sortKeys, ...sortKeys.map((key) => `-${key}` as const)]

/** How a view of the ledger is asked for; a minus before a sort key turns it round. `groupKey=-` is the group of what has no value. */
export const viewQuery = {
  bodyId: severalIds.optional(),
  own: flag.optional().meta({ description: 'Only what was found at the bodies named themselves, not below them' }),
  roundId: severalIds.optional(),
  inspectionId: id.optional(),
  state: severalOf(states).optional(),
  open: flag.optional(),
  light: severalOf(lights).optional(),
  weight: z.enum(weights).optional(),
  q: z.string().trim().min(2).max(100).optional(),
  category: z.string().trim().min(1).max(100).optional(),
  closure: severalOf(closureKinds).optional(),
  reopened: flag.optional(),
  extended: flag.optional(),
  mine: flag.optional(),
  wait: severalOf(waits).optional(),
  heldFrom: day.optional(),
  heldTo: day.optional(),
  feedbackFrom: day.optional(),
  feedbackTo: day.optional(),
  dueFrom: day.optional(),
  dueTo: day.optional(),
  closedFrom: day.optional(),
  closedTo: day.optional(),
  moneyFrom: yuan.optional(),
  moneyTo: yuan.optional(),
  leaderId: id.optional(),
  sponsorId: id.optional(),
  sponsored: flag.optional(),
  personId: id.optional(),
  sort: z.enum(sorts).optional(),
}
const viewObject = z.strictObject(viewQuery)
export type ViewQuery = z.output<typeof viewObject>

const groupQuery = { group: z.enum(groupings).optional(), groupKey: z.string().max(40).optional() }
type GroupQuery = { group?: (typeof groupings)[number] | undefined; groupKey?: string | undefined }

const keyShapes: Record<(typeof groupings)[number], z.ZodType> = {
  body: z.uuid(),
  round: z.uuid(),
  leader: z.uuid(),
  state: z.enum(states),
  light: z.enum(lights),
  dueMonth: z.string().regex(/^[12]\d{3}-(0[1-9]|1[0-2])$/),
}
const nullable = new Set(['leader', 'dueMonth'])

/** A group is named by its key; the key is checked against what it is grouped by. */
const groupFits = ({ group, groupKey }: GroupQuery): boolean =>
  groupKey === undefined ||
  (group !== undefined && ((groupKey === '-' && nullable.has(group)) || keyShapes[group].safeParse(groupKey).success))
const groupWrong = { path: ['groupKey'], params: { code: 'not-allowed' } }

/** What was asked for as the store takes it. */
export const viewOf = (query: ViewQuery & GroupQuery): LedgerView => {
  const { sort, moneyFrom, moneyTo, group, groupKey, own, ...rest } = query
  return {
    ...rest,
    ownOf: own === true ? query.bodyId : undefined,
    moneyFrom: moneyFrom === undefined ? undefined : Math.round(moneyFrom * 100),
    moneyTo: moneyTo === undefined ? undefined : Math.round(moneyTo * 100),
    group: group === undefined || groupKey === undefined ? undefined : { by: group, key: groupKey === '-' ? null : groupKey },
    sort: sort === undefined ? undefined : { key: sort.replace('-', '') as SortKey, down: sort.startsWith('-') },
  }
}

export const ledgerPageQuery = z
  .strictObject({ ...pageQuery, ...viewQuery, ...groupQuery, work: flag.optional() })
  .refine(groupFits, groupWrong)
export const anchorsQuery = z.strictObject({ ...viewQuery, ...groupQuery }).refine(groupFits, groupWrong)
export const groupsQuery = z.strictObject({ ...viewQuery, by: z.enum(groupings) })

const shownColumns = severalOf(columnKeys)
  .optional()
  .transform((keys): ColumnKey[] => keys ?? [...usualColumns])

/** A view as a file: with its columns, in a language, and grouped or not. */
export const fileQuery = z.strictObject({
  ...viewQuery,
  group: z.enum(groupings).optional(),
  columns: shownColumns,
  lang: z.enum(['zh', 'en']).default('zh'),
})

const nameOut = z.object({ zh: z.string(), en: z.string().nullable() }).meta({ id: 'Name' })
const taskOfLine = z.object({
  number: z.number(),
  state: z.enum(taskStates),
  text: z.string(),
  criterion: z.string(),
  measures: z.array(z.object({ text: z.string(), horizon: z.enum(horizons) })),
  leader: nameOut.nullable(),
  leadBody: nameOut.nullable(),
  coBodies: z.array(nameOut),
  person: nameOut.nullable(),
  start: dayOut.nullable(),
  due: dayOut.nullable(),
  originalDue: dayOut.nullable(),
  percent: z.number(),
})

/** A line of the ledger. */
export const findingRow = z
  .object({
    ...commonOut,
    inspectionCode: z.string(),
    bodyName: z.string(),
    bodyNameEn: z.string().nullable(),
    roundName: z.string(),
    sums: z.number(),
    suggestions: z.number(),
    extensions: z.number(),
    returns: z.number(),
    closureKind: z.enum(closureKinds).nullable(),
    light: z.enum(lights),
    holder: holderOut.nullable(),
    work: z
      .object({
        tasks: z.array(taskOfLine),
        progress: z.object({ day: dayOut, text: z.string(), percent: z.number() }).nullable(),
        evidence: z.number(),
        moneyRecovered: z.number(),
        peopleDealtWith: z.number(),
        rulesMade: z.number(),
        sponsor: nameOut.nullable(),
        claimedBy: nameOut.nullable(),
        claimedOn: dayOut.nullable(),
      })
      .nullable(),
  })
  .meta({ id: 'FindingRow' })

/** Where every 200th line stands: `cursors[n]` leads to the page that begins with line 200 × (n + 1). */
export const anchorsOut = z.object({ count: z.number(), step: z.number(), cursors: z.array(z.string()) }).meta({ id: 'LedgerAnchors' })

export const groupsOut = z.object({
  items: z.array(
    z
      .object({
        key: z.string().nullable(),
        name: nameOut.nullable(),
        count: z.number(),
        open: z.number(),
        overdue: z.number(),
        moneyMinor: z.number(),
      })
      .meta({ id: 'LedgerGroup' }),
  ),
})
