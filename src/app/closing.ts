import type { Log } from '#platform/log/log.ts'

export type Closing = { add: (name: string, close: () => Promise<unknown>) => void; close: () => Promise<void> }

/** What was opened, closed in the opposite order; one that cannot be closed does not keep the others open. */
export function newClosing(log: Log): Closing {
  const open: { name: string; close: () => Promise<unknown> }[] = []
  let closed: Promise<void> | undefined
  const closeAll = async (): Promise<void> => {
    for (const { name, close } of open.toReversed()) {
      const start = performance.now()
      await close().catch((error: unknown) => log.error({ error, name }, 'could not be closed'))
      log.debug({ name, ms: Math.round(performance.now() - start) }, 'closed')
    }
  }
  return { add: (name, close) => void open.push({ name, close }), close: () => (closed ??= closeAll()) }
}
