import { LeftOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Skeleton } from '#ui/layout/skeleton.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { Holder, type Holding } from '#ui/record/holder.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { lifeWords } from '#ui/i18n/life.words.ts'
import { addresses } from '#web/addresses.ts'
import { today, useMe } from '#web/api/me.ts'
import { problemOf } from '#web/api/use-send.ts'
import { nameIn } from '#web/parts/names.ts'
import { TiedFindings } from '#web/pages/work/tied-findings.tsx'
import { bodiesWords } from './bodies.words.ts'
import { BodyActs } from './body-acts.tsx'
import { BodyBelow } from './body-below.tsx'
import { BodyInspections } from './body-inspections.tsx'
import { BodyPeople } from './body-people.tsx'
import { bodyQuery, type BodyView } from './body-queries.ts'
import { seenAbove } from './in-scope.ts'

/** Everything about one body. */
export function BodyPanel({ id }: { id: string }) {
  const text = useText(bodiesWords)
  const body = useQuery(bodyQuery(id))
  const problem = problemOf(body.error)
  return (
    <>
      <Link to={addresses.bodies()} className="r-bodies__back r-no-print">
        <LeftOutlined aria-hidden /> {text('back')}
      </Link>
      {problem && <ProblemNote problem={problem} onRetry={() => void body.refetch()} />}
      {body.isPending && (
        <div className="r-panel">
          <Skeleton lines={8} />
        </div>
      )}
      {body.data && (
        <>
          <Head view={body.data} />
          <BodyPeople view={body.data} />
          <BodyInspections view={body.data} />
          <TiedFindings bodyId={id} />
          <BodyBelow view={body.data} />
        </>
      )}
    </>
  )
}

function Head({ view }: { view: BodyView }) {
  const text = useText(bodiesWords)
  const { language } = useLanguage()
  const { body } = view
  const name = nameIn(language, body.name, body.nameEn)
  const other = language === 'en' ? body.name : body.nameEn
  return (
    <section className="r-panel r-bodies__head" aria-labelledby="body-name">
      <div className="r-bodies__title">
        <div>
          <h2 id="body-name">{name}</h2>
          {other && other !== name && <p className="r-muted">{other}</p>}
        </div>
        {body.dissolved && (
          <Tag tone="quiet" look="gone">
            {text('dissolved')}
          </Tag>
        )}
        <div className="r-bodies__acts r-no-print">
          <BodyActs view={view} />
        </div>
      </div>
      <WaitsFor view={view} />
      <dl className="r-described">
        <dt>{text('code')}</dt>
        <dd>{body.code}</dd>
        <dt>{text('kind')}</dt>
        <dd>{text(`kind.${body.kind}`)}</dd>
        <dt>{text('where')}</dt>
        <dd>
          <Above view={view} />
        </dd>
        <dt>{text('heads')}</dt>
        <dd>
          <Heads view={view} />
        </dd>
      </dl>
      {!view.can.includes('body.keep') && <p className="r-muted">{text('readonly')}</p>}
    </section>
  )
}

function Above({ view }: { view: BodyView }) {
  const text = useText(bodiesWords)
  const { language } = useLanguage()
  const scopes = useMe().posts.map((post) => post.scopeId)
  const seen = seenAbove(view.ancestors, scopes)
  if (view.ancestors.length === 0) return text('where.top')
  return view.ancestors.map((one, index) => {
    const name = nameIn(language, one.name, one.nameEn)
    return (
      <span key={one.id}>
        {index > 0 && <span className="r-muted">› </span>}
        {seen.has(one.id) ? <Link to={addresses.body(one.id)}>{name}</Link> : name}
      </span>
    )
  })
}

const headsOf = (view: BodyView) => view.people.filter((post) => post.role === 'head')

function Heads({ view }: { view: BodyView }) {
  const text = useText(bodiesWords)
  const { language } = useLanguage()
  const heads = headsOf(view)
  if (heads.length === 0) return <span className="r-muted">{text('heads.none')}</span>
  return heads.map((post) => (
    <Link key={post.id} to={addresses.person(post.personId)}>
      {nameIn(language, post.personName, post.personNameEn)}
    </Link>
  ))
}

/** While findings are open the head of the body answers for them; before the feedback it is the office that must act. */
function WaitsFor({ view }: { view: BodyView }) {
  const text = useText(bodiesWords)
  const life = useText(lifeWords)
  const { language } = useLanguage()
  const issued = view.inspections.filter((one) => one.issued)
  const open = issued.reduce((sum, one) => sum + one.open, 0)
  const heads = headsOf(view).map((post): Holding => ({
    name: nameIn(language, post.personName, post.personNameEn),
    post: post.title,
    to: addresses.person(post.personId),
  }))
  if (open > 0) return <Holder holders={heads} waitsFor={text('waits.open', { n: open })} today={today()} />
  const waiting = view.inspections.length - issued.length
  if (waiting === 0) return null
  return <Holder holders={[{ name: life('role.office') }]} waitsFor={text('waits.issue', { n: waiting })} today={today()} />
}
