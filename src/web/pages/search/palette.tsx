import { SearchOutlined } from '@ant-design/icons'
import { Modal } from 'antd'
import { useDeferredValue, useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useNavigate } from 'react-router'
import { useText } from '#ui/i18n/language.tsx'
import { addresses } from '#web/addresses.ts'
import { stepped, type Entry, type EntryGroup } from './entries.ts'
import { EntryLine } from './entry-line.tsx'
import { searchWords } from './search.words.ts'
import { useEntries } from './use-entries.ts'
import './palette.css'

const wait = 150

/** What was typed, once the fingers rest. */
function useRested(typed: string): string {
  const [rested, setRested] = useState(typed)
  useEffect(() => {
    const timer = setTimeout(() => setRested(typed), wait)
    return () => clearTimeout(timer)
  }, [typed])
  return useDeferredValue(rested)
}

/** What is found here and not asked of the server is known at once. */
const isOwn = (group: EntryGroup | undefined): boolean => group?.key === 'act' || group?.key === 'page'

/** Fast fingers press Enter before the list is that of what they typed: then the first answer is opened as soon as it is known. */
function useEnter(typed: string, isKnown: boolean, open: () => void): () => void {
  const wanted = useRef<string | null>(null)
  const openNow = useEffectEvent(open)
  useEffect(() => {
    if (!isKnown || wanted.current !== typed) return
    wanted.current = null
    openNow()
  }, [isKnown, typed])
  return () => {
    if (isKnown) open()
    else wanted.current = typed
  }
}

type Placed = { key: string; title: string; from: number; entries: Entry[] }

/** The groups with what leads on from each, and where in the whole list each begins. */
const placed = (groups: readonly EntryGroup[], moreOf: (group: EntryGroup) => string): Placed[] =>
  groups.reduce<Placed[]>((before, group) => {
    const last = before.at(-1)
    const more: Entry[] = group.more ? [{ key: `more ${group.key}`, title: moreOf(group), to: group.more }] : []
    const from = last ? last.from + last.entries.length : 0
    return [...before, { key: group.key, title: group.title, from, entries: [...group.entries, ...more] }]
  }, [])

/** Ctrl-K: everything that can be found, gone to or begun, by typing. */
export function Palette({ onClose }: { onClose: () => void }) {
  const text = useText(searchWords)
  const navigate = useNavigate()
  const id = useId()
  const [typed, setTyped] = useState('')
  const q = useRested(typed)
  const { groups, searching, failed } = useEntries(q)
  const [chosenFor, setChosenFor] = useState({ q: '', at: 0 })
  // Another question begins at its first answer.
  const at = chosenFor.q === q ? chosenFor.at : 0
  const setAt = (next: number) => setChosenFor({ q, at: next })
  const list = useRef<HTMLDivElement>(null)
  const moreOf = (group: EntryGroup) => text('more', { kind: group.title })
  const entries = placed(groups, moreOf).flatMap((group) => group.entries)
  const chosen = entries.length === 0 ? -1 : Math.min(at, entries.length - 1)
  useEffect(() => {
    list.current?.querySelector(`[data-at="${chosen}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const open = (entry: Entry | undefined) => {
    if (!entry) return
    onClose()
    if (entry.to === undefined) entry.run()
    else void navigate(entry.to)
  }
  const isKnown = typed === q && (!searching || chosenFor.q === q || isOwn(groups[0]))
  const enter = useEnter(typed, isKnown, () => open(entries[chosen]))
  const hear = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setAt(stepped(chosen, event.key === 'ArrowDown' ? 1 : -1, entries.length))
    else if (event.key === 'Enter' && event.ctrlKey) open({ key: 'all', title: '', to: addresses.search(typed.trim()) })
    else if (event.key === 'Enter') enter()
    else return
    event.preventDefault()
  }
  return (
    <Modal
      open
      footer={null}
      closable={false}
      onCancel={onClose}
      width={680}
      className="r-palette"
      style={{ top: 72 }}
      title={<span className="r-unseen">{text('title')}</span>}
    >
      <div className="r-palette__field">
        <SearchOutlined aria-hidden />
        <input
          type="text"
          role="combobox"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={chosen >= 0 ? `${id}-${chosen}` : undefined}
          aria-autocomplete="list"
          aria-label={text('label')}
          placeholder={text('placeholder')}
          value={typed}
          maxLength={100}
          spellCheck={false}
          autoComplete="off"
          autoFocus
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={hear}
        />
      </div>
      <div className="r-palette__list" id={`${id}-list`} role="listbox" aria-label={text('title')} aria-busy={searching} ref={list}>
        {placed(groups, moreOf).map((group) => (
          <div key={group.key} role="group" aria-label={group.title}>
            <div aria-hidden className="r-palette__group">
              {group.title}
            </div>
            {group.entries.map((entry, index) => (
              <EntryLine
                key={entry.key}
                id={`${id}-${group.from + index}`}
                at={group.from + index}
                entry={entry}
                words={q}
                chosen={group.from + index === chosen}
                onPoint={() => setAt(group.from + index)}
                onOpen={() => open(entry)}
              />
            ))}
          </div>
        ))}
      </div>
      {groups.length === 0 && !searching && q !== '' && (
        <div className="r-palette__none">
          <p>{text('none', { q })}</p>
          <p className="r-muted">{text('none.why')}</p>
        </div>
      )}
      {failed && <p className="r-palette__none">{text('failed')}</p>}
      <p className="r-palette__hint r-muted">
        <span>{text('hint')}</span>
        <span role="status">{q !== '' && !searching && text('results', { n: entries.length })}</span>
      </p>
    </Modal>
  )
}
