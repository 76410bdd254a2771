import { Readable } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { RosterTable } from '#documents/sheets/roster.ts'
import { writeBook } from '#documents/sheets/write-book.ts'
import { postsWith } from '#domain/permission.ts'
import { bodyKindLabels } from '#domain/body/labels.ts'
import { roleLabels } from '#domain/labels.ts'
import type { Unmet } from '#domain/refusal.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { inAct } from '#platform/http/act.ts'
import { actingOf } from '#platform/http/acting.ts'
import { id } from '#platform/http/fields.ts'
import { askedLanguage, languages, type Language } from '#platform/http/language.ts'
import { Problem } from '#platform/http/problem.ts'
import type { Server } from '#platform/http/server.ts'
import { receive } from '#platform/http/upload.ts'
import { countApplied, keepSheet, sheetOf, type ReturnedSheet } from '#features/sheets/returned-sheets.store.ts'
import { enterRoster, type CreateAccount } from './enter-roster.ts'
import { planRoster, rosterActs, type RosterItem } from './plan-roster.ts'
import { rosterBook } from './roster-book.ts'
import { largestRoster, tablesOf } from './roster-tables.ts'
import { rosterMessages } from './roster.messages.ts'
import { knownBodies, postedPeople } from './roster.store.ts'

export type RosterDeps = { files: FileStore; createAccount: CreateAccount }

const byId = z.strictObject({ id })
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const languageOf = (request: FastifyRequest): Language => request.session?.language ?? askedLanguage(request.headers['accept-language'])

const rosterOut = z
  .object({
    id: z.string(),
    name: z.string(),
    bodies: z.number(),
    people: z.number(),
    tables: z.array(z.object({ what: z.enum(['bodies', 'people']), sheet: z.string(), rows: z.number(), unknown: z.array(z.string()) })),
    items: z.array(
      z.object({
        key: z.string(),
        row: z.string(),
        act: z.enum(rosterActs),
        label: z.string(),
        what: z.array(z.string()),
        notes: z.array(z.string()),
        reasons: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'Roster' })
const entryOut = z
  .object({
    items: z.array(z.object({ key: z.string(), done: z.boolean(), password: z.string().nullable(), reasons: z.array(z.string()) })),
  })
  .meta({ id: 'RosterEntered' })

/** What a row writes, in the words of whoever looks at it. */
function whatOf({ act, what, body, person }: RosterItem, lang: Language): string[] {
  if (act === 'create-account') return what
  if (body) return [body.fields.code, bodyKindLabels[body.fields.kind][lang], body.above].filter((text) => text !== '')
  const { post, where } = person!
  return [where, post?.title ?? '', post ? roleLabels[post.role][lang] : ''].filter((text) => text !== '')
}

const say = (server: Server, lang: Language, list: readonly Unmet[]): string[] =>
  list.map(({ code, values }) => server.catalogue.say(lang, code, values))

async function previewOf(
  server: Server,
  request: FastifyRequest,
  sheet: Pick<ReturnedSheet, 'id' | 'name'>,
  tables: readonly RosterTable[],
) {
  const lang = languageOf(request)
  const { items, ...counts } = await planRoster(server.db, { actor: request.actor, today: server.clock.today() }, tables)
  return {
    id: sheet.id,
    name: sheet.name,
    ...counts,
    tables: tables.map(({ what, sheet: name, rows, heads }) => ({
      what,
      sheet: name,
      rows: rows.length,
      unknown: heads.flatMap(({ title, key }) => (key === null ? [title] : [])),
    })),
    items: items.map((item) => ({
      key: item.key,
      row: item.row,
      act: item.act,
      label: item.label,
      what: whatOf(item, lang),
      notes: say(server, lang, item.notes),
      reasons: say(server, lang, item.wrong),
    })),
  }
}

async function ownRoster(server: Server, request: FastifyRequest, sheetId: string): Promise<ReturnedSheet> {
  const sheet = await sheetOf(server.db, request.actor.personId, sheetId)
  if (sheet?.kind !== 'bodies') throw new Problem('missing')
  return sheet
}

function addSheet(server: Server): void {
  const query = z.strictObject({ lang: z.enum(languages).optional(), filled: z.enum(['true', 'false']).default('false') })
  server.get(
    '/api/roster-sheet',
    { config: { needs: 'body.keep', bytes: true }, schema: { querystring: query } },
    async (request, reply) => {
      const { lang = languageOf(request), filled } = request.query
      const scopes = postsWith(request.actor, 'body.keep').map((post) => post.scopeId)
      const [bodies, people] =
        filled === 'true'
          ? await Promise.all([knownBodies(server.db, scopes), postedPeople(server.db, scopes, server.clock.today())])
          : [[], []]
      const state = filled === 'true' ? `${lang === 'zh' ? '数据截至' : 'Data as of'} ${server.clock.today()}` : null
      const name = `${lang === 'zh' ? '单位与人员' : 'Bodies and people'}${filled === 'true' ? `-${server.clock.today()}` : ''}.xlsx`
      reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
      return reply.type(xlsx).send(Readable.from(writeBook(rosterBook({ bodies, people }, lang, state))))
    },
  )
}

/** The lists of bodies and people that an office has: read by their heads, looked at, and entered by the usual acts. */
export function rosterRoutes(server: Server, { files, createAccount }: RosterDeps): void {
  server.catalogue.add(rosterMessages)
  addSheet(server)
  addEntry(server, { files, createAccount })
  server.post(
    '/api/rosters',
    { config: { needs: 'body.keep', upload: largestRoster }, schema: { response: { 201: rosterOut } } },
    async (request, reply) => {
      const { files: arrived } = await receive(request, files, z.strictObject({}))
      const { sha256, name, size } = arrived[0]!
      const tables = await tablesOf(files, { sha256, name }, languageOf(request))
      return inAct(request, reply, async (tx) => {
        const { actor, at } = actingOf(request)
        const sheet = await keepSheet(tx, actor.personId, { kind: 'bodies', sha256, name, size }, at)
        return previewOf(server, request, sheet, tables)
      })
    },
  )
  server.get(
    '/api/rosters/:id',
    { config: { needs: 'body.keep' }, schema: { params: byId, response: { 200: rosterOut } } },
    async (request) => {
      const sheet = await ownRoster(server, request, request.params.id)
      return previewOf(server, request, sheet, await tablesOf(files, sheet, languageOf(request)))
    },
  )
}

function addEntry(server: Server, { files, createAccount }: RosterDeps): void {
  server.post(
    '/api/rosters/:id/entry',
    {
      config: { needs: 'body.keep' },
      schema: {
        params: byId,
        body: z.strictObject({
          keys: z
            .array(z.string().regex(/^[bpa]\d+-\d+$/))
            .min(1)
            .max(200),
        }),
        response: { 200: entryOut },
      },
    },
    async (request, reply) => {
      const sheet = await ownRoster(server, request, request.params.id)
      const lang = languageOf(request)
      const tables = await tablesOf(files, sheet, lang)
      const { keys } = request.body
      // One-time passwords are shown once and kept nowhere.
      const secret = keys.some((key) => key.startsWith('a'))
      return inAct(
        request,
        reply,
        async (tx) => {
          const acting = actingOf(request)
          const { items } = await enterRoster(tx, acting, { tables, keys, createAccount })
          await countApplied(
            tx,
            sheet,
            { done: items.filter((one) => one.done).length, refused: items.filter((one) => !one.done).length },
            acting.at,
          )
          return { items: items.map(({ unmet, ...one }) => ({ ...one, reasons: say(server, lang, unmet) })) }
        },
        { secret },
      )
    },
  )
}
