import { LogoutOutlined, UserOutlined } from '@ant-design/icons'
import { Popover } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import type { Language } from '#ui/i18n/catalogue.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { addresses } from '#web/addresses.ts'
import { api } from '#web/api/client.ts'
import { useMe } from '#web/api/me.ts'
import { useSend } from '#web/api/use-send.ts'
import { nameIn } from '#web/parts/names.ts'
import { frameWords } from './frame.words.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { leave } from './leave.ts'
import { ThemeSwitch } from './theme-switch.tsx'

/** Who one is here: the name, the posts, the way out. */
export function PersonMenu({ onSpeak }: { onSpeak: (language: Language) => void }) {
  const text = useText(frameWords)
  const { language } = useLanguage()
  const me = useMe()
  const [open, setOpen] = useState(false)
  const out = useSend(() => api.DELETE('/api/session'), { fresh: false, onDone: leave })
  const content = (
    <section className="r-person-menu" aria-label={text('person.menu')}>
      <ul>
        {me.posts.length === 0 && <li className="r-muted">{text('person.no-post')}</li>}
        {me.posts.map((post) => (
          <li key={post.id}>
            {post.title} <span className="r-muted">{nameIn(language, post.bodyName, post.bodyNameEn)}</span>
          </li>
        ))}
      </ul>
      <div className="r-person-menu__language">
        <LanguageSwitch onSpeak={onSpeak} />
      </div>
      <ThemeSwitch />
      <Link to={addresses.account()} onClick={() => setOpen(false)}>
        {text('person.account')}
      </Link>
      <Link to={addresses.exports()} onClick={() => setOpen(false)}>
        {text('person.exports')}
      </Link>
      <button type="button" className="r-plain-button" disabled={out.busy} onClick={() => out.send(null)}>
        <LogoutOutlined aria-hidden /> {text('person.out')}
      </button>
    </section>
  )
  return (
    <Popover open={open} onOpenChange={setOpen} trigger={['click']} placement="bottomRight" content={content}>
      <button type="button" className="r-bar__button" aria-expanded={open}>
        <UserOutlined aria-hidden />
        <span className="r-bar__name">{nameIn(language, me.name, me.nameEn)}</span>
        {me.posts[0] && <span className="r-bar__post">{me.posts[0].title}</span>}
        <span className="r-unseen">{text('person.menu')}</span>
      </button>
    </Popover>
  )
}
