import { expect, test } from 'vitest'
import { dayOf } from '#domain/day.ts'
import { findingIn } from '#domain/finding/example.ts'
import type { LedgerLine } from '#domain/ledger/line.ts'
import { copiedBlock } from './copied.ts'

const line = (text: string): LedgerLine => ({
  ...findingIn('rectifying', { text, moneyMinor: 1250 }),
  inspectionCode: '001',
  bodyName: '甲',
  bodyNameEn: null,
  roundName: '一',
  sums: 1,
  suggestions: 0,
  extensions: 0,
  returns: 0,
  closureKind: null,
  light: 'red',
  holder: null,
  work: null,
})

test('a block keeps its columns in Excel: lines within a cell stay there, numbers are numbers, and no text is run', () => {
  const reading = { language: 'zh', today: dayOf('2026-11-22') } as const
  const { text, html } = copiedBlock([line('两行\n说"否"'), line('=1+1<b>')], ['number', 'text', 'money', 'due'], reading)
  expect(text.split('\r\n')).toEqual(['001-001\t"两行\n说""否"""\t12.5\t2026-09-02', `001-001\t'=1+1<b>\t12.5\t2026-09-02`])
  expect(html).toContain('两行<br style="mso-data-placement:same-cell">说')
  expect(html).toContain('=1+1&lt;b&gt;')
  expect(html.match(/<tr>/g)).toHaveLength(2)
  expect(html).toContain(String.raw`mso-number-format:'\@'`)
})
