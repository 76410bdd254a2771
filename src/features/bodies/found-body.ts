import type { Body } from '#domain/body/body.ts'
import { deepest } from '#domain/body/keep.ts'
import { permit } from '#domain/permission.ts'
import { isRefused, refuse, refuseUnmet, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { newId } from '#platform/ids.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { bodyStream } from '#platform/trail/streams.ts'
import { beginStream, lockStream } from '#platform/trail/trail.store.ts'
import { holderOfCode } from './bodies.store.ts'

export type BodyToFound = Pick<Body, 'code' | 'name' | 'nameEn' | 'kind'> & { parentId: string }

/** A new body below another one. Only the first body of a region has nothing above it. */
export async function foundBody(tx: Tx, acting: Acting, asked: BodyToFound): Promise<Body | Refused> {
  const parent = await lockStream(tx, bodyStream, asked.parentId)
  if (!parent) return refuse('missing')
  const post = permit(acting.actor, 'body.keep', { ...parent, bodyId: parent.id })
  if (isRefused(post)) return post
  const refused = refuseUnmet([
    ...(parent.dissolved ? [unmet('body-dissolved')] : []),
    ...(parent.level >= deepest ? [unmet('tree-too-deep', { deepest })] : []),
    ...((await holderOfCode(tx, parent.region, asked.code)) ? [unmet('taken-already', { field: 'code', value: asked.code })] : []),
  ])
  if (refused) return refused
  const id = newId(parent.region)
  const { parentId, code, name, nameEn, kind } = asked
  const data = { parentId, path: [...parent.path, id], level: parent.level + 1, code, name, nameEn, kind }
  return beginStream(tx, bodyStream, id, { happenings: [{ kind: 'body-founded', data }], stamp: stampOf(acting, post) })
}
