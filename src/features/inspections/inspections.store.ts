import type { Regime } from '#domain/regime.ts'
import { regimes } from '#domain/regime/shipped.ts'
import type { Target } from '#domain/permission.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'

/** Who stands on an inspection, for the permission of acts on anything in it. An unknown id gives a target nobody reaches. */
export async function targetOfInspection(db: Db | Tx, id: string): Promise<Required<Omit<Target, 'below' | 'draft'>>> {
  const row = await db
    .selectFrom('inspection')
    .select(['region', 'bodyId', 'path', 'team', 'leaderId'])
    .where('region', '=', regionOf(id))
    .where('id', '=', id)
    .executeTakeFirst()
  return row ?? { region: -1, bodyId: '', path: [], team: [], leaderId: null }
}

export type InspectionRow = {
  id: string
  version: number
  region: number
  roundId: string
  roundName: string
  bodyId: string
  bodyName: string
  name: string
  code: string
  issued: boolean
  feedbackOn: string | null
  findings: number
  open: number
  closed: number
}

/** The regime that an inspection works under: the version fixed when its feedback was issued, before that the newest. */
export async function regimeOfInspection(db: Db | Tx, id: string): Promise<Regime> {
  const row = await db
    .selectFrom('inspection')
    .select(['regimeCode', 'regimeVersion'])
    .where('region', '=', regionOf(id))
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const versions = regimes.filter((regime) => regime.code === row.regimeCode)
  const regime = versions.find((one) => one.version === row.regimeVersion) ?? versions.toSorted((a, b) => a.version - b.version).at(-1)
  if (!regime) throw new Error(`No regime ${row.regimeCode}`)
  return regime
}

export async function codeOfInspection(db: Db | Tx, id: string): Promise<string> {
  const row = await db
    .selectFrom('inspection')
    .select('code')
    .where('region', '=', regionOf(id))
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return row.code
}

export async function draftFindingsOf(db: Db | Tx, inspectionId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('finding')
    .select('id')
    .where('region', '=', regionOf(inspectionId))
    .where('inspectionId', '=', inspectionId)
    .where('state', '=', 'draft')
    .execute()
  return rows.map((row) => row.id)
}

/** The findings that a plan has to answer: everything issued that is not withdrawn. */
export async function answerableFindingsOf(db: Db | Tx, inspectionId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('finding')
    .select('id')
    .where('region', '=', regionOf(inspectionId))
    .where('inspectionId', '=', inspectionId)
    .where('state', 'in', ['issued', 'disputed', 'rectifying', 'reported', 'verified'])
    .orderBy('number')
    .execute()
  return rows.map((row) => row.id)
}

/** What an inspection has numbered: its findings and suggestions, in order. */
export async function numberedIn(db: Db | Tx, inspectionId: string) {
  const of = { region: regionOf(inspectionId), inspectionId }
  const findings = await db
    .selectFrom('finding')
    .select(['id', 'number', 'text'])
    .where('region', '=', of.region)
    .where('inspectionId', '=', inspectionId)
    .orderBy('number')
    .execute()
  const suggestions = await db
    .selectFrom('suggestion')
    .select(['id', 'number'])
    .where('region', '=', of.region)
    .where('inspectionId', '=', inspectionId)
    .orderBy('number')
    .execute()
  return { findings, suggestions }
}
