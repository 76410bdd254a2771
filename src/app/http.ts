import { accountsRoutes } from '#features/accounts/accounts.http.ts'
import { sessionBehind } from '#features/accounts/sessions.store.ts'
import { bodiesRoutes } from '#features/bodies/bodies.http.ts'
import { commentsRoutes } from '#features/comments/comments.http.ts'
import { rosterRoutes } from '#features/bodies/roster.http.ts'
import { createAccount } from '#features/accounts/create-account.ts'
import { documentsRoutes } from '#features/documents/documents.http.ts'
import { evidenceRoutes } from '#features/evidence/evidence.http.ts'
import { exportsRoutes } from '#features/exports/exports.http.ts'
import { favouritesRoutes } from '#features/favourites/favourites.http.ts'
import { findingsRoutes } from '#features/findings/findings.http.ts'
import { domainMessages } from '#features/findings/findings.messages.ts'
import { guideRoutes } from '#features/guide/guide.http.ts'
import { inspectionsRoutes } from '#features/inspections/inspections.http.ts'
import { overviewRoutes } from '#features/overview/overview.http.ts'
import { noticesRoutes } from '#features/notices/notices.http.ts'
import { papersRoutes } from '#features/papers/papers.http.ts'
import { plansRoutes } from '#features/plans/plans.http.ts'
import { preferencesRoutes } from '#features/preferences/preferences.http.ts'
import { regimesRoutes } from '#features/regimes/regimes.http.ts'
import { roundsRoutes } from '#features/rounds/rounds.http.ts'
import { sheetsRoutes } from '#features/sheets/sheets.http.ts'
import { searchRoutes } from '#features/search/search.http.ts'
import { tasksRoutes } from '#features/tasks/tasks.http.ts'
import { viewsRoutes } from '#features/views/views.http.ts'
import { workRoutes } from '#features/work/work.http.ts'
import { healthRoute } from '#platform/http/health.ts'
import { newServer, type Server, type ServerOptions } from '#platform/http/server.ts'
import type { Deps } from './deps.ts'
import { allExports } from './exports.ts'
import { sheetActs } from './sheet-acts.ts'

export type HttpOptions = Pick<ServerOptions, 'trustProxy'> & { version: string }

/** Every feature, by hand: the list is what the product answers. */
export function addFeatures(server: Server, deps: Omit<Deps, 'jobs'> & { jobs: Pick<Deps['jobs'], 'send'> }, version: string): Server {
  server.catalogue.add(domainMessages(server.catalogue.codes()))
  healthRoute(server, version)
  accountsRoutes(server)
  bodiesRoutes(server)
  rosterRoutes(server, { files: deps.files, createAccount })
  regimesRoutes(server)
  roundsRoutes(server)
  inspectionsRoutes(server)
  documentsRoutes(server, deps)
  findingsRoutes(server)
  plansRoutes(server)
  tasksRoutes(server)
  evidenceRoutes(server, deps)
  commentsRoutes(server, deps)
  workRoutes(server)
  preferencesRoutes(server)
  searchRoutes(server)
  favouritesRoutes(server)
  noticesRoutes(server)
  guideRoutes(server)
  papersRoutes(server, deps)
  exportsRoutes(server, deps, allExports)
  viewsRoutes(server)
  overviewRoutes(server)
  sheetsRoutes(server, { files: deps.files, acts: sheetActs })
  return server
}

/** The server of the product: whoever a session's cookie leads to, and every feature. */
export function newApp(deps: Deps, options: HttpOptions): Server {
  const { db, clock, log } = deps
  const whoIs = (token: string) => sessionBehind(db, token, clock.now(), clock.today())
  return addFeatures(newServer({ ...options, db, clock, log, whoIs }), deps, options.version)
}
