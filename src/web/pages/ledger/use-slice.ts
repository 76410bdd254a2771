import { useEffect, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { sameSlice, sliceOf, type Slice } from './window.ts'

const everything = (count: number): Slice => ({ first: 0, last: count, above: 0, below: 0 })

/** Cards of a narrow window have no common height; there the browser itself leaves out what is not seen. */
const narrow = '(max-width: 720px)'

/** Which rows of a table are drawn while the page scrolls; all of them for the printer. */
export function useSlice(body: RefObject<HTMLElement | null>, count: number, rowHeight: number): Slice {
  const [slice, setSlice] = useState<Slice>(() => sliceOf({ count, rowHeight, scrolled: 0, height: window.innerHeight }))
  useEffect(() => {
    let asked = 0
    const cards = window.matchMedia(narrow)
    const look = () => {
      asked = 0
      const top = body.current?.getBoundingClientRect().top ?? 0
      const next = cards.matches ? everything(count) : sliceOf({ count, rowHeight, scrolled: -top, height: window.innerHeight })
      setSlice((before) => (sameSlice(before, next) ? before : next))
    }
    const soon = () => {
      asked ||= requestAnimationFrame(look)
    }
    const print = () => flushSync(() => setSlice(everything(count)))
    look()
    window.addEventListener('scroll', soon, { passive: true })
    window.addEventListener('resize', soon)
    window.addEventListener('beforeprint', print)
    window.addEventListener('afterprint', soon)
    return () => {
      cancelAnimationFrame(asked)
      window.removeEventListener('scroll', soon)
      window.removeEventListener('resize', soon)
      window.removeEventListener('beforeprint', print)
      window.removeEventListener('afterprint', soon)
    }
  }, [body, count, rowHeight])
  return slice.last > count ? everything(count) : slice
}
