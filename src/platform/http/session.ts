import type { FastifyRequest } from 'fastify'
import type { Actor } from '#domain/actor.ts'
import type { Language } from './language.ts'

/** Who is signed in: what a session cookie leads to. `mustChange`: nothing but a new password is accepted from this person yet. */
export type Session = { id: string; accountId: string; actor: Actor; language: Language | null; mustChange: boolean }

/** Finds the session behind a cookie's token; null where there is none, or it is over. */
export type WhoIs = (token: string) => Promise<Session | null>

export type Cookie = { name: string; secure: boolean }

/** `__Host-` ties the cookie to this host and to https; over plain http (a trial on one machine) browsers would drop it. */
export const sessionCookie = (request: FastifyRequest): Cookie =>
  request.protocol === 'https' ? { name: '__Host-rectify', secure: true } : { name: 'rectify', secure: false }

export const tokenOf = (request: FastifyRequest): string | undefined => request.cookies[sessionCookie(request).name]
