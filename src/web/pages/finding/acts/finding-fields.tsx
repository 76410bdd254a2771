import { useQuery } from '@tanstack/react-query'
import { Form, Select } from 'antd'
import { closureKinds, isWithoutAction, withoutAction, type ClosureKind } from '#domain/finding/life.ts'
import { useLanguage, useText } from '#ui/i18n/language.tsx'
import { Field } from '#ui/input/field.tsx'
import { answerOf } from '#web/api/answer.ts'
import { api } from '#web/api/client.ts'
import { conditionName } from '#web/pages/finding/condition-name.ts'
import type { View } from '#web/pages/finding/finding-view.ts'
import { findingNumber } from '#web/parts/names.ts'
import { actsWords } from './acts.words.ts'
import { ApproveField, ClosureKindField, DayField, LongText } from './fields.tsx'

/** What the fields of an act know: the finding's page, or nothing where many findings are acted on at once. */
export type FieldsProps = { view: View | null; without?: boolean }

export function ReasonFields() {
  const text = useText(actsWords)
  return <LongText name="reason" label={text('reason')} needed={text('reason.needed')} />
}

export function AskExtensionFields({ view }: FieldsProps) {
  const text = useText(actsWords)
  const due = view?.finding.due
  return (
    <>
      <DayField
        name="to"
        word="extension"
        label={text('to')}
        needed={text('to.needed')}
        min={due ?? undefined}
        hint={due ? text('to.hint', { day: due }) : undefined}
      />
      <LongText name="reason" label={text('extension.reason')} needed={text('reason.needed')} />
    </>
  )
}

export function DecideExtensionFields({ asked }: { asked: { from: string; to: string; reason: string } | undefined }) {
  const text = useText(actsWords)
  const approve = Form.useWatch<boolean | undefined>('approve')
  return (
    <>
      {asked && <p className="r-quote">{text('extension.asked', asked)}</p>}
      <ApproveField />
      {approve === true && (
        <DayField
          name="to"
          word="extension"
          label={text('to.approved')}
          min={asked?.from}
          hint={asked && text('to.hint', { day: asked.from })}
        />
      )}
      <LongText name="opinion" label={text('opinion')} needed={approve === false ? text('opinion.needed') : undefined} />
    </>
  )
}

/** The other findings of the same inspection, by number. */
function MergedIntoField({ view }: { view: View }) {
  const text = useText(actsWords)
  const { id, inspectionId } = view.finding
  const others = useQuery({
    queryKey: ['findings', 'of-inspection', inspectionId],
    queryFn: ({ signal }) => answerOf(api.GET('/api/findings', { params: { query: { inspectionId, limit: 200 } }, signal })),
  })
  const options = (others.data?.items ?? [])
    .filter((one) => one.id !== id)
    .toSorted((a, b) => a.number - b.number)
    .map((one) => ({ value: one.id, label: `${findingNumber(one.inspectionCode, one.number)} ${one.text}` }))
  return (
    <Field name="mergedInto" label={text('merged')} rules={[{ required: true, message: text('merged.needed') }]}>
      <Select showSearch={{ optionFilterProp: 'label' }} loading={others.isPending} options={options} />
    </Field>
  )
}

export function ApplyFields({ view, without = false }: FieldsProps) {
  const text = useText(actsWords)
  const kind = Form.useWatch<ClosureKind | undefined>('kind')
  const wordless = kind !== undefined && isWithoutAction(kind)
  const kinds = without ? withoutAction : closureKinds.filter((one) => view !== null || one !== 'merged')
  return (
    <>
      <ClosureKindField kinds={kinds} />
      {kind === 'merged' && view && <MergedIntoField view={view} />}
      <LongText
        name="statement"
        label={text(wordless ? 'statement.why' : 'statement')}
        hint={wordless ? undefined : text('statement.hint')}
        needed={text('statement.needed')}
        rows={5}
        most={8000}
      />
    </>
  )
}

export function VerifyFields() {
  const text = useText(actsWords)
  return <LongText name="opinion" label={text('opinion')} hint={text('opinion.hint')} />
}

/** Conditions that a reviewer may find unmet although the list is ticked: the codes of the application, each once. */
const everyCode = ['task-done', 'evidence-on-task', 'criterion-answered', 'statement', 'check-in-rule']

export function ReturnFields({ view }: FieldsProps) {
  const text = useText(actsWords)
  const { language } = useLanguage()
  const codes = [...new Set(view?.finding.application?.conditions.map((one) => one.code) ?? everyCode)]
  return (
    <>
      <Field name="condition" label={text('condition')} rules={[{ required: true, message: text('condition.needed') }]}>
        <Select options={codes.map((code) => ({ value: code, label: conditionName(code, language) }))} />
      </Field>
      <LongText name="reason" label={text('return.reason')} hint={text('return.hint')} needed={text('reason.needed')} />
    </>
  )
}

export function CloseFields({ view }: FieldsProps) {
  const text = useText(actsWords)
  const kind = Form.useWatch<ClosureKind | undefined>('kind')
  const applied = view?.finding.application?.kind
  const kinds = applied === undefined ? closureKinds : closureKinds.filter((one) => isWithoutAction(one) === isWithoutAction(applied))
  const needed = kind !== undefined && isWithoutAction(kind)
  return (
    <>
      <ClosureKindField kinds={kinds} />
      <LongText
        name="word"
        word="closure"
        label={text('word')}
        hint={needed ? undefined : text('word.hint')}
        needed={needed ? text('word.needed') : undefined}
      />
    </>
  )
}
