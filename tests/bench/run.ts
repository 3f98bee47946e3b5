/** Prints every speed and size figure as a ratio measured in this one run: `npm run bench`, or with names to pick some. */

import { benchCommit } from './commit.ts';
import { benchExport } from './export.ts';
import type { Figure } from './figure.ts';
import { benchKeystroke } from './keystroke.ts';
import { benchLarge } from './large.ts';
import { benchMerge } from './merge.ts';
import { benchPlan } from './plan.ts';
import { benchPlatform } from './platform.ts';
import { benchReview } from './review.ts';
import { benchSheets } from './sheets.ts';
import { benchSize } from './size.ts';
import { benchStart } from './start.ts';
import { benchSuggesting } from './suggesting.ts';
import { benchTerminal } from './terminal.ts';
import { benchVersions } from './versions.ts';

const benches: Record<string, () => Promise<readonly Figure[]>> = {
  size: benchSize,
  commit: benchCommit,
  export: benchExport,
  keystroke: benchKeystroke,
  large: benchLarge,
  merge: benchMerge,
  plan: benchPlan,
  platform: benchPlatform,
  review: benchReview,
  sheets: benchSheets,
  start: benchStart,
  suggesting: benchSuggesting,
  terminal: benchTerminal,
  versions: benchVersions,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`no such bench: ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
console.log(`${'figure'.padEnd(44)} ${'ratio'.padStart(7)} ${'limit'.padStart(7)}  ${'noise'.padStart(5)}  against`);
for (const [name, bench] of Object.entries(benches)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const figure of await bench()) {
    const noise = figure.noise?.toFixed(2) ?? '';
    const mark = figure.ratio <= figure.limit ? ' ' : '!';
    console.log(
      `${figure.name.padEnd(44)} ${figure.ratio.toFixed(2).padStart(7)} ${figure.limit.toFixed(2).padStart(7)}${mark} ${noise.padStart(5)}  ${figure.detail}`,
    );
  }
}
