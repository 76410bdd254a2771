import { mergeMeasures } from './merge-measures.ts'
import { sameField, taskFields, type TaskField, type TaskFields } from './task-fields.ts'

/** Two people wrote different things into one field; what the other wrote stands here, what I wrote stays in the form. */
export type Conflict = { field: TaskField; theirs: TaskFields }

const mergedSet = (base: string[], mine: string[], theirs: string[]): string[] => {
  const kept = theirs.filter((id) => mine.includes(id) || !base.includes(id))
  return [...kept, ...mine.filter((id) => !base.includes(id) && !kept.includes(id))]
}

type Sides = { base: TaskFields; mine: TaskFields; theirs: TaskFields }

/** Both sides changed the field: their common value, or null where only a person can choose. */
function bothChanged(field: TaskField, { base, mine, theirs }: Sides): Partial<TaskFields> | null {
  if (field === 'findingIds' || field === 'coBodyIds') return { [field]: mergedSet(base[field], mine[field], theirs[field]) }
  if (field !== 'measures') return null
  const measures = mergeMeasures(base.measures, mine.measures, theirs.measures)
  return measures && { measures }
}

/** Field by field: what only one side changed is taken over, what both changed differently is a conflict and stays mine for now. */
export function mergeTask(base: TaskFields, mine: TaskFields, theirs: TaskFields): { fields: TaskFields; conflicts: Conflict[] } {
  let fields = mine
  const conflicts: Conflict[] = []
  for (const field of taskFields) {
    if (sameField(field, mine, theirs) || sameField(field, mine, base)) fields = { ...fields, [field]: theirs[field] }
    else if (!sameField(field, theirs, base)) {
      const both = bothChanged(field, { base, mine, theirs })
      if (both) fields = { ...fields, ...both }
      else conflicts.push({ field, theirs })
    }
  }
  return { fields, conflicts }
}
