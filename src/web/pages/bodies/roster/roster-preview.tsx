import { Button } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { Notice } from '#ui/layout/notice.tsx'
import { useToast } from '#ui/toast.tsx'
import { addresses } from '#web/addresses.ts'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { LeaveGuard } from '#web/frame/leave-guard.tsx'
import { ChoiceBar, Figures } from '#web/parts/pieces/choice-bar.tsx'
import { usePieces } from '#web/parts/pieces/use-pieces.ts'
import { RosterTable, isReady, type RosterItem } from './roster-table.tsx'
import { rosterWords } from './roster.words.ts'

type Roster = Schemas['Roster']
type Shown = 'new' | 'wrong' | 'all'

const shows: Record<Shown, (one: RosterItem) => boolean> = {
  new: (one) => one.act !== 'same',
  wrong: (one) => one.reasons.length > 0,
  all: () => true,
}

/** Every row of an office's lists: what it becomes, what was taken for granted, what is wrong; and entering what was confirmed. */
export function RosterPreview({ roster }: { roster: Roster }) {
  const text = useText(rosterWords)
  const say = useToast()
  const { items } = roster
  const ready = items.filter(isReady)
  const [shown, setShown] = useState<Shown>('new')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(ready.map((one) => one.key)))
  const { answers, far, problem, fill } = usePieces(
    (keys: string[], header) => api.POST('/api/rosters/{id}/entry', { params: { path: { id: roster.id }, header }, body: { keys } }),
    'roster',
  )
  const failed = (one: RosterItem): boolean => answers.get(one.key)?.done === false
  const listed = items.filter((one) => shows[shown](one) || (shown === 'wrong' && failed(one)))
  const wanted = ready.filter((one) => chosen.has(one.key) && !answers.get(one.key)?.done)
  const act = async () => {
    const done = await fill(wanted.map(({ key, row }) => ({ key, recordId: row })))
    const well = done.filter((one) => one.done).length
    if (done.length > well) setShown('wrong')
    if (done.length > 0) say(text('finished', { done: well, refused: done.length - well }))
  }
  const passwords = items.flatMap((one) => {
    const password = answers.get(one.key)?.password
    return password ? [{ name: one.label, login: one.what.join(), password }] : []
  })
  return (
    <>
      <LeaveGuard
        dirty={far !== null || passwords.length > 0}
        words={{ title: text(far ? 'leave.going' : 'leave.passwords'), why: text(far ? 'leave.going.why' : 'leave.passwords.why') }}
      />
      <Figures
        figures={[
          [text('sum.new'), ready.length],
          [text('sum.same'), items.filter((one) => one.act === 'same').length],
          [text('sum.wrong'), items.filter((one) => one.reasons.length > 0).length],
        ]}
      />
      <Unknown roster={roster} />
      {passwords.length > 0 && <Passwords passwords={passwords} />}
      <ChoiceBar<Shown>
        shown={shown}
        onShow={setShown}
        options={(['new', 'wrong', 'all'] as const).map((value) => ({ value, label: text(`show.${value}`) }))}
        wanted={wanted.length}
        label={wanted.length === 0 ? text('do.none') : text('do', { n: wanted.length })}
        going={(so) => text('going', so)}
        far={far}
        problem={problem}
        onDo={() => void act()}
        aside={<Link to={addresses.roster()}>{text('again')}</Link>}
      />
      {listed.length > 0 ? (
        <RosterTable items={listed} answers={answers} chosen={chosen} onChoose={setChosen} />
      ) : (
        <Empty title={text('nothing.new')}>{text('nothing.new.why')}</Empty>
      )}
    </>
  )
}

function Unknown({ roster }: { roster: Roster }) {
  const text = useText(rosterWords)
  return roster.tables
    .filter(({ unknown }) => unknown.length > 0)
    .map(({ sheet, unknown }) => <Notice key={sheet} tone="blue" title={text('sum.unknown', { sheet, columns: unknown })} />)
}

function Passwords({ passwords }: { passwords: readonly { name: string; login: string; password: string }[] }) {
  const text = useText(rosterWords)
  return (
    <Notice
      urgent
      tone="yellow"
      title={<strong>{text('passwords.title')}</strong>}
      action={<Button onClick={() => window.print()}>{text('passwords.print')}</Button>}
    >
      <p>{text('passwords.what')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('passwords.name')}</th>
            <th scope="col">{text('passwords.login')}</th>
            <th scope="col">{text('passwords.password')}</th>
          </tr>
        </thead>
        <tbody>
          {passwords.map(({ name, login, password }) => (
            <tr key={login}>
              <td>{name}</td>
              <td>{login}</td>
              <td>
                <code>{password}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Notice>
  )
}
