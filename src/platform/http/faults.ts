import { isConnectionLost } from '#platform/db/connection-lost.ts'
import { Problem, type ProblemCode } from './problem.ts'

export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** Codes of Node, PostgreSQL and Fastify that have something to say to the person; everything else is a fault. */
const known: Record<string, ProblemCode> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  '53100': 'disk-full',
  '55P03': 'busy',
  '57014': 'busy',
  '40001': 'busy',
  '40P01': 'busy',
  '22021': 'invalid-request',
  '22P05': 'invalid-request',
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'wrong-content-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'bad-json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'bad-json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'upload-cut',
  FST_ERR_NOT_FOUND: 'no-such-route',
  FST_ERR_BAD_URL: 'no-such-route',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'wrong-content-type',
  FST_FILES_LIMIT: 'too-many-files',
  FST_PARTS_LIMIT: 'too-many-files',
  FST_FIELDS_LIMIT: 'too-many-files',
  FST_REQ_FILE_TOO_LARGE: 'too-large',
  FST_PROTO_VIOLATION: 'invalid-request',
  FST_MP_PREMATURE_CLOSE: 'upload-cut',
}

const retry = { 'database-away': '5', busy: '1' } as const

const codeFor = (error: unknown): ProblemCode => {
  if (isConnectionLost(error)) return 'database-away'
  if (error instanceof SyntaxError && 'statusCode' in error) return 'bad-json'
  return known[codeOf(error)] ?? 'fault'
}

/** What a person is told of anything thrown. Of an unknown fault they learn only the number to report. */
export function problemFrom(error: unknown): Problem {
  if (error instanceof Problem) return error
  const code = codeFor(error)
  const after = code in retry ? { 'retry-after': retry[code as keyof typeof retry] } : {}
  return new Problem(code, {}, { headers: after })
}
