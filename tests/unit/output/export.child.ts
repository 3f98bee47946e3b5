/**
 * Exports a module in a process of its own: `node export.child.ts PROGRAMME MODULE OUT [FORMAT]`. Prints a line for
 * each step, then the result as JSON.
 */

import { unwrap } from '../../../shared/base/result.ts';
import { exportModule } from '../../../electron/core/export/export-module.ts';
import { openProjectFile } from '../../../electron/core/project/open-project.ts';
import { printerOf } from '../../support/printer.ts';
import { request } from './project.ts';

const [file = '', module = '', out = '', format = 'scorm12'] = process.argv.slice(2);
const project = unwrap(await openProjectFile(file, null));
// A pipe is written to at once: whoever reads it knows how far this has come.
const onProgress = () => void process.stdout.write('step\n');
const printer = printerOf(() => ({ unit: 1, page: 2 }));
const result = await exportModule(project, request(out, { module, format, printer, onProgress }));
await project.close();
process.stdout.write(`${JSON.stringify(result)}\n`);
