import { parseSync } from 'vite'

type Node = { type: string; [field: string]: unknown }
type Parents = readonly Node[]

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

type Visit = (node: Node, parents: Parents) => void

/** Every node with those it stands in, the nearest last. */
function walk(node: Node, visit: Visit, parents: Node[] = []): void {
  visit(node, parents)
  parents.push(node)
  for (const value of Object.values(node))
    for (const one of Array.isArray(value) ? value : [value]) if (isNode(one)) walk(one, visit, parents)
  parents.pop()
}

const han = /\p{Script=Han}/u
const word = /\p{L}{2,}/u

/** The text that a node writes out; null where it writes none. */
function textOf(node: Node): string | null {
  if (node.type === 'Literal') return typeof node['value'] === 'string' ? node['value'] : null
  if (node.type === 'TemplateElement') return (node['value'] as { cooked: string }).cooked
  return node.type === 'JSXText' ? (node['value'] as string) : null
}

/** Attributes whose value somebody reads or hears. */
const said =
  /^(aria-label|aria-description|aria-roledescription|aria-valuetext|alt|title|placeholder|label|text|description|content|message|tooltip|hint|summary|caption|header|heading|footer|extra|suffix|prefix|addonBefore|addonAfter|okText|cancelText|emptyText|notFoundContent|subTitle|tip|what|why)$/

const nameOf = (node: Node | undefined): string => {
  const name = node?.type === 'JSXAttribute' ? (node['name'] as { name?: string }).name : undefined
  return typeof name === 'string' ? name : ''
}

/** Branches and templates are looked through: what they end in is what is said. */
const through = new Set([
  'ConditionalExpression',
  'LogicalExpression',
  'TemplateLiteral',
  'JSXExpressionContainer',
  'ParenthesizedExpression',
])

function saidByItself(node: Node, parents: Parents): boolean {
  if (node.type === 'JSXText') return true
  const asked = parents.at(-1)
  if (asked?.type === 'ConditionalExpression' && asked['test'] === node) return false
  const holder = parents.findLast((one) => !through.has(one.type))
  if (holder?.type === 'JSXAttribute') return said.test(nameOf(holder))
  return parents.at(-1)?.type !== 'JSXAttribute' && (holder?.type === 'JSXElement' || holder?.type === 'JSXFragment')
}

const keyOf = (node: Node): string =>
  String((node['key'] as { name?: string; value?: string }).name ?? (node['key'] as { value?: string }).value)

const inOtherWords = (node: Node): boolean => {
  const texts: string[] = []
  walk(node, (one) => texts.push(...[textOf(one) ?? []].flat()))
  // What somebody entered is said as it is.
  const entered = ['CallExpression', 'MemberExpression', 'Identifier'].includes(node.type)
  return texts.every((text) => !han.test(text)) && (entered || texts.length > 0)
}

/** Whether the same stands in English beside it: a pair of `zh` and `en`, a choice by the language, a list, a `said` or a `named` of both. */
function hasEnglish(node: Node, parents: Parents): boolean {
  const within = [...parents, node]
  return parents.some((parent, at) => {
    const own = within[at + 1]!
    if (parent.type === 'ObjectExpression')
      return keyOf(own) === 'zh' && (parent['properties'] as Node[]).some((one) => one.type === 'Property' && keyOf(one) === 'en')
    if (parent.type === 'ConditionalExpression')
      return [parent['consequent'], parent['alternate']].some((one) => one !== own && inOtherWords(one as Node))
    if (parent.type === 'ArrayExpression') return (parent['elements'] as Node[]).some((one) => one !== own && inOtherWords(one))
    const pair = parent.type === 'CallExpression' && /^(said|named)$/.test((parent['callee'] as { name?: string }).name ?? '')
    return pair && (parent['arguments'] as Node[]).some((one) => one !== own && inOtherWords(one))
  })
}

/** Chinese that has no English beside it. */
const isAlone = (text: string, node: Node, parents: Parents): boolean => han.test(text) && !hasEnglish(node, parents)

function textsIn(file: string, code: string, wanted: (text: string, node: Node, parents: Parents) => boolean): string[] {
  const found: string[] = []
  walk(parseSync(file, code).program as unknown as Node, (node, parents) => {
    const text = textOf(node)
    if (text !== null && wanted(text, node, parents)) found.push(text.trim())
  })
  return found
}

/** Chinese that the server would say and has no English for. */
export const chineseAlone = (file: string, code: string): string[] => textsIn(file, code, isAlone)

/** What a screen's source says without a catalogue: words between tags or in what is read aloud, and Chinese anywhere. */
export const saidOutright = (file: string, code: string): string[] =>
  textsIn(file, code, (text, node, parents) => isAlone(text, node, parents) || (word.test(text) && saidByItself(node, parents)))
