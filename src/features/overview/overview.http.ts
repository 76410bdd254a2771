import { Problem } from '#platform/http/problem.ts'
import type { Server } from '#platform/http/server.ts'
import { overviewMessages } from './overview.messages.ts'
import * as schema from './overview.schema.ts'
import { readCalendar, readGantt } from './read-calendar.ts'
import { readLeader } from './read-leader.ts'
import { readOverview } from './read-overview.ts'

const found = <T>(answer: T | null): T => {
  if (answer === null) throw new Problem('missing')
  return answer
}

export function overviewRoutes(server: Server): void {
  server.catalogue.add(overviewMessages)
  const { db, clock } = server
  server.get(
    '/api/overview',
    { config: { needs: 'finding.read' }, schema: { querystring: schema.overviewFilter, response: { 200: schema.overviewOut } } },
    async ({ actor, query }) => ({ ...found(await readOverview(db, actor, clock.today(), query)), at: clock.now() }),
  )
  server.get(
    '/api/leader',
    { config: { needs: 'finding.read' }, schema: { querystring: schema.leaderFilter, response: { 200: schema.leaderOut } } },
    async ({ actor, query }) => ({ ...(await readLeader(db, actor, clock.today(), query.reach)), at: clock.now() }),
  )
  server.get(
    '/api/calendar',
    { config: { needs: 'finding.read' }, schema: { querystring: schema.calendarFilter, response: { 200: schema.calendarOut } } },
    async ({ actor, query }) => found(await readCalendar(db, actor, clock.today(), query)),
  )
  server.get(
    '/api/gantt',
    { config: { needs: 'task.read' }, schema: { querystring: schema.ganttFilter, response: { 200: schema.ganttOut } } },
    async ({ actor, query }) => found(await readGantt(db, actor, clock.today(), query)),
  )
}
