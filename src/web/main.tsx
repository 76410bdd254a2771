import { createRoot } from 'react-dom/client'
import { applyTheme } from '#ui/theme.ts'
import { App } from './app.tsx'
import '#ui/base.css'

applyTheme(document.documentElement)
createRoot(document.getElementById('root')!).render(<App />)
