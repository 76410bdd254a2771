import { Link } from 'react-router'
import './page-tabs.css'

/** Pages that stand side by side under one entry of the navigation; each has its own address. */
export function PageTabs({ label, tabs }: { label: string; tabs: readonly { to: string; label: string; current: boolean }[] }) {
  return (
    <nav aria-label={label} className="r-tabs r-no-print">
      <ul>
        {tabs.map((tab) => (
          <li key={tab.to}>
            <Link to={tab.to} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
