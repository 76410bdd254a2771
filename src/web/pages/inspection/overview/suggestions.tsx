import { EditOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Form, Input } from 'antd'
import { useState } from 'react'
import { useText } from '#ui/i18n/language.tsx'
import { Field } from '#ui/input/field.tsx'
import { Empty } from '#ui/layout/empty.tsx'
import { Section } from '#ui/layout/section.tsx'
import { useToast } from '#ui/toast.tsx'
import { api } from '#web/api/client.ts'
import type { Schemas } from '#web/api/generated.ts'
import { useMe } from '#web/api/me.ts'
import { useSend } from '#web/api/use-send.ts'
import { FormDialog } from '#web/pages/inspection/form-dialog.tsx'
import type { InspectionView } from '#web/pages/inspection/inspection-queries.ts'
import { inspectionWords } from '#web/pages/inspection/inspection.words.ts'

type Suggestion = Schemas['Suggestion']
type Said = { text: string; detail?: string | null }

function SuggestionForm({
  inspectionId,
  suggestion,
  onClose,
}: {
  inspectionId: string
  suggestion: Suggestion | null
  onClose: () => void
}) {
  const text = useText(inspectionWords)
  const say = useToast()
  const [form] = Form.useForm<Said>()
  const send = useSend(
    (said: Said, header) => {
      const body = { text: said.text, detail: said.detail?.trim() || null }
      return suggestion
        ? api.PATCH('/api/suggestions/{id}', { params: { path: { id: suggestion.id }, header }, body })
        : api.POST('/api/inspections/{id}/suggestions', { params: { path: { id: inspectionId }, header }, body })
    },
    {
      version: suggestion?.version,
      onDone: () => {
        say(text('suggestions.done'))
        onClose()
      },
    },
  )
  return (
    <FormDialog
      name="suggestion"
      form={form}
      title={text(suggestion ? 'suggestions.change.title' : 'suggestions.add.title')}
      act={text('save')}
      initial={suggestion ?? { text: '', detail: '' }}
      busy={send.busy}
      problem={send.problem}
      onSend={send.send}
      onClose={onClose}
    >
      <Field
        name="text"
        word="suggestion"
        label={text('suggestions.text')}
        rules={[{ required: true, whitespace: true, message: text('needed', { label: text('suggestions.text') }) }]}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} />
      </Field>
      <Field name="detail" word="suggestion" label={text('suggestions.detail')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={8000} />
      </Field>
    </FormDialog>
  )
}

/** What the inspectors advise, with the findings each belongs to. */
export function Suggestions({ view: { inspection, suggestions, findings } }: { view: InspectionView }) {
  const text = useText(inspectionWords)
  const { may } = useMe()
  const [open, setOpen] = useState<Suggestion | 'new' | null>(null)
  const keeps = may.includes('finding.amend')
  const numbersOf = (id: string) => findings.filter((finding) => finding.suggestionIds.includes(id)).map((finding) => finding.number)
  return (
    <Section
      title={text('suggestions.title')}
      aside={
        may.includes('finding.register') && (
          <Button className="r-no-print" icon={<PlusOutlined aria-hidden />} onClick={() => setOpen('new')}>
            {text('suggestions.add')}
          </Button>
        )
      }
    >
      {suggestions.length === 0 && <Empty title={text('suggestions.none')} />}
      <ol className="r-suggestions">
        {suggestions.map((suggestion) => (
          <li key={suggestion.id}>
            <span className="r-suggestions__number">{suggestion.number}</span>
            <div>
              <p>
                {suggestion.text}
                {numbersOf(suggestion.id).length > 0 && (
                  <span className="r-muted"> {text('suggestions.findings', { list: numbersOf(suggestion.id) })}</span>
                )}
              </p>
              {suggestion.detail && <p className="r-muted">{suggestion.detail}</p>}
            </div>
            {keeps && (
              <Button
                className="r-no-print"
                size="small"
                type="text"
                icon={<EditOutlined aria-hidden />}
                aria-label={text('suggestions.change.one', { n: suggestion.number })}
                onClick={() => setOpen(suggestion)}
              >
                {text('suggestions.change')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {open && <SuggestionForm inspectionId={inspection.id} suggestion={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </Section>
  )
}
