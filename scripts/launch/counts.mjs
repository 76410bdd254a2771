/**
 * What a stage passed and failed. A file of tests that could not be read has no failed tests, and a run that was cut off has no report:
 * an exit code that is not nought always counts at least one failure.
 */
export const countsOf = (code, report) => {
  if (!report) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  const failed = report.numFailedTests
  return { passed: report.numPassedTests, failed: code === 0 ? failed : Math.max(1, failed) }
}

export const sum = (all) => ({
  passed: all.reduce((total, { passed }) => total + passed, 0),
  failed: all.reduce((total, { failed }) => total + failed, 0),
})
