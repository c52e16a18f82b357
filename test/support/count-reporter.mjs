// Says per suite how many tests it ran, and closes the run with one line to count by.
const line = (passed, failed, skipped) => `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

export default class CountReporter {
  onTestResult({ path }, result) {
    const counts = line(result.numPassingTests, result.numFailingTests, result.numPendingTests + result.numTodoTests);
    console.log(`${path.slice(process.cwd().length + 1)}: ${result.testExecError ? 'did not run' : counts}`);
  }

  // A suite that could not start has no tests to count, and is no success. At the exit: jest's own summary comes after us.
  onRunComplete(_, { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites }) {
    const last = line(numPassedTests, numFailedTests + numRuntimeErrorTestSuites, numPendingTests + numTodoTests);
    process.once('exit', () => console.log(last));
  }
}
