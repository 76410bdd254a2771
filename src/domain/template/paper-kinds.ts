/** The papers of one inspection, in the order in which its life asks for them. */
export const paperKinds = [
  'issue-letter',
  'feedback',
  'hand-over',
  'plan',
  'findings-list',
  'tasks-list',
  'duties-list',
  'fourth-list',
  'progress-report',
] as const
export type PaperKind = (typeof paperKinds)[number]
