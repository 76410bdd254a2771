import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository, wherever it was called from. */
export const home = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
export const inHome = (...parts) => join(home, ...parts)
