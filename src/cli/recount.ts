import { openStanding } from '#app/standing-database.ts'
import { recountTallies } from '#features/overview/fold-tallies.store.ts'
import { readConfig } from '#platform/config.ts'

type Streams = { out: (text: string) => void; err: (text: string) => void }

/** `rectify recount`: counts the figures of the overview anew from the rows. */
export async function recount(args: readonly string[], { out }: Streams): Promise<number> {
  const standing = await openStanding(readConfig([...args], process.env))
  try {
    await recountTallies(standing.db)
    out('counted anew')
    return 0
  } finally {
    await standing.close()
  }
}
