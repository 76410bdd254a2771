import { SaxesParser } from 'saxes'

export type Element = { name: string; attributes: Record<string, string>; children: Element[]; text: string }

/** An XML part as a tree; a part that is not well-formed throws with its place. */
export function elementOf(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    open.at(-1)!.text += text
  })
  parser.on('error', (fault) => {
    throw fault
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return root.children[0]!
}

/** Every element of a name below another, outermost first. */
export const all = (element: Element, name: string): Element[] => [
  ...element.children.filter((one) => one.name === name),
  ...element.children.flatMap((one) => all(one, name)),
]

export const everyOne = (element: Element): Element[] => [element, ...element.children.flatMap(everyOne)]

/** Children stand in the order of a schema's sequence, each of a name that it knows. */
export function orderFaults(element: Element, sequence: readonly string[], many: ReadonlySet<string> = new Set()): string[] {
  const names = element.children.map(({ name }) => name.replace(/^\w+:/, ''))
  const places = names.map((name) => sequence.indexOf(name))
  const said = `${element.name}: ${names.join(' ')}`
  if (places.includes(-1)) return [`unknown child in ${said}`]
  if (places.some((place, at) => at > 0 && place < places[at - 1]!)) return [`wrong order in ${said}`]
  const twice = names.filter((name, at) => names.indexOf(name) !== at && !many.has(name))
  return twice.length > 0 ? [`${twice.join(' ')} twice in ${said}`] : []
}
