import { Button, Checkbox, Form, Input, InputNumber } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { followingName } from '#domain/round/follow.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Field } from '#ui/input/field.tsx'
import { Notice } from '#ui/layout/notice.tsx'
import { useToast } from '#ui/toast.tsx'
import { addresses } from '#web/addresses.ts'
import { nameIn } from '#web/parts/names.ts'
import { FormDialog } from '#web/pages/inspection/form-dialog.tsx'
import { DayPicker } from '#web/pages/inspection/pick/day-picker.tsx'
import { followWords } from './follow.words.ts'
import type { RoundView } from './rounds-queries.ts'
import { roundsWords } from './rounds.words.ts'
import { useFollow, type Following } from './use-follow.ts'

type Chosen = { rows: RoundView['inspections']; ids: string[]; onChoose: (ids: string[]) => void }

function Bodies({ rows, ids, onChoose }: Chosen) {
  const text = useText(followWords)
  const { language } = useLanguage()
  return (
    <fieldset className="r-follow">
      <legend>{text('bodies')}</legend>
      <p className="r-together">
        <Button size="small" onClick={() => onChoose(rows.map((row) => row.id))}>
          {text('bodies.all')}
        </Button>
        <Button size="small" onClick={() => onChoose([])}>
          {text('bodies.none')}
        </Button>
      </p>
      <Checkbox.Group
        className="r-follow__bodies"
        value={ids}
        onChange={onChoose}
        options={rows.map((row) => ({ value: row.id, label: nameIn(language, row.bodyName, row.bodyNameEn) }))}
      />
    </fieldset>
  )
}

/** Opens a round after the pattern of an earlier one. */
export function FollowRound({ view, onClose }: { view: RoundView; onClose: () => void }) {
  const text = useText(followWords)
  const rounds = useText(roundsWords)
  const { language } = useLanguage()
  const say = useToast()
  const navigate = useNavigate()
  const [form] = Form.useForm<Following>()
  const { round, inspections } = view
  const [ids, setIds] = useState(() => inspections.map((row) => row.id))
  const [keepTeams, setKeepTeams] = useState(true)
  const { standing, follow } = useFollow(round)
  const rows = inspections.filter((row) => ids.includes(row.id))
  const needed = (label: string) => [{ required: true, message: rounds('needed', { label }) }]
  const leave = (id: string) => {
    onClose()
    void navigate(addresses.round(id))
  }
  const send = async (said: Following) => {
    if (standing.round) return leave(standing.round.id)
    const end = await follow({ said, rows, keepTeams })
    if (!end.round || end.refused.length > 0) return
    say(text('done', { n: end.done }))
    leave(end.round.id)
  }
  const initial = {
    term: round.term,
    number: round.number + 1,
    name: followingName(round.name, round.number),
    startsOn: null,
    endsOn: null,
  }
  return (
    <FormDialog
      name="follow"
      form={form}
      width={620}
      title={text('title', { name: round.name })}
      act={standing.round ? text('go') : text('open', { n: rows.length })}
      initial={initial}
      busy={standing.busy}
      problem={standing.problem}
      lead={text('what')}
      onSend={(said) => void send(said)}
      onClose={onClose}
    >
      <Field name="name" word="round" label={rounds('name')} rules={needed(rounds('name'))}>
        <Input maxLength={200} />
      </Field>
      <div className="r-form-pair">
        <Field name="term" label={rounds('term')} rules={needed(rounds('term'))}>
          <Input maxLength={50} />
        </Field>
        <Field name="number" label={rounds('number')} rules={needed(rounds('number'))}>
          <InputNumber min={1} max={999} precision={0} style={{ width: '100%' }} />
        </Field>
      </div>
      <div className="r-form-pair">
        <Field name="startsOn" label={rounds('startsOn')}>
          <DayPicker />
        </Field>
        <Field name="endsOn" label={rounds('endsOn')}>
          <DayPicker />
        </Field>
      </div>
      {inspections.length > 0 && <Bodies rows={inspections} ids={ids} onChoose={setIds} />}
      {inspections.length > 0 && (
        <Checkbox checked={keepTeams} onChange={(event) => setKeepTeams(event.target.checked)}>
          {text('teams')}
        </Checkbox>
      )}
      {standing.busy && (
        <p role="status" className="r-muted">
          {text('going', { done: standing.done, all: rows.length })}
        </p>
      )}
      {standing.refused.length > 0 && (
        <Notice tone="yellow" title={text('failed')}>
          <ul>
            {standing.refused.map(({ row, problem }) => (
              <li key={row.id}>
                {nameIn(language, row.bodyName, row.bodyNameEn)} – {problem.unmet[0]?.detail ?? problem.title}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </FormDialog>
  )
}
