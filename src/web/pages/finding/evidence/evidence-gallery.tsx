import { lazy, Suspense, useState } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import type { Evidence, Task, View } from '#web/pages/finding/finding-view.ts'
import { newestOf, type Shown } from '#web/pages/finding/viewer/shown.ts'
import { EvidenceLine } from './evidence-line.tsx'
import { evidenceWords } from './evidence.words.ts'
import { fileAddress, isPicture, lastVersion } from './pictures.ts'
import './evidence.css'

const EvidenceViewer = lazy(async () => ({ default: (await import('#web/pages/finding/viewer/evidence-viewer.tsx')).EvidenceViewer }))

/** The proof on a task: pictures to look at, every file with its check sum and dates; what was withdrawn stays, struck out. */
export function EvidenceGallery({ task, view }: { task: Task; view: View }) {
  const text = useText(evidenceWords)
  const [looking, setLooking] = useState<Shown | null>(null)
  const mine = view.evidence.filter((one) => one.taskId === task.id)
  const pictures = mine.filter((one) => isPicture(one) && one.withdrawn === null)
  if (mine.length === 0) return <p className="r-muted">{text('none')}</p>
  return (
    <div className="r-evidence">
      {pictures.length > 0 && (
        <ul className="r-evidence__pictures">
          {pictures.map((picture) => (
            <li key={picture.id}>
              <Thumbnail picture={picture} onLook={() => setLooking(newestOf(picture))} />
            </li>
          ))}
        </ul>
      )}
      <ul className="r-evidence__files">
        {mine.map((one) => (
          <EvidenceLine key={one.id} evidence={one} task={task} view={view} onLook={() => setLooking(newestOf(one))} />
        ))}
      </ul>
      {looking !== null && (
        <Suspense>
          <EvidenceViewer list={view.evidence} first={looking} view={view} onClose={() => setLooking(null)} />
        </Suspense>
      )}
    </div>
  )
}

function Thumbnail({ picture, onLook }: { picture: Evidence; onLook: () => void }) {
  const text = useText(evidenceWords)
  return (
    <button type="button" className="r-evidence__picture" aria-label={text('look', { title: picture.title })} onClick={onLook}>
      <img src={fileAddress(picture.id, lastVersion(picture).version)} alt="" loading="lazy" width={168} height={112} />
      <span>{picture.title}</span>
    </button>
  )
}
