import { LeftOutlined, RightOutlined, SwapOutlined } from '@ant-design/icons'
import { Button, Modal, Select } from 'antd'
import { useRef, useState, type RefObject } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { officeDay } from '#ui/office-clock.ts'
import type { Evidence, View } from '#web/pages/finding/finding-view.ts'
import { amongParts } from '#web/pages/inspection/pick/popup.ts'
import { FileFacts } from './file-facts.tsx'
import { useKeys } from './picture-stage.tsx'
import { besides, foundIn, stepFrom, type Shown } from './shown.ts'
import { Stage } from './stage.tsx'
import { viewerWords } from './viewer.words.ts'
import './viewer.css'

type Props = { list: readonly Evidence[]; first: Shown; view: View; onClose: () => void }

/** Evidence to be looked at, one piece after the other, or two side by side; the arrow keys go on. */
export function EvidenceViewer({ list, first, view, onClose }: Props) {
  const text = useText(viewerWords)
  const [shown, setShown] = useState(first)
  const [beside, setBeside] = useState<Shown | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const { evidence } = foundIn(list, shown)
  const move = (step: number) => setShown(stepFrom(list, shown, step))
  const candidate = besides(list, shown)
  return (
    <Modal
      open
      title={text('title', { title: evidence.title })}
      width="min(1400px, 97vw)"
      centered
      footer={null}
      onCancel={onClose}
      className="r-viewer"
    >
      <div ref={root}>
        <Keys place={root} onStep={move} />
        <div className="r-viewer__bar">
          {list.length > 1 && (
            <>
              <Button
                autoFocus
                icon={<LeftOutlined aria-hidden />}
                aria-label={text('previous')}
                title={text('previous')}
                onClick={() => move(-1)}
              />
              <span className="r-muted" role="status">
                {text('place', { n: list.indexOf(evidence) + 1, all: list.length })}
              </span>
              <Button icon={<RightOutlined aria-hidden />} aria-label={text('next')} title={text('next')} onClick={() => move(1)} />
            </>
          )}
          {evidence.versions.length > 1 && beside === null && (
            <VersionSelect evidence={evidence} shown={shown} onChange={(version) => setShown({ ...shown, version })} />
          )}
          {(candidate || beside) && (
            <Button icon={<SwapOutlined aria-hidden />} aria-pressed={beside !== null} onClick={() => setBeside(beside ? null : candidate)}>
              {text(beside ? 'compare.end' : 'compare')}
            </Button>
          )}
        </div>
        {beside === null ? (
          <Alone list={list} shown={shown} view={view} keys={root} />
        ) : (
          <div className="r-viewer__two">
            <Half label={text('compare.left')} list={list} shown={shown} view={view} onChange={setShown} />
            <Half label={text('compare.right')} list={list} shown={beside} view={view} onChange={setBeside} />
          </div>
        )}
      </div>
    </Modal>
  )
}

/** Listens once the dialog stands: what is drawn in a window of its own comes later than the page. */
function Keys({ place, onStep }: { place: RefObject<HTMLElement | null>; onStep: (step: number) => void }) {
  useKeys(place, { ArrowLeft: () => onStep(-1), ArrowRight: () => onStep(1) })
  return null
}

type PlaceProps = { list: readonly Evidence[]; shown: Shown; view: View }

function Alone({ list, shown, view, keys }: PlaceProps & { keys: RefObject<HTMLElement | null> }) {
  const { evidence, version } = foundIn(list, shown)
  return (
    <div className="r-viewer__one">
      <div className="r-viewer__stage" role="group" aria-label={evidence.title} tabIndex={0}>
        <Stage shown={shown} version={version} title={evidence.title} keys={keys} />
      </div>
      <FileFacts evidence={evidence} version={version} view={view} />
    </div>
  )
}

/** One side of a comparison with its own choice and its own keys. */
function Half({ label, list, shown, view, onChange }: PlaceProps & { label: string; onChange: (shown: Shown) => void }) {
  const text = useText(viewerWords)
  const root = useRef<HTMLElement>(null)
  const { evidence, version } = foundIn(list, shown)
  const options = list.flatMap((one) =>
    one.versions.map((each) => ({ value: `${one.id} ${each.version}`, label: text('option', { title: one.title, n: each.version }) })),
  )
  return (
    <section ref={root} aria-label={label} className="r-viewer__half">
      <Select
        aria-label={text('which')}
        value={`${shown.id} ${shown.version}`}
        options={options}
        getPopupContainer={amongParts}
        onChange={(value) => {
          const [id = '', number] = value.split(' ')
          onChange({ id, version: Number(number) })
        }}
      />
      <div className="r-viewer__stage" role="group" aria-label={evidence.title} tabIndex={0}>
        <Stage shown={shown} version={version} title={evidence.title} keys={root} />
      </div>
      <FileFacts evidence={evidence} version={version} view={view} />
    </section>
  )
}

type VersionProps = { evidence: Evidence; shown: Shown; onChange: (version: number) => void }

function VersionSelect({ evidence, shown, onChange }: VersionProps) {
  const text = useText(viewerWords)
  const options = evidence.versions
    .map(({ version, arrivedAt }) => ({ value: version, label: text('version', { n: version, day: officeDay(arrivedAt) }) }))
    .toReversed()
  return <Select aria-label={text('versions')} value={shown.version} options={options} getPopupContainer={amongParts} onChange={onChange} />
}
