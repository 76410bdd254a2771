import { createHash } from 'node:crypto'
import { isRefused, unmet, type Refused, type Unmet } from '#domain/refusal.ts'
import type { SheetAct, SheetKind } from '#domain/sheet/returning.ts'
import type { ReadBack } from '#documents/sheets/read-back.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { attempt } from '#platform/http/act.ts'
import { keepAnswer, takeKey } from '#platform/http/idempotency.store.ts'
import type { Acting } from '#platform/trail/acting.ts'
import type { Language } from '#platform/http/language.ts'
import { compareSheet, type SheetItem } from './compare-sheet.ts'
import { countApplied, type ReturnedSheet } from './returned-sheets.store.ts'

/** The acts themselves, as the screens do them; the composition root brings them, because a feature reaches no other one. */
export type SheetActs = Readonly<
  Record<SheetAct, (tx: Tx, acting: Acting, ref: { id: string; expected: number }, fields: never) => Promise<object | Refused>>
>

export type ItemDone = { key: string; done: boolean; already: boolean; unmet: Unmet[] }

/** Each act has a key of its own, so that one which was done is not done again, whatever sends it. */
async function once(tx: Tx, acting: Acting, item: SheetItem, act: () => Promise<object | Refused>): Promise<'done' | 'already' | Refused> {
  const target = `sheet ${item.act} ${item.recordId}`
  const { region, personId } = acting.actor
  const bodySha256 = createHash('sha256').update(JSON.stringify(item.fields)).digest()
  const key = { region, personId, key: `sheet-${item.key}`, target, bodySha256 }
  if (await takeKey(tx, key)) return 'already'
  const result = await act()
  if (isRefused(result)) return result
  await keepAnswer(tx, key, { status: 200, headers: {}, body: null })
  return 'done'
}

async function doItem(tx: Tx, acting: Acting, acts: SheetActs, item: SheetItem): Promise<ItemDone> {
  const { key } = item
  if (item.act === null || item.unmet.length > 0) return { key, done: false, already: false, unmet: item.unmet }
  const act = acts[item.act]
  const ref = { id: item.recordId!, expected: item.version }
  const answer = await attempt(tx, () => once(tx, acting, item, () => act(tx, acting, ref, item.fields as never)))
  if (!isRefused(answer)) return { key, done: true, already: answer === 'already', unmet: [] }
  const { code, unmet: list } = answer.refused
  return { key, done: false, already: false, unmet: list.length > 0 ? list : [unmet(code)] }
}

export type Applying = { sheet: ReturnedSheet; read: ReadBack; keys: readonly string[]; lang: Language; acts: SheetActs }

/**
 * Does what was confirmed of a sheet: each difference by its own act, done or refused by itself, all in one transaction with their answers.
 * A key that the sheet no longer asks for belongs to a record that somebody changed meanwhile, or that has it already.
 */
export async function applySheet(tx: Tx, acting: Acting, { sheet, read, keys, lang, acts }: Applying): Promise<{ items: ItemDone[] }> {
  const whom = { actor: acting.actor, today: acting.today, lang }
  const { items } = await compareSheet(tx, whom, sheet.kind as SheetKind, read)
  const byKey = new Map(items.map((one) => [one.key, one]))
  const wanted = keys.flatMap((key) => byKey.get(key) ?? []).toSorted((a, b) => (a.recordId! < b.recordId! ? -1 : 1))
  const done: ItemDone[] = []
  // Two acts on one record: the second has to see what the first left.
  const moved = new Map<string, number>()
  for (const one of wanted) {
    const version = one.version + (moved.get(one.recordId ?? '') ?? 0)
    const answer = await doItem(tx, acting, acts, { ...one, version })
    if (answer.done && !answer.already && one.recordId !== null) moved.set(one.recordId, (moved.get(one.recordId) ?? 0) + 1)
    done.push(answer)
  }
  const gone = keys
    .filter((key) => !byKey.has(key))
    .map((key): ItemDone => ({ key, done: false, already: false, unmet: [unmet('difference-gone')] }))
  await countApplied(tx, sheet, { done: done.filter((one) => one.done).length, refused: done.filter((one) => !one.done).length }, acting.at)
  return { items: [...done, ...gone] }
}
