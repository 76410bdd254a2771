/**
 * One deed a person wants done, however often it has to be sent: the same content gets the same key as long as nobody knows whether
 * the first sending arrived, so that it is never done twice. Another content, or a clear answer, makes a new intent.
 */
export type Intent = { content: string; key: string }

export const intentFor = (before: Intent | null, content: string, newKey: () => string): Intent =>
  before !== null && before.content === content ? before : { content, key: newKey() }
