import { expect, test } from 'vitest'
import { newLog } from './log.ts'

const lines: string[] = []
const log = newLog({ level: 'info', write: (line) => lines.push(line), now: () => 'T', bindings: { room: 'db' } })
const written = (work: () => void): unknown[] => {
  lines.length = 0
  work()
  return lines.map((line) => JSON.parse(line) as unknown)
}

test('one line of JSON per event, with the fields of its parents', () => {
  expect(written(() => log.child({ request: 'r1' }).warn({ count: 2 }, 'late'))).toEqual([
    { time: 'T', level: 'warn', room: 'db', request: 'r1', count: 2, message: 'late' },
  ])
  expect(written(() => log.info('plain'))).toEqual([{ time: 'T', level: 'info', room: 'db', message: 'plain' }])
  expect(lines[0]).toMatch(/\n$/)
})

test('less than its level is not written', () => {
  expect(written(() => log.debug('x'))).toEqual([])
  expect(written(() => log.silent('x'))).toEqual([])
})

test('an error keeps its message, code and stack', () => {
  const error = Object.assign(new Error('gone'), { code: 'ECONNRESET' })
  expect(written(() => log.error(error))[0]).toMatchObject({ message: 'gone', error: { type: 'Error', code: 'ECONNRESET' } })
  expect(written(() => log.error({ error }, 'lost'))[0]).toMatchObject({ message: 'lost', error: { message: 'gone' } })
})

test('secrets and whole requests stay out, at any depth', () => {
  const fields = { body: { password: 'p', name: 'n' }, headers: { Cookie: 'c' }, req: { method: 'GET', url: '/', socket: {} } }
  expect(written(() => log.info(fields))[0]).toMatchObject({
    body: { password: '[hidden]', name: 'n' },
    headers: { Cookie: '[hidden]' },
    method: 'GET',
    url: '/',
  })
})
