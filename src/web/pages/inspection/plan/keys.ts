/** What the keys of the plan are called on its buttons. */
export const keys = { add: 'Alt N', measure: 'Alt M', save: 'Ctrl S', close: 'Ctrl ↵' } as const
