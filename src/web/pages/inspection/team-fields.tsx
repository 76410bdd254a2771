import { Input } from 'antd'
import { useText } from '#ui/i18n/language.tsx'
import { Field } from '#ui/input/field.tsx'
import type { Schemas } from '#web/api/generated.ts'
import { inspectionWords } from './inspection.words.ts'
import { DayPicker } from './pick/day-picker.tsx'
import { PersonPicker } from './pick/person-picker.tsx'

/** Who inspects and when: asked when an inspection is opened and when it is changed. */
export function TeamFields({ names = {} }: { names?: Schemas['Names'] }) {
  const text = useText(inspectionWords)
  return (
    <>
      <Field name="teamName" label={text('field.teamName')}>
        <Input maxLength={100} />
      </Field>
      <Field name="team" label={text('field.team')}>
        <PersonPicker several role="team" names={names} />
      </Field>
      <Field name="leaderId" label={text('field.leaderId')}>
        <PersonPicker role="leader" names={names} />
      </Field>
      <div className="r-form-pair">
        <Field name="fieldworkFrom" label={text('field.fieldworkFrom')}>
          <DayPicker />
        </Field>
        <Field name="fieldworkTo" label={text('field.fieldworkTo')}>
          <DayPicker />
        </Field>
      </div>
    </>
  )
}
