/** The command that writes files of a programme: its words, and what may not be said together. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import { statuses, type Status } from '../../shared/model/programme/statuses.ts';
import { formatIds } from '../../shared/output/formats/index.ts';
import { programmeModes } from '../../shared/output/programme/modes.ts';
import { learnerLanguageTags } from '../../shared/words/learner-languages.ts';
import { report } from './report.ts';

/** The options of formats are not among them yet. */
export function addExportCommand(program: Command, json: Option, assets: string): Command {
  const languages = learnerLanguageTags.join(', ');
  const packing = program
    .command('export <file>')
    .description('write one module, or with --all the whole programme')
    .addOption(new Option('--module <code>', 'code of the module, as info lists it').conflicts('all'))
    .option(
      '--all',
      'every module of the chosen statuses, in one file; one with errors stays out, and the status is then 1',
    )
    .addOption(
      new Option(
        '--status <list>',
        `statuses for --all, with commas between; all but archived unless given (${statuses.join(', ')})`,
      )
        .argParser(statusesOf)
        .implies({ all: true }),
    )
    .addOption(
      new Option(
        '--mode <id>',
        'shape for --all: a zip of packages, one of many parts, or one with a menu; zip unless given',
      )
        .choices(programmeModes)
        .implies({ all: true }),
    )
    .addOption(new Option('--format <id>', 'format of the package').choices(formatIds))
    .addOption(
      new Option('--target <name>', 'settings that are saved in the programme, as targets lists them').conflicts(
        'format',
      ),
    )
    .requiredOption('--out <path>', 'file to write')
    .option(
      '--language <xx>',
      `language of the player's words (${languages}); the module's own unless given, and of a module that has translations each with --languages all`,
    )
    .option(
      '--against <number>',
      'hold it against what was published, by its number or "last"; exit status 1 where that is not safe to replace',
    )
    .option('--as-new', 'make it all the same: it will be uploaded as new')
    .option('--no-record', 'do not remember in the programme that it was published')
    .addOption(json)
    .action(async (file: string, options) => {
      if (options.format === undefined && options.target === undefined)
        return packing.error('error: say which format with --format, or which saved settings with --target');
      if (options.all) {
        const { against = 'last', mode = 'zip' } = options;
        if (against !== 'last' || (options.against !== undefined && mode !== 'zip'))
          return packing.error('error: with --all, --against takes "last", and packages by themselves (--mode zip)');
        const { exportAll } = await import('./export-all.ts');
        return report(await exportAll(file, options, assets), options);
      }
      if (options.module === undefined)
        return packing.error('error: say which module with --module, or --all (--help says more)');
      const { exportPackage } = await import('./export.ts');
      report(await exportPackage(file, options, assets), options);
    });
  return packing;
}

/** Words of the interface have blanks in them; in a terminal a hyphen will do. */
export function statusesOf(text: string): readonly Status[] {
  return text.split(',').map((word) => {
    const status = statuses.find((one) => one === word.trim().replaceAll('-', ' '));
    if (!status) throw new InvalidArgumentError(`They are ${statuses.join(', ')}.`);
    return status;
  });
}
