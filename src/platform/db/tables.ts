/** Written by `generate-tables.ts` from the migrated database. Do not edit. */
export type Tables = Record<never, never>
