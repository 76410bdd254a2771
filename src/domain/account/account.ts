import type { Fact, StreamHead } from '#domain/fact.ts'
import type { Lang } from '#domain/regime.ts'

/** What a person signs in with. Hashes stand in `credential`, so that neither this row nor its facts hold a secret. */
export type Account = StreamHead & { personId: string; login: string; language: Lang | null; disabled: boolean; mustChange: boolean }

export type AccountHappening =
  | { kind: 'account-created'; data: { personId: string; login: string; mustChange: boolean } }
  | { kind: 'account-disabled'; data: object }
  | { kind: 'account-enabled'; data: object }
  | { kind: 'password-changed'; data: object }
  | { kind: 'password-reset'; data: object }
  | { kind: 'language-chosen'; data: { language: Lang | null } }

/** The account after a fact. */
export function applyToAccount(state: Account | null, fact: Fact<AccountHappening>): Omit<Account, keyof StreamHead> {
  if (fact.kind === 'account-created') return { ...fact.data, language: null, disabled: false }
  const before = state!
  switch (fact.kind) {
    case 'account-disabled':
      return { ...before, disabled: true }
    case 'account-enabled':
      return { ...before, disabled: false }
    case 'password-changed':
      return { ...before, mustChange: false }
    case 'password-reset':
      return { ...before, mustChange: true }
    case 'language-chosen':
      return { ...before, language: fact.data.language }
  }
}
