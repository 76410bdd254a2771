import { Skeleton } from '#ui/layout/skeleton.tsx'
import './finding.css'

/** The shape of the page while it is read. */
export function FindingSkeleton() {
  return (
    <div className="r-page">
      <Skeleton lines={2} />
      <div className="r-finding">
        <div className="r-panel">
          <Skeleton lines={12} />
        </div>
        <div className="r-panel" aria-hidden>
          <Skeleton lines={7} />
        </div>
      </div>
    </div>
  )
}
