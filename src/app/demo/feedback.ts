import { Readable } from 'node:stream'
import { isRefused, type Refused } from '#domain/refusal.ts'
import { readDocument } from '#documents/read-document.ts'
import { confirmDocument } from '#features/documents/confirm-document.ts'
import { importDocument } from '#features/documents/import-document.ts'
import { keepReading } from '#features/documents/stored-reading.ts'
import { numberedIn } from '#features/inspections/inspections.store.ts'
import { feedbackFile } from '#sample/feedback/feedback-file.ts'
import { inspections } from '#sample/rounds.ts'
import type { Stage } from './perform.ts'

const sampleInspection = (key: string) => inspections.find((one) => one.key === key)!
const idOf = (stage: Stage, key: string): string => stage.ids.get(key)!

/** The feedback goes the way of every file: into the store, through the reader, into a document of the inspection. */
export async function importFeedback(stage: Stage, target: string): Promise<object | Refused> {
  const file = await feedbackFile(sampleInspection(target), stage.sample.today)
  const result = await readDocument(file.bytes, file.name)
  if ('problem' in result) throw new Error(`The sample's ${file.name} cannot be read: ${result.problem.code}`)
  const { sha256, size } = await stage.files.put(Readable.from([file.bytes]))
  const { sha256: readingSha } = await keepReading(stage.files, result.reading)
  const asked = {
    inspectionId: idOf(stage, target),
    file: { sha256, size, name: file.name, type: file.type },
    readingSha,
    again: false,
    columns: [],
  }
  const document = await importDocument(stage.tx, stage.acting, stage.files, asked)
  if (!isRefused(document)) stage.ids.set(`${target}#document`, document.id)
  return document
}

/** What was registered is known by its place in the document from now on; a text that differs from the script's is a fault of reader or sample. */
export async function confirmFeedback(stage: Stage, target: string): Promise<object | Refused> {
  const confirmed = await confirmDocument(stage.tx, stage.acting, {
    files: stage.files,
    id: idOf(stage, `${target}#document`),
    expected: null,
  })
  if (isRefused(confirmed)) return confirmed
  const { findings, suggestions } = await numberedIn(stage.tx, idOf(stage, target))
  for (const expected of stage.sample.findings.filter((one) => one.inspection === target)) {
    const read = findings.find((one) => one.number === expected.place)
    if (read?.text !== expected.text) throw new Error(`${expected.key} was read as “${read?.text}”, not “${expected.text}”`)
    stage.ids.set(expected.key, read.id)
  }
  for (const { id, number } of suggestions) stage.ids.set(`${target}/s${number}`, id)
  return confirmed
}
