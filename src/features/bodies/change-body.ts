import type { Body } from '#domain/body/body.ts'
import { refuse, unmet, type Refused } from '#domain/refusal.ts'
import type { Tx } from '#platform/db/open-db.ts'
import type { Acting } from '#platform/trail/acting.ts'
import { changesIn, isEmpty } from '#platform/trail/changes.ts'
import { actOnBody, type Ref } from './act-on-body.ts'
import { holderOfCode } from './bodies.store.ts'

type Changes = { [K in 'code' | 'name' | 'nameEn' | 'kind']?: Body[K] | undefined }

/** New names, another kind or code. A body never moves: its place is written into everything below it. */
export const changeBody = (tx: Tx, acting: Acting, ref: Ref, asked: Changes): Promise<Body | Refused> =>
  actOnBody(tx, acting, ref, {
    decide: async (body) => {
      const data = changesIn(body, asked)
      if (isEmpty(data)) return []
      const taken = data.code !== undefined && (await holderOfCode(tx, body.region, data.code)) !== undefined
      return taken ? refuse('unmet', unmet('taken-already', { field: 'code', value: data.code! })) : [{ kind: 'body-changed', data }]
    },
  })
