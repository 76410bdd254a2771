import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { addDays } from '#domain/day.ts'
import { useDatabase } from '#test/database.ts'
import { aFinding, issued, newCity } from '#test/factories.ts'
import { testClock } from '#test/server.ts'
import { sheetCalls } from '#test/sheet-calls.ts'
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
