/** An RFC 9457 problem as the server words it: a stable code, the unmet conditions by name, the fields that are wrong. */
export type Problem = {
  /** 0 where no answer came at all. */
  status: number
  code: string
  /** A sentence in the language the request asked for. */
  title: string
  unmet: readonly { code: string; detail: string }[]
  errors: readonly { field: string; code: string; detail: string }[]
  requestId?: string | undefined
}
