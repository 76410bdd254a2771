import { memo } from 'react'
import { Link, useLocation } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { addresses } from '#web/addresses.ts'
import { useMe } from '#web/api/me.ts'
import { keymap } from './keys/keymap.ts'
import { isIn, placesFor, type Place } from './places.tsx'
import { frameWords } from './frame.words.ts'

const keysTo = (place: Place): string | undefined => keymap.find((row) => row.does === `go.${place.key}`)?.keys

export const Navigation = memo(function Navigation({ onGo }: { onGo?: () => void }) {
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
              <Link
                to={addresses[place.key]()}
                aria-current={isIn(place, pathname) ? 'page' : undefined}
                onClick={onGo}
                title={keys && text('nav.keys', { keys: keys.toUpperCase() })}
              >
                <span aria-hidden>{place.icon}</span>
                {text(`nav.${place.key}`)}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
})
