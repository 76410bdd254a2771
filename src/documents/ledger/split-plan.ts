import type { Measure, Money, Passage, ReadFinding, Span } from '#documents/reading.ts'
import { moneyIn } from './money.ts'
import { readDate } from '#domain/written-day.ts'
import { statedInPlan } from './plan-state.ts'

/**
 * Labels inside the text of a corrective action plan, often glued to the value before them („None**Status:**Corrective action in
 * progress"). Each names the field it opens.
 */
const labels: Record<string, string> = {
  department: 'leadBody',
  agency: 'leadBody',
  title: 'title',
  'questioned costs': 'amount',
  status: 'state',
  'corrective action': 'measure',
  'corrective action plan': 'measure',
  'planned corrective action': 'measure',
  "management's response": 'response',
  'completion date': 'due',
  'anticipated completion date': 'due',
  'implementation date': 'due',
  'implementation dates': 'due',
  'implementation date(s)': 'due',
  'agency contact': 'person',
  'contact person': 'person',
  'responsible person': 'person',
  'responsible persons': 'person',
}

const longestFirst = Object.keys(labels).sort((a, b) => b.length - a.length)
const anyLabel = new RegExp(`(${longestFirst.map((label) => label.replace(/[()]/g, '\\$&')).join('|')})\\s*:`, 'gi')

type Part = { field: string; text: string; span: Span }

/** A label begins with a capital, where a sentence that only mentions the word does not. */
const isLabel = (text: string): boolean => /^[A-Z]/.test(text)

function partsOf({ text, index: passage }: Passage): Part[] {
  const found = [...text.matchAll(anyLabel)].filter(([label]) => isLabel(label))
  return found.map((match, at) => {
    const from = match.index + match[0].length
    const to = found[at + 1]?.index ?? text.length
    return { field: labels[match[1]!.toLowerCase()]!, text: text.slice(from, to).trim(), span: { passage, from: match.index, to } }
  })
}

const asMeasure = ({ text, span }: Part): Measure => ({ text, mark: null, state: null, spans: [span] })

function fieldsOf(parts: readonly Part[]): Pick<ReadFinding, 'fields'> & { fieldSpans: Record<string, Span[]> } {
  const fields: Record<string, string> = {}
  const fieldSpans: Record<string, Span[]> = {}
  for (const { field, text, span } of parts) {
    if (field === 'measure') continue
    fields[field] = fields[field] === undefined ? text : `${fields[field]}\n${text}`
    fieldSpans[field] = [...(fieldSpans[field] ?? []), span]
  }
  const due = fields.due === undefined ? null : readDate({ text: fields.due })
  if (due && 'day' in due && !due.rough) fields.due = due.day
  return { fields, fieldSpans }
}

/** The one cell that holds the plan; null where the row has none, or several. */
function planCell({ measures }: ReadFinding, passages: readonly Passage[]): Passage | null {
  const places = new Set(measures.flatMap(({ spans }) => spans.map(({ passage }) => passage)))
  return places.size === 1 ? (passages[[...places][0]!] ?? null) : null
}

/** Takes the labelled text of a plan apart; a plan without labels stays as it is. */
export function splitPlan(finding: ReadFinding, passages: readonly Passage[]): ReadFinding {
  const plan = planCell(finding, passages)
  const parts = plan ? partsOf(plan) : []
  if (!plan || parts.length < 2) return finding
  const { fields, fieldSpans } = fieldsOf(parts)
  const { title, state: stateText, ...others } = fields
  const measures = parts.filter(({ field }) => field === 'measure').map(asMeasure)
  // Text before the first label belongs to the plan as well.
  const lead: Span = { passage: plan.index, from: 0, to: parts[0]!.span.from }
  return {
    ...finding,
    text: title ?? finding.text,
    state: stateText === undefined ? finding.state : statedInPlan(stateText),
    stateText: stateText ?? finding.stateText,
    measures: measures.map((measure, at) => (at === 0 && lead.to > 0 ? { ...measure, spans: [lead, ...measure.spans] } : measure)),
    money: [...finding.money, ...parts.filter(({ field }) => field === 'amount').flatMap((part) => moneyOf(part, plan))],
    fields: { ...finding.fields, ...others },
    fieldSpans: { ...finding.fieldSpans, ...fieldSpans },
    spans: title === undefined ? finding.spans : (fieldSpans.title ?? []),
  }
}

/** Money is looked for in the value alone; its place is that of the value in the cell. */
function moneyOf({ text, span }: Part, plan: Passage): Money[] {
  const at = plan.text.indexOf(text, span.from)
  return moneyIn({ text, passage: plan.index }).map((money) => ({
    ...money,
    span: { passage: plan.index, from: money.span.from + at, to: money.span.to + at },
  }))
}
