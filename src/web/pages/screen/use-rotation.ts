import { useEffect, useState } from 'react'

const every = 15_000

/** Which of `count` panels is shown; it moves on by itself unless paused, and by the arrow keys. */
export function useRotation(
  count: number,
  onLeave: () => void,
): { at: number; paused: boolean; show: (at: number) => void; pause: () => void } {
  const [at, setAt] = useState(0)
  const [paused, setPaused] = useState(false)
  useEffect(() => {
    if (paused || count < 2) return undefined
    const turn = setTimeout(() => setAt((now) => (now + 1) % count), every)
    return () => clearTimeout(turn)
  }, [at, paused, count])
  useEffect(() => {
    const acts: Record<string, () => void> = {
      ' ': () => setPaused((now) => !now),
      ArrowRight: () => setAt((now) => (now + 1) % count),
      ArrowLeft: () => setAt((now) => (now + count - 1) % count),
      Escape: onLeave,
      f: () =>
        void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => undefined),
    }
    const press = (event: KeyboardEvent) => {
      const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      const inForm = event.target instanceof HTMLElement && event.target.closest('input, button, a, [role=dialog]') !== null
      if (act === undefined || inForm || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      act()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [count, onLeave])
  return { at: Math.min(at, Math.max(0, count - 1)), paused, show: setAt, pause: () => setPaused((now) => !now) }
}
