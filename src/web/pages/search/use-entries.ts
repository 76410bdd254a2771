import { useQuery } from '@tanstack/react-query'
import type { Act } from '#domain/permission.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { useLook } from '#ui/look.ts'
import { addresses } from '#web/addresses.ts'
import { favouritesQuery } from '#web/api/favourites.ts'
import { useMe } from '#web/api/me.ts'
import { useChoose } from '#web/api/preference.ts'
import { over } from '#web/frame/desk.ts'
import { whereIs } from '#web/frame/favourites/at-hand.tsx'
import { frameWords } from '#web/frame/frame.words.ts'
import { placesFor } from '#web/frame/places.tsx'
import { nameIn } from '#web/parts/names.ts'
import { useRecent } from '#web/recent.ts'
import { addressOf, matching, type Entry, type EntryGroup } from './entries.ts'
import { searchQuery } from './search-query.ts'
import { searchWords } from './search.words.ts'

type Doing = { key: 'new-round' | 'import' | 'overdue' | 'yellow' | 'account' | 'help'; needs: Act | null; to: string }

/** What one can begin from here. */
const doings: Doing[] = [
  { key: 'overdue', needs: 'finding.read', to: `${addresses.ledger()}?light=red` },
  { key: 'yellow', needs: 'finding.read', to: `${addresses.ledger()}?light=yellow` },
  { key: 'import', needs: 'document.import', to: addresses.imports() },
  { key: 'new-round', needs: 'round.keep', to: `${addresses.rounds()}?new=1` },
  { key: 'account', needs: null, to: addresses.account() },
  { key: 'help', needs: null, to: addresses.help() },
]

function useActs(): Entry[] {
  const text = useText(searchWords)
  const { may } = useMe()
  const { light } = useLook()
  const choose = useChoose()
  const other = light === 'dark' ? 'light' : 'dark'
  return [
    ...doings.filter(({ needs }) => needs === null || may.includes(needs)).map(({ key, to }) => ({ key, title: text(`act.${key}`), to })),
    { key: 'look', title: text(`act.${other}`), run: () => choose({ theme: other }) },
    { key: 'keys', title: text('act.keys'), run: () => over.set('keys') },
  ]
}

function usePlaces(): Entry[] {
  const text = useText(searchWords)
  const frame = useText(frameWords)
  const { may } = useMe()
  return [
    ...placesFor(may).map(({ key }) => ({ key, title: frame(`nav.${key}`), to: addresses[key]() })),
    ...(may.includes('person.read') ? [{ key: 'people', title: text('page.people'), to: addresses.people() }] : []),
  ]
}

const few = 5

/** What can be chosen for what was typed: nothing typed shows what is at hand, else what is found. */
export function useEntries(typed: string): { groups: EntryGroup[]; searching: boolean; failed: boolean } {
  const text = useText(searchWords)
  const { language } = useLanguage()
  const q = typed.trim()
  const favourites = (useQuery(favouritesQuery).data ?? []).map((one) => ({
    key: `${one.kind} ${one.ref}`,
    title: nameIn(language, one.title, one.titleEn),
    code: one.code,
    to: whereIs(one),
  }))
  const recent = useRecent().map((one) => ({ key: one.to, title: one.title, to: one.to }))
  const search = useQuery(searchQuery(q))
  const own: EntryGroup[] = [
    { key: 'favourite', title: text('group.favourite'), entries: matching(favourites, q).slice(0, few) },
    { key: 'recent', title: text('group.recent'), entries: matching(recent, q).slice(0, few) },
    { key: 'act', title: text('group.act'), entries: matching(useActs(), q).slice(0, q === '' ? 20 : few) },
    { key: 'page', title: text('group.page'), entries: matching(usePlaces(), q).slice(0, q === '' ? 20 : few) },
  ]
  const found: EntryGroup[] = ([...q].length > 1 ? (search.data ?? []) : []).map(({ kind, items, more }) => ({
    key: kind,
    title: text(`kind.${kind}`),
    entries: items.map((hit) => ({
      key: hit.id,
      title: nameIn(language, hit.title, hit.titleEn),
      code: hit.code,
      note: hit.note && nameIn(language, hit.note, hit.noteEn),
      state: kind === 'finding' ? hit.state : null,
      to: addressOf(hit),
    })),
    more: more ? `${addresses.search(q)}&kind=${kind}` : undefined,
  }))
  const groups = (q === '' ? own : [...own.slice(2), ...found, ...own.slice(0, 2)]).filter((group) => group.entries.length > 0)
  return { groups, searching: search.isFetching, failed: search.isError }
}
