import type { Cut } from './blocks.ts'
import type { Node } from './outline.ts'
import type { Source } from './source.ts'
import { plainAt } from './source.ts'

const opens = /^(?:截至|截止|目前|总体|综上|总的来看)/
const counts = /\d+[个项](?:反馈|具体|整改)?(?:问题|任务)/
const rates = /(?:完成率|整改率|销号率|办结率)/

/** A paragraph that counts all problems and gives a rate speaks of the document, though it stands behind the last finding. */
const sumsUp = (plain: string): boolean => plain.length < 400 && opens.test(plain) && counts.test(plain) && rates.test(plain)

const lastOf = (node: Node): Node => {
  let last = node
  for (let below = node.children.at(-1); below !== undefined; below = last.children.at(-1)) last = below
  return last
}

/** 「截至目前，36个问题已完成整改30个，完成率83.3%。」 at the end of a part is taken away from its last finding. */
export const takeSummingUp = (source: Source, top: Node): Cut[] => {
  for (const node of [lastOf(top), ...(top.children.at(-1) ? [top.children.at(-1) as Node] : [])]) {
    const cut = node.rest.at(-1)
    if (cut !== undefined && sumsUp(plainAt(source, cut))) {
      node.rest.pop()
      return [cut]
    }
  }
  return []
}
