import { Tooltip } from 'antd'
import { Link, useLocation } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { addresses } from '#web/addresses.ts'
import { useMe } from '#web/api/me.ts'
import { KeyCaps } from './keys/key-caps.tsx'
import { keymap } from './keys/keymap.ts'
import { isIn, placesFor, type Place } from './places.tsx'
import { frameWords } from './frame.words.ts'

const keysTo = (place: Place): string | undefined => keymap.find((row) => row.does === `go.${place.key}`)?.keys

export function Navigation({ onGo }: { onGo?: () => void }) {
  const text = useText(frameWords)
  const { may } = useMe()
  const { pathname } = useLocation()
  return (
    <nav aria-label={text('nav')} className="r-nav">
      <ul>
        {placesFor(may).map((place) => {
          const keys = keysTo(place)
          return (
            <li key={place.key}>
              <Tooltip placement="right" mouseEnterDelay={0.8} title={keys && <KeyCaps keys={keys} />}>
                <Link to={addresses[place.key]()} aria-current={isIn(place, pathname) ? 'page' : undefined} onClick={onGo}>
                  <span aria-hidden>{place.icon}</span>
                  {text(`nav.${place.key}`)}
                </Link>
              </Tooltip>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
