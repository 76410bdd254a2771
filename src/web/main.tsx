import { createRoot } from 'react-dom/client'
import { beginLook } from '#ui/look.ts'
import { meQuery } from './api/me.ts'
import { queries } from './api/queries.ts'
import { App } from './app.tsx'
import { doors, gallery } from './routes.tsx'
import '#ui/base.css'

beginLook()
// Who is signed in is asked while the page is still being put together: everything else waits for it.
if (![...doors, ...gallery].some(({ path }) => path === location.pathname)) void queries.prefetchQuery(meQuery)
createRoot(document.getElementById('root')!).render(<App />)
