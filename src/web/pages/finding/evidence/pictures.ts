import type { Evidence } from '#web/pages/finding/finding-view.ts'

/** What the server sends inline; everything else is only ever downloaded. */
const shown = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif'])

export const lastVersion = (evidence: Evidence) => evidence.versions.at(-1)!

export const isPicture = (evidence: Evidence): boolean => shown.has(lastVersion(evidence).type)

export const fileAddress = (id: string, version: number): string => `/api/evidence/${id}/versions/${version}`
