import { mkdtemp, rm } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { branches, roles, type Actor, type Branch, type Role } from '#domain/actor.ts'
import { addDays } from '#domain/day.ts'
import { addFeatures } from '#app/http.ts'
import { createAccount } from '#features/accounts/create-account.ts'
import { discardFinding } from '#features/findings/discard-finding.ts'
import { openReadings } from '#features/documents/readings.ts'
import { planOfInspection } from '#features/plans/plans.store.ts'
import { draftTask } from '#features/tasks/draft-task.ts'
import { openShelf } from '#platform/exports/shelf.ts'
import { saveView } from '#features/views/save-view.ts'
import { openFileStore } from '#platform/files/file-store.ts'
import { newId } from '#platform/ids.ts'
import { silentLog } from '#platform/log/log.ts'
import type { Server } from '#platform/http/server.ts'
import { useDatabase } from './database.ts'
import { addComment } from '#features/comments/add-comment.ts'
import { aFinding, anInspection, aRound, issued, newCity, type City } from './factories.ts'
import { heldJobs } from './held-jobs.ts'
import { as, serverFor, sessionOf, testClock } from './server.ts'

const { db } = await useDatabase()
type Method = 'get' | 'post' | 'patch' | 'put' | 'delete'
const document = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'openapi.json'), 'utf8')) as {
  paths: Record<string, Partial<Record<Method, object>>>
}
const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
  path.includes('{id}')
    ? (Object.keys(methods) as Method[]).map((method) => ({ path, method, name: `${method.toUpperCase()} ${path}` }))
    : [],
)

let city: City
let server: Server
let ids: Record<string, string>
/** What is not fed back yet, and what was discarded before it could be: the inspectors' own. */
let untold: Record<string, string>[]
const dir = await mkdtemp(join(tmpdir(), 'rectify-access-'))
afterAll(async () => {
  await server.close()
  await rm(dir, { recursive: true })
})

const text = '核对后整改'
const day = '2026-12-01'
/** A body that each write accepts, by the end of its address: access must be refused for what the caller is, not for what is sent. */
const bodies: Record<string, object> = {
  choice: { number: null },
  dissolution: { reason: text },
  discarding: { reason: text },
  dispute: { reason: text },
  upholding: { reason: text },
  withdrawal: { reason: text },
  reopening: { reason: text },
  resumption: { reason: text },
  revision: { reason: text },
  amendment: { text },
  claim: {},
  submission: {},
  removal: {},
  restoration: {},
  changes: {},
  confirmation: {},
  end: { toDay: day },
  extensions: { to: '2027-12-01', reason: text },
  'extension-decision': { approve: true, opinion: text },
  application: { kind: 'complete', statement: text },
  verdicts: { opinion: text },
  return: { reason: text, condition: 'task-done' },
  closing: { kind: 'complete', word: text },
  opinion: { adopts: true, opinion: text },
  tasks: { text },
  progress: { happenedOn: '2026-11-01', text, percent: 1 },
  completion: { criterionAnswer: text },
  'keeping-on': { criterionAnswer: text, checkInRule: text },
  issuing: { feedbackOn: '2026-11-01', signer: '局长' },
  suggestions: { text },
  tie: { bodyId: '01a2026d-c40e-70e4-bb1c-6f6000000001', reason: text },
  untying: { bodyId: '01a2026d-c40e-70e4-bb1c-6f6000000001', reason: text },
  sponsor: { personId: '01a2026d-c40e-70e4-bb1c-6f6000000001', reason: text },
  'tie-answer': { bodyId: '01a2026d-c40e-70e4-bb1c-6f6000000001', text },
  comments: { text },
  inspections: { bodyId: '01a2026d-c40e-70e4-bb1c-6f6000000001' },
  posts: { role: 'observer', title: text, bodyId: '01a2026d-c40e-70e4-bb1c-6f6000000001' },
  edits: { edit: 'relabel', id: 'x', kind: 'finding' },
  mapping: { mapping: [] },
  disabling: {},
  enabling: {},
  password: {},
}
const exact: Record<string, object> = {
  'POST /api/plans/{id}/verdicts': { agrees: true, opinion: text },
  'POST /api/rounds/{id}/end': {},
  'PATCH /api/bodies/{id}': { name: text },
  'PATCH /api/people/{id}': { name: text },
  'PATCH /api/rounds/{id}': { name: text },
  'PATCH /api/inspections/{id}': { name: text },
  'PATCH /api/suggestions/{id}': { text },
  'PATCH /api/tasks/{id}': { text },
  'PATCH /api/views/{id}': { name: text },
}
const bodyFor = (route: (typeof routes)[number]): object | undefined => exact[route.name] ?? bodies[route.path.split('/').at(-1)!]
/** Forms with files are refused before anything is read when no file comes; access to them is tried beside their features. */
const forms = new Set(['POST /api/tasks/{id}/evidence', 'POST /api/evidence/{id}/versions', 'POST /api/comments/{id}/attachments'])
/** Of one's own, or of one's memory: no record of another office to reach. */
const own = (path: string): boolean =>
  ['/api/sessions/', '/api/readings/', '/api/exports/', '/api/returned-sheets/', '/api/rosters/'].some((start) => path.startsWith(start))

