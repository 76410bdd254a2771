import type { z } from 'zod'

type Parts = { name: string; schema: z.core.$ZodType }[]

const inner = (schema: z.core.$ZodType): Parts => {
  const def = (schema as z.core.$ZodTypes)._zod.def
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).map(([name, part]) => ({ name, schema: part }))
    case 'array':
      return [{ name: '[]', schema: def.element }]
    case 'union':
      return def.options.map((option, index) => ({ name: `|${index}`, schema: option }))
    case 'optional':
    case 'nullable':
    case 'default':
    case 'prefault':
    case 'readonly':
      return [{ name: '', schema: def.innerType }]
    case 'pipe':
      return [{ name: '', schema: def.in }]
    default:
      return []
  }
}

const isOpenObject = (schema: z.core.$ZodType): boolean => {
  const def = (schema as z.core.$ZodTypes)._zod.def
  return def.type === 'object' && def.catchall?._zod.def.type !== 'never'
}

/** The places in a request's schema where unknown fields would be dropped without a word; there should be none (`z.strictObject`). */
export function openObjects(schema: z.core.$ZodType, path = ''): string[] {
  const here = isOpenObject(schema) ? [path || '(top)'] : []
  return [...here, ...inner(schema).flatMap((part) => openObjects(part.schema, [path, part.name].filter(Boolean).join('.')))]
}
