/** A process that writes all it can write into a watched folder, and notes there what it was told is safe. */

import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../../shared/base/zod.ts';
import { sequenceSource } from '../../shared/base/ids.ts';
import { unwrap } from '../../shared/base/result.ts';
import { createProgramme } from '../../shared/edit/structure.ts';
import { JsonFile } from '../../electron/core/json-file.ts';
import { Engine } from '../../electron/core/project/engine.ts';
import { noisePicture } from '../unit/output/project.ts';
import { blockAt, type Told } from './power-cut.ts';

const [disk = '', , commits = '40'] = process.argv.slice(2);
const path = join(disk, 'p.mwp');
const start = createProgramme({ newId: sequenceSource('n'), title: 'Cut', language: 'en' }).puts;
const page = start.find((record) => record.kind === 'page')?.id ?? '';

function told(what: Told): void {
  appendFileSync(join(disk, 'told'), `${JSON.stringify(what)}\n`);
}

const settings = new JsonFile(join(disk, 'home', 'settings.json'), z.number(), 0, 'power cut');
mkdirSync(join(disk, 'backups'));
const create = { from: { records: start, author: '' }, replace: false };
let engine = unwrap(Engine.open({ path, backups: null, create, again: true }));
told({ programme: 1 });
let backups = 0;
for (let rev = 1; rev <= Number(commits); rev++) {
  const changes = { puts: [blockAt(rev + 1, page)], removes: [] };
  unwrap(engine.commit({ commit: `c${rev}`, baseRev: rev, changes, typing: rev % 3 !== 0, author: '' }));
  told({ programme: rev + 1 });
  if (rev % 6 === 0) unwrap(engine.addMedia(`${rev}.png`, noisePicture(9000, rev)));
  if (rev % 7 === 0) {
    unwrap(engine.saveCopy(join(disk, 'copy.mwp'), { changes: { puts: [], removes: [] }, author: '' }));
    told({ copy: rev + 1 });
  }
  if (rev % 5 === 0) {
    unwrap(settings.write(rev));
    told({ settings: rev });
  }
  if (rev % 9 === 0) {
    unwrap(engine.close());
    engine = unwrap(Engine.open({ path, backups: join(disk, 'backups'), create: null, again: true }));
    if (engine.unkept === null && engine.readOnly === null) told({ backups: ++backups });
  }
}
unwrap(engine.close());
process.exit(0);
