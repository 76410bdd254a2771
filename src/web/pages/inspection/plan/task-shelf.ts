import { isDirty, type TaskDraft } from './task-draft.ts'

/** Where what was typed into tasks and not yet taken by the server is kept on this device, so that a crash or a refusal loses nothing. */
export type Shelf = { person: string; plan: string }

const prefix = ({ person, plan }: Shelf): string => `rectify.task.${person}.${plan}.`

const parsed = (text: string | null): TaskDraft | null => {
  try {
    return text === null ? null : (JSON.parse(text) as TaskDraft)
  } catch {
    return null
  }
}

export const fromShelf = (shelf: Shelf, task: string): TaskDraft | null => parsed(sessionStorage.getItem(prefix(shelf) + task))

export const clearShelf = (shelf: Shelf, task: string): void => sessionStorage.removeItem(prefix(shelf) + task)

export function toShelf(shelf: Shelf, task: string, draft: TaskDraft): void {
  if (isDirty(draft)) sessionStorage.setItem(prefix(shelf) + task, JSON.stringify(draft))
  else clearShelf(shelf, task)
}

/** The ids of the tasks something lies here for. */
export const onShelf = (shelf: Shelf): string[] =>
  Object.keys(sessionStorage).flatMap((key) => (key.startsWith(prefix(shelf)) ? [key.slice(prefix(shelf).length)] : []))
