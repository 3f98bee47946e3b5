/** The commands of review, as the terminal declares them. */

import { InvalidArgumentError, Option, type Command } from 'commander';
import type { ReviewForm } from '../../shared/ipc/review.ts';
import { reportForms } from '../../shared/output/review-report/forms.ts';
import { report } from './report.ts';

export function addReviewCommands(program: Command, json: Option, assets: string): void {
  const review = program.command('review').description('a module out to reviewers, and what they say of it back in');

  review
    .command('send <file>')
    .description('write a module as one file for reviewers, who read it in a browser, in Modulewright or in Word')
    .requiredOption('--module <code>', 'code of the module, as info lists it')
    .addOption(
      new Option('--as <form>', 'what to write')
        .choices(['html', 'mwr', 'docx'] satisfies ReviewForm[])
        .default('html'),
    )
    .requiredOption('--out <path>', 'file to write')
    .option('--question <text>', 'what is asked')
    .option('--due <day>', 'the last day, as 2026-12-24', dayOf)
    .option('--reviewer <name>', 'who is asked; once for each', (name: string, all: string[]) => [...all, name], [])
    .option('--decider <name>', 'who decides what becomes of it')
    .addOption(
      new Option('--exercises <form>', 'with what is right, or as learners find them')
        .choices(['key', 'plain'])
        .default('key'),
    )
    .option('--facilitator', 'with what is for the facilitator alone')
    .addOption(json)
    .action(async (file: string, options) => {
      const { sendReviewFile } = await import('./review.ts');
      report(await sendReviewFile(file, options, assets), options);
    });

  review
    .command('merge <file> <returns...>')
    .description('take in what reviewers gave back (.mwc, .docx), in any order and as often as you like')
    .addOption(json)
    .action(async (file: string, returns: string[], options) => {
      const { mergeReturnFiles } = await import('./review.ts');
      report(await mergeReturnFiles(file, returns, options), options);
    });

  review
    .command('list <file>')
    .description('what was said, where it stands, and what became of it')
    .addOption(json)
    .action(async (file: string, options) => {
      const { listReview } = await import('./review.ts');
      report(await listReview(file, options), options);
    });
  addReport(review, json, assets);
}

function addReport(review: Command, json: Option, assets: string): void {
  review
    .command('report <file>')
    .description('write all that was said in a module, and what became of it')
    .requiredOption('--module <code>', 'code of the module, as info lists it')
    .addOption(
      new Option('--as <form>', 'a document, a page, a table, or W3C Web Annotations')
        .choices(reportForms)
        .default('html'),
    )
    .requiredOption('--out <path>', 'file to write')
    .addOption(json)
    .action(async (file: string, options) => {
      const { writeReviewReport } = await import('./review-report.ts');
      report(await writeReviewReport(file, options, assets), options);
    });
}

function dayOf(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  // A day that there is not, as 30 February, would be another.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError('');
  return text;
}
