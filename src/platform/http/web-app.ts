import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Server } from './server.ts'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

const squeezers = {
  br: (bytes: Buffer) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
} as const
type Encoding = keyof typeof squeezers

type Page = { bytes: Buffer; type: string; etag: string; lasting: boolean; squeezed: Partial<Record<Encoding, Promise<Buffer>>> }

/** The built app is small: it is held in memory, each file compressed once, and no address can reach another file. */
async function loadPages(dir: string): Promise<Map<string, Page>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => [])
  const pages = new Map<string, Page>()
  for (const entry of entries) {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || type === undefined || entry.name.startsWith('.')) continue
    const path = join(entry.parentPath, entry.name)
    const bytes = await readFile(path)
    const url = path.slice(dir.length).split(sep).join('/')
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
    // Vite puts the digest of a file into its name under /assets.
    pages.set(url, { bytes, type, etag, lasting: url.startsWith('/assets/'), squeezed: {} })
  }
  return pages
}

const encodingFor = (request: FastifyRequest, page: Page): Encoding | null => {
  if (page.bytes.length < 1024 || !/charset/.test(page.type)) return null
  const accepted = String(request.headers['accept-encoding'] ?? '')
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null
}

async function answerPage(page: Page, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  reply.header('etag', page.etag).header('cache-control', page.lasting ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (request.headers['if-none-match'] === page.etag) return reply.code(304).send()
  reply.type(page.type).header('vary', 'accept-encoding')
  const encoding = encodingFor(request, page)
  if (!encoding) return reply.send(page.bytes)
  const bytes = await (page.squeezed[encoding] ??= squeezers[encoding](page.bytes))
  return reply.header('content-encoding', encoding).send(bytes)
}

const notBuilt = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Rectify</title>
<h1>网页尚未构建 · The web app is not built</h1>
<p>请在安装目录运行 <code>npm run demo</code> 或 <code>npm start</code>，二者都会先构建网页。<br>
Run <code>npm run demo</code> or <code>npm start</code> in the installation folder; both build it first.</p></html>`

/** The staff app. Every address that is no file is one of the app's own pages, drawn by its script. */
export async function webAppRoutes(server: Server, dir: string): Promise<void> {
  const pages = await loadPages(dir)
  server.get('/*', { config: { needs: 'public', bytes: true } }, async (request, reply) => {
    const path = decodeURIComponent(request.url.split('?')[0] ?? '/')
    if (path === '/api' || path.startsWith('/api/')) return reply.callNotFound()
    const page = pages.get(path) ?? (!/\.[^/]*$/.test(path) ? pages.get('/index.html') : undefined)
    if (page) return answerPage(page, request, reply)
    if (pages.has('/index.html')) return reply.callNotFound()
    return reply.code(503).type('text/html; charset=utf-8').send(notBuilt)
  })
}
