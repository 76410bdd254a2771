import type { Role } from '#domain/actor.ts'
import { addresses } from '#web/addresses.ts'
import { people } from './walk/screens.ts'
import type { Look, Picture, Tour } from './pictures-studio.ts'

/** Pages as they open. By name: the key of `screensOf`, where it is called otherwise. */
const keys: Record<string, string> = { papers: 'inspection-papers', 'import-confirmed': 'document' }

const every = [
  'work',
  'overview',
  'leader',
  'calendar',
  'gantt',
  'ledger',
  'finding',
  'inspection',
  'inspection-findings',
  'plan',
  'inspection-documents',
  'papers',
  'rounds',
  'round',
  'import-confirmed',
  'sheets',
  'roster',
  'bodies',
  'people',
  'person',
  'administration',
  'regimes',
  'calendars',
  'templates',
  'search',
  'exports',
  'account',
  'help',
] as const

/** What somebody who reads English wants to see, and what must be at ease on a telephone. */
const english = every.filter((name) => !['person', 'exports', 'import-confirmed', 'templates', 'calendars'].includes(name))
const narrow =
  'work overview leader calendar gantt ledger finding inspection inspection-findings plan rounds round bodies administration search account'.split(
    ' ',
  )

const picturesOf = (names: readonly string[], look: Look, part = ''): Picture[] =>
  names.map((name) => ({ ...look, name: `${name}${part}-${look.width}-${look.language}`, at: keys[name] ?? name }))

const office = { login: people.office, language: 'zh', width: 1440 } as const
const roles = (Object.keys(people) as Role[]).filter((role) => role !== 'office')

/** Whose sight a page is in: only administrators keep accounts and nothing else of the work. */
const seen: Record<Role, readonly string[]> = {
  office: [
    'work',
    'overview',
    'leader',
    'calendar',
    'gantt',
    'ledger',
    'finding',
    'inspection',
    'plan',
    'rounds',
    'round',
    'import',
    'sheets',
    'bodies',
    'people',
    'administration',
    'search',
    'help',
  ],
  team: [
    'work',
    'overview',
    'ledger',
    'finding',
    'inspection',
    'inspection-findings',
    'plan',
    'inspection-documents',
    'rounds',
    'import',
    'document',
    'calendar',
  ],
  leader: ['work', 'leader', 'overview', 'ledger', 'finding', 'inspection', 'plan', 'calendar', 'gantt'],
  head: ['work', 'leader', 'overview', 'ledger', 'finding', 'inspection', 'plan', 'calendar', 'gantt', 'sheets', 'people', 'help'],
  handler: ['work', 'overview', 'ledger', 'finding', 'inspection', 'plan', 'calendar', 'gantt', 'sheets'],
  reviewer: ['work', 'overview', 'ledger', 'finding', 'inspection', 'plan', 'rounds', 'calendar', 'search'],
  decider: ['work', 'leader', 'overview', 'ledger', 'finding', 'inspection', 'plan', 'rounds', 'round'],
  observer: ['work', 'overview', 'ledger', 'finding', 'inspection', 'plan', 'rounds', 'calendar', 'gantt'],
  administrator: [
    'work',
    'bodies',
    'people',
    'person',
    'roster',
    'administration',
    'regimes',
    'calendars',
    'account',
    'help',
    'rounds',
    'search',
  ],
}

const tours: Tour[] = (Object.keys(people) as Role[]).map((role) => ({
  login: people[role],
  language: 'zh',
  width: 1440,
  name: `tour-${role}-zh`,
  tour: seen[role],
}))

export const ofPages: readonly (Picture | Tour)[] = [
  ...picturesOf(every, office),
  ...picturesOf(english, { ...office, language: 'en' }),
  ...picturesOf(narrow, { ...office, width: 390 }),
  ...picturesOf(['overview', 'ledger', 'finding'], { ...office, theme: 'dark' }, '-dark'),
  ...roles.map((role): Picture => ({ ...office, login: people[role], name: `work-${role}-1440-zh`, at: 'work' })),
  { ...office, login: people.observer, width: 1920, name: 'screen-1920-zh', at: addresses.screen(), window: true },
  ...tours,
]
