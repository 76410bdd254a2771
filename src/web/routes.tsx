import { createBrowserRouter, type RouteObject } from 'react-router'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { addresses } from './addresses.ts'
import { ErrorPage } from './frame/error-page.tsx'
import { Frame } from './frame/frame.tsx'
import { UnknownPage } from './frame/unknown-page.tsx'

/** Pages inside the frame: one line each, loaded when they are first opened. */
const pages: RouteObject[] = [
  { path: addresses.account(), lazy: async () => ({ Component: (await import('./pages/account/account-page.tsx')).AccountPage }) },
]

const gallery: RouteObject[] =
  import.meta.env.MODE === 'gallery' || import.meta.env.DEV
    ? [{ path: '/gallery', lazy: async () => ({ Component: (await import('./pages/gallery/gallery-page.tsx')).GalleryPage }) }]
    : []

const routes: RouteObject[] = [
  {
    HydrateFallback: Skeleton,
    ErrorBoundary: ErrorPage,
    children: [
      { path: addresses.setup(), lazy: async () => ({ Component: (await import('./pages/setup/setup-page.tsx')).SetupPage }) },
      { path: addresses.signIn(), lazy: async () => ({ Component: (await import('./pages/sign-in/sign-in-page.tsx')).SignInPage }) },
      ...gallery,
      { Component: Frame, children: [{ ErrorBoundary: ErrorPage, children: [...pages, { path: '*', Component: UnknownPage }] }] },
    ],
  },
]

export const makeRouter = () => createBrowserRouter(routes)
