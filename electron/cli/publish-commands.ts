/** The commands about what was published, and for whom. */

import { type Command, type Option } from 'commander';
import { report } from './report.ts';

export function addPublishCommands(program: Command, json: Option, assets: string): void {
  program
    .command('published <file>')
    .description('what was published of a programme, newest first, each with its number')
    .addOption(json)
    .action(async (file: string, options) => {
      const { printPublished } = await import('./published.ts');
      report(await printPublished(file, options), options);
    });

  program
    .command('targets <file>')
    .description('settings for export that are saved in a programme, each with its name')
    .addOption(json)
    .action(async (file: string, options) => {
      const { printTargets } = await import('./targets.ts');
      report(await printTargets(file, options), options);
    });

  program
    .command('rebuild <file> <number>')
    .description('make a published file again, of the state and with the options that it was made with')
    .requiredOption('--out <path>', 'file to write')
    .addOption(json)
    .action(async (file: string, number: string, options) => {
      const { rebuild } = await import('./published.ts');
      report(await rebuild(file, number, options, assets), options);
    });
}
