import { Link } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { addresses } from '#web/addresses.ts'
import { useMe } from '#web/api/me.ts'
import { workWords } from './work.words.ts'

/** A quiet day: what one can look at instead. */
export function NothingWaits() {
  const text = useText(workWords)
  const { may } = useMe()
  return (
    <div className="r-panel">
      <Empty
        title={text('empty.title')}
        action={
          <ul className="r-work__elsewhere">
            {may.includes('finding.read') && (
              <li>
                <Link to={addresses.ledger()}>{text('empty.ledger')}</Link>
              </li>
            )}
            {may.includes('round.read') && (
              <li>
                <Link to={addresses.rounds()}>{text('empty.rounds')}</Link>
              </li>
            )}
            {may.includes('account.keep') && (
              <li>
                <Link to={addresses.administration()}>{text('empty.administration')}</Link>
              </li>
            )}
          </ul>
        }
      >
        {text('empty.why')}
      </Empty>
    </div>
  )
}
