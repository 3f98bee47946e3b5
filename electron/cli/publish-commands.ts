/** The commands about what was published, and for whom. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import { isFormat, formatIds, type FormatId } from '../../shared/output/formats/index.ts';
import { interfaceLanguageTags, isInterfaceLanguage, type InterfaceLanguage } from '../../shared/words/languages.ts';
import { statusesOf } from './export-command.ts';
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

  program
    .command('platform <file>')
    .description(
      'write a catalogue of the modules, with a page and packages of each, to open from a disk or any web server',
    )
    .requiredOption('--out <path>', 'folder to write to, or a file that ends in .zip; only what is another is written')
    .addOption(
      new Option('--status <list>', 'modules of these statuses, with commas between; approved unless given').argParser(
        statusesOf,
      ),
    )
    .addOption(
      new Option(
        '--formats <list>',
        `packages of each module (${formatIds.join(', ')}), or none; those that were published unless given`,
      ).argParser(formatsOf),
    )
    .addOption(
      new Option(
        '--language <list>',
        `languages of its pages, the first being that of the address itself (${interfaceLanguageTags.join(', ')}); the programme's unless given`,
      ).argParser(languagesOf),
    )
    .option('--address <url>', 'where it will be on the web, for its records, index and feed', addressOf)
    .option('--no-read', 'without modules to be read on it')
    .option('--no-record', 'do not remember in the programme what was published')
    .addOption(json)
    .action(async (file: string, options) => {
      const { writePlatform } = await import('./platform.ts');
      report(await writePlatform(file, options, assets), options);
    });
}

/** Ends in a slash, as the folder that it is. */
function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
    throw new InvalidArgumentError('It begins with https:// or http://, and has neither ? nor #.');
  return url.href.replace(/\/?$/, '/');
}

function formatsOf(text: string): readonly FormatId[] {
  if (text === 'none') return [];
  return text.split(',').map((word) => {
    const id = word.trim();
    if (!isFormat(id)) throw new InvalidArgumentError(`They are ${formatIds.join(', ')}.`);
    return id;
  });
}

function languagesOf(text: string): readonly InterfaceLanguage[] {
  const languages = text.split(',').map((word) => {
    const id = word.trim();
    if (!isInterfaceLanguage(id)) throw new InvalidArgumentError(`They are ${interfaceLanguageTags.join(', ')}.`);
    return id;
  });
  return [...new Set(languages)];
}
