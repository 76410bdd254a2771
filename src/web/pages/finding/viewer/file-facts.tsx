import { DownloadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { officeDay } from '#ui/office-clock.ts'
import { sizeText } from '#ui/tag/size.ts'
import { Tag } from '#ui/tag/tag.tsx'
import type { Evidence, View } from '#web/pages/finding/finding-view.ts'
import { FactsList } from '#web/pages/finding/parts/facts-list.tsx'
import { namesIn } from '#web/parts/names.ts'
import { previewQuery, type Preview } from './preview-query.ts'
import { addressOf, type Version } from './shown.ts'
import { viewerWords } from './viewer.words.ts'

type Props = { evidence: Evidence; version: Version; view: View }

/** What is known of one file: its name, bytes and dates, and what the camera wrote into it. */
export function FileFacts({ evidence, version, view }: Props) {
  const text = useText(viewerWords)
  const { language } = useLanguage()
  const name = namesIn(view.names, language)
  const task = view.tasks.find((one) => one.id === evidence.taskId)
  const shown = { id: evidence.id, version: version.version }
  const { data: preview } = useQuery(previewQuery(shown))
  const hash = <code className="r-viewer__hash">{version.sha256}</code>
  return (
    <div className="r-viewer__facts">
      <h3>{text('facts')}</h3>
      <p>
        {version.name} {evidence.withdrawn && <Tag tone="red">{text('withdrawn')}</Tag>}
      </p>
      <FactsList
        facts={[
          [text('task'), task && text('task.n', { n: task.number })],
          [text('claimed'), version.claimedOn],
          [text('arrived'), officeDay(version.arrivedAt)],
          [text('by'), name(version.by)],
          [text('size'), sizeText(version.size)],
          [text('hash'), hash],
        ]}
      />
      <Button icon={<DownloadOutlined aria-hidden />} href={addressOf(shown)} download={version.name}>
        {text('download')}
      </Button>
      {(preview?.kind === 'picture' || preview?.kind === 'raw-photo') && (
        <PhotoFacts photo={preview.photo} claimedOn={version.claimedOn} feedbackOn={view.finding.feedbackOn} />
      )}
    </div>
  )
}

type PhotoProps = { photo: Preview['photo']; claimedOn: string | null; feedbackOn: string | null }

function PhotoFacts({ photo, claimedOn, feedbackOn }: PhotoProps) {
  const text = useText(viewerWords)
  if (!photo) return <p className="r-muted">{text('photo.none')}</p>
  const day = photo.takenAt?.slice(0, 10) ?? null
  const signs: ReactNode[] = [
    day !== null && feedbackOn !== null && day < feedbackOn && (
      <Tag key="early" tone="yellow">
        {text('taken.early', { day: feedbackOn })}
      </Tag>
    ),
    day !== null && claimedOn !== null && day !== claimedOn && (
      <Tag key="other" tone="yellow">
        {text('taken.other', { day: claimedOn })}
      </Tag>
    ),
  ]
  return (
    <>
      <h3>{text('photo')}</h3>
      <FactsList
        facts={[
          [text('taken'), photo.takenAt && `${photo.takenAt} ${photo.offset ?? ''}`.trim()],
          [text('where'), photo.latitude !== null && photo.longitude !== null && <Place lat={photo.latitude} lng={photo.longitude} />],
          [text('camera'), photo.camera],
          [text('software'), photo.software],
        ]}
      />
      <p className="r-together">{signs}</p>
      <p className="r-muted r-small">{text('photo.note')}</p>
    </>
  )
}

function Place({ lat, lng }: { lat: number; lng: number }) {
  const text = useText(viewerWords)
  return <>{text(lat >= 0 && lng >= 0 ? 'coordinates' : 'coordinates.south', { lat: lat.toFixed(5), lng: lng.toFixed(5) })}</>
}
