import { Link } from 'react-router'
import './tag.css'

/** A body; `above` names the body it belongs to where the name alone is not enough. */
export function BodyTag({ name, above, to }: { name: string; above?: string | null | undefined; to?: string | undefined }) {
  return (
    <span className="r-body">
      {above && <span className="r-muted">{above} ›</span>}
      {to ? <Link to={to}>{name}</Link> : <span>{name}</span>}
    </span>
  )
}
