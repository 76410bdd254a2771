import { useEffect } from 'react'

/** A dialog is taken away as a whole when it closes; then the keyboard goes on where it was opened. */
export function useReturnFocus(): void {
  useEffect(() => {
    const before = document.activeElement
    return () => {
      if (before instanceof HTMLElement) requestAnimationFrame(() => before.isConnected && before.focus())
    }
  }, [])
}
