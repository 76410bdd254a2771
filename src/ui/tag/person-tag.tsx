import { Link } from 'react-router'
import './tag.css'

/** A person with the post through which they act: duties hang on posts. */
export function PersonTag({ name, post, to }: { name: string; post?: string | null | undefined; to?: string | undefined }) {
  return (
    <span className="r-person">
      {to ? <Link to={to}>{name}</Link> : <span>{name}</span>}
      {post && <span className="r-muted">{post}</span>}
    </span>
  )
}
