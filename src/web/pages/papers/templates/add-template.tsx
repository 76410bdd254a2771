import { useQueryClient } from '@tanstack/react-query'
import { Form, Select } from 'antd'
import { useState } from 'react'
import { paperKinds, type PaperKind } from '#domain/template/paper-kinds.ts'
import { useText } from '#ui/i18n/language.tsx'
import { UploadBox } from '#ui/input/upload-box.tsx'
import { ProblemNote } from '#ui/problem/problem-note.tsx'
import type { Problem } from '#ui/problem/problem.ts'
import { useToast } from '#ui/toast.tsx'
import type { Schemas } from '#web/api/generated.ts'
import { useMe } from '#web/api/me.ts'
import { ProblemError } from '#web/api/problem-error.ts'
import { upload } from '#web/api/upload.ts'
import type { Sending } from '#ui/input/use-uploads.ts'
import { BodyPicker } from '#web/pages/inspection/pick/body-picker.tsx'
import { templatesWords } from './templates.words.ts'

/** A body's own form: which paper, which language, the file. What speaks against it is listed, and nothing is kept. */
export function AddTemplate() {
  const text = useText(templatesWords)
  const say = useToast()
  const queries = useQueryClient()
  const { posts } = useMe()
  const [kind, setKind] = useState<PaperKind>('findings-list')
  const [lang, setLang] = useState<'zh' | 'en'>('zh')
  const [bodyId, setBodyId] = useState(posts.find(({ role }) => role === 'office' || role === 'administrator')?.scopeId ?? null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const send = async (file: File, sending: Sending): Promise<void> => {
    setProblem(null)
    try {
      const added = await upload<Schemas['PaperTemplate']>('/api/templates', file, { bodyId: bodyId ?? '', kind, lang }, sending)
      say(text('added', { n: added.versions.length }))
      await queries.invalidateQueries({ queryKey: ['templates'] })
    } catch (error) {
      if (error instanceof ProblemError) setProblem(error.problem)
      throw error
    }
  }
  return (
    <Form layout="vertical" name="template" className="r-papers__issue">
      <Form.Item label={text('body')} htmlFor="template-body">
        <BodyPicker id="template-body" value={bodyId} onChange={setBodyId} />
      </Form.Item>
      <Form.Item label={text('paper')} htmlFor="template-kind">
        <Select
          id="template-kind"
          value={kind}
          onChange={setKind}
          options={paperKinds.map((value) => ({ value, label: text(`name.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        label={text('language')}
        htmlFor="template-lang"
        extra={<a href={`/api/templates/starter?kind=${kind}&lang=${lang}`}>{text('starter')}</a>}
      >
        <Select
          id="template-lang"
          value={lang}
          onChange={setLang}
          options={(['zh', 'en'] as const).map((value) => ({ value, label: text(value) }))}
        />
      </Form.Item>
      <div>
        <UploadBox
          label={text('file')}
          accept=".docx"
          several={false}
          send={send}
          why={(error) => (error instanceof ProblemError ? error.problem.title : String(error))}
        />
        {problem && <ProblemNote problem={problem} />}
      </div>
    </Form>
  )
}
