import { build } from 'vite'

/** The app as it is delivered, and the gallery of its parts; vitest itself runs with another NODE_ENV. */
export async function setup(): Promise<void> {
  process.env['NODE_ENV'] = 'production'
  for (const mode of ['production', 'gallery']) await build({ mode, logLevel: 'error' })
  process.env['NODE_ENV'] = 'test'
}
