import { join } from 'node:path'

/** Where everything lies. `base` holds what the database's account must reach: the data directory itself, but for rare places. */
export type Layout = { root: string; base: string; pg: string; bin: string; run: string; files: string; lock: string; server: string }

export const layoutOf = (dataDir: string): Layout => {
  const own = { root: dataDir, files: join(dataDir, 'files'), lock: join(dataDir, 'lock'), server: join(dataDir, 'server.json') }
  return { ...own, ...parts(dataDir) }
}

const parts = (base: string) => ({ base, pg: join(base, 'pg'), bin: join(base, 'bin'), run: join(base, 'run') })

export const within = (layout: Layout, base: string): Layout => ({ ...layout, ...parts(base) })
