// Says per suite how many tests it ran, and closes the run with one line to count by; before it, on which servers it ran.
import { relative } from 'node:path';
import { runsOnKurrent, serversOfKurrent } from './esdb/servers.mjs';

const line = (passed, failed, skipped) => `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

export default class CountReporter {
  async onRunStart() {
    this.servers = await serversOfKurrent();
  }

  onTestResult({ path }, result) {
    const counts = line(result.numPassingTests, result.numFailingTests, result.numPendingTests + result.numTodoTests);
    console.log(`${path.slice(process.cwd().length + 1)}: ${result.testExecError ? 'did not run' : counts}`);
  }

  // A suite that could not start has no tests to count, and is no success. At the exit: jest's own summary comes after us.
  onRunComplete(_, { testResults, ...results }) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = results;
    const paths = testResults.map(({ testFilePath }) => relative(process.cwd(), testFilePath));
    const last = line(numPassedTests, numFailedTests + numRuntimeErrorTestSuites, numPendingTests + numTodoTests);
    const servers = [process.env.TEST_SERVER, runsOnKurrent(paths) && `kurrent ${this.servers}`].filter(Boolean);
    process.once('exit', () => console.log([...servers, last].join('\n')));
  }
}
