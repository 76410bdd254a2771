/** What became of the files a person chose: a plain list, so that a failed one is kept until it is sent or removed by hand. */
export type Upload = {
  id: string
  file: File
  /** `refused` here, before sending: too large or empty; sending it again would not help. */
  state: 'waiting' | 'sending' | 'done' | 'failed' | 'cancelled' | 'refused'
  percent: number
  why: string | null
}

export const chosen = (id: string, file: File, refusedFor: string | null): Upload => ({
  id,
  file,
  state: refusedFor === null ? 'waiting' : 'refused',
  percent: 0,
  why: refusedFor,
})

export const changed = (list: readonly Upload[], id: string, change: Partial<Upload>): Upload[] =>
  list.map((one) => (one.id === id ? { ...one, ...change } : one))

/** A few at a time: the line of a county office carries no more, and each shows that it moves. */
const together = 2

export const nextToSend = (list: readonly Upload[]): Upload[] => {
  const room = together - list.filter((one) => one.state === 'sending').length
  return list.filter((one) => one.state === 'waiting').slice(0, Math.max(0, room))
}

export const canRetry = (one: Upload): boolean => one.state === 'failed' || one.state === 'cancelled'

export const again = (list: readonly Upload[], ids: readonly string[]): Upload[] =>
  list.map((one) => (ids.includes(one.id) && canRetry(one) ? { ...one, state: 'waiting', percent: 0, why: null } : one))
