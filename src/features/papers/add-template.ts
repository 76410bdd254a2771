import { permit } from '#domain/permission.ts'
import { isRefused, refuse, type Refused } from '#domain/refusal.ts'
import type { PaperTemplate } from '#domain/template/template.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { newId } from '#platform/ids.ts'
import { stampOf, type Acting } from '#platform/trail/acting.ts'
import { bodyStream, templateStream } from '#platform/trail/streams.ts'
import { lockStream, readStream, saveStream } from '#platform/trail/trail.store.ts'
import type { PaperKind } from '#domain/template/paper-kinds.ts'
import { templateOf } from './templates.store.ts'

export type TemplateToAdd = {
  bodyId: string
  kind: PaperKind
  lang: 'zh' | 'en'
  file: { sha256: string; name: string; size: number }
}

/** A further version of a body's form. The file has been checked; it is not in use before somebody chooses it. */
export async function addTemplate(tx: Tx, acting: Acting, { bodyId, kind, lang, file }: TemplateToAdd): Promise<PaperTemplate | Refused> {
  const body = await readStream(tx, bodyStream, bodyId)
  if (!body) return refuse('missing')
  const post = permit(acting.actor, 'template.keep', { region: body.region, bodyId, path: body.path })
  if (isRefused(post)) return post
  const stamp = stampOf(acting, post)
  const added = { kind: 'template-added', data: file } as const
  const known = await templateOf(tx, bodyId, { kind, lang })
  if (known !== undefined)
    return saveStream(tx, templateStream, (await lockStream(tx, templateStream, known))!, { happenings: [added], stamp })
  const opened = { kind: 'template-opened', data: { bodyId, path: body.path, paper: kind, lang } } as const
  return saveStream(
    tx,
    templateStream,
    { id: newId(body.region), region: body.region, state: null },
    { happenings: [opened, added], stamp },
  )
}
