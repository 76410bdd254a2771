import { SearchOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Checkbox, Input } from 'antd'
import { useDeferredValue, useState } from 'react'
import { useParams } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { Page } from '#ui/layout/page.tsx'
import { addresses } from '#web/addresses.ts'
import { PageTabs } from '#web/parts/page-tabs.tsx'
import { bodiesWords } from './bodies.words.ts'
import { BodyPanel } from './body-panel.tsx'
import { belowQuery, bodyQuery, top } from './body-queries.ts'
import { RosterLinks } from './roster/roster-links.tsx'
import { BodySearch } from './body-search.tsx'
import { BodyTree } from './body-tree.tsx'
import './bodies.css'

/** 单位: the tree of one's scope on the left, the chosen body on the right. */
export function BodiesPage() {
  const text = useText(bodiesWords)
  const { id } = useParams()
  const [q, setQ] = useState('')
  const [dissolved, setDissolved] = useState(false)
  const asked = useDeferredValue(q.trim())
  const { data: roots } = useQuery(belowQuery(top, false))
  // Whoever sees one tree finds its root open beside it.
  const shown = id ?? (roots?.length === 1 ? roots[0]?.id : undefined)
  const { data: view } = useQuery({ ...bodyQuery(shown ?? ''), enabled: shown !== undefined })
  return (
    <Page title={text('title')} actions={<RosterLinks />}>
      <BodiesTabs current="bodies" />
      <div className={id ? 'r-bodies r-bodies--chosen' : 'r-bodies'}>
        <section className="r-bodies__side r-no-print" aria-label={text('tree')}>
          <Input
            type="search"
            aria-label={text('search')}
            placeholder={text('search')}
            prefix={<SearchOutlined aria-hidden />}
            value={q}
            onChange={(event) => setQ(event.target.value)}
          />
          <Checkbox checked={dissolved} onChange={(event) => setDissolved(event.target.checked)}>
            {text('dissolved.show')}
          </Checkbox>
          {asked === '' ? (
            <BodyTree chosen={shown} path={view?.body.path} dissolved={dissolved} />
          ) : (
            <BodySearch q={asked} chosen={id} dissolved={dissolved} />
          )}
        </section>
        <div className="r-bodies__main">
          {shown ? (
            <BodyPanel key={shown} id={shown} />
          ) : (
            <div className="r-panel">
              <Empty title={text('choose')}>{text('choose.why')}</Empty>
            </div>
          )}
        </div>
      </div>
    </Page>
  )
}

/** Bodies and people stand side by side. */
export function BodiesTabs({ current }: { current: 'bodies' | 'people' }) {
  const text = useText(bodiesWords)
  return (
    <PageTabs
      label={text('title')}
      tabs={[
        { to: addresses.bodies(), label: text('tab.bodies'), current: current === 'bodies' },
        { to: addresses.people(), label: text('tab.people'), current: current === 'people' },
      ]}
    />
  )
}
