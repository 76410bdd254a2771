import { useDeferredValue, type ReactNode } from 'react'
import './layout.css'

/**
 * What is drawn a moment later than the page: fields and menus, so that on an old computer people see first what they came for.
 * Until then their room stands empty; `widths` in pixels.
 */
export function Later({ widths, children }: { widths: readonly number[]; children: ReactNode }) {
  const now = useDeferredValue(true, false)
  return now ? children : widths.map((width, at) => <span key={at} className="r-later" style={{ width }} aria-hidden />)
}
