import type { SheetRow } from '#documents/sheets/book.ts'
import { lightLabels, waitLabels, type Label } from '#domain/labels.ts'
import { lightOf } from '#domain/light.ts'
import { postsWith } from '#domain/permission.ts'
import type { PlanState } from '#domain/plan/plan.ts'
import { defaultLights } from '#domain/regime/defaults.ts'
import type { Method } from '#domain/round/round.ts'
import { inspectionPage, inspectionsSeenBy } from '#features/inspections/inspection-list.store.ts'
import { roundPage } from '#features/rounds/rounds.store.ts'
import { asksOf, waiting } from '#features/work/work.store.ts'
import { fileName, stateLine, wordsOf, type NamedBook, type SheetFor } from './book-lines.ts'
import { inLanguage, inspectionColumns, roundColumns, workListColumns, type ColumnWords } from './columns.ts'

const methodLabels: Record<Method, Label> = {
  routine: { zh: '常规巡察', en: 'Routine' },
  special: { zh: '专项巡察', en: 'Special' },
  mobile: { zh: '机动巡察', en: 'Mobile' },
  upgraded: { zh: '提级巡察', en: 'Upgraded' },
  linked: { zh: '联动巡察', en: 'Linked' },
  'look-back': { zh: '巡察“回头看”', en: 'Look-back' },
}
const planLabels: Record<PlanState, Label> = {
  draft: { zh: '编制中', en: 'Being written' },
  submitted: { zh: '审核中', en: 'In review' },
  returned: { zh: '已退回修改', en: 'Returned for changes' },
  adopted: { zh: '已通过', en: 'Adopted' },
}
const truth = { true: { zh: '是', en: 'Yes' }, false: { zh: '否', en: 'No' } } as const

const atOnce = 200

async function* roundRows({ db, actor, lang }: SheetFor): AsyncGenerator<SheetRow> {
  const scopes = postsWith(actor, 'round.read').map((post) => post.scopeId)
  const inspected = postsWith(actor, 'inspection.read').map((post) => post.scopeId)
  let after: string | null = null
  for (;;) {
    const rows = await roundPage(db, { region: actor.region, scopes, inspected }, { ended: undefined, after, limit: atOnce })
    for (const round of rows.slice(0, atOnce)) {
      const { id, version, name, bodyName: body, term, number, startsOn, endsOn, inspections, issued } = round
      const said = { method: methodLabels[round.method][lang], ended: truth[`${round.ended}`][lang] }
      yield { id, version, cells: { name, body, term, number, startsOn, endsOn, inspections, issued, ...said } }
    }
    if (rows.length <= atOnce) return
    after = rows[atOnce - 1]!.id
  }
}

async function* inspectionRows({ db, actor, lang }: SheetFor, roundId: string | undefined): AsyncGenerator<SheetRow> {
  const seen = inspectionsSeenBy(actor)
  let after: string | null = null
  for (;;) {
    const rows = await inspectionPage(db, seen, { roundId }, { after, limit: atOnce })
    for (const one of rows.slice(0, atOnce)) {
      const { id, version, code, name, bodyName: body, roundName: round, feedbackOn, findings, open, closed } = one
      const said = { issued: truth[`${one.issued}`][lang], plan: one.planState === null ? null : planLabels[one.planState][lang] }
      yield { id, version, cells: { code, name, body, round, feedbackOn, findings, open, closed, ...said } }
    }
    if (rows.length <= atOnce) return
    after = rows[atOnce - 1]!.id
  }
}

/** More than anybody has on their desk; the page shows a hundred of each. */
const mostWaiting = 5000

async function* workRows({ db, actor, today, lang }: SheetFor): AsyncGenerator<SheetRow> {
  const known = new Set<string>()
  for (const ask of asksOf(actor))
    for (const one of await waiting(db, { ...ask, limit: mostWaiting })) {
      if (known.has(`${ask.wait} ${one.id}`)) continue
      known.add(`${ask.wait} ${one.id}`)
      const number = one.number === null ? one.code : `${one.code}-${String(one.number).padStart(3, '0')}`
      const light = lightOf({ due: one.due, done: false, today, thresholds: one.thresholds ?? defaultLights })
      const body = (lang === 'en' ? one.bodyNameEn : null) ?? one.bodyName
      const said = { waits: waitLabels[ask.wait][lang], light: lightLabels[light][lang] }
      yield { id: one.id, version: 0, cells: { ...said, number, text: one.text, body, due: one.due } }
    }
}

type List = {
  zh: string
  en: string
  columns: readonly ColumnWords[]
  rows: (whom: SheetFor, roundId: string | undefined) => AsyncGenerator<SheetRow>
}

/** Lists that are only read: they go out and are not filled in. */
export const listSheets = {
  rounds: { zh: '巡察轮次', en: 'Rounds', columns: roundColumns, rows: roundRows },
  work: { zh: '我的工作', en: 'My work', columns: workListColumns, rows: workRows },
  inspections: { zh: '巡察', en: 'Inspections', columns: inspectionColumns, rows: inspectionRows },
} as const satisfies Record<string, List>

export async function listSheet(whom: SheetFor, which: keyof typeof listSheets, roundId?: string): Promise<NamedBook> {
  const { lang, today } = whom
  const { columns, rows, ...words } = listSheets[which]
  const part = {
    name: words[lang],
    title: words[lang],
    lines: [await stateLine(whom)],
    columns: inLanguage(columns, lang),
    frozen: 1,
    rows: rows(whom, roundId),
    marked: false,
  }
  return {
    name: fileName(words[lang], today),
    book: { sheets: [part], lists: {}, about: { rectify: '1', kind: which, lang }, words: wordsOf(lang) },
  }
}
