import { Document, Packer, Paragraph } from 'docx'
import exceljs from 'exceljs'
import type { InjectOptions } from 'fastify'

/** Documents of a fictional county, made as an office would make them, and how a browser sends them. */

export const feedbackTitle = '中共甲县委第一巡察组关于巡察甲县民政局党组的反馈意见'
export const clueWords = '还收到反映个别领导干部的问题线索2件'

export const feedbackLines = [
  feedbackTitle,
  '根据县委统一部署，2026年3月2日至4月15日，县委第一巡察组对县民政局党组开展了常规巡察。现将巡察情况反馈如下：',
  '一、巡察发现的主要问题',
  '（一）落实民生保障责任有差距',
  '1.低保动态核查流于形式，37户超标准家庭仍领取低保金，涉及资金21.86万元。',
  '2.临时救助审批超过时限。抽查的60件申请中有19件超过规定时限。',
  '（二）全面从严治党责任落实不到位',
  '1.采购管理不严格，将168万元的服务拆分为7个合同。',
  `巡察期间，${clueWords}，已按规定转县纪委监委处理。`,
  '二、意见建议',
  '（一）压实主体责任。健全动态核查机制，按月比对。',
  '（二）规范采购管理。',
]

export const wordFile = async (lines: readonly string[]): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] })))

type Ledger = { rows: readonly (readonly (string | number | null)[])[]; merged?: readonly string[]; sheet?: string }

export async function workbook({ rows, merged = [], sheet = '台账' }: Ledger): Promise<Uint8Array> {
  const book = new exceljs.Workbook()
  const page = book.addWorksheet(sheet)
  page.addRows(rows.map((row) => [...row]))
  for (const range of merged) page.mergeCells(range)
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer)
}

/** A form with one file, as `inject` takes it. */
export async function formWith(file: { name: string; bytes: Uint8Array }, fields: Record<string, string>): Promise<InjectOptions> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', new File([file.bytes as Uint8Array<ArrayBuffer>], file.name))
  const sent = new Response(form)
  return { payload: Buffer.from(await sent.arrayBuffer()), headers: { 'content-type': sent.headers.get('content-type')! } }
}
