import { AsyncLocalStorage } from 'node:async_hooks'
import { Readable } from 'node:stream'

/**
 * An answer that is made while it is sent. Whoever reads slowly wakes it from the socket's own events: each piece is made in the place of the
 * request all the same, so that the database knows for whom.
 */
export function streamOf(pieces: AsyncGenerator<string>): Readable {
  const inPlace = AsyncLocalStorage.snapshot()
  return Readable.from({
    [Symbol.asyncIterator]: () => ({
      next: () => inPlace(() => pieces.next()),
      return: () => inPlace(() => pieces.return(undefined)),
    }),
  })
}
