import type { Picture } from './pictures-studio.ts'

/** What stands before the first account is made. */
export const ofTheDoor: readonly Picture[] = [{ login: null, language: 'zh', width: 1440, name: 'setup-1440-zh', at: '/' }]
