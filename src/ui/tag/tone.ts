/** What a colour means; each tone also has its own shape or word, never colour alone. */
export const tones = ['quiet', 'blue', 'violet', 'yellow', 'green', 'red'] as const
export type Tone = (typeof tones)[number]