const call = (who: string, route: (typeof routes)[number], at = ids) => {
  const kind = route.path.split('/')[2]!
  const url = route.path.replace('{id}', at[kind]!).replace(/\{(version|number)\}/, '1')
  const payload = route.method === 'get' || route.method === 'delete' ? undefined : bodyFor(route)
  return server.inject(
    as(who as never, { method: route.method.toUpperCase() as 'GET', url, ...(payload && { payload }), headers: { 'if-match': '"1"' } }),
  )
}

beforeAll(async () => {
  city = await newCity(db)
  const finding = await aFinding(city)
  await issued(city, city.inspection.id, addDays(testClock.today(), -10))
  const plan = (await planOfInspection(db, city.inspection.id))!
  const bare = {
    findingIds: [finding.id],
    text,
    leaderId: null,
    leadBodyId: null,
    coBodyIds: [],
    personId: null,
    start: null,
    due: null,
    criterion: '',
    measures: [],
  }
  const task = await city.act((tx) => draftTask(tx, city.acting('handler'), { planId: plan.id, task: bare }))
  const account = await city.act((tx) => createAccount(tx, city.acting('administrator'), { personId: city.people.head, login: 'head' }))
  const view = await city.act((tx) => saveView(tx, city.acting('office'), { name: text, search: 'light=red', shared: true }))
  const elsewhere = 99
  const bodyId = newId(elsewhere)
  const post = (role: Role, branch: Branch | null = null) => ({
    id: newId(elsewhere),
    role,
    branch,
    title: role,
    bodyId,
    scopeId: bodyId,
    scopeLevel: 1,
  })
  const everyPost = [
    ...roles.map((role) => post(role, role === 'reviewer' ? 'discipline' : null)),
    ...branches.map((branch) => post('reviewer', branch)),
  ]
  const almighty: Actor = { personId: newId(elsewhere), name: '外市', region: elsewhere, posts: everyPost }
  server = serverFor(db, { ...city.sessions, foreign: sessionOf(almighty) })
  const files = await openFileStore(dir)
  const readings = openReadings({ db, files, log: silentLog, now: () => Date.now() })
  addFeatures(
    server,
    { db, clock: testClock, log: silentLog, files, exports: await openShelf(join(dir, 'exports')), jobs: heldJobs(), readings },
    'test',
  )
  await server.ready()
  ids = {
    bodies: city.bodies.bureauA,
    people: city.people.handler,
    posts: city.posts.handler,
    rounds: city.round.id,
    inspections: city.inspection.id,
    suggestions: finding.id,
    findings: finding.id,
    plans: plan.id,
    tasks: task.id,
    templates: task.id,
    evidence: task.id,
    comments: finding.id,
    documents: finding.id,
    accounts: account.account.id,
    calendars: '2026',
    views: view.id,
  }
  const later = await anInspection(city, (await aRound(city, 2)).id)
  const [draft, discarded] = [await aFinding(city, { inspectionId: later.id }), await aFinding(city, { inspectionId: later.id })]
  const said = { text, mentions: [], audience: 'everybody' as const }
  const comments = [draft, discarded].map((one) => city.act((tx) => addComment(tx, city.acting('office'), { findingId: one.id, ...said })))
  const [onDraft, onDiscarded] = [await comments[0]!, await comments[1]!]
  await city.act((tx) => discardFinding(tx, city.acting('office'), { id: discarded.id, expected: null }, { reason: text }))
  untold = [
    { findings: draft.id, comments: onDraft.id },
    { findings: discarded.id, comments: onDiscarded.id },
  ]
})

