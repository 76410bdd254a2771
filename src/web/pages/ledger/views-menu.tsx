import { DeleteOutlined, DownOutlined, StarFilled, StarOutlined, TeamOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Checkbox, Input, Popover } from 'antd'
import { useId, useState } from 'react'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import { useToast } from '#ui/toast.tsx'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { today } from '#web/api/me.ts'
import { useSend } from '#web/api/use-send.ts'
import { nameIn } from '#web/parts/names.ts'
import { builtinViews, filtersOfBuiltin } from './builtin-views.ts'
import { viewsQuery } from './findings.query.ts'
import { ledgerWords } from './ledger.words.ts'
import { readView, writeView, type LedgerView } from './view.ts'

type Saved = Schemas['SavedView']
type Props = { view: LedgerView; onView: (view: LedgerView) => void }

const searchOf = (view: LedgerView): string => writeView(view).toString()

/** Views that come with the product, one's own and those shared: opened by a click, and one of them opens with the ledger. */
export function ViewsMenu({ view, onView }: Props) {
  const text = useText(ledgerWords)
  const [open, setOpen] = useState(false)
  const [gone, setGone] = useState<Saved | null>(null)
  const views = useQuery(viewsQuery)
  const kept = views.data?.items ?? []
  const layout = views.data?.layout
  const first = layout?.firstView ?? null
  const choosing = useSend((firstView: string | null, header) =>
    api.PUT('/api/ledger-layout', { params: { header }, body: { layout: layout?.layout ?? '', firstView } }),
  )
  const here = searchOf(view)
  const current = kept.find((one) => searchOf(readView(new URLSearchParams(one.search))) === here)
  const show = (next: LedgerView) => {
    onView(next)
    setOpen(false)
  }
  const star = (key: string, name: string) => (
    <Button
      type="text"
      size="small"
      icon={first === key ? <StarFilled /> : <StarOutlined />}
      aria-label={text('views.first', { name })}
      aria-pressed={first === key}
      onClick={() => choosing.send(first === key ? null : key)}
    />
  )
  const panel = (
    <div
      className="r-views"
      role="dialog"
      aria-label={text('views')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setOpen(false)
      }}
    >
      <ul>
        {builtinViews.map((name) => (
          <li key={name}>
            <button
              type="button"
              className="r-views__name"
              onClick={() => show({ filters: filtersOfBuiltin(name, today()), sort: null, group: null, layout: view.layout })}
            >
              {text(`views.${name}`)}
            </button>
            {star(name, text(`views.${name}`))}
          </li>
        ))}
      </ul>
      {kept.length > 0 && (
        <ul>
          {kept.map((one) => (
            <KeptView
              key={one.id}
              one={one}
              onShow={() => show(readView(new URLSearchParams(one.search)))}
              star={star(one.id, one.name)}
              search={here}
              onRemoved={() => setGone(one)}
            />
          ))}
        </ul>
      )}
      {choosing.problem && <ProblemNote problem={choosing.problem} />}
      {gone && <RemovedView key={gone.id} one={gone} onBack={() => setGone(null)} />}
      <SaveView search={here} />
      <p className="r-muted">{text('views.hint')}</p>
    </div>
  )
  return (
    <Popover open={open} onOpenChange={setOpen} trigger="click" placement="bottomLeft" arrow={false} content={panel} destroyOnHidden>
      <Button aria-expanded={open}>
        {current ? current.name : text('views')} <DownOutlined aria-hidden />
      </Button>
    </Popover>
  )
}

type KeptProps = { one: Saved; onShow: () => void; star: React.ReactNode; search: string; onRemoved: () => void }

function KeptView({ one, onShow, star, search, onRemoved }: KeptProps) {
  const text = useText(ledgerWords)
  const { language } = useLanguage()
  const say = useToast()
  const at = { path: { id: one.id } }
  const changing = useSend(
    (body: { search?: string; shared?: boolean }, header) => api.PATCH('/api/views/{id}', { params: { ...at, header }, body }),
    { version: one.version, onDone: () => say(text('views.changed', { name: one.name })) },
  )
  const removing = useSend((_: null, header) => api.DELETE('/api/views/{id}', { params: { ...at, header } }), {
    version: one.version,
    onDone: () => {
      say(text('views.removed', { name: one.name }))
      onRemoved()
    },
  })
  const problem = changing.problem ?? removing.problem
  return (
    <li>
      <button type="button" className="r-views__name" onClick={onShow}>
        {one.name}
        {one.shared && <TeamOutlined aria-label={text('views.shared')} />}
        {!one.mine && <span className="r-muted">{nameIn(language, one.ownerName, one.ownerNameEn)}</span>}
      </button>
      {one.mine && (
        <>
          {one.search !== search && (
            <Button type="link" size="small" onClick={() => changing.send({ search })}>
              {text('views.update')}
            </Button>
          )}
          <Button type="link" size="small" onClick={() => changing.send({ shared: !one.shared })}>
            {text(one.shared ? 'views.unshare' : 'views.share')}
          </Button>
          <Button
            type="text"
            size="small"
            icon={<DeleteOutlined />}
            aria-label={text('views.remove', { name: one.name })}
            onClick={() => removing.send(null)}
          />
        </>
      )}
      {star}
      {problem && <ProblemNote problem={problem} />}
    </li>
  )
}

/** A view taken away by mistake is kept anew, as it was. */
function RemovedView({ one, onBack }: { one: Saved; onBack: () => void }) {
  const text = useText(ledgerWords)
  const { name, search, shared } = one
  const keeping = useSend((_: null, header) => api.POST('/api/views', { params: { header }, body: { name, search, shared } }), {
    onDone: onBack,
  })
  return (
    <p className="r-muted">
      {text('views.removed', { name })}{' '}
      <Button type="link" size="small" loading={keeping.busy} onClick={() => keeping.send(null)}>
        {text('views.back')}
      </Button>
      {keeping.problem && <ProblemNote problem={keeping.problem} />}
    </p>
  )
}

function SaveView({ search }: { search: string }) {
  const text = useText(ledgerWords)
  const say = useToast()
  const id = useId()
  const [name, setName] = useState('')
  const [shared, setShared] = useState(false)
  const saving = useSend(
    (body: { name: string; search: string; shared: boolean }, header) => api.POST('/api/views', { params: { header }, body }),
    {
      onDone: (_, { name: saved }) => {
        say(text('views.saved', { name: saved }))
        setName('')
      },
    },
  )
  const save = () => {
    if (name.trim() !== '') saving.send({ name: name.trim(), search, shared })
  }
  return (
    <div className="r-views__save">
      <label htmlFor={id}>{text('views.save')}</label>
      <Input id={id} value={name} maxLength={60} onChange={(event) => setName(event.target.value)} onPressEnter={save} />
      <Checkbox checked={shared} onChange={(event) => setShared(event.target.checked)}>
        {text('views.share.whom')}
      </Checkbox>
      <Button type="primary" size="small" loading={saving.busy} disabled={name.trim() === ''} onClick={save}>
        {text('views.save.act')}
      </Button>
      {saving.problem && <ProblemNote problem={saving.problem} />}
    </div>
  )
}
