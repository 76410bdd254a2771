import { expect, test } from 'vitest'
import { wrongWithPassword } from './password-rule.ts'
import { hashPassword, isOutdated, nobodysHash, oneTimePassword, passwordMatches } from './password.ts'

test('a password is known again by its hash, another is not, and no two hashes are alike', async () => {
  const [one, two] = await Promise.all([hashPassword('整改到位的密码'), hashPassword('整改到位的密码')])
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(one).not.toBe(two)
  expect([await passwordMatches('整改到位的密码', one), await passwordMatches('整改到位的密碼', one)]).toEqual([true, false])
})

test('a password typed on another keyboard in compatible characters is the same', async () => {
  expect(await passwordMatches('ｐａｓｓ １２３４５', await hashPassword('pass 12345'))).toBe(true)
})

test('a hash made at a lower cost still opens and asks to be made again', async () => {
  // argon2id of "old" with m=1024, t=1, p=1, made once.
  const { argon2Sync } = await import('node:crypto')
  const nonce = Buffer.alloc(16, 7)
  const tag = argon2Sync('argon2id', { message: 'old', nonce, memory: 1024, passes: 1, parallelism: 1, tagLength: 32 })
  const hash = `$argon2id$v=19$m=1024,t=1,p=1$${nonce.toString('base64').replaceAll('=', '')}$${tag.toString('base64').replaceAll('=', '')}`
  expect([await passwordMatches('old', hash), isOutdated(hash), isOutdated(await nobodysHash())]).toEqual([true, true, false])
})

test('one-time passwords pass the rule and do not repeat', () => {
  const made = Array.from({ length: 200 }, oneTimePassword)
  expect(new Set(made).size).toBe(200)
  for (const each of made) expect(wrongWithPassword(each, 'zhangsan')).toEqual([])
})

test.each([
  ['正确的马电池订书钉啊', []],
  ['correct horse battery', []],
  ['short', ['password-too-short']],
  ['zhangsan-2026', ['password-holds-login']],
  ['aaaaaaaaaaaa', ['password-too-common']],
  ['abababababab', ['password-too-common']],
  ['password123', ['password-too-common']],
  ['12345678901', ['password-too-common']],
  ['😀😀', ['password-too-short', 'password-too-common']],
])('%s: %j', (password, codes) => {
  expect(wrongWithPassword(password, 'zhangsan').map((each) => each.code)).toEqual(codes)
})
