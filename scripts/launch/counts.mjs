const firstLines = (text, lines) => text.split('\n').slice(0, lines).join('\n')

/** What went wrong, in the words of the report: each file that could not be read, each test that failed. */
const failuresOf = (report) =>
  report.testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed')
    const tests = failed.map(({ fullName, failureMessages }) => `${name} > ${fullName}\n${firstLines(failureMessages.join('\n'), 12)}`)
    return message && tests.length === 0 ? [`${name}\n${firstLines(message, 12)}`] : tests
  })

/**
 * What a stage passed and failed. A file of tests that could not be read has no failed tests, and a run that was cut off has no report:
 * an exit code that is not nought always counts at least one failure.
 */
export const countsOf = (code, report) => {
  const failed = code === 0 ? 0 : 1
  if (!report) return { passed: 1 - failed, failed, failures: [] }
  return { passed: report.numPassedTests, failed: Math.max(failed, report.numFailedTests), failures: failuresOf(report) }
}

export const sum = (all) => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
})
