import { inHome } from './home.mjs'
import { runThrough } from './run.mjs'
import { buildWeb } from './web.mjs'

export const serve = async (node, args) => {
  const built = await buildWeb(node)
  return built === 0 ? runThrough(node, [inHome('src/main.ts'), ...args]) : built
}
