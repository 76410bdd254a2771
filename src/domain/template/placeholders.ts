/** What may stand in braces in an office's Word form: single values anywhere, and lists that repeat what stands between `{#list}` and `{/list}`. */
export const singles = [
  'body',
  'team',
  'term',
  'round',
  'inspection',
  'code',
  'feedbackOn',
  'signer',
  'agency',
  'number',
  'on',
  'secrecy',
  'urgency',
  'copies',
  'findingsCount',
  'tasksCount',
  'suggestionsCount',
  'state',
] as const
export const lists = {
  findings: ['index', 'number', 'headings', 'text', 'weight', 'money', 'state', 'originalDue', 'due', 'extensions', 'light', 'closedOn'],
  tasks: [
    'index',
    'number',
    'findings',
    'text',
    'leader',
    'leadBody',
    'coBodies',
    'person',
    'start',
    'due',
    'criterion',
    'measures',
    'state',
    'percent',
    'progress',
  ],
  suggestions: ['index', 'text'],
} as const
export type ListName = keyof typeof lists

/** Without these a paper would not be that paper: whom it is about, of what moment it is, and the list it exists for. */
export const required: Readonly<Record<string, readonly string[]>> = {
  'issue-letter': ['body', 'number', 'state'],
  feedback: ['body', 'findings', 'state'],
  'hand-over': ['body', 'findings', 'state'],
  plan: ['body', 'tasks', 'state'],
  'findings-list': ['body', 'findings', 'state'],
  'tasks-list': ['body', 'tasks', 'state'],
  'duties-list': ['body', 'tasks', 'state'],
  'fourth-list': ['body', 'findings', 'state'],
  'progress-report': ['body', 'findings', 'state'],
}

/** A tag as it stands in the text, with the number of its paragraph. */
export type Tag = { mark: '' | '#' | '/'; name: string; paragraph: number }
export type TagFault = {
  code: 'template-unknown' | 'template-unclosed' | 'template-missing' | 'template-brace'
  name: string
  paragraph: number | null
}

const listOf = (name: string): ListName | undefined => (name in lists ? (name as ListName) : undefined)

const isKnown = (name: string, open: ListName | undefined): boolean =>
  (singles as readonly string[]).includes(name) || (open !== undefined && (lists[open] as readonly string[]).includes(name))

/** What is wrong with the tags of a form, in their order; and what it lacks. */
export function faultsIn(tags: readonly Tag[], kind: string): TagFault[] {
  const faults: TagFault[] = []
  let open: Tag | undefined
  for (const tag of tags) {
    const { mark, name, paragraph } = tag
    if (mark === '#') {
      if (!listOf(name)) faults.push({ code: 'template-unknown', name, paragraph })
      else if (open) faults.push({ code: 'template-unclosed', name: open.name, paragraph: open.paragraph })
      open = listOf(name) ? tag : open
    } else if (mark === '/') {
      if (open?.name !== name) faults.push({ code: 'template-unclosed', name, paragraph })
      open = undefined
    } else if (!isKnown(name, listOf(open?.name ?? ''))) faults.push({ code: 'template-unknown', name, paragraph })
  }
  if (open) faults.push({ code: 'template-unclosed', name: open.name, paragraph: open.paragraph })
  // A task has a field `findings` too: a list is there only where it is opened.
  const stands = (name: string): boolean => tags.some((tag) => tag.name === name && tag.mark === (listOf(name) ? '#' : ''))
  const missing = (required[kind] ?? []).filter((name) => !stands(name))
  return [...faults, ...missing.map((name): TagFault => ({ code: 'template-missing', name, paragraph: null }))]
}
