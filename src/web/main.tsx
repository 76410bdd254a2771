import { createRoot } from 'react-dom/client'
import { beginLook } from '#ui/look.ts'
import { App } from './app.tsx'
import '#ui/base.css'

beginLook()
createRoot(document.getElementById('root')!).render(<App />)
