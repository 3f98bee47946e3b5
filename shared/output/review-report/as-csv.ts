/** The report as a table for spreadsheets: a row for each thing that was said, with what it is about and what became of it. */

import { writeRows } from '../../base/csv.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import type { ReviewReport } from './gather.ts';
import type { Outcome, Said } from './said.ts';
import { Sayer } from './lines.ts';

export function reportCsv(report: ReviewReport, language: InterfaceLanguage): string {
  const to = new Sayer(language);
  const columns = [
    'place',
    'about',
    'label',
    'state',
    'who',
    'when',
    'words',
    'decision',
    'decidedBy',
    'decidedAt',
  ] as const;
  const row = (
    about: readonly [place: string, about: string, label: string],
    said: Omit<Said, 'id'>,
    outcome: Outcome | null,
  ): readonly string[] => [
    ...about,
    to.state(outcome),
    to.name(said.by),
    said.at,
    said.words,
    outcome?.words ?? '',
    outcome ? to.name(outcome.by) : '',
    outcome?.at ?? '',
  ];
  const rows = report.groups.flatMap((group) => {
    const place = to.title(group);
    return [
      ...group.threads.flatMap((thread) => {
        const label = thread.label ? to.say(`review.label.${thread.label}`) : '';
        return thread.said.map((said) => row([place, to.about(thread), label], said, thread.outcome));
      }),
      ...group.suggested.flatMap((one) => {
        const words = to.suggested(one);
        const about = [place, words, to.say('review.suggestion')] as const;
        const own = row(about, { by: one.by, at: one.at, words: '' }, one.outcome);
        return [own, ...one.said.map((said) => row(about, said, one.outcome))];
      }),
      ...group.done.map((name) => [place, '', '', to.say('review.report.done'), name, '', '', '', '', '']),
    ];
  });
  return writeRows([columns.map((column) => to.say(`review.report.column.${column}`)), ...rows]);
}
