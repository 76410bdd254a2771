import { argon2, randomBytes, randomInt, timingSafeEqual, type Argon2Parameters } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify<'argon2id', Argon2Parameters, Buffer>(argon2)

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane. About 22 ms of a core. */
const cost = { memory: 19_456, passes: 2, parallelism: 1 } as const
const tagLength = 32

const base64 = (bytes: Buffer): string => bytes.toString('base64').replaceAll('=', '')

/** A hash that says how it was made, so that the cost can grow without locking anybody out. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive('argon2id', { ...cost, message: password.normalize('NFKC'), nonce, tagLength })
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(nonce)}$${base64(tag)}`
}

const shape = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/

export async function passwordMatches(password: string, hash: string): Promise<boolean> {
  const [, memory, passes, parallelism, nonce, tag] = shape.exec(hash) ?? []
  if (nonce === undefined || tag === undefined) throw new Error('a stored password hash is not readable')
  const expected = Buffer.from(tag, 'base64')
  const parameters = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  const message = password.normalize('NFKC')
  const found = await derive('argon2id', { ...parameters, message, nonce: Buffer.from(nonce, 'base64'), tagLength: expected.length })
  return timingSafeEqual(found, expected)
}

/** Made with a lower cost than today's: to be made again when its owner next signs in. */
export const isOutdated = (hash: string): boolean => !hash.includes(`$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$`)

/** What a password for a name nobody has is compared with, so that the answer takes as long as any other. */
let nobody: Promise<string> | undefined
export const nobodysHash = (): Promise<string> => (nobody ??= hashPassword(randomBytes(16).toString('hex')))

/** Letters that are not taken for another when read aloud or copied by hand. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Sixteen letters in fours: about 79 bits, to be handed over on paper and changed at once. */
export const oneTimePassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')).join('-')
