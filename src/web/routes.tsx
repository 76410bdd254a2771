import type { RouteObject } from 'react-router'
import { addresses } from './addresses.ts'

/**
 * Pages inside the frame: one line each, loaded when first opened. The navigation shows its places as soon as their line stands here.
 * `{ path: addresses.finding(':id'), lazy: async () => ({ Component: (await import('./pages/finding/finding-page.tsx')).FindingPage }) }`
 */
export const pages: RouteObject[] = [
  { path: addresses.work(), lazy: async () => ({ Component: (await import('./pages/work/work-page.tsx')).WorkPage }) },
  { path: addresses.overview(), lazy: async () => ({ Component: (await import('./pages/overview/overview-page.tsx')).OverviewPage }) },
  { path: addresses.leader(), lazy: async () => ({ Component: (await import('./pages/leader/leader-page.tsx')).LeaderPage }) },
  {
    path: addresses.ledger(),
    lazy: async () => {
      const { LedgerPage, beginLedger } = await import('./pages/ledger/ledger-page.tsx')
      beginLedger()
      return { Component: LedgerPage }
    },
  },
  { path: addresses.finding(':id'), lazy: async () => ({ Component: (await import('./pages/finding/finding-page.tsx')).FindingPage }) },
  { path: addresses.rounds(), lazy: async () => ({ Component: (await import('./pages/rounds/rounds-page.tsx')).RoundsPage }) },
  { path: addresses.round(':id'), lazy: async () => ({ Component: (await import('./pages/rounds/round-page.tsx')).RoundPage }) },
  {
    path: `${addresses.inspection(':id')}/:part?`,
    lazy: async () => ({ Component: (await import('./pages/inspection/inspection-page.tsx')).InspectionPage }),
  },
  { path: addresses.calendar(), lazy: async () => ({ Component: (await import('./pages/calendar/calendar-page.tsx')).CalendarPage }) },
  { path: addresses.gantt(), lazy: async () => ({ Component: (await import('./pages/calendar/gantt-page.tsx')).GanttPage }) },
  { path: addresses.imports(), lazy: async () => ({ Component: (await import('./pages/import/imports-page.tsx')).ImportsPage }) },
  {
    path: addresses.document(':id'),
    lazy: async () => ({ Component: (await import('./pages/import/desk/document-page.tsx')).DocumentPage }),
  },
  {
    path: `${addresses.bodies()}/:id?`,
    lazy: async () => ({ Component: (await import('./pages/bodies/bodies-page.tsx')).BodiesPage }),
  },
  {
    path: `${addresses.roster()}/:id?`,
    lazy: async () => ({ Component: (await import('./pages/bodies/roster/roster-page.tsx')).RosterPage }),
  },
  { path: addresses.sheets(), lazy: async () => ({ Component: (await import('./pages/sheets/sheets-page.tsx')).SheetsPage }) },
  { path: addresses.sheet(':id'), lazy: async () => ({ Component: (await import('./pages/sheets/returned-page.tsx')).ReturnedPage }) },
  { path: addresses.people(), lazy: async () => ({ Component: (await import('./pages/people/people-page.tsx')).PeoplePage }) },
  { path: addresses.person(':id'), lazy: async () => ({ Component: (await import('./pages/people/person-page.tsx')).PersonPage }) },
  {
    path: `${addresses.administration()}/:part?/:which?`,
    lazy: async () => ({ Component: (await import('./pages/administration/administration-page.tsx')).AdministrationPage }),
  },
  { path: addresses.exports(), lazy: async () => ({ Component: (await import('./pages/exports/exports-page.tsx')).ExportsPage }) },
  { path: addresses.search(), lazy: async () => ({ Component: (await import('./pages/search/search-page.tsx')).SearchPage }) },
  { path: `${addresses.help()}/:part?`, lazy: async () => ({ Component: (await import('./pages/help/help-page.tsx')).HelpPage }) },
  { path: addresses.account(), lazy: async () => ({ Component: (await import('./pages/account/account-page.tsx')).AccountPage }) },
]

/** Pages before one is signed in. */
export const doors: RouteObject[] = [
  { path: addresses.setup(), lazy: async () => ({ Component: (await import('./pages/setup/setup-page.tsx')).SetupPage }) },
  { path: addresses.signIn(), lazy: async () => ({ Component: (await import('./pages/sign-in/sign-in-page.tsx')).SignInPage }) },
]

/** Pages for the signed-in that fill the whole window. */
export const walls: RouteObject[] = [
  { path: addresses.screen(), lazy: async () => ({ Component: (await import('./pages/screen/screen-page.tsx')).ScreenPage }) },
]

/** Every part of the screens side by side; not in the product. */
export const gallery: RouteObject[] =
  import.meta.env.MODE === 'gallery' || import.meta.env.DEV
    ? [{ path: '/gallery', lazy: async () => ({ Component: (await import('./pages/gallery/gallery-page.tsx')).GalleryPage }) }]
    : []
