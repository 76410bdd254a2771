/** The parts of an inspection's page, the first of them at its bare address. */
export const inspectionParts = ['overview', 'findings', 'plan', 'documents', 'papers'] as const
export type InspectionPart = (typeof inspectionParts)[number]

const asked = (view: Record<string, string | undefined>): string => {
  const said = Object.entries(view).filter((one): one is [string, string] => one[1] !== undefined)
  return said.length === 0 ? '' : `?${new URLSearchParams(said)}`
}

/** Every address of the app, as a function. */
export const addresses = {
  work: () => '/',
  overview: (bodyId?: string, roundId?: string) => `/overview${asked({ bodyId, roundId })}`,
  leader: () => '/leader',
  screen: (bodyId?: string, roundId?: string) => `/screen${asked({ bodyId, roundId })}`,
  calendar: (bodyId?: string) => `/calendar${asked({ bodyId })}`,
  gantt: (inspectionId?: string, bodyId?: string) => `/calendar/tasks${asked({ inspectionId, bodyId })}`,
  ledger: () => '/ledger',
  finding: (id: string) => `/findings/${id}`,
  imports: (inspectionId?: string) => (inspectionId ? `/import?inspection=${inspectionId}` : '/import'),
  document: (id: string) => `/import/${id}`,
  inspection: (id: string, part?: InspectionPart) => (part && part !== 'overview' ? `/inspections/${id}/${part}` : `/inspections/${id}`),
  rounds: () => '/rounds',
  round: (id: string) => `/rounds/${id}`,
  bodies: () => '/bodies',
  body: (id: string) => `/bodies/${id}`,
  people: () => '/people',
  person: (id: string) => `/people/${id}`,
  sheets: () => '/sheets',
  sheet: (id: string) => `/sheets/${id}`,
  roster: (id?: string) => (id ? `/roster/${id}` : '/roster'),
  administration: () => '/administration',
  account: () => '/account',
  help: (page?: string) => (page ? `/help/${page}` : '/help'),
  search: (q?: string) => (q ? `/search?q=${encodeURIComponent(q)}` : '/search'),
  exports: () => '/exports',
  setup: () => '/setup',
  signIn: (next?: string) => (next && next !== '/' ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'),
} as const

/** Where a signed-in person is sent on to: only ever an address of our own. */
export const nextAddress = (next: string | null): string => (next && /^\/(?![/\\])/.test(next) ? next : addresses.work())
