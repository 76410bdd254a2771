import type { Actor } from '#domain/actor.ts'
import { permit, postsWith } from '#domain/permission.ts'
import { isRefused } from '#domain/refusal.ts'
import { statisticsPaper } from '#documents/templates/kinds/statistics.ts'
import type { Paper } from '#documents/templates/paper.ts'
import type { Db } from '#platform/db/open-db.ts'
import { roundStream } from '#platform/trail/streams.ts'
import { readStream } from '#platform/trail/trail.store.ts'
import { targetOfRound } from '#features/rounds/rounds.store.ts'
import type { PaperFor } from './load-dossier.ts'
import { roundLines } from './papers.store.ts'

const scopesOf = (actor: Actor): string[] => postsWith(actor, 'inspection.read').map((post) => post.scopeId)

/** The statistics form of a round over the inspections this person may see; null where the round is none of theirs. */
export async function writeStatistics(
  db: Db,
  roundId: string,
  { actor, today, time, lang }: PaperFor,
): Promise<{ paper: Paper; name: string } | null> {
  const round = await readStream(db, roundStream, roundId)
  if (!round || isRefused(permit(actor, 'round.read', await targetOfRound(db, actor, round)))) return null
  const lines = await roundLines(db, roundId, scopesOf(actor))
  const name = lang === 'zh' ? `${round.term}第${round.number}轮` : `${round.name} (${round.term}, no. ${round.number})`
  const paper = statisticsPaper(
    {
      name,
      lines: lines.map((one) => ({
        round: lang === 'zh' ? `第${round.number}轮` : String(round.number),
        body: (lang === 'en' ? one.bodyNameEn : null) ?? one.bodyName,
        findings: one.findings,
        atOnce: one.atOnce,
      })),
      proposals: null,
      accountable: null,
      stand: { day: today, time, facts: lines.reduce((sum, one) => sum + one.facts, 0) },
    },
    lang,
  )
  return { paper, name: lang === 'zh' ? `巡察整改统计表-${name}` : `statistics-${round.term}-${round.number}` }
}
