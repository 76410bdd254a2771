import type { Page } from 'playwright-core'
import type { Role } from '#domain/actor.ts'
import { addresses } from '#web/addresses.ts'

/** One of the sample's people in each role. */
export const people: Record<Role, string> = {
  office: 'lutingsong',
  team: 'sulinxi',
  leader: 'rongtinglan',
  head: 'luowangshu',
  handler: 'shumuyun',
  reviewer: 'linshujian',
  decider: 'yingjibai',
  observer: 'lushouzhuo',
  administrator: 'wenyanqiu',
}

export type Ids = { finding: string; inspection: string; round: string; document: string; body: string; person: string }
type Row = { id: string; inspectionId?: string }

/** The address of every page, with something of the person's own behind it. */
export const screensOf = (ids: Ids): Record<string, string> => ({
  work: addresses.work(),
  ledger: addresses.ledger(),
  finding: addresses.finding(ids.finding),
  inspection: addresses.inspection(ids.inspection),
  'inspection-findings': addresses.inspection(ids.inspection, 'findings'),
  plan: addresses.inspection(ids.inspection, 'plan'),
  'inspection-documents': addresses.inspection(ids.inspection, 'documents'),
  'inspection-papers': addresses.inspection(ids.inspection, 'papers'),
  rounds: addresses.rounds(),
  round: addresses.round(ids.round),
  import: addresses.imports(),
  document: addresses.document(ids.document),
  bodies: addresses.bodies(),
  body: addresses.body(ids.body),
  people: addresses.people(),
  person: addresses.person(ids.person),
  administration: addresses.administration(),
  regimes: `${addresses.administration()}/regimes`,
  calendars: `${addresses.administration()}/calendars`,
  templates: `${addresses.administration()}/templates`,
  account: addresses.account(),
  search: addresses.search('整改'),
  help: addresses.help(),
  overview: addresses.overview(),
  leader: addresses.leader(),
  calendar: addresses.calendar(),
  gantt: addresses.gantt(),
  roster: addresses.roster(),
  sheets: addresses.sheets(),
  sheet: addresses.sheet(nowhere),
  exports: addresses.exports(),
})

/** What stays out of somebody's sight is still an address they may type. */
const nowhere = '01a00000-0000-7000-8000-000000000001'

export async function idsFor(page: Page): Promise<Ids> {
  const first = async (path: string): Promise<Row | undefined> => {
    const answer = await page.request.get(path)
    return answer.ok() ? ((await answer.json()) as { items: Row[] }).items[0] : undefined
  }
  const idOf = async (path: string): Promise<string> => (await first(path))?.id ?? nowhere
  const finding = (await first('/api/findings?state=rectifying&limit=1')) ?? (await first('/api/findings?limit=1'))
  const inspection = finding?.inspectionId ?? nowhere
  return {
    finding: finding?.id ?? nowhere,
    inspection,
    round: await idOf('/api/rounds?limit=1'),
    document: await idOf(`/api/documents?inspectionId=${inspection}`),
    body: await idOf('/api/bodies?limit=1'),
    person: await idOf('/api/people?limit=1'),
  }
}
