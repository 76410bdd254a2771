import type { ActorPost } from '#domain/actor.ts'
import type { Language } from '#ui/i18n/catalogue.ts'

/** Stands in for the generated types of the API until they exist; the only hand-written description of an address. */
type Json<T> = { content: { 'application/json': T } }
type Get<T> = { parameters: object; responses: { 200: Json<T> } }
type Write<Body, T = unknown> = { parameters: object; requestBody: Json<Body>; responses: { 200: Json<T> } }

export type Post = ActorPost & { bodyName: string }
export type Me = {
  personId: string
  name: string
  login: string
  region: number
  language: Language | null
  mustChange: boolean
  posts: Post[]
}

export type paths = {
  '/api/me': { parameters: object; get: Get<Me> }
  '/api/setup': {
    parameters: object
    get: Get<{ needed: boolean }>
    post: Write<{ region: string; name: string; login: string; password: string }>
  }
  '/api/session': { parameters: object; post: Write<{ login: string; password: string }>; delete: { parameters: object; responses: { 204: object } } }
  '/api/password': { parameters: object; post: Write<{ old: string; password: string }> }
}
