import { MenuOutlined, QuestionCircleOutlined, SearchOutlined } from '@ant-design/icons'
import { Drawer } from 'antd'
import { memo, useState } from 'react'
import { Link } from 'react-router'
import type { Language } from '#ui/i18n/catalogue.ts'
import { useText } from '#ui/i18n/language.tsx'
import { addresses } from '#web/addresses.ts'
import { api } from '#web/api/client.ts'
import { useSend } from '#web/api/use-send.ts'
import { frameWords } from './frame.words.ts'
import { Bell } from './bell/bell.tsx'
import { over } from './desk.ts'
import { AtHand } from './favourites/at-hand.tsx'
import { KeyCaps } from './keys/key-caps.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { Navigation } from './navigation.tsx'
import { PersonMenu } from './person-menu.tsx'

/** Knows nothing of the page below it, and is not drawn anew with it. */
export const TopBar = memo(function TopBar() {
  const text = useText(frameWords)
  const [open, setOpen] = useState(false)
  // Also kept with the account: letters and notices go out in the person's language.
  const remember = useSend((body: { language: Language }, header) => api.PUT('/api/me/language', { params: { header }, body }))
  return (
    <header className="r-bar">
      <button
        type="button"
        className="r-bar__button r-bar__menu"
        aria-label={text('nav.open')}
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <MenuOutlined aria-hidden />
      </button>
      <Link to={addresses.work()} className="r-bar__product">
        <img src="/favicon.svg" width="26" height="26" alt="" />
        {text('product')}
      </Link>
      <button type="button" className="r-bar__search" onClick={() => over.set('search')}>
        <SearchOutlined aria-hidden />
        <span className="r-bar__search-words">{text('search')}</span>
        <KeyCaps keys="mod k" />
      </button>
      <AtHand />
      <Bell />
      <Link to={addresses.help()} className="r-bar__button" aria-label={text('help')} title={text('help')}>
        <QuestionCircleOutlined aria-hidden />
      </Link>
      <LanguageSwitch onSpeak={(language) => remember.send({ language })} />
      <PersonMenu onSpeak={(language) => remember.send({ language })} />
      <Drawer open={open} onClose={() => setOpen(false)} placement="left" size={272} title={text('product')}>
        <Navigation onGo={() => setOpen(false)} />
      </Drawer>
    </header>
  )
})
