import { LeftOutlined } from '@ant-design/icons'
import { createContext, useContext, type ReactNode } from 'react'
import { Link } from 'react-router'
import './layout.css'

type Props = {
  title: string
  /** Stands before the title, small: a number, a round, a body. */
  over?: ReactNode
  /** Stands after the title: state, light. */
  tags?: ReactNode
  holder?: ReactNode
  actions?: ReactNode
  back?: { to: string; label: string } | undefined
  wide?: boolean
  children: ReactNode
}

/** What the app sets beside the heading of every page: it knows what the page is about, the parts do not. */
export const BesideHeading = createContext<((title: string) => ReactNode) | null>(null)

/** The frame of a page: where one is, who holds it, what one can do, then the content. */
export function Page({ title, over, tags, holder, actions, back, wide = true, children }: Props) {
  const beside = useContext(BesideHeading)
  return (
    <article className={wide ? 'r-page' : 'r-page r-page--narrow'}>
      <title>{`${title} · Rectify`}</title>
      <header className="r-page__head">
        {back && (
          <Link to={back.to} className="r-page__back r-no-print">
            <LeftOutlined aria-hidden /> {back.label}
          </Link>
        )}
        {over && <p className="r-muted">{over}</p>}
        <div className="r-page__title">
          <h1>{title}</h1>
          {beside?.(title)}
          {tags}
          {actions && <div className="r-page__actions">{actions}</div>}
        </div>
        {holder}
      </header>
      {children}
    </article>
  )
}
