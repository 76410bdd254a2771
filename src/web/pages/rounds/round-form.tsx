import { useQuery } from '@tanstack/react-query'
import { Form, Input, InputNumber, Select } from 'antd'
import { methods } from '#domain/round/round.ts'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Field } from '#ui/input/field.tsx'
import { useToast } from '#ui/toast.tsx'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { useMe } from '#web/api/me.ts'
import { useSend } from '#web/api/use-send.ts'
import { FormDialog } from '#web/pages/inspection/form-dialog.tsx'
import { regimesQuery } from '#web/pages/inspection/inspection-queries.ts'
import { BodyPicker } from '#web/pages/inspection/pick/body-picker.tsx'
import { DayPicker } from '#web/pages/inspection/pick/day-picker.tsx'
import { roundsWords } from './rounds.words.ts'

type Round = Schemas['Round']
type Said = Pick<Round, 'term' | 'number' | 'name' | 'method' | 'sourceKind' | 'regimeCode' | 'startsOn' | 'endsOn'> & { bodyId?: string }

const sources = ['inspection', 'audit', 'environmental-inspection', 'special-check', 'self-check', 'public-opinion', 'directive'] as const

const empty = {
  term: '',
  name: '',
  method: 'routine',
  sourceKind: 'inspection',
  regimeCode: 'inspection',
  startsOn: null,
  endsOn: null,
} as const

const saidOf = ({ term, number, name, method, sourceKind, regimeCode, startsOn, endsOn }: Round): Said => ({
  term,
  number,
  name,
  method,
  sourceKind,
  regimeCode,
  startsOn,
  endsOn,
})

function Kinds() {
  const text = useText(roundsWords)
  const kind = useText(kindWords)
  const { language } = useLanguage()
  const regimes = useQuery(regimesQuery)
  return (
    <>
      <div className="r-form-pair">
        <Field name="method" label={text('method')}>
          <Select options={methods.map((value) => ({ value, label: kind(`method.${value}`) }))} />
        </Field>
        <Field name="sourceKind" label={text('source')}>
          <Select options={sources.map((value) => ({ value, label: text(`source.${value}`) }))} />
        </Field>
      </div>
      <Field name="regimeCode" label={text('regime')} hint={text('regime.hint')}>
        <Select
          loading={regimes.isPending}
          options={(regimes.data?.items ?? [])
            .filter((regime) => regime.newest)
            .map(({ code, name }) => ({ value: code, label: name[language] }))}
        />
      </Field>
    </>
  )
}

/** Where a round is held: what the office reaches, unless it says a part of it. It stays as it was opened. */
function HeldFor() {
  const text = useText(roundsWords)
  return (
    <Field
      name="bodyId"
      word="region"
      label={text('body.held')}
      hint={text('body.held.hint')}
      rules={[{ required: true, message: text('needed', { label: text('body.held') }) }]}
    >
      <BodyPicker />
    </Field>
  )
}

/** Opens a round, or changes one. */
export function RoundForm({ round, onClose, onOpened }: { round: Round | null; onClose: () => void; onOpened?: (round: Round) => void }) {
  const text = useText(roundsWords)
  const say = useToast()
  const [form] = Form.useForm<Said>()
  const bodyId = useMe().posts.find((post) => post.role === 'office')?.scopeId
  const send = useSend(
    (said: Said, header) =>
      round
        ? api.PATCH('/api/rounds/{id}', { params: { path: { id: round.id }, header }, body: said })
        : api.POST('/api/rounds', { params: { header }, body: said }),
    {
      version: round?.version,
      onDone: (saved) => {
        say(text(round ? 'change.done' : 'add.done'))
        onClose()
        if (!round) onOpened?.(saved)
      },
    },
  )
  const needed = (label: string) => [{ required: true, message: text('needed', { label }) }]
  return (
    <FormDialog
      name="round"
      form={form}
      title={text(round ? 'change.title' : 'add.title')}
      act={text('save')}
      initial={round ? saidOf(round) : { ...empty, ...(bodyId !== undefined && { bodyId }) }}
      busy={send.busy}
      problem={send.problem}
      onSend={send.send}
      onClose={onClose}
    >
      <Field name="name" word="round" label={text('name')} rules={needed(text('name'))}>
        <Input maxLength={200} />
      </Field>
      {!round && <HeldFor />}
      <div className="r-form-pair">
        <Field name="term" label={text('term')} rules={needed(text('term'))}>
          <Input maxLength={50} />
        </Field>
        <Field
          name="number"
          label={text('number')}
          rules={[...needed(text('number')), { type: 'integer', min: 1, max: 999, message: text('number.wrong') }]}
        >
          <InputNumber style={{ width: '100%' }} />
        </Field>
      </div>
      <Kinds />
      <div className="r-form-pair">
        <Field name="startsOn" label={text('startsOn')}>
          <DayPicker />
        </Field>
        <Field name="endsOn" label={text('endsOn')}>
          <DayPicker />
        </Field>
      </div>
    </FormDialog>
  )
}
