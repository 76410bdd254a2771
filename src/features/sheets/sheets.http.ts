import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { problemWords } from '#documents/problems.ts'
import { writeBook } from '#documents/sheets/write-book.ts'
import type { Unmet } from '#domain/refusal.ts'
import { sheetKinds, type SheetKind } from '#domain/sheet/returning.ts'
import type { ReadBack } from '#documents/sheets/read-back.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { inAct } from '#platform/http/act.ts'
import { actingOf } from '#platform/http/acting.ts'
import { id } from '#platform/http/fields.ts'
import { askedLanguage, languages, type Language } from '#platform/http/language.ts'
import { decodeCursor, pageOf, pageQuery, pageSchema } from '#platform/http/page.ts'
import { Problem } from '#platform/http/problem.ts'
import type { Server } from '#platform/http/server.ts'
import { receive } from '#platform/http/upload.ts'
import { fileQuery } from '#features/findings/ledger.schema.ts'
import { planIdOf } from '#features/plans/plans.store.ts'
import { applySheet, type SheetActs } from './apply-sheet.ts'
import { xlsxType, type NamedBook, type SheetFor } from './book-lines.ts'
import { compareSheet, type SheetItem } from './compare-sheet.ts'
import { findingSheet } from './finding-sheet.ts'
import { ledgerSheet } from './ledger-sheet.ts'
import { listSheet } from './list-sheets.ts'
import { keepSheet, sheetOf, sheetsOf, type ReturnedSheet } from './returned-sheets.store.ts'
import { largestSheet, readReturned } from './read-returned.ts'
import { sheetMessages } from './sheets.messages.ts'
import * as schema from './sheets.schema.ts'
import { taskSheet } from './task-sheet.ts'

export type SheetDeps = { files: FileStore; acts: SheetActs }

const byId = z.strictObject({ id })
const inLang = z.strictObject({ lang: z.enum(languages).optional() })
/** As many differences as a screen shows at once. */
const mostShown = 2000

const languageOf = (request: FastifyRequest): Language => request.session?.language ?? askedLanguage(request.headers['accept-language'])

const whomOf = (server: Server, request: FastifyRequest, lang = languageOf(request)): SheetFor => ({
  db: server.db,
  actor: request.actor,
  today: server.clock.today(),
  time: server.clock.time(),
  now: server.clock.now(),
  lang,
})

