import { join } from 'node:path'

/** Where everything lies inside the data directory. */
export type Layout = { root: string; pg: string; bin: string; files: string; lock: string; server: string; run: string }

export const layoutOf = (dataDir: string): Layout => ({
  root: dataDir,
  pg: join(dataDir, 'pg'),
  bin: join(dataDir, 'bin'),
  files: join(dataDir, 'files'),
  lock: join(dataDir, 'lock'),
  server: join(dataDir, 'server.json'),
  run: join(dataDir, 'run'),
})
