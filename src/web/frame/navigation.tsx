import { ApartmentOutlined, CarryOutOutlined, FlagOutlined, ImportOutlined, ProfileOutlined, SettingOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { matchRoutes, NavLink } from 'react-router'
import type { Act } from '#domain/permission.ts'
import { useText } from '#ui/i18n/language.tsx'
import { addresses } from '#web/addresses.ts'
import { useMe } from '#web/api/me.ts'
import { pages } from '#web/routes.tsx'
import { frameWords } from './frame.words.ts'

type Place = { key: 'work' | 'ledger' | 'imports' | 'rounds' | 'bodies' | 'administration'; icon: ReactNode; needs: Act[] }

/** What the side names, in this order; shown to those who may do one of the acts somewhere. */
const everyPlace: Place[] = [
  { key: 'work', icon: <CarryOutOutlined />, needs: [] },
  { key: 'ledger', icon: <ProfileOutlined />, needs: ['finding.read'] },
  { key: 'imports', icon: <ImportOutlined />, needs: ['document.import'] },
  { key: 'rounds', icon: <FlagOutlined />, needs: ['round.read'] },
  { key: 'bodies', icon: <ApartmentOutlined />, needs: ['body.read'] },
  { key: 'administration', icon: <SettingOutlined />, needs: ['account.keep', 'calendar.keep', 'round.keep'] },
]

const places = everyPlace.filter(({ key }) => matchRoutes(pages, addresses[key]()) !== null)

const open = (place: Place, may: readonly Act[]): boolean => place.needs.length === 0 || place.needs.some((act) => may.includes(act))

export function Navigation({ onGo }: { onGo?: () => void }) {
  const text = useText(frameWords)
  const { may } = useMe()
  return (
    <nav aria-label={text('nav')} className="r-nav">
      <ul>
        {places
          .filter((place) => open(place, may))
          .map((place) => (
            <li key={place.key}>
              <NavLink to={addresses[place.key]()} end={place.key === 'work'} onClick={onGo}>
                <span aria-hidden>{place.icon}</span>
                {text(`nav.${place.key}`)}
              </NavLink>
            </li>
          ))}
      </ul>
    </nav>
  )
}
