/**
 * What `npm test` says last, of the JSON reports of its runs: the ten slowest files, how many assertions were executed,
 * and alone on the last line how many tests passed and failed.
 * @param {{ numPassedTests: number, numFailedTests: number, numFailedTestSuites: number, testResults: {
 *   name: string, startTime: number, endTime: number, assertionResults: { meta?: { assertions?: number } }[] }[] }[]} reports
 * @param {{ root: string, isSound: boolean }} options isSound: every run ended well
 * @returns {{ lines: string[], passed: number, failed: number }}
 */
export function closingLines(reports, { root, isSound }) {
  const files = reports.flatMap(({ testResults }) => testResults)
  const sum = (of) => reports.reduce((all, report) => all + of(report), 0)
  const passed = sum(({ numPassedTests }) => numPassedTests)
  const faults = sum(({ numFailedTests }) => numFailedTests)
  const failed = isSound
    ? faults
    : Math.max(
        faults,
        1,
        sum(({ numFailedTestSuites }) => numFailedTestSuites),
      )
  const assertions = files
    .flatMap(({ assertionResults }) => assertionResults)
    .reduce((all, { meta }) => all + (meta?.assertions ?? 0), 0)
  const slowest = files
    .map(({ name, startTime, endTime }) => ({
      name: name.replace(`${root}/`, ''),
      took: endTime - startTime,
    }))
    .sort((a, b) => b.took - a.took)
    .slice(0, 10)
  return {
    lines: [
      'The slowest files:',
      ...slowest.map(({ name, took }) => `${(took / 1000).toFixed(1).padStart(7)} s  ${name}`),
      `${assertions} assertions executed`,
      `${passed} passed, ${failed} failed`,
    ],
    passed,
    failed,
  }
}
