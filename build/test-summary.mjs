/** What `npm test` says last: how many passed and failed in both reports, what failed, and what passed only at the second try. */

import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Adds both reports up. A runner that left none has crashed, and that is a failure. */
export function summary(root, units, screens) {
  const vitest = report(root, 'vitest.json');
  const screensReport = report(root, 'playwright.json');
  const playwright = screensReport?.stats;
  let failed = 0;
  if (!vitest) failed += 1;
  if (!playwright) failed += 1;
  failed += (vitest?.numFailedTests ?? 0) + (playwright?.unexpected ?? 0);
  if (failed === 0 && (units !== 0 || screens !== 0)) failed = 1;
  const passed = (vitest?.numPassedTests ?? 0) + (playwright?.expected ?? 0) + (playwright?.flaky ?? 0);
  const skipped = (vitest?.numPendingTests ?? 0) + (vitest?.numTodoTests ?? 0) + (playwright?.skipped ?? 0);
  for (const { name, failureMessages } of vitest?.testResults.flatMap(failures) ?? []) {
    console.log(`Failed: ${relative(root, name)}\n${failureMessages.join('\n').slice(0, 2000)}`);
  }
  for (const name of screensReport?.suites.flatMap(unsteady) ?? [])
    console.log(`Unsteady, passed only at the second try, to be mended: ${name}`);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed === 0 ? 0 : 1;
}

/** What failed in a file of Vitest's report: its tests, or the file itself where it did not load. */
function failures(file) {
  const failed = file.assertionResults.filter((result) => result.status === 'failed');
  const all =
    failed.length === 0 && file.status === 'failed' ? [{ fullName: '', failureMessages: [file.message] }] : failed;
  return all.map(({ fullName, failureMessages }) => ({
    name: `${file.name} ${fullName}`,
    failureMessages,
  }));
}

/** The screens of a suite of Playwright's report that failed once and then passed. */
function unsteady({ file, specs = [], suites = [] }) {
  const here = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...here.map(({ title }) => `${file} ${title}`), ...suites.flatMap(unsteady)];
}

function report(root, name) {
  const path = join(root, '.cache', name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
