import { sql } from 'kysely'
import { z } from 'zod'
import type { Server } from './server.ts'

const health = z.object({ ok: z.boolean(), version: z.string(), database: z.string() }).meta({ id: 'Health' })

/** Whether the server can work: it answers and its database answers. */
export function healthRoute(server: Server, version: string): void {
  server.get('/api/health', { config: { needs: 'public' }, schema: { response: { 200: health } } }, async () => {
    const { rows } = await sql<{ version: string }>`select current_setting('server_version') as version`.execute(server.db)
    return { ok: true, version, database: rows[0]?.version ?? '' }
  })
}
