import { Input } from 'antd'
import { useId, useState } from 'react'
import type { TreeNode } from '#domain/document/document.ts'
import { limits } from '#domain/document/drafts.ts'
import { weights } from '#domain/finding/finding.ts'
import { useText } from '#ui/i18n/language.tsx'
import { kindWords } from '#ui/i18n/kind.words.ts'
import { deskWords } from './desk.words.ts'
import type { Edits } from './use-edits.ts'

/** What a finding takes along into the ledger beside its words. */
export function NodeFields({ node, edits }: { node: TreeNode; edits: Edits }) {
  const text = useText(deskWords)
  const kinds = useText(kindWords)
  const id = useId()
  const kept = node.fields['category'] ?? ''
  const [category, setCategory] = useState(kept)
  const [seen, setSeen] = useState(kept)
  if (seen !== kept) {
    setSeen(kept)
    setCategory(kept)
  }
  const set = (field: string, value: string) => void edits.run({ edit: 'set-field', id: node.id, field, value })
  const save = () => category.trim() !== kept && set('category', category.trim())
  const weight = weights.find((one) => one === node.fields['weight']) ?? 'ordinary'
  return (
    <div className="r-card__fields" role="group" aria-label={text('fields')}>
      <label htmlFor={id}>{text('field.category')}</label>
      <Input
        id={id}
        size="small"
        value={category}
        maxLength={limits.category}
        onChange={(event) => setCategory(event.target.value)}
        onBlur={save}
        onPressEnter={save}
      />
      <span role="group" aria-label={text('field.weight')} className="r-card__kinds">
        <span className="r-muted">{text('field.weight')}</span>
        {weights.map((value) => (
          <button
            key={value}
            type="button"
            className={`r-kind r-kind--${value === 'key' ? 'red' : 'quiet'}`}
            aria-pressed={value === weight}
            onClick={() => value !== weight && set('weight', value === 'ordinary' ? '' : value)}
          >
            {kinds(`weight.${value}`)}
          </button>
        ))}
      </span>
      {node.fields['amount'] && (
        <span className="r-muted">
          {text('field.amount')} {node.fields['amount']}
        </span>
      )}
    </div>
  )
}
