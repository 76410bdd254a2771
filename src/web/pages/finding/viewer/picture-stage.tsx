import { FullscreenExitOutlined, RotateRightOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useRef, useState, type PointerEvent, type RefObject } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { viewerWords } from './viewer.words.ts'

type View = { zoom: number; turn: number; x: number; y: number }
const asItWas: View = { zoom: 1, turn: 0, x: 0, y: 0 }
const steps = 1.25
const within = (zoom: number): number => Math.min(8, Math.max(0.25, zoom))

/** A photo to be looked at closely: larger and smaller, turned, moved; by keys, wheel and pointer. */
export function PictureStage({ address, title, keys }: { address: string; title: string; keys: RefObject<HTMLElement | null> }) {
  const text = useText(viewerWords)
  const [view, setView] = useState(asItWas)
  const change = (changes: Partial<View>) => setView((before) => ({ ...before, ...changes }))
  const zoom = (factor: number) => setView((before) => ({ ...before, zoom: within(before.zoom * factor) }))
  const turn = () => setView((before) => ({ ...before, turn: (before.turn + 90) % 360 }))
  useKeys(keys, { '+': () => zoom(steps), '=': () => zoom(steps), '-': () => zoom(1 / steps), '0': () => setView(asItWas), r: turn })
  return (
    <div className="r-stage">
      <div className="r-stage__tools r-no-print">
        <Button
          icon={<ZoomOutOutlined aria-hidden />}
          aria-label={text('smaller')}
          title={text('smaller')}
          onClick={() => zoom(1 / steps)}
        />
        <span className="r-stage__zoom">{text('zoom', { n: Math.round(view.zoom * 100) })}</span>
        <Button icon={<ZoomInOutlined aria-hidden />} aria-label={text('bigger')} title={text('bigger')} onClick={() => zoom(steps)} />
        <Button icon={<RotateRightOutlined aria-hidden />} aria-label={text('rotate')} title={text('rotate')} onClick={turn} />
        <Button
          icon={<FullscreenExitOutlined aria-hidden />}
          aria-label={text('whole')}
          title={text('whole')}
          onClick={() => setView(asItWas)}
        />
      </div>
      <Picture address={address} title={title} view={view} onMove={(x, y) => change({ x, y })} onZoom={zoom} />
    </div>
  )
}

type PictureProps = {
  address: string
  title: string
  view: View
  onMove: (x: number, y: number) => void
  onZoom: (factor: number) => void
}

function Picture({ address, title, view, onMove, onZoom }: PictureProps) {
  const text = useText(viewerWords)
  const [failed, setFailed] = useState(false)
  const from = useRef<{ x: number; y: number } | null>(null)
  const drag = (event: PointerEvent) => {
    if (from.current) onMove(event.clientX - from.current.x, event.clientY - from.current.y)
  }
  if (failed) return <p className="r-stage__none">{text('failed')}</p>
  return (
    <div
      className="r-stage__picture"
      role="presentation"
      onWheel={(event) => onZoom(event.deltaY < 0 ? 1.1 : 1 / 1.1)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        from.current = { x: event.clientX - view.x, y: event.clientY - view.y }
      }}
      onPointerMove={drag}
      onPointerUp={() => (from.current = null)}
    >
      <img
        src={address}
        alt={title}
        draggable={false}
        onError={() => setFailed(true)}
        style={{ transform: `translate(${view.x}px, ${view.y}px) rotate(${view.turn}deg) scale(${view.zoom})` }}
      />
    </div>
  )
}

/** Keys of the viewer, wherever in it the focus stands; what is typed into a field is typed there. */
export function useKeys(place: RefObject<HTMLElement | null>, keys: Readonly<Record<string, () => void>>): void {
  const now = useRef(keys)
  useEffect(() => {
    now.current = keys
  })
  useEffect(() => {
    const root = place.current
    if (!root) return
    const press = (event: KeyboardEvent) => {
      const inField = event.target instanceof HTMLElement && event.target.closest('input, textarea, .ant-select, [role=region]') !== null
      const act = now.current[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (act === undefined || inField || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      act()
    }
    root.addEventListener('keydown', press)
    return () => root.removeEventListener('keydown', press)
  }, [place])
}
