import type { Sending } from '#ui/input/use-uploads.ts'
import { upload } from '#web/api/upload.ts'
import type { Comment } from './comments-query.ts'

type Versioned = Pick<Comment, 'id' | 'version'>

/** Sends files to one comment, one after the other, because each makes a new version of it. */
export function attacherFor(comment: Versioned): (file: File, sending: Sending) => Promise<void> {
  let version = comment.version
  let line: Promise<unknown> = Promise.resolve()
  const sendOne = async (file: File, sending: Sending): Promise<void> => {
    const after = await upload<Versioned>(`/api/comments/${comment.id}/attachments`, file, {}, { ...sending, version })
    version = after.version
  }
  return (file, sending) => {
    const mine = line.then(() => sendOne(file, sending))
    line = mine.catch(() => undefined)
    return mine
  }
}

/** The same without a list to watch: the name of the first file that did not arrive, or null. */
export async function attachAll(comment: Versioned, files: readonly File[]): Promise<string | null> {
  const attach = attacherFor(comment)
  for (const file of files) {
    const sending = { id: crypto.randomUUID(), signal: new AbortController().signal, onProgress: () => undefined }
    const arrived = await attach(file, sending).then(
      () => true,
      () => false,
    )
    if (!arrived) return file.name
  }
  return null
}
