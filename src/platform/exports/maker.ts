import type { z } from 'zod'
import type { Actor } from '#domain/actor.ts'
import type { Day } from '#domain/day.ts'
import type { Act } from '#domain/permission.ts'
import type { Db } from '#platform/db/open-db.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import type { Language } from '#platform/http/language.ts'

/** For whom, when and in which language a file is made. The actor holds the posts of the moment it is made, not of the one it was asked for. */
export type ExportFor = { db: Db; files: FileStore; actor: Actor; today: Day; time: string; now: string; lang: Language }

export type ExportMaking = ExportFor & {
  /** Says how far it is, in pieces of the maker's own; `total` null where nobody knows. Cheap: call it as often as you like. */
  progress: (done: number, total: number | null) => void
  /** Aborted when the person has given the export up or the server closes. */
  signal: AbortSignal
}

/** The name under which the file is downloaded, and its media type. */
export type ExportFile = { name: string; type: string }

/**
 * One kind of file that is made in the background. A feature lists its makers, `app/exports.ts` lists the features'; each becomes
 * `POST /api/exports/KIND` with the fields of `asked`.
 */
export type ExportMaker<S extends z.ZodObject = z.ZodObject> = {
  kind: string
  needs: Act
  /** A `z.strictObject`. */
  asked: S
  /** What the file will be called; null where what is asked for is unknown here or out of the actor's scope (404). Asked at the door and again when it is made. */
  describe: (whom: ExportFor, asked: z.output<S>) => Promise<ExportFile | null>
  /** The bytes, in pieces as they come: a hundred thousand rows are never in memory at once. */
  make: (making: ExportMaking, asked: z.output<S>) => AsyncIterable<Uint8Array>
}

/** Any maker, as the list sees it. */
// What one maker is asked is no other's: only the schema in the same record knows it.
export type AnyMaker = {
  kind: string
  needs: Act
  asked: z.ZodObject
  describe: (whom: ExportFor, asked: never) => Promise<ExportFile | null>
  make: (making: ExportMaking, asked: never) => AsyncIterable<Uint8Array>
}
