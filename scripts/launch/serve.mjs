import { heap } from './heap.mjs'
import { inHome } from './home.mjs'
import { runThrough } from './run.mjs'
import { buildWeb } from './web.mjs'

export const serve = async (node, args) => {
  const built = await buildWeb(node)
  return built === 0 ? runThrough(node, [...heap, inHome('src/main.ts'), ...args]) : built
}
