import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { addDays } from '#domain/day.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, anInspection, aRound, issued, newCity } from '#test/factories.ts'
import { testClock } from '#test/server.ts'
import { sheetCalls } from '#test/sheet-calls.ts'
import { backOf } from '#test/sheet-cells.ts'
import { drafted, planOf, wholeTask } from '#test/steps.ts'
import { aWholeServer } from '#test/whole-server.ts'

/**
 * The round trip through LibreOffice itself: written out, rewritten by it, two hundred cells changed, written by it once more, sent back. Behind a
 * variable, because it needs LibreOffice: `RECTIFY_LIBREOFFICE=soffice npx vitest run --project db round-trip`.
 */
const office = process.env['RECTIFY_LIBREOFFICE']
const run = promisify(execFile)
const { db } = await useDatabase()
const city = await newCity(db)
const { ask, get, send, form } = await aWholeServer(db, city.sessions)
const { sheetOf, back, fill } = sheetCalls({ ask, send, form })
const today = testClock.today()
const tasks = 70
const dates = 60

async function converted(dir: string, from: string, to: 'fods' | 'xlsx'): Promise<string> {
  await run(office!, ['--headless', `-env:UserInstallation=file://${dir}/profile`, '--convert-to', to, '--outdir', dir, join(dir, from)])
  return join(dir, from.replace(/\.\w+$/, `.${to}`))
}

const dueOf = (number: number) => addDays(today, 30 + number)

test.skipIf(office === undefined)(
  'two hundred cells changed in LibreOffice come back as exactly these differences, each an act',
  async () => {
    const finding = await aFinding(city)
    await issued(city, city.inspection.id, addDays(today, -30))
    const plan = await planOf(city)
    for (let number = 1; number <= tasks; number += 1) {
      const said = { text: `整改任务第${number}项`, criterion: `=标准第${number}条`, due: dueOf(number) }
      await drafted(city, plan.id, wholeTask(city, [finding.id], said))
    }
    const dir = await mkdtemp(join(tmpdir(), 'rectify-round-trip-'))
    try {
      await writeFile(join(dir, 'sheet.xlsx'), await sheetOf('handler', `/api/plans/${plan.id}`))
      const flat = await converted(dir, 'sheet.xlsx', 'fods')
      let xml = await readFile(flat, 'utf8')
      const replace = (from: string, to: string): void => {
        expect(xml.split(from).length - 1, from).toBe(1)
        xml = xml.replace(from, to)
      }
      for (let number = 1; number <= tasks; number += 1) {
        replace(`<text:p>整改任务第${number}项</text:p>`, `<text:p>整改任务第${number}项（已改）</text:p>`)
        replace(`<text:p>=标准第${number}条</text:p>`, `<text:p>=标准第${number}条，经公示</text:p>`)
        if (number <= dates) replace(`office:date-value="${dueOf(number)}"`, `office:date-value="${addDays(dueOf(number), 100)}"`)
      }
      await writeFile(join(dir, 'back.fods'), xml)
      const bytes = new Uint8Array(await readFile(await converted(dir, 'back.fods', 'xlsx')))
      const { items, sheet, rows } = await back('handler', bytes)
      expect([rows, items.length, items.flatMap(({ cells }) => cells).length]).toEqual([tasks, tasks, 200])
      expect(items.flatMap(({ reasons }) => reasons)).toEqual([])
      const answers = await fill(
        'handler',
        sheet.id,
        items.map(({ key }) => key),
      )
      expect(answers.every((one) => one.done)).toBe(true)
      expect((await back('handler', bytes)).items).toEqual([])
      const now = (await get('handler', `/api/plans/${plan.id}`)).tasks
      expect(now[11]).toMatchObject({
        text: '整改任务第12项（已改）',
        criterion: '=标准第12条，经公示',
        due: addDays(dueOf(12), 100),
        version: 2,
      })
      expect(now[69]).toMatchObject({ due: dueOf(70), version: 2 })
    } finally {
      await rm(dir, { recursive: true, force: true })
    }
  },
)

/** A row as LibreOffice keeps it: the hidden mark's empty cell, then the columns of the sheet in their order. */
const flatRow = (keys: readonly string[], said: Readonly<Record<string, string>>): string => {
  const cellOf = (text: string | undefined): string => {
    if (text === undefined) return '<table:table-cell/>'
    const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? ` office:value-type="date" office:date-value="${text}"` : ' office:value-type="string"'
    return `<table:table-cell${day}>${text
      .split('\n')
      .map((line) => `<text:p>${line}</text:p>`)
      .join('')}</table:table-cell>`
  }
  return `<table:table-row><table:table-cell/>${keys.map((key) => cellOf(said[key])).join('')}</table:table-row>`
}

test.skipIf(office === undefined)('a plan written into the blank rows in LibreOffice comes back as new tasks', async () => {
  const inspection = await anInspection(city, (await aRound(city, 9)).id)
  for (const text of ['低保资金发放不及时。', '公示不到位。']) await aFinding(city, { inspectionId: inspection.id, text })
  await issued(city, inspection.id, addDays(today, -30))
  const plan = await planOf(city, inspection.id)
  const rows = Array.from({ length: 12 }, (_, at) => ({
    findings: at % 2 === 0 ? '1、2' : '2',
    text: `离线任务${at + 1}`,
    measures: '1. 逐户核清（立行立改，治标）\n2. 修订办法（限期整改，治本）',
    person: 'handler',
    leadBody: '甲县民政局',
    start: addDays(today, 3),
    due: at % 2 === 0 ? addDays(today, 40) : '2026年12月25日',
    criterion: '应退尽退',
  }))
  const dir = await mkdtemp(join(tmpdir(), 'rectify-round-trip-'))
  try {
    const empty = await sheetOf('handler', `/api/plans/${plan.id}`)
    const keys = (await backOf(empty)).about.columns.map(({ key }) => key)
    await writeFile(join(dir, 'sheet.xlsx'), empty)
    const xml = await readFile(await converted(dir, 'sheet.xlsx', 'fods'), 'utf8')
    const blank = /<table:table-row[^>]*table:number-rows-repeated="30"[^>]*>(?:(?!<\/table:table-row>)[\s\S])*<\/table:table-row>/
    expect(xml).toMatch(blank)
    await writeFile(
      join(dir, 'back.fods'),
      xml.replace(blank, () => rows.map((row) => flatRow(keys, row)).join('')),
    )
    const bytes = new Uint8Array(await readFile(await converted(dir, 'back.fods', 'xlsx')))
    const { items, sheet } = await back('handler', bytes)
    expect(items.map(({ act, reasons }) => [act, ...reasons])).toEqual(rows.map(() => ['draft-task']))
    const asked = items.map(({ key }) => key)
    expect((await fill('handler', sheet.id, asked)).every((one) => one.done)).toBe(true)
    expect((await back('handler', bytes)).items).toEqual([])
    const { tasks: now } = await get('handler', `/api/plans/${plan.id}`)
    expect(now.map(({ text, due }: { text: string; due: string }) => [text, due])).toEqual(
      rows.map(({ text, due }) => [text, due.includes('年') ? '2026-12-25' : due]),
    )
    expect(now[0].measures).toMatchObject([
      { text: '逐户核清', horizon: 'at-once' },
      { text: '修订办法', aim: 'root' },
    ])
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
})
