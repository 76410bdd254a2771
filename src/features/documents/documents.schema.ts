import { z } from 'zod'
import { documentActs } from '#domain/document/decide.ts'
import { documentStates, nodeKinds } from '#domain/document/document.ts'
import { countKeys, type CountKey } from '#domain/document/tree.ts'
import { limits } from '#domain/document/drafts.ts'
import { ledgerFields } from '#documents/ledger/columns.ts'
import { cellErrorCodes } from '#documents/ledger/mapping.ts'
import { documentKinds } from '#documents/reading.ts'
import { dayOut, id, optionalText, text } from '#platform/http/fields.ts'
import { namesOut, unmetOut } from '#features/findings/findings.schema.ts'

const place = z.number().int().min(0)
export const spanOut = z.object({ passage: z.number(), from: z.number(), to: z.number() }).meta({ id: 'SourceSpan' })

/** Nodes hold nodes, so the schema names itself. */
export const treeNodeOut = z
  .object({
    id: z.string(),
    kind: z.enum(nodeKinds),
    text: z.string(),
    mark: z.string().nullable(),
    state: z.string().nullable(),
    edited: z.boolean(),
    spans: z.array(spanOut),
    fields: z.record(z.string(), z.string()),
    get children() {
      return z.array(treeNodeOut)
    },
  })
  .meta({ id: 'TreeNode' })

export const countsOut = z
  .object(Object.fromEntries(countKeys.map((key) => [key, z.number()])) as Record<CountKey, z.ZodNumber>)
  .meta({ id: 'TreeCounts' })

const cluesOut = z.object({ mentioned: z.boolean(), count: z.number().nullable() })
const warningOut = z
  .object({
    code: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
    detail: z.string(),
    span: spanOut.nullable(),
  })
  .meta({ id: 'ReadingWarning' })
const cellErrorOut = z
  .object({
    sheet: z.string(),
    cell: z.string(),
    code: z.enum(cellErrorCodes),
    field: z.enum(ledgerFields).nullable(),
    value: z.string(),
    detail: z.string(),
  })
  .meta({ id: 'CellError' })

/** What a document says of itself as a whole. */
export const headOut = z
  .object({
    title: z.string().nullable(),
    body: z.string().nullable(),
    bodies: z.array(z.string()),
    inspector: z.string().nullable(),
    dates: z.record(z.string(), z.string()),
    totals: z.array(z.object({ key: z.string(), value: z.union([z.string(), z.number()]), spans: z.array(spanOut) })),
    totalsAgree: z.boolean().nullable(),
    clues: cluesOut,
  })
  .meta({ id: 'DocumentHead' })

export const mappingOut = z
  .object({
    sheet: z.string(),
    headerFrom: z.number(),
    headerTo: z.number(),
    columns: z.array(
      z.object({
        column: z.number(),
        letter: z.string(),
        header: z.string(),
        field: z.enum(ledgerFields).nullable(),
        confidence: z.number(),
        reason: z.string(),
      }),
    ),
  })
  .meta({ id: 'ColumnMapping' })

/** A mapping as it was shown, with other fields; what the reader said of its own guess may come back and is not needed. */
export const mappingIn = z.strictObject({
  mapping: z
    .array(
      z.strictObject({
        sheet: z.string().max(200),
        headerFrom: place,
        headerTo: place,
        columns: z
          .array(
            z.strictObject({
              column: place,
              letter: z.string().max(4).default(''),
              header: z.string().max(5000),
              field: z.enum(ledgerFields).nullable(),
              confidence: z.number().optional(),
              reason: z.string().max(40).optional(),
            }),
          )
          .max(500),
      }),
    )
    .min(1)
    .max(100),
})

export const readingStates = ['waiting', 'reading', 'read', 'failed'] as const

export const readingOut = z
  .object({
    id: z.string(),
    state: z.enum(readingStates),
    progress: z.number(),
    inspectionId: z.string(),
    file: z.object({ sha256: z.string(), name: z.string(), type: z.string(), size: z.number() }),
    kind: z.enum(documentKinds).nullable(),
    head: headOut.nullable(),
    counts: countsOut.nullable(),
    warnings: z.array(warningOut),
    columnMapping: z.array(mappingOut).nullable(),
    remembered: z.boolean(),
    cellErrors: z.array(cellErrorOut),
    cellErrorCount: z.number(),
    problem: z.object({ code: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])), detail: z.string() }).nullable(),
    importedAlready: z.object({ documentId: z.string(), day: dayOut }).nullable(),
  })
  .meta({ id: 'Reading' })

