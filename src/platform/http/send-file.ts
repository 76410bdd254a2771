import type { FastifyReply } from 'fastify'
import type { FileStore } from '#platform/files/file-store.ts'

type Named = { sha256: string; name: string; type: string; size: number }

/** What no browser runs: pictures of pixels. An SVG is a program and is only ever saved. */
const safeInline = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif'])

/** Original bytes. Names are sent as RFC 5987 so that Chinese ones survive; nothing is shown inline that a browser could run. */
export function sendFile(reply: FastifyReply, files: FileStore, file: Named): FastifyReply {
  const inline = safeInline.has(file.type)
  reply.header('content-disposition', `${inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(file.name)}`)
  reply.header('etag', `"${file.sha256}"`).header('content-length', file.size)
  return reply.type(inline ? file.type : 'application/octet-stream').send(files.read(file.sha256))
}
