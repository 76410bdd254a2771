import { z } from 'zod'
import { isRefused, type Refused } from '#domain/refusal.ts'
import { inAct } from '#platform/http/act.ts'
import { actingOf } from '#platform/http/acting.ts'
import { requireIfMatch } from '#platform/http/etag.ts'
import { id } from '#platform/http/fields.ts'
import { decodeCursor, pageOf, pageQuery, pageSchema } from '#platform/http/page.ts'
import type { Server } from '#platform/http/server.ts'
import { accountMessages } from './accounts.messages.ts'
import * as schema from './accounts.schema.ts'
import { createAccount, type Created } from './create-account.ts'
import { disableAccount } from './disable-account.ts'
import { enableAccount } from './enable-account.ts'
import { listAccounts } from './list-accounts.ts'
import { resetPassword } from './reset-password.ts'
import { sessionRoutes } from './session.http.ts'

const withPassword = (created: Created | Refused) =>
  isRefused(created) ? created : { ...created.account, oneTimePassword: created.oneTimePassword ?? '' }

function addKeeping(server: Server): void {
  const secret = { secret: true } as const
  server.post(
    '/api/accounts',
    { config: { needs: 'account.keep' }, schema: { body: schema.accountIn, response: { 201: schema.accountWithPassword } } },
    (request, reply) => inAct(request, reply, async (tx) => withPassword(await createAccount(tx, actingOf(request), request.body)), secret),
  )
  const change = { needs: 'account.keep', ifMatch: true } as const
  server.post(
    '/api/accounts/:id/password',
    { config: change, schema: { params: schema.byId, response: { 200: schema.accountWithPassword } } },
    (request, reply) => {
      const ref = { ...request.params, expected: requireIfMatch(request) }
      return inAct(request, reply, async (tx) => withPassword(await resetPassword(tx, actingOf(request), ref)), secret)
    },
  )
  for (const [path, act] of [
    ['disabling', disableAccount],
    ['enabling', enableAccount],
  ] as const) {
    server.post(
      `/api/accounts/:id/${path}`,
      { config: change, schema: { params: schema.byId, response: { 200: schema.accountOut } } },
      (request, reply) =>
        inAct(request, reply, (tx) => act(tx, actingOf(request), { ...request.params, expected: requireIfMatch(request) })),
    )
  }
}

/** Signing in and out, one's own account, and the accounts an administrator keeps. */
export function accountsRoutes(server: Server): void {
  server.catalogue.add(accountMessages)
  sessionRoutes(server)
  server.get(
    '/api/accounts',
    {
      config: { needs: 'account.keep' },
      schema: { querystring: z.strictObject({ ...pageQuery, personId: id.optional() }), response: { 200: pageSchema(schema.accountRow) } },
    },
    async (request) => {
      const { limit, cursor, personId } = request.query
      const [after] = cursor === undefined ? [''] : decodeCursor(cursor, z.tuple([z.string()]))
      const rows = await listAccounts(server.db, request.actor, { after, limit: limit + 1, personId, today: server.clock.today() })
      return pageOf(rows, limit, (row) => [row.login])
    },
  )
  addKeeping(server)
}
