import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { readDocument } from '#documents/read-document.ts'
import { texts } from './feedback-file.ts'
import { proofs, shaOf } from './finding.ts'
import { cast } from './town.ts'

/** Who reviews the closing of a key finding. */
export const verifiers = ['chengzhili', 'yanshouzheng', 'luqiushi', 'guchanghe'] as const

export async function expectSlip(bytes: Buffer): Promise<void> {
  const slip = await readDocument(new Uint8Array(bytes), '销号单.docx')
  if ('problem' in slip) throw new Error(JSON.stringify(slip.problem))
  const text = slip.reading.passages.map((passage) => passage.text).join('\n')
  const names = [...verifiers, 'suxiaoman', 'jiangjingzhi'] as const
  const words = ['整改问题销号单', '十届-1-01-002', texts.flood, '☑ 任务1已完成', '☑ 任务1有佐证材料', '同意销号，持续跟踪']
  for (const word of [...words, ...names.map((login) => cast[login].name)]) expect(text).toContain(word)
  for (const { buffer } of proofs) expect(text).toContain(shaOf(buffer).slice(0, 16))
  expect(text).not.toContain('☐')
}

export async function expectStory(page: Page, finding: string): Promise<void> {
  await page.goto(finding)
  const story = page.getByRole('list', { name: '按时间顺序' })
  for (const login of ['wenruhai', 'suxiaoman', 'yanshouzheng', 'jiangjingzhi'] as const)
    await story.getByText(cast[login].name).first().waitFor()
  await story.getByText('拨付凭证缺少最后一笔，请补齐').waitFor()
  expect(await page.getByRole('button', { name: /核验|销号|退回|重新打开/ }).count()).toBe(0)
}
