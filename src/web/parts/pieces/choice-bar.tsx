import { Button, Progress, Segmented } from 'antd'
import type { ReactNode } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import type { Problem } from '#ui/problem/problem.ts'
import { piecesWords } from './pieces.words.ts'
import type { Far } from './use-pieces.ts'
import './pieces.css'

type Props<Shown extends string> = {
  shown: Shown
  options: readonly { value: Shown; label: string }[]
  onShow: (shown: Shown) => void
  /** How many are chosen and not done. */
  wanted: number
  /** What the main button says, and what is said while it is done. */
  label: string
  going: (far: Far) => string
  far: Far | null
  problem: Problem | null
  onDo: () => void
  /** What else can be done here, before the main button. */
  aside: ReactNode
}

/** Above a table of choices: which of them are shown, the button that does what was chosen, and how far it is. */
export function ChoiceBar<Shown extends string>({ shown, options, onShow, wanted, label, going, far, problem, onDo, aside }: Props<Shown>) {
  const text = useText(piecesWords)
  return (
    <>
      <div className="r-choices__acts r-no-print">
        <Segmented<Shown> aria-label={text('show')} value={shown} onChange={onShow} options={[...options]} />
        <span className="r-together">
          {aside}
          <Button type="primary" disabled={wanted === 0} loading={far !== null} onClick={onDo}>
            {label}
          </Button>
        </span>
      </div>
      {far && (
        <div role="status">
          <Progress percent={Math.floor((far.done / Math.max(1, far.total)) * 100)} aria-label={going(far)} />
          <span className="r-muted">{going(far)}</span>
        </div>
      )}
      {problem && <ProblemNote problem={problem} onRetry={onDo} />}
    </>
  )
}

/** How many rows there are of each sort. */
export const Figures = ({ figures }: { figures: readonly (readonly [label: string, value: number])[] }) => (
  <dl className="r-figures">
    {figures.map(([label, value]) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)
