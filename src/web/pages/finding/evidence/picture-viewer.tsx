import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { Button, Modal } from 'antd'
import { dayAt } from '#domain/day.ts'
import { useText } from '#ui/i18n/language.tsx'
import { FileTag } from '#ui/tag/file-tag.tsx'
import type { Evidence } from '#web/pages/finding/finding-view.ts'
import { evidenceWords } from './evidence.words.ts'
import { fileAddress, lastVersion } from './pictures.ts'

type Props = { pictures: Evidence[]; at: number; onMove: (at: number) => void; onClose: () => void }

/** One picture as large as the window lets it be; the arrow keys go on to the next. */
export function PictureViewer({ pictures, at, onMove, onClose }: Props) {
  const text = useText(evidenceWords)
  const picture = pictures[at]!
  const file = lastVersion(picture)
  const move = (step: number) => onMove((at + step + pictures.length) % pictures.length)
  const several = pictures.length > 1
  return (
    <Modal open title={picture.title} width="min(1100px, 96vw)" footer={null} onCancel={onClose} className="r-viewer">
      <div
        role="presentation"
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft') move(-1)
          if (event.key === 'ArrowRight') move(1)
        }}
      >
        <img src={fileAddress(picture.id, file.version)} alt={picture.title} />
        <div className="r-viewer__foot">
          {several && <Button autoFocus icon={<LeftOutlined aria-hidden />} aria-label={text('previous')} onClick={() => move(-1)} />}
          {several && <span className="r-muted">{text('place', { n: at + 1, all: pictures.length })}</span>}
          {several && <Button icon={<RightOutlined aria-hidden />} aria-label={text('next')} onClick={() => move(1)} />}
          <FileTag
            name={file.name}
            size={file.size}
            sha256={file.sha256}
            version={file.version}
            href={fileAddress(picture.id, file.version)}
            claimed={file.claimedOn}
            arrived={dayAt(file.arrivedAt)}
          />
        </div>
      </div>
    </Modal>
  )
}
