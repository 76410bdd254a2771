import { useCallback, useEffect, useState, type RefObject } from 'react'
import { coarse, mostDrawn, sameSlice, sliceOf, type Slice } from './window.ts'

/** While somebody drags the bar, nothing is loaded; so long after it stands still, what is in sight is. */
const stillness = 90

/** Which lines are drawn while the list scrolls in its own box, and which of them the eye rests on. */
export function useSight(box: RefObject<HTMLElement | null>, count: number, rowHeight: number) {
  const place = useCallback(
    (): Slice =>
      sliceOf({ count, rowHeight, scrolled: box.current?.scrollTop ?? 0, height: box.current?.clientHeight ?? window.innerHeight }),
    [box, count, rowHeight],
  )
  const [slice, setSlice] = useState<Slice>(place)
  const [rest, setRest] = useState(() => coarse(slice))
  useEffect(() => {
    const element = box.current
    let asked = 0
    let still: ReturnType<typeof setTimeout> | undefined
    let before = element?.scrollTop ?? 0
    const look = () => {
      asked = 0
      const next = place()
      setSlice((kept) => (sameSlice(kept, next) ? kept : next))
      const top = element?.scrollTop ?? 0
      const slow = Math.abs(top - before) < rowHeight * 40
      before = top
      clearTimeout(still)
      const settle = () => {
        const seen = coarse(next)
        setRest((kept) => (kept.first === seen.first && kept.last === seen.last ? kept : seen))
      }
      if (slow) settle()
      else still = setTimeout(settle, stillness)
    }
    const soon = () => {
      asked ||= requestAnimationFrame(look)
    }
    look()
    element?.addEventListener('scroll', soon, { passive: true })
    const size = new ResizeObserver(soon)
    if (element) size.observe(element)
    return () => {
      cancelAnimationFrame(asked)
      clearTimeout(still)
      element?.removeEventListener('scroll', soon)
      size.disconnect()
    }
  }, [box, place, rowHeight])
  const pool = Math.max(mostDrawn(window.innerHeight, rowHeight), slice.last - slice.first)
  return { slice, rest, pool }
}
