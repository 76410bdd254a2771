import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { Empty } from '#ui/layout/empty.tsx'
import { Notice } from '#ui/layout/notice.tsx'
import { Page } from '#ui/layout/page.tsx'
import { Section } from '#ui/layout/section.tsx'
import { BodyTag } from '#ui/tag/body-tag.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { useMe } from '#web/api/me.ts'
import { nameIn } from '#web/parts/names.ts'
import { accountWords } from './account.words.ts'
import { ChangePassword } from './change-password.tsx'
import { LookSection, NoticesSection } from './preferences.tsx'
import { Sessions } from './sessions.tsx'
import { SignOutEverywhere } from './sign-out-everywhere.tsx'
import './account.css'

export function AccountPage() {
  const text = useText(accountWords)
  const life = useText(lifeWords)
  const { language } = useLanguage()
  const me = useMe()
  return (
    <Page title={text('title')} over={`${nameIn(language, me.name, me.nameEn)} · ${me.login}`} wide={false}>
      {me.mustChange && <Notice tone="yellow" title={text('password.must')} />}
      <Section title={text('posts')}>
        {me.posts.length === 0 && <Empty title={text('posts.none')}>{text('posts.why')}</Empty>}
        <ul className="r-posts">
          {me.posts.map((post) => (
            <li key={post.id}>
              <strong>{post.title}</strong>
              <BodyTag name={nameIn(language, post.bodyName, post.bodyNameEn)} />
              <Tag tone="quiet">{life(`role.${post.role}`)}</Tag>
              {post.branch && <Tag tone="quiet">{life(`seat.${post.branch}`)}</Tag>}
            </li>
          ))}
        </ul>
      </Section>
      {!me.mustChange && <LookSection />}
      {!me.mustChange && <NoticesSection />}
      <Section title={text('password')}>
        <ChangePassword login={me.login} />
      </Section>
      {!me.mustChange && (
        <Section title={text('sessions')} aside={<SignOutEverywhere />}>
          <Sessions />
        </Section>
      )}
    </Page>
  )
}
