import { Button } from 'antd'
import type { ReactNode } from 'react'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { useText } from '#ui/i18n/language.tsx'
import type { Schemas } from '#web/api/generated.ts'
import { useNameIn } from '#web/pages/inspection/pick/use-name.ts'
import type { PlanFinding } from './group-tasks.ts'
import type { Conflict } from './merge-task.ts'
import { planWords } from './plan.words.ts'
import { canHoldBoth, type Choice } from './task-draft.ts'
import type { TaskField, TaskFields } from './task-fields.ts'

export type Shown = { names: Schemas['Names']; findings: readonly PlanFinding[] }

/** What stands in a field, as a person reads it. */
export function useFieldShown({ names, findings }: Shown): (field: TaskField, fields: TaskFields) => ReactNode {
  const text = useText(planWords)
  const kind = useText(kindWords)
  const nameIn = useNameIn(names)
  const numberOf = (id: string) => findings.find((finding) => finding.id === id)?.number
  return (field, fields) => {
    if (field === 'measures')
      return (
        <ol className="r-conflict__measures">
          {fields.measures.map((measure) => (
            <li key={measure.id}>
              {measure.text || text('conflict.empty')} <span className="r-muted">{kind(`horizon.${measure.horizon}`)}</span>{' '}
              <span className="r-muted">{kind(`aim.${measure.aim}`)}</span>
            </li>
          ))}
        </ol>
      )
    if (field === 'findingIds') return fields.findingIds.map(numberOf).join(', ')
    if (field === 'coBodyIds') return fields.coBodyIds.map(nameIn).join(', ')
    const value = fields[field]
    if (value === null || value === '') return text('conflict.empty')
    return field === 'leaderId' || field === 'personId' || field === 'leadBodyId' ? nameIn(value) : value
  }
}

type Props = Shown & { conflicts: readonly Conflict[]; mine: TaskFields; onChoose: (field: TaskField, choice: Choice) => void }

/** Two people wrote different things: both versions side by side, field by field, until one is chosen. */
export function ConflictPanel({ conflicts, mine, onChoose, ...shown }: Props) {
  const text = useText(planWords)
  const show = useFieldShown(shown)
  return (
    <section className="r-conflict" role="alert">
      <h3>{text('conflict.title')}</h3>
      <p>{text('conflict.why')}</p>
      {conflicts.map(({ field, theirs }) => (
        <div key={field} className="r-conflict__field" role="group" aria-label={text(`field.${field}`)}>
          <strong>{text(`field.${field}`)}</strong>
          <div className="r-conflict__sides">
            <div>
              <p className="r-muted">{text('conflict.theirs')}</p>
              <div className="r-conflict__words">{show(field, theirs)}</div>
              <Button onClick={() => onChoose(field, 'theirs')}>{text('conflict.take.theirs')}</Button>
            </div>
            <div>
              <p className="r-muted">{text('conflict.mine')}</p>
              <div className="r-conflict__words">{show(field, mine)}</div>
              <span className="r-together">
                <Button onClick={() => onChoose(field, 'mine')}>{text('conflict.take.mine')}</Button>
                {canHoldBoth(field) && <Button onClick={() => onChoose(field, 'both')}>{text('conflict.take.both')}</Button>}
              </span>
            </div>
          </div>
        </div>
      ))}
    </section>
  )
}
