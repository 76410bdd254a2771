import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Document, Packer, Paragraph } from 'docx'
import exceljs from 'exceljs'
import { readInWorker } from '#documents/read-in-worker.ts'
import { asPdf } from '#test/other-forms.ts'

/** How long a 20,000-row ledger and a 500-page notice take in the worker, and the memory of the whole process at its highest. */
const [mode, file] = process.argv.slice(2)

const words = '全面加强政治建设落实主体责任健全长效机制推进专项治理规范资金管理强化监督检查完善制度流程提升服务质量'
const sentence = (seed: number, length: number): string =>
  Array.from({ length }, (_, at) => words[(seed * 7 + at * 3) % words.length]).join('')

async function makeLedger(path: string): Promise<void> {
  const book = new exceljs.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true })
  const sheet = book.addWorksheet('台账')
  sheet.addRow(['某市巡察整改台账']).commit()
  sheet
    .addRow(['序号', '方面', '大项问题', '具体问题', '整改措施', '责任领导', '牵头部门', '责任人', '开始时间', '完成时限', '状态', '备注'])
    .commit()
  for (let at = 1; at <= 20_000; at += 1) {
    const start = new Date(Date.UTC(2024, at % 12, 1 + (at % 28)))
    const row = [
      at,
      `第${1 + (at % 6)}方面`,
      sentence(at % 50, 12),
      sentence(at, 40),
      `一是${sentence(at + 1, 30)}；二是${sentence(at + 2, 30)}。`,
    ]
    sheet
      .addRow([
        ...row,
        `领导${at % 30}`,
        `部门${at % 90}`,
        `经办${at % 300}`,
        start,
        '2025-12-31',
        ['已完成', '正在整改', '已完成，长期坚持'][at % 3],
        null,
      ])
      .commit()
  }
  await book.commit()
}

/** About 700 characters and five paragraphs a page, as an official document in size 3 has. */
function* noticeParagraphs(): Generator<string> {
  yield '中共某市甲局党组关于巡察整改进展情况的通报'
  yield '2024年1月10日，市委第二巡察组向甲局党组反馈了巡察意见。现将整改进展情况予以公布。'
  for (let page = 0; page < 500; page += 1) {
    if (page % 50 === 0) yield `${'一二三四五六七八九十'[page / 50]}、${sentence(page, 14)}方面`
    yield `${1 + (page % 50)}.关于“${sentence(page, 18)}”问题的整改`
    for (const mark of ['一是', '二是', '三是']) yield `${mark}${sentence(page + mark.charCodeAt(0), 200)}。`
    yield '该问题已完成整改。'
  }
}

async function makeDocx(path: string): Promise<void> {
  writeFileSync(
    path,
    await Packer.toBuffer(new Document({ sections: [{ children: [...noticeParagraphs()].map((text) => new Paragraph(text)) }] })),
  )
}

const makeText = (path: string): void => writeFileSync(path, [...noticeParagraphs()].join('\n'))

const makePdf = async (path: string): Promise<void> => writeFileSync(path, await asPdf([...noticeParagraphs()]))

/** One file in a process of its own, so that the memory is that of this file alone. */
async function measure(path: string): Promise<void> {
  const bytes = readFileSync(path)
  const before = process.memoryUsage.rss()
  const began = performance.now()
  let steps = 0
  const result = await readInWorker(bytes, path, { onProgress: () => (steps += 1) })
  const took = (performance.now() - began) / 1000
  const peak = process.resourceUsage().maxRSS / 1024
  const read =
    'reading' in result ? `${result.reading.passages.length} passages, ${countOf(result.reading)} findings` : JSON.stringify(result.problem)
  console.log(
    `${took.toFixed(1)} s · peak RSS ${peak.toFixed(0)} MB (${(before / 2 ** 20).toFixed(0)} MB before) · ${steps} progress messages · ${read}`,
  )
}

const countOf = ({ aspects, findings }: { aspects: { items: unknown[] }[]; findings: unknown[] }): number =>
  findings.length + aspects.reduce((sum, { items }) => sum + items.length, 0)

if (mode === 'measure' && file) await measure(file)
else {
  const folder = mkdtempSync(join(tmpdir(), 'read-bench-'))
  const makers = { 'ledger.xlsx': makeLedger, 'notice.docx': makeDocx, 'notice.pdf': makePdf, 'notice.txt': makeText }
  try {
    for (const [name, make] of Object.entries(makers)) {
      const path = join(folder, name)
      await make(path)
      const said = execFileSync(process.execPath, [import.meta.filename, 'measure', path], { encoding: 'utf8' })
      console.log(`${name} (${(statSync(path).size / 2 ** 20).toFixed(1)} MB): ${said.trim()}`)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
