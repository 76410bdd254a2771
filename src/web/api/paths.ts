import type { ActorPost } from '#domain/actor.ts'
import type { Act } from '#domain/permission.ts'
import type { Language } from '#ui/i18n/catalogue.ts'

/** Stands in for the generated types of the API until they exist; the only hand-written description of an address. */
type Json<T> = { content: { 'application/json': T } }
type NoParameters = { query?: never; header?: never; path?: never; cookie?: never }
type Once = { query?: never; header: { 'Idempotency-Key': string }; path?: never; cookie?: never }
type OnceWithId = { query?: never; header: { 'Idempotency-Key': string }; path: { id: string }; cookie?: never }
type Nothing = { 204: { content?: never } }

export type Post = ActorPost & { bodyName: string }
export type Me = {
  personId: string
  name: string
  login: string
  region: number
  regionName: string
  language: Language | null
  mustChange: boolean
  sessionId: string
  posts: Post[]
  may: Act[]
}
export type Session = { id: string; createdAt: string; lastSeenAt: string; userAgent: string; address: string; current: boolean }
type FirstAdministrator = { region: string; name: string; login: string; password: string }
type Credentials = { login: string; password: string }
type NewPassword = { old: string; password: string }
type Chosen = { language: Language | null }

export type paths = {
  '/api/me': { get: { parameters: NoParameters; responses: { 200: Json<Me> } } }
  '/api/me/language': { put: { parameters: Once; requestBody: Json<Chosen>; responses: { 200: Json<Chosen> } } }
  '/api/password': { post: { parameters: Once; requestBody: Json<NewPassword>; responses: Nothing } }
  '/api/session': {
    post: { parameters: NoParameters; requestBody: Json<Credentials>; responses: { 201: Json<Me> } }
    delete: { parameters: NoParameters; responses: Nothing }
  }
  '/api/sessions': {
    get: { parameters: NoParameters; responses: { 200: Json<Session[]> } }
    delete: { parameters: Once; responses: Nothing }
  }
  '/api/sessions/{id}': { delete: { parameters: OnceWithId; responses: Nothing } }
  '/api/setup': {
    get: { parameters: NoParameters; responses: { 200: Json<{ needed: boolean }> } }
    post: { parameters: NoParameters; requestBody: Json<FirstAdministrator>; responses: { 201: Json<Me> } }
  }
}
