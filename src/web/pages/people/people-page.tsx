import { SearchOutlined } from '@ant-design/icons'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Input, Select } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useSearchParams } from 'react-router'
import { roles, type Role } from '#domain/actor.ts'
import { ActButton } from '#ui/act/act-button.tsx'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { Empty } from '#ui/layout/empty.tsx'
import { Page } from '#ui/layout/page.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { KeysetTable, type Column } from '#ui/table/keyset-table.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { addresses } from '#web/addresses.ts'
import { useMe } from '#web/api/me.ts'
import { problemOf } from '#web/api/use-send.ts'
import { BodiesTabs } from '#web/pages/bodies/bodies-page.tsx'
import { RosterLinks } from '#web/pages/bodies/roster/roster-links.tsx'
import { BodyPicker } from '#web/pages/inspection/pick/body-picker.tsx'
import { nameIn } from '#web/parts/names.ts'
import { EnterPerson } from './enter-person.tsx'
import { peopleQuery, type PeopleFilter, type PersonRow } from './people-queries.ts'
import { peopleWords } from './people.words.ts'
import './people.css'

/** What is looked for stands in the address, so that it can be kept and passed on. */
function useFilter() {
  const [search, setSearch] = useSearchParams()
  const role = roles.find((one) => one === search.get('role'))
  const bodyId = search.get('body')
  const q = search.get('q')?.trim()
  const filter: PeopleFilter = { ...(q && { q }), ...(bodyId && { bodyId }), ...(role && { role }) }
  const look = (name: 'q' | 'body' | 'role', value: string | null | undefined) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before)
        if (value) next.set(name, value)
        else next.delete(name)
        return next
      },
      { replace: true },
    )
  return { filter, typed: search.get('q') ?? '', role, bodyId, look }
}

/** 人员: everybody of one's scope, found by name, body or role. */
export function PeoplePage() {
  const text = useText(peopleWords)
  const { language } = useLanguage()
  const { may } = useMe()
  const [entering, setEntering] = useState(false)
  const { filter, look, ...shown } = useFilter()
  const people = useInfiniteQuery({ ...peopleQuery(useDeferredValue(filter)), placeholderData: keepPreviousData })
  const problem = problemOf(people.error)
  const keeps = may.includes('person.keep')
  return (
    <Page
      title={text('title')}
      actions={
        keeps && (
          <>
            <RosterLinks />
            <ActButton primary label={text('enter')} onAct={() => setEntering(true)} />
          </>
        )
      }
    >
      <BodiesTabs current="people" />
      <Filters {...shown} look={look} />
      {!keeps && <p className="r-muted">{text('readonly')}</p>}
      {problem && <ProblemNote problem={problem} onRetry={() => void people.refetch()} />}
      {!problem && (
        <KeysetTable
          caption={text('title')}
          columns={useColumns()}
          rows={people.data?.pages.flatMap((page) => page.items) ?? []}
          rowId={(person) => person.id}
          rowName={(person) => nameIn(language, person.name, person.nameEn)}
          rowTo={(person) => addresses.person(person.id)}
          loading={people.isPending}
          loadingMore={people.isFetchingNextPage}
          onMore={people.hasNextPage ? () => void people.fetchNextPage() : undefined}
          empty={<Empty title={text('list.empty')}>{text('list.empty.why')}</Empty>}
        />
      )}
      {entering && <EnterPerson onClose={() => setEntering(false)} />}
    </Page>
  )
}

type FilterProps = Omit<ReturnType<typeof useFilter>, 'filter'>

function Filters({ typed, role, bodyId, look }: FilterProps) {
  const text = useText(peopleWords)
  const life = useText(lifeWords)
  return (
    <div className="r-people__filters r-no-print" role="search">
      <Input
        type="search"
        aria-label={text('search')}
        placeholder={text('search')}
        prefix={<SearchOutlined aria-hidden />}
        value={typed}
        onChange={(event) => look('q', event.target.value)}
      />
      <label className="r-people__filter">
        <span className="r-muted">{text('search.body')}</span>
        <BodyPicker id="people-body" value={bodyId} onChange={(id) => look('body', id)} />
      </label>
      <label className="r-people__filter">
        <span className="r-muted">{text('search.role')}</span>
        <Select<Role | ''>
          value={role ?? ''}
          onChange={(value) => look('role', value)}
          options={[{ value: '', label: text('search.any-role') }, ...roles.map((one) => ({ value: one, label: life(`role.${one}`) }))]}
          style={{ width: '100%' }}
        />
      </label>
    </div>
  )
}

function useColumns(): Column<PersonRow>[] {
  const text = useText(peopleWords)
  const life = useText(lifeWords)
  const { language } = useLanguage()
  return [
    { key: 'name', title: text('list.name'), width: 140, narrow: 'bare', render: (person) => nameIn(language, person.name, person.nameEn) },
    {
      key: 'posts',
      title: text('list.posts'),
      narrow: 'bare',
      render: (person) =>
        person.posts.length === 0 ? (
          <span className="r-muted">{text('list.no-post')}</span>
        ) : (
          <ul>
            {person.posts.map((post) => (
              <li key={post.id} className="r-people__post">
                <span>{nameIn(language, post.bodyName, post.bodyNameEn)}</span>
                <span>{post.title}</span>
                <Tag tone="quiet">{life(`role.${post.role}`)}</Tag>
                {post.branch && <Tag tone="quiet">{life(`seat.${post.branch}`)}</Tag>}
              </li>
            ))}
          </ul>
        ),
    },
    { key: 'phone', title: text('list.phone'), width: 160, render: (person) => person.phone ?? '—' },
  ]
}
