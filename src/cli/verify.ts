import { miscountOf } from '#features/overview/fold-tallies.store.ts'
import { readConfig } from '#platform/config.ts'
import { openStanding } from '#app/standing-database.ts'
import { allStreams } from '#platform/trail/streams.ts'
import { verifyStreams } from '#platform/trail/verify.ts'

type Streams = { out: (text: string) => void; err: (text: string) => void }

/**
 * `rectify verify`: folds every stream of a whole database from nothing and compares it with its row, then the counters of the overview with a
 * recount of the rows. 0: no difference, 1: the first one is named.
 */
export async function verify(args: readonly string[], { out, err }: Streams): Promise<number> {
  const standing = await openStanding(readConfig([...args], process.env))
  try {
    const result = await verifyStreams(standing.db, allStreams)
    if (result.difference === null) {
      out(`${result.streams} streams, ${result.facts} facts: every row is what its facts fold to`)
      const wrong = await miscountOf(standing.db)
      if (wrong === null) out('every counter is what a recount of the rows gives')
      else
        err(
          `body ${wrong.nodeId}, ${wrong.what} ${wrong.word}: counted ${wrong.counted}, found ${wrong.found}; \`rectify recount\` counts anew`,
        )
      return wrong === null ? 0 : 1
    }
    const { table, id, what, column, stored, folded } = result.difference
    err(
      `${table} ${id}: ${what}${column === null ? '' : ` ${column}`}\n  stored ${JSON.stringify(stored)}\n  folded ${JSON.stringify(folded)}`,
    )
    return 1
  } finally {
    await standing.close()
  }
}
