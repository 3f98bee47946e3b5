/** Which modules in preview can be asked for, and for how long. */

import { expect, it } from 'vitest';
import type { PackageReader } from '../../../electron/core/export/package-reader.ts';
import { PreviewHost } from '../../../electron/core/preview-host.ts';

const reader: PackageReader = {
  launch: 'index.html',
  read: async (path) => ({
    mime: 'text/html',
    size: path.length,
    body: async function* () {
      yield Buffer.from(path);
    },
  }),
};

it('finds what is shown and what it took the place of, and nothing before, of each programme by itself', async () => {
  const host = new PreviewHost();
  const [first, second, other, third] = [
    host.show('one', reader),
    host.show('one', reader),
    host.show('two', reader),
    host.show('one', reader),
  ];
  const found = await Promise.all([first, second, third, other].map((path) => host.find(path)));
  expect(found.map((file) => file !== null)).toEqual([false, true, true, true]);
  expect(await host.find('/elsewhere/index.html')).toBeNull();
});
