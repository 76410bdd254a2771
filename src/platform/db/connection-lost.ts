/** SQLSTATEs: the connection failed (08), the server is stopping (57P01, 57P02), or not yet ready (57P03), or takes no more (53300). */
const lostStates = /^(?:08...|57P0[123]|53300)$/
const lostCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENOTFOUND', 'EAI_AGAIN'])
/** pg gives no code to what happens on its own side of the socket. */
const lostMessages =
  /^(?:connection terminated|timeout exceeded when trying to connect|client has encountered a connection error|client was closed|the database is closed|cannot use a pool after calling end)/i

/** Did this fail because the database could not be reached? Then nothing is wrong with the request, and it may be sent again later. */
export function isConnectionLost(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, syscall } = error as NodeJS.ErrnoException
  if (code !== undefined && lostStates.test(code)) return true
  // ENOENT is a missing socket only when it comes from connecting; elsewhere it is a missing file.
  if (code !== undefined && lostCodes.has(code)) return code !== 'ENOENT' || syscall === 'connect'
  if (lostMessages.test(error.message)) return true
  if (error instanceof AggregateError) return error.errors.some(isConnectionLost)
  return isConnectionLost(error.cause)
}
