import { decodeCursor, encodeCursor, pageOf, pageSchema } from '#platform/http/page.ts'
import { Problem } from '#platform/http/problem.ts'
import type { Server } from '#platform/http/server.ts'
import { streamOf } from '#platform/http/stream-of.ts'
import { z } from 'zod'
import { ledgerCsv, type LedgerFile } from './ledger-file.ts'
import { ledgerGroups } from './ledger-groups.store.ts'
import { ledgerSheet } from './ledger-print.ts'
import { sliceOf } from './ledger-rows.store.ts'
import { byUrgency, fitsSort, type LedgerKey } from './ledger-sort.store.ts'
import { anchorStep, ledgerAnchors } from './ledger.store.ts'
import * as schema from './ledger.schema.ts'
import { listFindings } from './list-findings.ts'

const key = z
  .array(z.union([z.string(), z.number(), z.boolean()]))
  .min(2)
  .max(6)
const needs = 'finding.read'

function addLists(server: Server): void {
  server.get(
    '/api/findings',
    { config: { needs }, schema: { querystring: schema.ledgerPageQuery, response: { 200: pageSchema(schema.findingRow) } } },
    async (request) => {
      const { limit, cursor, work, ...query } = request.query
      const today = server.clock.today()
      const view = schema.viewOf(query)
      const after: LedgerKey | null = cursor === undefined ? null : decodeCursor(cursor, key)
      if (after !== null && !fitsSort(view.sort ?? byUrgency, today, after)) throw new Problem('bad-cursor')
      const rows = await listFindings(server.db, request.actor, today, { ...view, work, limit, after })
      return pageOf(rows, limit, (row) => row.key)
    },
  )
  server.get(
    '/api/findings/anchors',
    { config: { needs }, schema: { querystring: schema.anchorsQuery, response: { 200: schema.anchorsOut } } },
    async (request) => {
      const slice = await sliceOf(server.db, request.actor, server.clock.today(), schema.viewOf(request.query))
      const { count, places } = await ledgerAnchors(server.db, slice)
      return { count, step: anchorStep, cursors: places.map(encodeCursor) }
    },
  )
  server.get(
    '/api/findings/groups',
    { config: { needs }, schema: { querystring: schema.groupsQuery, response: { 200: schema.groupsOut } } },
    async (request) => {
      const { by, ...query } = request.query
      const slice = await sliceOf(server.db, request.actor, server.clock.today(), schema.viewOf(query))
      return { items: await ledgerGroups(server.db, slice, by) }
    },
  )
}

const fileOf = (
  request: { query: z.output<typeof schema.fileQuery> },
  actor: LedgerFile['actor'],
  today: LedgerFile['today'],
): LedgerFile => {
  const { columns, lang, group, ...query } = request.query
  return { actor, today, view: schema.viewOf(query), columns, lang, group }
}

function addFiles(server: Server): void {
  server.get('/api/findings/csv', { config: { needs, bytes: true }, schema: { querystring: schema.fileQuery } }, (request, reply) => {
    const file = fileOf(request, request.actor, server.clock.today())
    const name = `${file.lang === 'zh' ? '问题台账' : 'ledger'}-${file.today}.csv`
    reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    return reply.type('text/csv; charset=utf-8').send(streamOf(ledgerCsv(server.db, file)))
  })
  server.get('/api/findings/print', { config: { needs, bytes: true }, schema: { querystring: schema.fileQuery } }, (request, reply) => {
    const file = fileOf(request, request.actor, server.clock.today())
    return reply.type('text/html; charset=utf-8').send(streamOf(ledgerSheet(server.db, file)))
  })
}

/** The ledger: its pages, where they begin, its groups, and the same view as a file. */
export function ledgerRoutes(server: Server): void {
  addLists(server)
  addFiles(server)
}
