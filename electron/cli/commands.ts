/**
 * The commands of the terminal. Exit status: 0 done, 1 the work found a problem, 2 wrong usage.
 * Each loads what it works with when it is called: the words of a command line alone need none of it.
 */

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { formatEntry, formatIds } from '../../shared/output/formats/index.ts';
import { frameworkFileFormats } from '../../shared/frameworks/ids.ts';
import { version } from '../core/version.ts';
import { addExportCommand } from './export-command.ts';
import { formatOptions } from './format-options.ts';
import { addPublishCommands } from './publish-commands.ts';
import { report } from './report.ts';
import { addPilotCommands } from './pilot-commands.ts';
import { addReviewCommands } from './review-commands.ts';

const assets = join(dirname(fileURLToPath(import.meta.url)), 'assets');
const json = new Option('--json', 'print JSON, and problems as JSON on standard error');

const program = new Command('modulewright')
  .description('Modulewright: training modules in one file, packages that track.')
  .version(version)
  .exitOverride()
  .showHelpAfterError('(--help says more)');

program
  .command('sample <file>')
  .description('write the sample programme to a new file')
  .addOption(json)
  .action(async (file: string, options) => {
    const { writeSample } = await import('./sample.ts');
    report(await writeSample(file, assets), options);
  });

program
  .command('salvage <file>')
  .description('write what can still be read of a damaged programme to a new file; the damaged one is not touched')
  .option('--out <path>', 'file to write; beside the damaged one unless given')
  .addOption(json)
  .action(async (file: string, options) => {
    const { salvageFile } = await import('./salvage.ts');
    report(await salvageFile(file, options), options);
  });

program
  .command('info <file>')
  .description('title, revision, languages, modules and counts of a programme')
  .addOption(json)
  .action(async (file: string, options) => {
    const { printInfo } = await import('./info.ts');
    report(await printInfo(file, options), options);
  });

program
  .command('check <file>')
  .description('what stands in the way of publishing, module by module')
  .addOption(
    new Option('--format <id>', 'only what counts in this format; in every one unless given').choices(formatIds),
  )
  .addOption(json)
  .action(async (file: string, options) => {
    const { checkProgramme } = await import('./check.ts');
    report(await checkProgramme(file, options), options);
  });

program
  .command('plan <file>')
  .description('goals, gaps with their reasons, and workload by kind, module by module')
  .option('--module <code>', 'only this module, with its session plan')
  .addOption(json)
  .action(async (file: string, options) => {
    const { printPlan } = await import('./plan.ts');
    report(await printPlan(file, options), options);
  });

const framework = program.command('framework').description('competence frameworks from and to files');

framework
  .command('import <file> <paths...>')
  .description(
    'read a framework into a programme; one that is there is brought up to date; several files of ESCO make one',
  )
  .addOption(new Option('--format <id>', 'format of the file; found out unless given').choices(frameworkFileFormats))
  .addOption(json)
  .action(async (file: string, paths: string[], options) => {
    const { importFrameworkFile } = await import('./framework.ts');
    report(await importFrameworkFile(file, paths, options), options);
  });

framework
  .command('export <file> <path>')
  .description('write a framework as CASE JSON or CSV')
  .addOption(new Option('--format <id>', 'by the name of the path unless given').choices(['case', 'csv']))
  .option('--framework <title>', 'which one; the first unless given')
  .addOption(json)
  .action(async (file: string, path: string, options) => {
    const { exportFrameworkFile } = await import('./framework.ts');
    report(await exportFrameworkFile(file, path, options), options);
  });

addReviewCommands(program, json, assets);
addPilotCommands(program, json, assets);

program
  .command('versions <file>')
  .description('what the programme was: versions by name, and who sat at it when, newest first')
  .addOption(json)
  .action(async (file: string, options) => {
    const { printVersions } = await import('./versions.ts');
    report(await printVersions(file, options), options);
  });

program
  .command('diff <file> <from> [to]')
  .description('what differs between two states, in words: revisions by number, versions by name, now')
  .addOption(json)
  .action(async (file: string, from: string, to: string | undefined, options) => {
    const { printDifference } = await import('./versions.ts');
    report(await printDifference(file, from, to, options), options);
  });

program
  .command('merge <file> <other>')
  .description(
    'take in what somebody else did in a copy of this programme, or modules of another one; where both say something else, yours stands',
  )
  .option(
    '--modules <codes>',
    'modules of another programme to bring in: their codes, parted by commas, or all',
    codesOf,
  )
  .option('--base <revision>', 'revision or version of the file that the other was copied from; found out unless given')
  .option('--dry-run', 'only say what would come of it')
  .addOption(json)
  .action(async (file: string, other: string, options) => {
    const { mergeCopy } = await import('./merge.ts');
    report(await mergeCopy(file, other, options), options);
  });

program
  .command('formats')
  .description('formats a module can be exported to')
  .addOption(json)
  .action(async (options) => {
    const { printFormats } = await import('./formats.ts');
    report(printFormats(options), options);
  });

const tracked = formatIds.filter((id) => formatEntry(id).standard !== null);
const telling = program
  .command('told <file>')
  .description('what a learning platform will be told of a module, and when')
  .requiredOption('--module <code>', 'code of the module, as info lists it')
  .addOption(new Option('--format <id>', 'format of the package').choices(tracked).makeOptionMandatory())
  .addOption(json)
  .action(async (file: string, options) => {
    const { printTold } = await import('./told.ts');
    report(await printTold(file, options), options);
  });

const packing = addExportCommand(program, json, assets);
for (const option of formatOptions()) for (const command of [packing, telling]) command.addOption(option);

addPublishCommands(program, json, assets);

program
  .command('play <package>')
  .description("try a SCORM package, ours or anybody's, against a simulated learning platform")
  .option('--port <number>', 'port to serve it on; any free one unless given', portOf, 0)
  .option('--no-open', 'only print the address')
  .addOption(json)
  .action(async (file: string, options) => {
    const { playPackage } = await import('./play.ts');
    report(await playPackage(file, options, assets), options);
  });

function codesOf(text: string): readonly string[] {
  return text.split(',').map((code) => code.trim());
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new InvalidArgumentError('');
  return port;
}

// `… | head` closes the pipe when it has seen enough: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode);
});

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // Help and version are no errors; everything else commander throws is wrong usage.
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