async function sendBook(reply: FastifyReply, made: NamedBook | null) {
  if (!made) throw new Problem('missing')
  reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(made.name)}`).header('cache-control', 'no-store')
  return reply.type(xlsxType).send(Readable.from(writeBook(made.book)))
}

/** The tasks of an inspection's plan; where there is none yet, there is nothing to fill in. */
async function tasksOfInspection(whom: SheetFor, inspectionId: string): Promise<NamedBook | null> {
  const planId = await planIdOf(whom.db, inspectionId)
  return planId === null ? null : taskSheet(whom, planId)
}

function addLists(server: Server): void {
  for (const [which, needs] of [
    ['rounds', 'round.read'],
    ['work', 'signed-in'],
  ] as const)
    server.get(`/api/sheets/${which}`, { config: { needs, bytes: true }, schema: { querystring: inLang } }, async (request, reply) =>
      sendBook(reply, await listSheet(whomOf(server, request, request.query.lang), which)),
    )
  server.get(
    '/api/sheets/inspections',
    { config: { needs: 'inspection.read', bytes: true }, schema: { querystring: inLang.extend({ roundId: id.optional() }) } },
    async (request, reply) =>
      sendBook(reply, await listSheet(whomOf(server, request, request.query.lang), 'inspections', request.query.roundId)),
  )
  server.get(
    '/api/sheets/ledger',
    { config: { needs: 'finding.read', bytes: true }, schema: { querystring: fileQuery } },
    async (request, reply) => sendBook(reply, await ledgerSheet(whomOf(server, request, request.query.lang), request.query)),
  )
}

function addWriting(server: Server): void {
  server.get(
    '/api/plans/:id/sheet',
    { config: { needs: 'plan.read', bytes: true }, schema: { params: byId, querystring: inLang } },
    async (request, reply) => sendBook(reply, await taskSheet(whomOf(server, request, request.query.lang), request.params.id)),
  )
  server.get(
    '/api/inspections/:id/sheet',
    {
      config: { needs: 'finding.read', bytes: true },
      schema: { params: byId, querystring: inLang.extend({ of: z.enum(sheetKinds).default('findings') }) },
    },
    async (request, reply) => {
      const sheet = request.query.of === 'tasks' ? tasksOfInspection : findingSheet
      return sendBook(reply, await sheet(whomOf(server, request, request.query.lang), request.params.id))
    },
  )
}

/** The file as a sheet of ours, or a problem that says what it is instead. */
async function readOrRefuse(
  files: FileStore,
  file: { sha256: string; name: string },
  lang: Language,
): Promise<{ kind: SheetKind; read: ReadBack }> {
  const returned = await readReturned(files, file)
  if ('read' in returned) {
    const kind = sheetKinds.find((one) => one === returned.read.about.said.kind)
    if (kind) return { kind, read: returned.read }
  }
  const problem = 'problem' in returned ? returned.problem : 'not-our-sheet'
  const said =
    problem === 'not-our-sheet'
      ? { code: problem, values: {} }
      : { code: 'sheet-unreadable', values: { detail: problemWords(problem, lang) } }
  throw new Problem('unmet', {}, { unmet: [said] })
}

const say = (server: Server, lang: Language, list: readonly Unmet[]): string[] =>
  list.map(({ code, values }) => server.catalogue.say(lang, code, values))

/** A sheet is compared in the language it was written in, whoever looks at it now. */
const languageOfSheet = ({ about }: ReadBack): Language => (about.said.lang === 'en' ? 'en' : 'zh')

async function comparisonOf(db: Db | Tx, request: FastifyRequest, sheet: ReturnedSheet, read: ReadBack) {
  const { server } = request as FastifyRequest & { server: Server }
  const lang = languageOf(request)
  const titles = new Map(read.about.columns.map(({ key, title }) => [key, title]))
  const whom = { actor: request.actor, today: server.clock.today(), lang: languageOfSheet(read) }
  const { items, ...rest } = await compareSheet(db, whom, sheet.kind as SheetKind, read)
  const shown = ({ unmet, cells, ...item }: SheetItem) => ({
    ...item,
    // New rows are records of their own, whatever plan they go into.
    recordId: item.act === 'draft-task' ? null : item.recordId,
    cells: cells.map((cell) => ({ ...cell, title: titles.get(cell.column) ?? cell.column })),
    reasons: say(server, lang, unmet),
  })
  return { sheet, ...rest, total: items.length, items: items.slice(0, mostShown).map(shown) }
}

/** A sheet that came back: one's own, or it is not there. */
async function ownSheet(server: Server, request: FastifyRequest, sheetId: string): Promise<ReturnedSheet> {
  const sheet = await sheetOf(server.db, request.actor.personId, sheetId)
  if (!sheet || sheet.kind === 'bodies') throw new Problem('missing')
  return sheet
}

function addReturning(server: Server, { files, acts }: SheetDeps): void {
  server.post(
    '/api/returned-sheets',
    { config: { needs: 'finding.read', upload: largestSheet }, schema: { response: { 201: schema.comparisonOut } } },
    async (request, reply) => {
      const { files: arrived } = await receive(request, files, z.strictObject({}))
      const { sha256, name, size } = arrived[0]!
      const { kind, read } = await readOrRefuse(files, { sha256, name }, languageOf(request))
      return inAct(request, reply, async (tx) => {
        const { actor, at } = actingOf(request)
        const sheet = await keepSheet(tx, actor.personId, { kind, sha256, name, size }, at)
        return comparisonOf(tx, request, sheet, read)
      })
    },
  )
  server.get(
    '/api/returned-sheets/:id',
    { config: { needs: 'finding.read' }, schema: { params: byId, response: { 200: schema.comparisonOut } } },
    async (request) => {
      const sheet = await ownSheet(server, request, request.params.id)
      const { read } = await readOrRefuse(files, sheet, languageOf(request))
      return comparisonOf(server.db, request, sheet, read)
    },
  )
  server.post(
    '/api/returned-sheets/:id/filling',
    { config: { needs: 'finding.read' }, schema: { params: byId, body: schema.applyIn, response: { 200: schema.appliedOut } } },
    async (request, reply) => {
      const sheet = await ownSheet(server, request, request.params.id)
      const lang = languageOf(request)
      const { read } = await readOrRefuse(files, sheet, lang)
      const { keys } = request.body
      return inAct(request, reply, async (tx) => {
        const { items } = await applySheet(tx, actingOf(request), { sheet, read, keys, lang: languageOfSheet(read), acts })
        return { items: items.map(({ unmet, ...one }) => ({ ...one, reasons: say(server, lang, unmet) })) }
      })
    },
  )
}

/** Sheets out, to be read or to be filled in elsewhere; and sheets that came back, compared and done. */
export function sheetsRoutes(server: Server, deps: SheetDeps): void {
  server.catalogue.add(sheetMessages)
  addLists(server)
  addWriting(server)
  addReturning(server, deps)
  server.get(
    '/api/returned-sheets',
    {
      config: { needs: 'finding.read' },
      schema: { querystring: z.strictObject(pageQuery), response: { 200: pageSchema(schema.returnedSheetOut) } },
    },
    async (request) => {
      const { limit, cursor } = request.query
      const after = cursor === undefined ? null : decodeCursor(cursor, z.tuple([z.uuid()]))[0]
      const rows = await sheetsOf(server.db, request.actor.personId, sheetKinds, { after, limit })
      return pageOf(rows, limit, (row) => [row.id])
    },
  )
}
