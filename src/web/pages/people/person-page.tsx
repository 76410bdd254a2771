import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import { ActButton } from '#ui/act/act-button.tsx'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Page } from '#ui/layout/page.tsx'
import { Section } from '#ui/layout/section.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { addresses } from '#web/addresses.ts'
import { today, useMe } from '#web/api/me.ts'
import { problemOf } from '#web/api/use-send.ts'
import { PersonAccount } from '#web/pages/administration/accounts/person-account.tsx'
import { nameIn } from '#web/parts/names.ts'
import { ChangePerson } from './change-person.tsx'
import { GivePost } from './give-post.tsx'
import { personQuery, type PersonView } from './people-queries.ts'
import { peopleWords } from './people.words.ts'
import { stateOfPost } from './post-time.ts'
import { PostsTable } from './posts-table.tsx'
import './people.css'

export function PersonPage() {
  const { id = '' } = useParams()
  const text = useText(peopleWords)
  const person = useQuery(personQuery(id))
  const problem = problemOf(person.error)
  if (person.data) return <Known key={id} person={person.data} />
  return (
    <Page title={text('title')} back={{ to: addresses.people(), label: text('back') }}>
      {problem && <ProblemNote problem={problem} onRetry={() => void person.refetch()} />}
      {person.isPending && (
        <div className="r-panel">
          <Skeleton lines={7} />
        </div>
      )}
    </Page>
  )
}

function Known({ person }: { person: PersonView }) {
  const text = useText(peopleWords)
  const { language } = useLanguage()
  const { may, personId } = useMe()
  const [dialog, setDialog] = useState<'change' | 'give' | null>(null)
  const name = nameIn(language, person.name, person.nameEn)
  const other = language === 'en' ? person.name : person.nameEn
  const keeps = may.includes('person.keep')
  const stands = person.posts.some((post) => stateOfPost(post, today()) !== 'ended')
  const close = () => setDialog(null)
  const actions = keeps && (
    <>
      <ActButton label={text('change')} why={person.mayKeep ? [] : [text('why.not-kept')]} onAct={() => setDialog('change')} />
      <ActButton
        primary={!stands}
        label={text('post.give')}
        why={person.id === personId ? [text('why.own-post')] : []}
        onAct={() => setDialog('give')}
      />
    </>
  )
  return (
    <Page
      title={name}
      over={[other === name ? null : other, person.phone ?? text('phone.none')].filter(Boolean).join(' · ')}
      back={{ to: addresses.people(), label: text('back') }}
      actions={actions}
    >
      <Section title={text('posts')}>
        <PostsTable person={person} />
        {!keeps && <p className="r-muted">{text('readonly')}</p>}
      </Section>
      <Section title={text('account')}>
        {person.mayKeepAccount ? (
          <PersonAccount personId={person.id} name={person.name} none={text('account.none')} />
        ) : (
          <p className="r-muted">{text(may.includes('account.keep') ? 'account.above' : 'account.readonly')}</p>
        )}
      </Section>
      {dialog === 'change' && <ChangePerson person={person} onClose={close} />}
      {dialog === 'give' && <GivePost person={person} onClose={close} />}
    </Page>
  )
}
