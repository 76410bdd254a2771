import { lazy, memo, Suspense } from 'react'
import { useNavigate } from 'react-router'
import { addresses } from '#web/addresses.ts'
import { useCell } from '#web/api/cell.ts'
import { useMe } from '#web/api/me.ts'
import { usePreference } from '#web/api/preference.ts'
import { over } from '#web/frame/desk.ts'
import { isIn, placesFor } from '#web/frame/places.tsx'
import type { Does } from './keymap.ts'
import { useFieldHelp } from './use-field-help.ts'
import { useKeys } from './use-keys.ts'
import { walkRows } from './walk-rows.ts'

const Palette = lazy(async () => ({ default: (await import('#web/pages/search/palette.tsx')).Palette }))
const KeyMap = lazy(async () => ({ default: (await import('./key-map.tsx')).KeyMap }))

/** Hears the shortcuts of all pages, and shows what they open. */
export const Shortcuts = memo(function Shortcuts() {
  const navigate = useNavigate()
  const { may } = useMe()
  const { keys } = usePreference()
  const open = useCell(over)
  const close = () => over.set(null)
  const go = (key: string): boolean => {
    const to = key in addresses ? (addresses as unknown as Record<string, () => string>)[key]!() : null
    const allowed = to !== null && (key === 'account' || key === 'help' || placesFor(may).some((one) => isIn(one, to)))
    if (allowed) void navigate(to)
    return allowed
  }
  const act = (does: Does): boolean => {
    if (does === 'search' || does === 'keys' || does === 'notices') {
      over.set(does)
      return true
    }
    if (does === 'next' || does === 'previous') return walkRows(does === 'next' ? 1 : -1)
    return go(does.slice('go.'.length))
  }
  useKeys(keys, act)
  useFieldHelp()
  return (
    <Suspense>
      {open === 'search' && <Palette onClose={close} />}
      {open === 'keys' && <KeyMap onClose={close} />}
    </Suspense>
  )
})