describe('an id outside one’s scope answers 404 on every route', () => {
  for (const route of routes.filter((one) => !own(one.path) && !forms.has(one.name))) {
    test(`${route.name}: every post of another office, at once`, async () => {
      const answer = await call('foreign', route)
      expect(answer.statusCode, answer.body).toBe(404)
    })
  }
  const neighbours = [
    'strangerAdministrator',
    'strangerOffice',
    'strangerMember',
    'strangerHead',
    'strangerReviewer',
    'strangerDecider',
    'strangerObserver',
  ] as const
  const scoped = routes.filter((one) => !own(one.path) && !forms.has(one.name))
  for (const who of neighbours) {
    test(`${who} of the neighbouring county, on every route`, async () => {
      for (const route of scoped) {
        const answer = await call(who, route)
        // 403: no post of theirs may do this anywhere, whatever the id.
        expect([403, 404], `${route.name} ${answer.body}`).toContain(answer.statusCode)
        if (answer.statusCode === 403) expect(answer.json().code, route.name).toBe('not-permitted')
      }
    })
  }
})

describe('what was never fed back is not there for the inspected body, on every route', () => {
  const about = routes.filter((one) => /^\/api\/(findings|comments)\//.test(one.path) && !forms.has(one.name))
  test.each(['head', 'handler'] as const)('%s', async (who) => {
    for (const at of untold)
      for (const route of about) {
        const answer = await call(who, route, at)
        expect([403, 404], `${route.name} ${answer.body}`).toContain(answer.statusCode)
        // 403 only where the same is said of an id that nobody has.
        const nowhere = await call(who, route, { findings: newId(city.region), comments: newId(city.region) })
        expect(answer.statusCode, route.name).toBe(nowhere.statusCode)
      }
  })
})

test('every route but those that anybody may call answers 401 without a session', async () => {
  const everybody = new Set(['/api/health', '/api/setup', '/api/session'])
  for (const [path, methods] of Object.entries(document.paths)) {
    if (everybody.has(path)) continue
    for (const method of Object.keys(methods)) {
      const answer = await server.inject({
        method: method.toUpperCase() as 'GET',
        url: path
          .replace('{id}', ids['findings']!)
          .replace(/\{(version|number)\}/, '1')
          .replace('{year}', '2026'),
      })
      expect(answer.statusCode, `${method} ${path}`).toBe(401)
    }
  }
})

test('the inspected body can close nothing: every closing act of its head and handler is refused', async () => {
  for (const who of ['head', 'handler'] as const) {
    for (const end of ['verdicts', 'return', 'closing', 'reopening', 'withdrawal', 'extension-decision']) {
      const answer = await call(who, { path: `/api/findings/{id}/${end}`, method: 'post', name: '' })
      expect(answer.statusCode, `${who} ${end} ${answer.body}`).toBe(403)
    }
  }
})
