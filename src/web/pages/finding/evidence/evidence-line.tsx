import { useState } from 'react'
import type { TaskWorkAct } from '#domain/task/abilities.ts'
import { Explain } from '#ui/explain.tsx'
import { actWords } from '#ui/i18n/act.words.ts'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { officeDay } from '#ui/office-clock.ts'
import { FileTag } from '#ui/tag/file-tag.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import type { Evidence, Task, View } from '#web/pages/finding/finding-view.ts'
import { viewerWords } from '#web/pages/finding/viewer/viewer.words.ts'
import { namesIn } from '#web/parts/names.ts'
import { ReplaceEvidence, WithdrawEvidence } from './change-evidence.tsx'
import { evidenceWords } from './evidence.words.ts'
import { fileAddress } from './pictures.ts'

type Version = Evidence['versions'][number]

function VersionTag({ id, version }: { id: string; version: Version }) {
  return (
    <FileTag
      name={version.name}
      size={version.size}
      sha256={version.sha256}
      version={version.version}
      href={fileAddress(id, version.version)}
      claimed={version.claimedOn}
      arrived={officeDay(version.arrivedAt)}
    />
  )
}

/** A piece of evidence: its kind and title, the newest file, the earlier ones folded away, and what may be done to it. */
export function EvidenceLine({ evidence, task, view, onLook }: { evidence: Evidence; task: Task; view: View; onLook: () => void }) {
  const text = useText(evidenceWords)
  const kinds = useText(kindWords)
  const looks = useText(viewerWords)
  const { language } = useLanguage()
  const name = namesIn(view.names, language)
  const older = evidence.versions.slice(0, -1).toReversed()
  const newest = evidence.versions.at(-1)!
  const { feedbackOn } = view.finding
  const early = feedbackOn !== null && evidence.claimedOn !== null && evidence.claimedOn < feedbackOn
  const { withdrawn } = evidence
  return (
    <li className={withdrawn ? 'r-evidence__gone' : undefined}>
      <p className="r-evidence__title">
        <Tag tone="quiet">{kinds(`evidence.${evidence.kind}`)}</Tag>
        {withdrawn ? <del>{evidence.title}</del> : <span>{evidence.title}</span>}
        {early && (
          <span className="r-together">
            <Tag tone="yellow">{text('before')}</Tag>
            <Explain label={text('before')}>{text('before.why', { day: feedbackOn })}</Explain>
          </span>
        )}
        <span className="r-muted">{text('by', { name: name(newest.by) })}</span>
        <button
          type="button"
          className="r-plain-button r-small r-no-print"
          aria-label={looks('open.of', { title: evidence.title })}
          onClick={onLook}
        >
          {looks('open')}
        </button>
        {!withdrawn && <EvidenceActs evidence={evidence} task={task} />}
      </p>
      <VersionTag id={evidence.id} version={newest} />
      {withdrawn && (
        <p className="r-muted">{text('withdrawn', { day: withdrawn.day, name: name(withdrawn.by), reason: withdrawn.reason })}</p>
      )}
      {older.length > 0 && (
        <details>
          <summary>{text('versions.older', { n: older.length })}</summary>
          {older.map((version) => (
            <VersionTag key={version.version} id={evidence.id} version={version} />
          ))}
        </details>
      )}
    </li>
  )
}

/** Small, because they are rarely wanted; gone once the task counts as done. */
function EvidenceActs({ evidence, task }: { evidence: Evidence; task: Task }) {
  const acts = useText(actWords)
  const [open, setOpen] = useState<'replace' | 'withdraw' | null>(null)
  const may = (act: TaskWorkAct) => task.can.some((one) => one.act === act && one.allowed)
  return (
    <span className="r-together r-no-print">
      {may('replace-evidence') && (
        <button type="button" className="r-plain-button r-small" onClick={() => setOpen('replace')}>
          {acts('evidence.replace')}
        </button>
      )}
      {may('withdraw-evidence') && (
        <button type="button" className="r-plain-button r-small" onClick={() => setOpen('withdraw')}>
          {acts('evidence.withdraw')}
        </button>
      )}
      {open === 'replace' && <ReplaceEvidence evidence={evidence} onClose={() => setOpen(null)} />}
      {open === 'withdraw' && <WithdrawEvidence evidence={evidence} onClose={() => setOpen(null)} />}
    </span>
  )
}
