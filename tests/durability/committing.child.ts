/** A process that commits without end and says each acknowledged edit aloud, to be killed at any moment. */

import { stableJson } from '../../shared/base/json.ts';
import { unwrap } from '../../shared/base/result.ts';
import type { AnyRecord } from '../../shared/records/record.ts';
import { openProjectFile } from '../../electron/core/project/open-project.ts';

const [path = '', trial = ''] = process.argv.slice(2);
const file = unwrap(await openProjectFile(path, null));
if (file.readOnly !== null) throw new Error(`opened ${file.readOnly}`);
const { rev, records } = unwrap(await file.snapshot());
const page = records.find((record) => record.kind === 'page');
process.stdout.write('ready\n');
for (let count = 0, baseRev = rev; ; count++) {
  const text = `${trial}.${count} ${'words '.repeat((count * 37) % 900)}`;
  const block: AnyRecord = {
    id: `block${count % 20}`,
    kind: 'block',
    parent: page?.id ?? '',
    order: `a${count % 10}`,
    data: { type: 'paragraph', children: [{ text }] },
  };
  const typing = count % 3 !== 0;
  const request = {
    commit: `${trial}-${count}`,
    baseRev,
    changes: { puts: [block], removes: [] },
    typing,
    author: 'A',
  };
  baseRev = unwrap(await file.commit(request)).rev;
  process.stdout.write(`${stableJson([baseRev, block.id, text])}\n`);
}
