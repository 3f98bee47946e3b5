/** The commands of pilot sessions, as the terminal declares them. */

import { InvalidArgumentError, Option, type Command } from 'commander';
import { filledSheets } from '../../shared/model/pilots/filled-sheets.ts';
import { reportForms } from '../../shared/output/pilot/report/report-forms.ts';
import { sheetForms, sheetNames, type SheetName } from '../../shared/output/pilot/sheet-names.ts';
import { interfaceLanguageTags } from '../../shared/words/languages.ts';
import { report } from './report.ts';

export function addPilotCommands(program: Command, json: Option, assets: string): void {
  const pilot = program.command('pilot').description('the sessions in which modules are tried, and their sheets');

  pilot
    .command('list <file>')
    .description('the pilot sessions, each with its number')
    .option('--module <code>', 'those of this module')
    .addOption(json)
    .action(async (file: string, options) => {
      const { listPilots } = await import('./pilot.ts');
      report(await listPilots(file, options), options);
    });

  pilot
    .command('sheets <file>')
    .description('write the sheets of a session in one file: to print, to work on, or to read in a browser')
    .requiredOption('--session <number>', 'the session, as pilot list numbers it')
    .requiredOption('--out <path>', 'file to write')
    .addOption(new Option('--as <form>', 'what to write').choices(sheetForms).default('pdf'))
    .addOption(
      new Option('--sheets <list>', `which of them (${sheetNames.join(', ')}); all unless given`).argParser(sheetsOf),
    )
    .addOption(
      new Option('--language <code>', 'language of the questions; that of the session unless given').choices(
        interfaceLanguageTags,
      ),
    )
    .addOption(json)
    .action(async (file: string, options) => {
      const { writePilotSheets } = await import('./pilot.ts');
      report(await writePilotSheets(file, options, assets), options);
    });
  addReturnCommands(pilot, json, assets);
}

/** What goes out to be filled in, what comes back, and what it says. */
function addReturnCommands(pilot: Command, json: Option, assets: string): void {
  pilot
    .command('form <file>')
    .description('write one sheet of a session as a form to fill in on any phone or computer')
    .requiredOption('--session <number>', 'the session, as pilot list numbers it')
    .requiredOption('--out <path>', 'file to write (.html)')
    .addOption(new Option('--sheet <name>', 'which of them').choices(filledSheets).default('participant'))
    .addOption(
      new Option('--language <code>', 'language of the questions; that of the session unless given').choices(
        interfaceLanguageTags,
      ),
    )
    .addOption(json)
    .action(async (file: string, options) => {
      const { writePilotForm } = await import('./pilot.ts');
      report(await writePilotForm(file, options, assets), options);
    });

  pilot
    .command('report <file>')
    .description('write what came back of sessions as a report, or as a table of all answers')
    .requiredOption('--out <path>', 'file to write')
    .addOption(new Option('--as <form>', 'what to write').choices(reportForms).default('pdf'))
    .option('--session <number>', 'one session, as pilot list numbers it; all unless given')
    .option('--module <code>', 'those of this module')
    .option('--partner <name>', 'those of this partner')
    .addOption(
      new Option('--language <code>', 'language of the report; that of this machine unless given').choices(
        interfaceLanguageTags,
      ),
    )
    .addOption(json)
    .action(async (file: string, options) => {
      const { writePilotReport } = await import('./pilot.ts');
      report(await writePilotReport(file, options, assets), options);
    });

  pilot
    .command('import <file> <returns...>')
    .description(
      'take in sheets that came back (.mws), each once; with --session, results of its exercises or tables of sheets (CSV or text)',
    )
    .option('--session <number>', 'the session that results or tables are of, as pilot list numbers it')
    .option('--sheets', 'the tables hold answers to its sheets, one sheet on a line')
    .addOption(new Option('--replace', 'results that are there give way to these').conflicts('add'))
    .option('--add', 'results come beside those that are there')
    .addOption(json)
    .action(async (file: string, returns: string[], options) => {
      const { session, sheets, replace, add } = options;
      if (session !== undefined && !sheets) {
        const { importResults } = await import('./pilot-results.ts');
        const overlap = replace ? 'replace' : add ? 'add' : null;
        return report(await importResults(file, returns, { ...options, session, overlap }), options);
      }
      const { importSheets } = await import('./pilot-import.ts');
      report(await importSheets(file, returns, options), options);
    });

  pilot
    .command('items <file>')
    .description('what results say of each exercise: facility, discrimination, and what needs a look')
    .option('--session <number>', 'results of this session, as pilot list numbers it')
    .option('--module <code>', 'results of the sessions of this module')
    .addOption(json)
    .action(async (file: string, options) => {
      const { listItems } = await import('./pilot-results.ts');
      report(await listItems(file, options), options);
    });
}

function sheetsOf(text: string): readonly SheetName[] {
  const wanted = new Set(text.split(',').map((word) => word.trim()));
  const names = sheetNames.filter((one) => wanted.has(one));
  if (names.length < wanted.size) throw new InvalidArgumentError(`They are ${sheetNames.join(', ')}.`);
  return names;
}
