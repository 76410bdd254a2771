import type { BodyRef } from '#domain/body/roster-rows.ts'
import { isRefused, refuse, unmet, type Refused, type Unmet } from '#domain/refusal.ts'
import type { RosterTable } from '#documents/sheets/roster.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { attempt } from '#platform/http/act.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { changeBody } from './change-body.ts'
import { enterPerson } from './enter-person.ts'
import { foundBody } from './found-body.ts'
import { planRoster, type RosterItem } from './plan-roster.ts'
import { takePost, type PostToTake } from './take-post.ts'

/** Accounts are kept by another feature; the composition root brings the act. */
export type CreateAccount = (
  tx: Tx,
  acting: Acting,
  wanted: { personId: string; login: string },
) => Promise<{ oneTimePassword: string | null } | Refused>

export type Entered = { key: string; done: boolean; password: string | null; unmet: Unmet[] }

/** What rows of this very sending have made, by their keys. */
type Made = { bodies: Map<string, string>; people: Map<string, string> }
type Done = { password?: string | null }

const bodyId = (ref: BodyRef | null, made: Made): string | undefined =>
  ref === null ? undefined : 'id' in ref ? ref.id : made.bodies.get(ref.row)

async function enterBody(tx: Tx, acting: Acting, { body }: RosterItem, made: Made): Promise<Done | Refused> {
  const { key, fields, standing, parent } = body!
  if (standing) {
    const { nameEn, ...rest } = fields
    return changeBody(tx, acting, { id: standing.id, expected: standing.version }, { ...rest, ...(nameEn !== null && { nameEn }) }).then(
      (answer) => (isRefused(answer) ? answer : {}),
    )
  }
  const parentId = bodyId(parent, made)
  if (parentId === undefined) return refuse('unmet', unmet('roster-parent-not-there'))
  const founded = await foundBody(tx, acting, { ...fields, parentId })
  if (isRefused(founded)) return founded
  made.bodies.set(key, founded.id)
  return {}
}

const notThere = (): Refused => refuse('unmet', unmet('roster-parent-not-there'))

/** The post as the act takes it, once the bodies it names stand; null where none is given. */
function postOf({ person }: RosterItem, made: Made): PostToTake | null | Refused {
  const { post, body } = person!
  const at = bodyId(body, made)
  if (body !== null && at === undefined) return notThere()
  if (post === null || at === undefined) return null
  const scopeId = post.scope ? bodyId(post.scope, made) : null
  if (scopeId === undefined) return notThere()
  return { role: post.role, branch: post.branch, title: post.title, bodyId: at, scopeId, fromDay: post.fromDay }
}

const standingPerson = (ref: RosterItem['ref'], made: Made): string | undefined => {
  if (ref === null || ref === undefined) return undefined
  return 'id' in ref ? ref.id : made.people.get(ref.row)
}

async function enterOne(tx: Tx, acting: Acting, item: RosterItem, made: Made): Promise<Done | Refused> {
  const { key, name, nameEn, phone } = item.person!
  const post = postOf(item, made)
  if (isRefused(post)) return post
  const standing = standingPerson(item.ref, made)
  if (standing !== undefined) {
    made.people.set(key, standing)
    const taken = post ? await takePost(tx, acting, standing, post) : {}
    return isRefused(taken) ? taken : {}
  }
  const entered = await enterPerson(tx, acting, { name, nameEn, phone, post })
  if (isRefused(entered)) return entered
  made.people.set(key, entered.id)
  return {}
}

type Sending = { tables: readonly RosterTable[]; keys: readonly string[]; createAccount: CreateAccount }

async function accountFor(
  tx: Tx,
  acting: Acting,
  { person, ref }: RosterItem,
  made: Made & Pick<Sending, 'createAccount'>,
): Promise<Done | Refused> {
  const personId = made.people.get(person!.key) ?? standingPerson(ref, made)
  if (!personId) return refuse('unmet', unmet('roster-person-not-there'))
  const created = await made.createAccount(tx, acting, { personId, login: person!.login! })
  return isRefused(created) ? created : { password: created.oneTimePassword }
}

function enterItem(tx: Tx, acting: Acting, item: RosterItem, made: Made & Pick<Sending, 'createAccount'>): Promise<Done | Refused> {
  if (item.act === 'same') return Promise.resolve({})
  if (item.body) return enterBody(tx, acting, item, made)
  return item.act === 'create-account' ? accountFor(tx, acting, item, made) : enterOne(tx, acting, item, made)
}

/**
 * Does what was confirmed of an office's lists, each row by the acts that the screens do, in the order in which rows hang on each other. What was
 * entered by an earlier sending stands by now and is recognised.
 */
export async function enterRoster(tx: Tx, acting: Acting, { tables, keys, createAccount }: Sending): Promise<{ items: Entered[] }> {
  const wanted = new Set(keys)
  const { items } = await planRoster(tx, acting, tables, wanted)
  const made = { bodies: new Map<string, string>(), people: new Map<string, string>(), createAccount }
  const answers: Entered[] = []
  for (const item of items.filter(({ key }) => wanted.has(key))) {
    if (item.wrong.length > 0) {
      answers.push({ key: item.key, done: false, password: null, unmet: item.wrong })
      continue
    }
    const answer = await attempt(tx, () => enterItem(tx, acting, item, made))
    if (isRefused(answer))
      answers.push({
        key: item.key,
        done: false,
        password: null,
        unmet: answer.refused.unmet.length > 0 ? answer.refused.unmet : [unmet(answer.refused.code)],
      })
    else answers.push({ key: item.key, done: true, password: answer.password ?? null, unmet: [] })
  }
  return { items: answers }
}
