import { sql } from 'kysely'
import type { PaperTemplate } from '#domain/template/template.ts'
import type { Db, Tx } from '#platform/db/open-db.ts'
import { regionOf } from '#platform/ids.ts'

export type TemplateRow = PaperTemplate & { bodyName: string; bodyNameEn: string | null }

/** The forms of the bodies below some others; `limit + 1` rows say whether there is more. */
export async function templatePage(
  db: Db,
  scopes: readonly string[],
  page: { after: string | null; limit: number },
): Promise<TemplateRow[]> {
  const after = page.after === null ? sql`` : sql`and t.id < ${page.after}::uuid`
  const { rows } = await sql<TemplateRow>`
    select t.*, b.name as body_name, b.name_en as body_name_en from paper_template t join body b on b.region = t.region and b.id = t.body_id
    where t.path && ${[...scopes]}::uuid[] ${after} order by t.id desc limit ${page.limit + 1}`.execute(db)
  return rows
}

/** The form that is in use for a body's papers: its own, or that of the nearest body above. */
export async function templateInUse(db: Db, path: readonly string[], of: { kind: string; lang: string }): Promise<TemplateRow | undefined> {
  const { rows } = await sql<TemplateRow>`
    select t.*, b.name as body_name, b.name_en as body_name_en from paper_template t join body b on b.region = t.region and b.id = t.body_id
    where t.body_id = any(${[...path]}::uuid[]) and t.kind = ${of.kind} and t.lang = ${of.lang} and t.current is not null
    order by cardinality(t.path) desc limit 1`.execute(db)
  return rows[0]
}

/** Every form in use for a body's papers in a language, the nearest of each kind. */
export async function templatesInUse(db: Db, path: readonly string[], lang: string): Promise<Map<string, TemplateRow>> {
  const { rows } = await sql<TemplateRow>`
    select distinct on (t.kind) t.*, b.name as body_name, b.name_en as body_name_en
    from paper_template t join body b on b.region = t.region and b.id = t.body_id
    where t.body_id = any(${[...path]}::uuid[]) and t.lang = ${lang} and t.current is not null
    order by t.kind, cardinality(t.path) desc`.execute(db)
  return new Map(rows.map((row) => [row.kind, row]))
}

/** The stream of a body's forms of one kind and language; held until the act ends, so that two cannot begin it. */
export async function templateOf(tx: Tx, bodyId: string, of: { kind: string; lang: string }): Promise<string | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`template:${bodyId}:${of.kind}:${of.lang}`}, 0))`.execute(tx)
  const { rows } = await sql<{ id: string }>`
    select id from paper_template where region = ${regionOf(bodyId)} and body_id = ${bodyId} and kind = ${of.kind} and lang = ${of.lang}`.execute(
    tx,
  )
  return rows[0]?.id
}
