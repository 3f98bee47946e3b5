/** Has the browser keep the code of what is not shown yet: a workspace opens then though the core has gone, as it does in a crash. */

import type { Core } from '../../shared/ipc/contract.ts';

/** What is shown first, and the first words written on it, have the browser to themselves. */
const waits = 5000; // milliseconds
/** Between two looks for a core that has gone. */
const looksAgain = 1000; // milliseconds

/** Asks for one file after the other while nothing else is to be done, and the core is there. The build lists them in the page. */
export async function keepParts({ isThere }: Pick<Core, 'isThere'>): Promise<void> {
  const parts = document.querySelector<HTMLMetaElement>('meta[name="parts"]')?.content.split(' ') ?? [];
  await new Promise((resolve) => setTimeout(resolve, waits));
  for (const part of parts) {
    await new Promise((resolve) => requestIdleCallback(resolve));
    while (!isThere()) await new Promise((resolve) => setTimeout(resolve, looksAgain));
    // Only what is read to its end is kept. What cannot be had is asked for again when it is opened, and said there.
    await fetch(part).then(
      (response) => response.arrayBuffer(),
      () => null,
    );
  }
  document.documentElement.dataset['parts'] = 'kept';
}
