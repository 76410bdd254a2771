import { useEffect, useRef } from 'react'
import { press, type Does, type Held } from './keymap.ts'

/** Where letters are text, or a grid's own keys. */
const typing = 'input, textarea, select, [contenteditable="true"], [role="grid"], [role="treegrid"], [role="textbox"], [data-keys="own"]'
/** A dialog has the keyboard for itself. */
const dialogs = '.ant-modal-wrap:not([style*="display: none"]), .ant-drawer-open .ant-drawer-content-wrapper:not([style*="display: none"])'

const isElement = (target: EventTarget | null): target is Element => target instanceof Element

/** Hears the shortcuts of every page. `onKey` says whether it did something; only then does the browser not do its own. */
export function useKeys(letters: boolean, onKey: (does: Does) => boolean): void {
  const held = useRef<Held>(null)
  const act = useRef(onKey)
  useEffect(() => {
    act.current = onKey
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return
      const inText = isElement(event.target) && event.target.closest(typing) !== null
      const busy = inText || document.querySelector(dialogs) !== null
      const mod = event.ctrlKey || event.metaKey
      const hit = press(held.current, { key: event.key, mod, other: event.altKey, at: event.timeStamp }, letters && !busy)
      held.current = hit.held
      if (hit.does && (!busy || mod) && act.current(hit.does)) event.preventDefault()
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [letters])
}
