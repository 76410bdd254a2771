import { becomes } from './cell.ts'
import { noteAnswer, noteSilence, session } from './presence.ts'

const opensSession = (request: Request): boolean => request.method === 'POST' && new URL(request.url).pathname === '/api/session'

async function reach(request: Request): Promise<Response> {
  try {
    const response = await fetch(request)
    noteAnswer(response.status)
    return response
  } catch (error) {
    if (!request.signal.aborted) noteSilence()
    throw error
  }
}

/**
 * A fetch that outlives the session: when it has ended, the request waits until the same person has signed in again on the spot and
 * is then sent again, so that nothing typed is lost.
 */
export async function patientFetch(request: Request): Promise<Response> {
  const again = request.clone()
  const response = await reach(request)
  if (response.status !== 401 || opensSession(request) || session.get() === 'out') return response
  session.set('lapsed')
  await becomes(session, 'in')
  return patientFetch(again)
}
