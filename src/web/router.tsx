import { createBrowserRouter } from 'react-router'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ErrorPage } from './frame/error-page.tsx'
import { Frame } from './frame/frame.tsx'
import { UnknownPage } from './frame/unknown-page.tsx'
import { doors, gallery, pages, walls } from './routes.tsx'

const inside = { ErrorBoundary: ErrorPage, children: [...pages, { path: '*', Component: UnknownPage }] }

export const makeRouter = () =>
  createBrowserRouter([
    {
      HydrateFallback: Skeleton,
      ErrorBoundary: ErrorPage,
      children: [...doors, ...walls, ...gallery, { Component: Frame, children: [inside] }],
    },
  ])
