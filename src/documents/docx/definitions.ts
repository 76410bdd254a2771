import type { XmlAttributes, XmlListener } from '#documents/zip/xml.ts'
import type { AbstractList, Level, ListInstance, Numbering } from './numbering.ts'

export type Style = { basedOn: string | null; numId: string | null; depth: number | null; heading: number | null; bold: boolean | null }
export type Styles = Map<string, Style>

export const isOn = (attributes: XmlAttributes): boolean => !['0', 'false', 'off', 'none'].includes(attributes.val ?? 'true')

const newLevel = (): Level => ({ start: 1, format: 'decimal', text: '', legal: false, restart: null, paragraphStyle: null })

type LevelPart = (level: Level, attributes: XmlAttributes) => void
const levelParts: Record<string, LevelPart> = {
  start: (level, { val }) => (level.start = Number(val ?? 1)),
  numFmt: (level, { val }) => (level.format = val ?? 'decimal'),
  lvlText: (level, { val }) => (level.text = val ?? ''),
  isLgl: (level, attributes) => (level.legal = isOn(attributes)),
  lvlRestart: (level, { val }) => (level.restart = Number(val ?? 0)),
  pStyle: (level, { val }) => (level.paragraphStyle = val ?? null),
}

/** Listens to `word/numbering.xml`. */
export function numberingListener(numbering: Numbering): XmlListener {
  let list: AbstractList | null = null
  let instance: ListInstance | null = null
  let level: Level | null = null
  let overridden = 0
  const opened: Record<string, (attributes: XmlAttributes) => void> = {
    abstractNum: ({ abstractNumId }) => {
      list = { id: abstractNumId ?? '', levels: new Map(), styleLink: null }
      numbering.abstracts.set(list.id, list)
    },
    num: ({ numId }) => {
      instance = { abstractId: '', starts: new Map(), levels: new Map() }
      numbering.instances.set(numId ?? '', instance)
    },
    numStyleLink: ({ val }) => list && (list.styleLink = val ?? null),
    abstractNumId: ({ val }) => instance && (instance.abstractId = val ?? ''),
    lvlOverride: ({ ilvl }) => (overridden = Number(ilvl ?? 0)),
    startOverride: ({ val }) => instance?.starts.set(overridden, Number(val ?? 1)),
  }
  return {
    open: (name, attributes) => {
      if (name === 'lvl') {
        level = newLevel()
        const holder = instance ?? list
        holder?.levels.set(Number(attributes.ilvl ?? 0), level)
      } else if (level) levelParts[name]?.(level, attributes)
      else opened[name]?.(attributes)
    },
    close: (name) => {
      if (name === 'lvl') level = null
      else if (name === 'abstractNum') list = null
      else if (name === 'num') instance = null
    },
  }
}

type StylePart = (style: Style, attributes: XmlAttributes) => void
const styleParts: Record<string, StylePart> = {
  basedOn: (style, { val }) => (style.basedOn = val ?? null),
  numId: (style, { val }) => (style.numId = val ?? null),
  ilvl: (style, { val }) => (style.depth = Number(val ?? 0)),
  outlineLvl: (style, { val }) => (style.heading = Number(val ?? 9) + 1),
  b: (style, attributes) => (style.bold = isOn(attributes)),
}

/** Listens to `word/styles.xml`. Word's own heading styles keep their English names in every language. */
export function stylesListener(styles: Styles): XmlListener {
  let style: Style | null = null
  return {
    open: (name, attributes) => {
      if (name === 'style') {
        style = { basedOn: null, numId: null, depth: null, heading: null, bold: null }
        styles.set(attributes.styleId ?? '', style)
      } else if (style && name === 'name') {
        const heading = /^heading ([1-9])$/i.exec(attributes.val ?? '')
        if (heading) style.heading ??= Number(heading[1])
      } else if (style) styleParts[name]?.(style, attributes)
    },
    close: (name) => {
      if (name === 'style') style = null
    },
  }
}

const unset: Style = { basedOn: null, numId: null, depth: null, heading: null, bold: null }

/** A style with what it inherits. */
export function styleOf(styles: Styles, id: string | null): Style {
  let found = unset
  const seen = new Set<string>()
  for (let at = id; at !== null && !seen.has(at);) {
    seen.add(at)
    const style = styles.get(at)
    if (!style) break
    found = {
      basedOn: style.basedOn,
      numId: found.numId ?? style.numId,
      depth: found.depth ?? style.depth,
      heading: found.heading ?? style.heading,
      bold: found.bold ?? style.bold,
    }
    at = style.basedOn
  }
  return found
}

/** A list may take its levels from a list style, which names an instance of the list that has them. */
export function linkLists(numbering: Numbering, styles: Styles): void {
  for (const list of numbering.abstracts.values()) {
    const numId = list.styleLink === null ? null : styles.get(list.styleLink)?.numId
    const source = numId ? numbering.abstracts.get(numbering.instances.get(numId)?.abstractId ?? '') : undefined
    if (source && list.levels.size === 0) list.levels = source.levels
  }
}
