import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Link } from 'react-router'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { useText } from '#ui/i18n/language.tsx'
import { StateTag } from '#ui/tag/state-tag.tsx'
import { Tag } from '#ui/tag/tag.tsx'
import { addresses } from '#web/addresses.ts'
import type { Answered } from './group-tasks.ts'
import { findingId } from './missing-place.ts'
import type { PlanDesk } from './plan-desk.ts'
import { planWords } from './plan.words.ts'
import { TaskCard, type Pen } from './task-card.tsx'

type Props = { answered: Answered; desk: PlanDesk; pen: Pen; adding: boolean; onAdd: (finding: string) => void }

/** A finding, verbatim, and below it the tasks that answer it. */
export function FindingGroup({ answered: { finding, tasks, also }, desk, pen, adding, onAdd }: Props) {
  const text = useText(planWords)
  const kind = useText(kindWords)
  const n = finding.number
  const bare = tasks.length + also.length === 0
  return (
    <section className={bare ? 'r-answer r-answer--bare' : 'r-answer'} aria-labelledby={`${findingId(finding.id)}-title`}>
      <header>
        <h2 id={`${findingId(finding.id)}-title`}>
          <Link to={addresses.finding(finding.id)}>{text('finding.number', { n })}</Link>
        </h2>
        {finding.weight === 'key' && <Tag tone="violet">{kind('weight.key')}</Tag>}
        {desk.running && <StateTag state={`finding.${finding.state}`} />}
        <span className="r-muted">{finding.headings.join(' › ')}</span>
        {finding.due && <span className="r-muted r-nowrap">{text('finding.due', { day: finding.due })}</span>}
      </header>
      <blockquote>{finding.text}</blockquote>
      {tasks.length > 0 && (
        <ul>
          {tasks.map((task) => (
            <TaskCard key={task.id} {...{ task, desk, pen }} />
          ))}
        </ul>
      )}
      {also.length > 0 && <p className="r-muted">{text('finding.also', { list: also.map((task) => task.number) })}</p>}
      {bare && <p className="r-answer__gap">{text('finding.empty')}</p>}
      {desk.editable && (
        <p className="r-no-print">
          <Button
            id={findingId(finding.id)}
            size="small"
            type={bare ? 'primary' : 'dashed'}
            ghost={bare}
            icon={<PlusOutlined aria-hidden />}
            loading={adding}
            aria-label={text('add.task.for', { n })}
            onClick={() => onAdd(finding.id)}
          >
            {text('add.task')}
          </Button>
        </p>
      )}
    </section>
  )
}
