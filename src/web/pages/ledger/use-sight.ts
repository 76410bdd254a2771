import { useEffect, useMemo, useState, type RefObject } from 'react'
import { coarse, mostDrawn, sameWindow, sliceOf, windowOf, type Window } from './window.ts'

/** While somebody drags the bar, nothing is loaded; so long after it stands still, what is in sight is. */
const stillness = 90

/** Which lines are drawn while the list scrolls in its own box, and which of them the eye rests on. */
export function useSight(box: RefObject<HTMLElement | null>, count: number, rowHeight: number) {
  const [sight, setSight] = useState<Window>(() => windowOf({ rowHeight, scrolled: 0, height: window.innerHeight }))
  const [rested, setRested] = useState(sight)
  useEffect(() => {
    const element = box.current
    if (!element) return
    let asked = 0
    let still: ReturnType<typeof setTimeout> | undefined
    let before = element.scrollTop
    let height = element.clientHeight
    const look = () => {
      asked = 0
      const top = element.scrollTop
      const next = windowOf({ rowHeight, scrolled: top, height })
      const keep = (kept: Window) => (sameWindow(kept, next) ? kept : next)
      setSight(keep)
      const slow = Math.abs(top - before) < rowHeight * 40
      before = top
      clearTimeout(still)
      if (slow) setRested(keep)
      else still = setTimeout(() => setRested(keep), stillness)
    }
    const soon = () => {
      asked ||= requestAnimationFrame(look)
    }
    look()
    element.addEventListener('scroll', soon, { passive: true })
    const size = new ResizeObserver(() => {
      height = element.clientHeight
      soon()
    })
    size.observe(element)
    return () => {
      cancelAnimationFrame(asked)
      clearTimeout(still)
      element.removeEventListener('scroll', soon)
      size.disconnect()
    }
  }, [box, rowHeight])
  // The same lines are told as the same thing: what is asked by them must not be asked anew because the list has grown.
  const { first, last } = coarse(sliceOf(rested, count))
  const rest = useMemo(() => ({ first, last }), [first, last])
  return { slice: sliceOf(sight, count), rest, pool: mostDrawn(sight) }
}
