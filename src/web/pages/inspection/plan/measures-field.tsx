import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Input, Select } from 'antd'
import { aims, horizons } from '#domain/task/task.ts'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { useText } from '#ui/i18n/language.tsx'
import { inputId } from './missing-place.ts'
import { keys } from './keys.ts'
import { planWords } from './plan.words.ts'
import type { Measure } from './task-fields.ts'

type Props = {
  taskId: string
  measures: readonly Measure[]
  /** `settled` when nothing is being typed: worth saving at once. */
  onChange: (measures: Measure[], settled: boolean) => void
  onAdd: () => void
}

const moved = (list: readonly Measure[], from: number, to: number): Measure[] => list.toSpliced(from, 1).toSpliced(to, 0, list[from]!)

function Row({ measure, at, taskId, measures, onChange }: Omit<Props, 'onAdd'> & { measure: Measure; at: number }) {
  const text = useText(planWords)
  const kind = useText(kindWords)
  const n = at + 1
  const put = (changes: Partial<Measure>, settled: boolean) => onChange(measures.with(at, { ...measure, ...changes }), settled)
  return (
    <li className="r-measure">
      <span className="r-measure__number" aria-hidden>
        {n}
      </span>
      <Input.TextArea
        id={inputId(taskId, 'measures', n)}
        className="r-measure__text"
        aria-label={text('measures.text', { n })}
        autoSize={{ minRows: 1, maxRows: 8 }}
        maxLength={2000}
        value={measure.text}
        onChange={(event) => put({ text: event.target.value }, false)}
      />
      <Select
        aria-label={text('measures.horizon', { n })}
        value={measure.horizon}
        onChange={(horizon) => put({ horizon }, true)}
        options={horizons.map((value) => ({ value, label: kind(`horizon.${value}`) }))}
        className="r-measure__horizon"
      />
      <Select
        aria-label={text('measures.aim', { n })}
        value={measure.aim}
        onChange={(aim) => put({ aim }, true)}
        options={aims.map((value) => ({ value, label: kind(`aim.${value}`) }))}
        className="r-measure__aim"
      />
      <span className="r-measure__acts">
        <Button
          type="text"
          icon={<ArrowUpOutlined aria-hidden />}
          disabled={at === 0}
          aria-label={text('measures.up', { n })}
          onClick={() => onChange(moved(measures, at, at - 1), true)}
        />
        <Button
          type="text"
          icon={<ArrowDownOutlined aria-hidden />}
          disabled={at === measures.length - 1}
          aria-label={text('measures.down', { n })}
          onClick={() => onChange(moved(measures, at, at + 1), true)}
        />
        <Button
          type="text"
          icon={<DeleteOutlined aria-hidden />}
          aria-label={text('measures.remove', { n })}
          onClick={() => onChange(measures.toSpliced(at, 1), true)}
        />
      </span>
    </li>
  )
}

/** The steps of a task, in the order in which they are taken. */
export function MeasuresField({ taskId, measures, onChange, onAdd }: Props) {
  const text = useText(planWords)
  return (
    <div className="r-measures" role="group" aria-label={text('field.measures')}>
      <p className="r-task-form__label">
        {text('field.measures')} <span className="r-muted">{text('measures.key')}</span>
      </p>
      {measures.length > 0 && (
        <ol>
          {measures.map((measure, at) => (
            <Row key={measure.id} {...{ measure, at, taskId, measures, onChange }} />
          ))}
        </ol>
      )}
      <Button id={inputId(taskId, 'measures')} icon={<PlusOutlined aria-hidden />} onClick={onAdd}>
        {text('measures.add')} <kbd>{keys.measure}</kbd>
      </Button>
    </div>
  )
}
