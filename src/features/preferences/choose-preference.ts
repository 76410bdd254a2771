import type { Preference } from '#domain/preference.ts'
import type { Tx } from '#platform/db/open-db.ts'
import { keepPreference, preferenceOf, type Whose } from './preferences.store.ts'

export type Choice = { [K in keyof Preference]?: Preference[K] | undefined }

/** What is chosen takes the place of what was; the rest stays. */
export async function choosePreference(tx: Tx, whose: Whose, choice: Choice): Promise<Preference> {
  const chosen: Partial<Preference> = Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== undefined))
  await keepPreference(tx, whose, chosen)
  return preferenceOf(tx, whose)
}
