import { problemIn, ProblemError, silence } from './problem-error.ts'

type Reply<T> = { data?: T; error?: unknown; response: Response }

/** What the server answered, or the problem, thrown. `answerOf(api.GET('/api/me'))`. */
export async function answerOf<T>(sent: Promise<Reply<T>>): Promise<T> {
  const reply = await sent.catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new ProblemError(silence())
  })
  if (!reply.response.ok) throw new ProblemError(problemIn(reply.error, reply.response.status))
  return reply.data as T
}
