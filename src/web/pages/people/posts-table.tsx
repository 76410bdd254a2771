import { useState } from 'react'
import { Link } from 'react-router'
import { ownBodyRoles } from '#domain/body/keep.ts'
import { ActButton } from '#ui/act/act-button.tsx'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { Empty } from '#ui/layout/empty.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import type { Tone } from '#ui/tag/tone.ts'
import { addresses } from '#web/addresses.ts'
import { today, useMe } from '#web/api/me.ts'
import { nameIn } from '#web/parts/names.ts'
import { EndPost } from './end-post.tsx'
import type { PersonView, Post } from './people-queries.ts'
import { peopleWords } from './people.words.ts'
import { inOrder, stateOfPost } from './post-time.ts'

const tones = { present: 'green', future: 'blue', ended: 'quiet' } as const satisfies Record<string, Tone>

/** Every post a person holds, will hold or held. */
export function PostsTable({ person }: { person: PersonView }) {
  const text = useText(peopleWords)
  const { may } = useMe()
  const [ending, setEnding] = useState<Post | null>(null)
  const keeps = may.includes('person.keep')
  if (person.posts.length === 0) return <Empty title={text('posts.none')}>{text('posts.none.why')}</Empty>
  return (
    <>
      <ul className="r-posts-held">
        {inOrder(person.posts, today()).map((post) => (
          <li key={post.id}>
            <PostLine post={post} />
            {keeps && stateOfPost(post, today()) !== 'ended' && post.toDay === null && (
              <div className="r-posts-held__act r-no-print">
                <ActButton label={text('post.end')} onAct={() => setEnding(post)} />
              </div>
            )}
          </li>
        ))}
      </ul>
      {ending && <EndPost name={person.name} post={ending} onClose={() => setEnding(null)} />}
    </>
  )
}

function PostLine({ post }: { post: Post }) {
  const text = useText(peopleWords)
  const life = useText(lifeWords)
  const { language } = useLanguage()
  const state = stateOfPost(post, today())
  return (
    <div className="r-posts-held__post">
      <p className="r-together">
        <Tag tone={tones[state]}>{text(`post.${state}`)}</Tag>
        <strong>{post.title}</strong>
        <Link to={addresses.body(post.bodyId)}>{nameIn(language, post.bodyName, post.bodyNameEn)}</Link>
      </p>
      <dl>
        <div>
          <dt>{text('post.role')}</dt>
          <dd>
            {life(`role.${post.role}`)}
            {post.branch && ` · ${life(`seat.${post.branch}`)}`}
          </dd>
        </div>
        <div>
          <dt>{text('post.scope')}</dt>
          <dd>
            {ownBodyRoles.includes(post.role)
              ? text('post.scope.own')
              : text('post.scope.below', { body: nameIn(language, post.scopeName, post.scopeNameEn) })}
          </dd>
        </div>
        <div>
          <dt>{text('post.when')}</dt>
          <dd>
            <When post={post} />
          </dd>
        </div>
      </dl>
      <p className="r-muted">{text(`does.${post.role}`)}</p>
    </div>
  )
}

function When({ post }: { post: Post }) {
  const text = useText(peopleWords)
  const from = post.fromDay
  if (post.toDay !== null) return text('post.span', { from, to: post.toDay })
  return text(stateOfPost(post, today()) === 'future' ? 'post.later' : 'post.open', { from })
}
