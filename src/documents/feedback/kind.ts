import type { DocumentKind } from '#documents/reading.ts'
import type { Block } from './blocks.ts'
import { COUNT } from '#domain/written-number.ts'

type Row = { kind: DocumentKind; fits: (title: string, opening: string) => boolean }

const severalBodies = new RegExp(`组建${COUNT}个?(?:巡视|巡察)组|(?:对|向)${COUNT}(?:家|个)(?:被巡察|被巡视)?(?:单位|党组织|部门|镇|村)`)
const manyInspected = /被巡(?:察|视)的?\d+(?:家|个)|\d+(?:家|个)被巡(?:察|视)/
const ofRound = /第[一二三四五六七八九十\d]+轮(?:巡视|巡察)/
const roundFigures = /(?:共|累计)?(?:发现|反馈|指出)[^。，；]{0,16}问题\d+[个项条][\s\S]*整改/
const madePublic = /现将[^。]{0,40}整改[^。]{0,20}(?:公布|公开|通报|公告|公示|函告|报告)/
const fedBack =
  /向[^。，]{2,80}进行了?反馈|(?:反馈了?|通报了?)[^。，；]{0,20}(?:巡视|巡察|审计|督察)?[^。，；]{0,8}(?:情况|意见|结果)|(?:现将|现就)[^。]{0,40}反馈如下|反馈会/

/** In order of certainty: the title says most, the opening paragraphs decide where there is none. */
const rows: Row[] = [
  { kind: 'audit-report', fits: (title) => /审计/.test(title) && /整改/.test(title) && title.endsWith('报告') },
  { kind: 'audit-letter', fits: (title) => /审计/.test(title) && title.endsWith('函') },
  {
    kind: 'round-disclosure',
    fits: (title, opening) => /整改/.test(title + opening) && severalBodies.test(opening) && (/轮/.test(title) || madePublic.test(opening)),
  },
  // A round as a whole: its figures, no finding of one body.
  {
    kind: 'round-disclosure',
    fits: (title, opening) => ofRound.test(title || opening.slice(0, opening.indexOf('\n'))) && roundFigures.test(opening),
  },
  { kind: 'feedback', fits: (title) => /反馈/.test(title) && !/整改(?:落实|进展|工作|完成)*(?:情况|清单|台账|方案|报告|通报)/.test(title) },
  { kind: 'progress-notice', fits: (title) => /整改/.test(title) && /通报|公告|公示|报告|情况|清单|台账|公开/.test(title) },
  { kind: 'audit-report', fits: (title, opening) => /审计/.test(title) && /审计查出问题整改/.test(opening) },
  { kind: 'audit-letter', fits: (_, opening) => /审计/.test(opening) && /整改情况(?:函告|函复)/.test(opening) },
  { kind: 'progress-notice', fits: (_, opening) => madePublic.test(opening) },
  { kind: 'feedback', fits: (_, opening) => fedBack.test(opening) },
  {
    kind: 'round-disclosure',
    fits: (_, opening) => manyInspected.test(opening) && /整改/.test(opening) && /问题\d+[个项]|\d+[个项]问题/.test(opening),
  },
]

const OPENING = 4000

/** What kind of document this is, from its title and its first paragraphs. */
export const kindOf = (title: string | null, blocks: Block[]): DocumentKind => {
  let opening = ''
  for (const block of blocks) {
    opening += `${block.plain.slice(0, 1500)}\n`
    if (opening.length > OPENING) break
  }
  const row = rows.find(({ fits }) => fits(title ?? '', opening))
  if (row !== undefined) return row.kind
  return /整改(?:任务|情况|措施|进展)|整改$/m.test(opening) ? 'progress-notice' : 'unknown'
}
