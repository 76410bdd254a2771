import { StarOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Input, Popover, Space } from 'antd'
import { useState } from 'react'
import { Link, useLocation } from 'react-router'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { addresses } from '#web/addresses.ts'
import { favouritesQuery, useFavourite, type Favourite } from '#web/api/favourites.ts'
import { nameIn } from '#web/parts/names.ts'
import { useRecent } from '#web/recent.ts'
import { favouritesWords } from './favourites.words.ts'

export function whereIs({ kind, ref }: Pick<Favourite, 'kind' | 'ref'>): string {
  return kind === 'view' ? ref : addresses[kind](ref)
}

/** The ledger as it is filtered now, under a name of one's own. */
function KeepView({ address }: { address: string }) {
  const text = useText(favouritesWords)
  const { kept, busy, toggle } = useFavourite('view', address)
  const [name, setName] = useState('')
  if (kept)
    return (
      <Button size="small" disabled={busy} onClick={() => toggle()}>
        {text('remove')}
      </Button>
    )
  return (
    <Space.Compact>
      <Input
        size="small"
        maxLength={100}
        aria-label={text('view.name')}
        placeholder={text('view.keep')}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button size="small" disabled={busy || name.trim() === ''} onClick={() => toggle(name.trim())}>
        {text('view.save')}
      </Button>
    </Space.Compact>
  )
}

function Lists({ onGo }: { onGo: () => void }) {
  const text = useText(favouritesWords)
  const { language } = useLanguage()
  const { pathname, search } = useLocation()
  const favourites = useQuery(favouritesQuery).data ?? []
  const recent = useRecent()
  return (
    <section className="r-at-hand" aria-label={text('title')}>
      {pathname === addresses.ledger() && <KeepView key={search} address={pathname + search} />}
      <section>
        <h3>{text('favourites')}</h3>
        {favourites.length === 0 && <p className="r-muted">{text('favourites.none')}</p>}
        <ul>
          {favourites.map((one) => (
            <li key={`${one.kind} ${one.ref}`}>
              <Link to={whereIs(one)} onClick={onGo}>
                {[one.code, nameIn(language, one.title, one.titleEn)].filter(Boolean).join(' · ')}
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{text('recent')}</h3>
        {recent.length === 0 && <p className="r-muted">{text('recent.none')}</p>}
        <ul>
          {recent.map((one) => (
            <li key={one.to}>
              <Link to={one.to} onClick={onGo}>
                {one.title}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </section>
  )
}

/** Favourites, and what one looked at lately. */
export function AtHand() {
  const text = useText(favouritesWords)
  const [open, setOpen] = useState(false)
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger={['click']}
      placement="bottomRight"
      classNames={{ root: 'r-bar-popover' }}
      destroyOnHidden
      content={<Lists onGo={() => setOpen(false)} />}
    >
      <button type="button" className="r-bar__button" aria-label={text('title')} title={text('title')} aria-expanded={open}>
        <StarOutlined aria-hidden />
      </button>
    </Popover>
  )
}
