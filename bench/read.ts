import { compareAll, coverageOfAll, documentsFolder, hasDocuments, type Line } from '#test/expected-documents.ts'

/** `npm run bench:read`: file × field × expected × got × right, for every field of the acceptance data, and no character lost. */
const width = (text: string): number => [...text].reduce((sum, sign) => sum + (/[\u1100-\uffef]/u.test(sign) ? 2 : 1), 0)
const padded = (text: string, to: number): string => text + ' '.repeat(Math.max(0, to - width(text)))

function print(lines: readonly Line[]): void {
  const columns = (['file', 'field', 'expected'] as const).map((key) => [key, Math.max(...lines.map((line) => width(line[key])))] as const)
  for (const line of lines) console.log(line.right ? 'right' : 'WRONG', ...columns.map(([key, to]) => padded(line[key], to)), line.got)
}

if (!hasDocuments()) console.log(`Skipped: the real documents are not there (${documentsFolder}).`)
else {
  const fields = await compareAll()
  const coverage = await coverageOfAll()
  print(fields)
  console.log()
  print(coverage)
  const wrong = [...fields, ...coverage].filter(({ right }) => !right).length
  const count = (lines: readonly Line[]): string => `${lines.filter(({ right }) => right).length} of ${lines.length}`
  console.log(`\nfields right: ${count(fields)} · files without a lost character: ${count(coverage)} · wrong: ${wrong}`)
  process.exitCode = wrong > 0 ? 1 : 0
}
