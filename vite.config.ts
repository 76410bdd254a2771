import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin, type Rolldown } from 'vite'

/** Compressed JavaScript that a person loads before the first page stands. */
const firstLoadBudget = 450

/** Opened by everybody every morning: its chunk counts to the first load. */
const firstPage = /pages\/work\//

type Chunk = Rolldown.OutputChunk

const compressed = (chunk: Chunk): number => gzipSync(chunk.code, { level: 9 }).length / 1024

function closureOf(chunks: ReadonlyMap<string, Chunk>, start: Chunk[]): Set<Chunk> {
  const found = new Set<Chunk>()
  const visit = (chunk: Chunk | undefined) => {
    if (!chunk || found.has(chunk)) return
    found.add(chunk)
    for (const name of chunk.imports) visit(chunks.get(name))
  }
  for (const chunk of start) visit(chunk)
  return found
}

/** Prints every chunk compressed, and stops the build when the first load grows over its budget. */
const weigh = (): Plugin => ({
  name: 'weigh',
  apply: 'build',
  writeBundle(_, bundle) {
    const chunks = new Map(
      Object.values(bundle).flatMap((file): [string, Chunk][] => (file.type === 'chunk' ? [[file.fileName, file]] : [])),
    )
    const all = [...chunks.values()]
    const first = closureOf(
      chunks,
      all.filter((chunk) => chunk.isEntry || firstPage.test(chunk.facadeModuleId ?? '')),
    )
    for (const chunk of all.toSorted((a, b) => compressed(b) - compressed(a)))
      console.log(`${compressed(chunk).toFixed(1).padStart(8)} kB gz ${first.has(chunk) ? '*' : ' '} ${chunk.fileName}`)
    const total = [...first].reduce((sum, chunk) => sum + compressed(chunk), 0)
    console.log(`${total.toFixed(1).padStart(8)} kB gz * first load (budget ${firstLoadBudget})`)
    if (total > firstLoadBudget) throw new Error(`The first load is ${total.toFixed(1)} kB; the budget is ${firstLoadBudget} kB.`)
  },
})

const server = process.env['RECTIFY_API'] ?? 'http://127.0.0.1:8600'

export default defineConfig(({ mode }) => ({
  root: 'src/web',
  plugins: [react(), weigh()],
  // Old office machines: Chromium-based 360 and Edge of the last few years.
  build: {
    outDir: `../../dist/${mode === 'gallery' ? 'gallery' : 'web'}`,
    emptyOutDir: true,
    target: 'chrome109',
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
  },
  server: { host: '127.0.0.1', proxy: { '/api': server } },
}))
