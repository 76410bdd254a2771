import { useState } from 'react'
import { Link } from 'react-router'
import { ActButton } from '#ui/act/act-button.tsx'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { useReason } from '#ui/i18n/use-reason.ts'
import { Empty } from '#ui/layout/empty.tsx'
import { Section } from '#ui/layout/section.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { addresses } from '#web/addresses.ts'
import { EnterPerson } from '#web/pages/people/enter-person.tsx'
import { nameIn } from '#web/parts/names.ts'
import { bodiesWords } from './bodies.words.ts'
import type { BodyView } from './body-queries.ts'

/** Who holds a post in the body today. */
export function BodyPeople({ view }: { view: BodyView }) {
  const text = useText(bodiesWords)
  const { reason } = useReason()
  const [entering, setEntering] = useState(false)
  const { body, people } = view
  const add = view.can.includes('person.keep') && (
    <ActButton
      label={text('people.add')}
      why={body.dissolved ? [reason({ code: 'body-dissolved', values: {} })] : []}
      onAct={() => setEntering(true)}
    />
  )
  return (
    <Section title={text('people')} aside={add}>
      {people.length === 0 ? (
        <Empty title={text('people.none')}>{text('people.none.why')}</Empty>
      ) : (
        <ul className="r-lines">
          {people.map((post) => (
            <Holds key={post.id} post={post} />
          ))}
        </ul>
      )}
      <p>
        <Link to={`${addresses.people()}?body=${body.id}`} className="r-no-print">
          {text('people.all')}
        </Link>
      </p>
      {entering && <EnterPerson bodyId={body.id} bodyName={{ zh: body.name, en: body.nameEn }} onClose={() => setEntering(false)} />}
    </Section>
  )
}

function Holds({ post }: { post: BodyView['people'][number] }) {
  const text = useText(bodiesWords)
  const life = useText(lifeWords)
  const { language } = useLanguage()
  return (
    <li>
      <Link to={addresses.person(post.personId)}>{nameIn(language, post.personName, post.personNameEn)}</Link>
      <span>{post.title}</span>
      <Tag tone="quiet">{life(`role.${post.role}`)}</Tag>
      {post.branch && <Tag tone="quiet">{life(`seat.${post.branch}`)}</Tag>}
      {post.scopeId !== post.bodyId && (
        <span className="r-muted">{text('people.scope', { body: nameIn(language, post.scopeName, post.scopeNameEn) })}</span>
      )}
      <span className="r-muted r-nowrap r-lines__end">{text('people.since', { day: post.fromDay })}</span>
    </li>
  )
}