const summary = {
  id: z.string(),
  version: z.number(),
  region: z.number(),
  inspectionId: z.string(),
  bodyId: z.string(),
  sha256: z.string(),
  name: z.string(),
  type: z.string(),
  size: z.number(),
  /** One of the kinds a reading knows. */
  kind: z.string(),
  state: z.enum(documentStates),
  clues: cluesOut,
}

/** A document after an act on it. */
export const documentOut = z.object(summary).meta({ id: 'Document' })

/** A line of an inspection's documents. */
export const documentRowOut = z
  .object({ ...summary, importedOn: dayOut, importedAt: z.string(), importedBy: z.string() })
  .meta({ id: 'DocumentRow' })

/** Everything on the page of a document but its passages. */
export const documentView = z
  .object({
    ...documentRowOut.shape,
    mapping: z.record(z.string(), z.string()).nullable(),
    head: headOut,
    warnings: z.array(warningOut),
    passages: z.number(),
    tree: z.array(treeNodeOut),
    counts: countsOut,
    can: z.array(z.object({ act: z.enum(documentActs), allowed: z.boolean(), reasons: z.array(unmetOut) })),
    names: namesOut,
  })
  .meta({ id: 'DocumentView' })

export const placeOut = z.union([
  z.object({ in: z.literal('paragraph'), paragraph: z.number() }),
  z.object({ in: z.literal('page'), page: z.number(), paragraph: z.number() }),
  z.object({ in: z.literal('cell'), sheet: z.string(), cell: z.string(), row: z.number(), column: z.number() }),
])

/** A paragraph or cell of the document, verbatim; `read` are the stretches that were understood as anything at all. */
export const passageOut = z
  .object({
    index: z.number(),
    text: z.string(),
    place: placeOut,
    heading: z.number().nullable(),
    read: z.array(z.object({ from: z.number(), to: z.number() })),
  })
  .meta({ id: 'DocumentPassage' })
export const passagePage = z.object({ items: z.array(passageOut), total: z.number() })
export const passageQuery = z.strictObject({
  from: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(2000).default(500),
})

const node = z.string().min(1).max(20)
export const editIn = z
  .discriminatedUnion('edit', [
    z.strictObject({ edit: z.literal('correct'), id: node, text: text(limits.text) }),
    z.strictObject({ edit: z.literal('relabel'), id: node, kind: z.enum(nodeKinds) }),
    z.strictObject({ edit: z.literal('split'), id: node, at: place }),
    z.strictObject({ edit: z.literal('merge'), id: node, into: node }),
    z.strictObject({ edit: z.literal('move'), id: node, parentId: node.nullable(), index: place }),
    z.strictObject({ edit: z.literal('discard'), id: node }),
    z.strictObject({ edit: z.literal('set-field'), id: node, field: text(200), value: optionalText(limits.text) }),
  ])
  .meta({ id: 'TreeEditAsked' })

/** The edit as it was done: a screen does the same to its copy of the tree. */
export const editOut = z.object({
  id: z.string(),
  version: z.number(),
  edit: z.discriminatedUnion('edit', [
    z.object({ edit: z.literal('correct'), id: node, text: z.string() }),
    z.object({ edit: z.literal('relabel'), id: node, kind: z.enum(nodeKinds), text: z.string().optional() }),
    z.object({ edit: z.literal('split'), id: node, at: z.number(), newId: node }),
    z.object({ edit: z.literal('merge'), id: node, into: node }),
    z.object({ edit: z.literal('move'), id: node, parentId: node.nullable(), index: z.number() }),
    z.object({ edit: z.literal('discard'), id: node, text: z.string().optional() }),
    z.object({ edit: z.literal('set-field'), id: node, field: z.string(), value: z.string() }),
  ]),
  counts: countsOut,
})

export const importIn = z.strictObject({ readingId: id, again: z.boolean().default(false) })
export const confirmedOut = z.object({
  id: z.string(),
  version: z.number(),
  state: z.enum(documentStates),
  findings: z.number(),
  suggestions: z.number(),
})
