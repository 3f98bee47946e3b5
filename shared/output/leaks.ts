/**
 * Whether a finished package says anything that is the facilitator's alone. No view for learners has such words; this is the
 * second line, which looks at what is about to be written and knows nothing of views.
 */

import type { Activity } from '../blocks/activity/schema.ts';
import type { AnyRecord, RecordId, Records } from '../records/record.ts';
import { pagesWithBlocks } from '../rules/checks/check.ts';
import type { PackageFault } from './format.ts';
import type { PackageTree } from './package-tree.ts';

/** Characters of a run of words that nothing else says by chance. */
const telling = 24;

/** What every way of writing keeps as it is: no sign that HTML, XML or JSON would write in another way. */
const plain = /[\p{L}\p{N} ,.;:()-]+/gu;

export function leaks(records: Records, module: RecordId, tree: PackageTree): readonly PackageFault[] {
  const blocks = pagesWithBlocks(records, module).flatMap((page) => page.blocks);
  const secret = blocks.flatMap(({ data }) => (data.type === 'activity' ? secretsOf(data) : []));
  const runs = [...new Set(secret.flatMap((words) => longestRun(words) ?? []))];
  return tree.entries.flatMap((entry): PackageFault[] => {
    if (entry.kind !== 'text') return [];
    const told = runs.some((run) => entry.text.includes(run) && !isOpen(records, run));
    return told ? [{ code: 'facilitator.words', detail: entry.path }] : [];
  });
}

function secretsOf(activity: Activity): readonly string[] {
  const { grouping, room, materials, steps, facilitatorNotes, inPackage, participants } = activity;
  const always = [grouping, room, ...materials, ...steps.map(({ text }) => text), facilitatorNotes];
  return inPackage ? always : [...always, participants];
}

/** Whether learners may read it elsewhere: the same sentence may stand in a note and on a page. */
function isOpen(records: Records, run: string): boolean {
  for (const record of records.all()) if (JSON.stringify(openIn(record)).includes(run)) return true;
  return false;
}

function openIn({ kind, data }: AnyRecord): unknown {
  if (kind !== 'block' || data.type !== 'activity') return data;
  return data.inPackage ? [data.title, data.participants] : [];
}

function longestRun(words: string): string | null {
  const runs = (words.match(plain) ?? []).map((run) => run.trim());
  const [longest = ''] = runs.toSorted((a, b) => b.length - a.length);
  return longest.length < telling ? null : longest;
}
