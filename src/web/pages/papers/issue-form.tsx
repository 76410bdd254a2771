import { DatePicker, Form, Input } from 'antd'
import dayjs from 'dayjs'
import { useText } from '#ui/i18n/language.tsx'
import { FieldLabel } from '#ui/input/field-label.tsx'
import { papersWords } from './papers.words.ts'

export type IssueDraft = { agency: string; number: string; on: string; secrecy: string; urgency: string; copiesTo: string }
export const noIssue: IssueDraft = { agency: '', number: '', on: '', secrecy: '', urgency: '', copiesTo: '' }

type Props = { issue: IssueDraft; agency: string | null; onChange: (changes: Partial<IssueDraft>) => void }

/** What only the person knows of a letter: its number, its day, whom copies go to. */
export function IssueForm({ issue, agency, onChange }: Props) {
  const text = useText(papersWords)
  const field = (key: keyof IssueDraft, longest: number) => ({
    value: issue[key],
    maxLength: longest,
    onChange: (event: { target: { value: string } }) => onChange({ [key]: event.target.value }),
  })
  return (
    <Form layout="vertical" name="issue" className="r-papers__issue">
      <Form.Item label={<FieldLabel label={text('agency')} word="agency" />} htmlFor="issue-agency" extra={text('agency.hint')}>
        <Input id="issue-agency" placeholder={agency ?? undefined} {...field('agency', 60)} />
      </Form.Item>
      <Form.Item label={<FieldLabel label={text('number')} word="issueNumber" />} htmlFor="issue-number" extra={text('number.example')}>
        <Input id="issue-number" {...field('number', 60)} />
      </Form.Item>
      <Form.Item label={text('on')} htmlFor="issue-on">
        <DatePicker
          id="issue-on"
          className="r-papers__day"
          value={issue.on === '' ? null : dayjs(issue.on)}
          onChange={(value) => onChange({ on: value?.format('YYYY-MM-DD') ?? '' })}
        />
      </Form.Item>
      <Form.Item label={<FieldLabel label={text('secrecy')} word="secrecy" />} htmlFor="issue-secrecy">
        <Input id="issue-secrecy" {...field('secrecy', 30)} />
      </Form.Item>
      <Form.Item label={<FieldLabel label={text('urgency')} word="urgency" />} htmlFor="issue-urgency">
        <Input id="issue-urgency" {...field('urgency', 30)} />
      </Form.Item>
      <Form.Item label={<FieldLabel label={text('copies')} word="copies" />} htmlFor="issue-copies">
        <Input id="issue-copies" {...field('copiesTo', 300)} />
      </Form.Item>
    </Form>
  )
}
