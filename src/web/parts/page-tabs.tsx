import { NavLink } from 'react-router'
import './page-tabs.css'

/** Pages that stand side by side under one entry of the navigation; each has its own address. */
export function PageTabs({ label, tabs }: { label: string; tabs: readonly { to: string; label: string; exact?: boolean }[] }) {
  return (
    <nav aria-label={label} className="r-tabs r-no-print">
      <ul>
        {tabs.map((tab) => (
          <li key={tab.to}>
            <NavLink to={tab.to} end={tab.exact ?? false}>
              {tab.label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
