/** The application of each test in a file: it runs before the test, and has gone with its files after it. */

import { test } from '@playwright/test';
import { removeHome, startApp, type RunningApp } from './app.ts';

/** What is read of it is of the one that runs. */
export function appForEach(): Pick<RunningApp, 'url' | 'home'> {
  let app: RunningApp;
  test.beforeEach(async () => {
    app = await startApp();
  });
  test.afterEach(async ({ page }) => {
    await page.close();
    await app.stop();
    removeHome(app.home);
  });
  return {
    get url() {
      return app.url;
    },
    get home() {
      return app.home;
    },
  };
}
