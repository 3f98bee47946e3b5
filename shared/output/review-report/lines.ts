/** The report as a reader meets it, line by line, whatever it is written in: headings, what was said by whom, what became of it. */

import type { Person } from '../../model/review/schema.ts';
import { nameOf, saySpoken } from '../../review/suggestions/sentence.ts';
import { sayWhole } from '../../review/suggestions/say-whole.ts';
import { authorText } from '../../words/author.ts';
import type { InterfaceLanguage } from '../../words/languages.ts';
import type { Say } from '../../words/typed.ts';
import type { ReportGroup, ReportThread, ReviewReport } from './gather.ts';
import type { Outcome, Said } from './said.ts';
import type { Suggested } from './suggested.ts';

export interface ReportLine {
  /** `head` of a thread or a suggestion; `said`, `outcome` below it. */
  readonly is: 'title' | 'place' | 'asked' | 'head' | 'said' | 'outcome' | 'done' | 'none';
  readonly text: string;
  /** What is said of the text, in small words: who, when, how much it matters. */
  readonly note: string;
  readonly isSettled?: boolean;
}

export class Sayer {
  readonly language: InterfaceLanguage;
  readonly say: Say;
  readonly #day: Intl.DateTimeFormat;

  constructor(language: InterfaceLanguage) {
    this.language = language;
    this.say = (key, ...values) => authorText(language, key, ...values);
    // The same wherever it is written.
    this.#day = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' });
  }

  day(at: string): string {
    return this.#day.format(Date.parse(at));
  }

  figure = (value: number): string => value.toLocaleString(this.language);

  name({ name, unverified }: Person): string {
    return unverified ? `${name} (${this.say('review.unverified')})` : name;
  }

  who({ by, at }: Pick<Said, 'by' | 'at'>): string {
    return `${this.name(by)}, ${this.day(at)}`;
  }

  verdict({ verdict }: Pick<Outcome, 'verdict'>): string {
    return verdict === null ? this.say('review.settled') : this.say(`review.verdict.${verdict}`);
  }

  state(outcome: Outcome | null): string {
    return outcome ? this.verdict(outcome) : this.say('review.state.open');
  }

  about({ quote, isLost, record }: ReportThread): string {
    if (quote === null) return record ? saySpoken(nameOf(record), this.say) : this.say('review.placeLost');
    return isLost ? this.say('review.wordsLost', { quote }) : `“${quote}”`;
  }

  suggested({ change }: Suggested): string {
    return sayWhole(change, this.say, this.figure);
  }

  title({ title }: ReportGroup): string {
    return title === null ? this.say('review.elsewhere') : title.trim() || this.say('outline.untitled');
  }
}

export function reportLines(report: ReviewReport, language: InterfaceLanguage): readonly ReportLine[] {
  const to = new Sayer(language);
  const { code, title } = report.module.data;
  return [
    {
      is: 'title',
      text: to.say('review.report.title', { module: `${code} ${title}`.trim() }),
      note: countsOf(report, to),
    },
    ...report.requests.map(({ question, sent, due, reviewers, decider }): ReportLine => {
      const note = [
        to.say('review.asked.sent', { date: to.day(sent) }),
        reviewers.length > 0 ? to.say('review.asked.of', { names: reviewers.join(', ') }) : '',
        due === null ? '' : to.say('review.asked.due', { date: to.day(`${due}T00:00:00Z`) }),
        decider.trim() === '' ? '' : to.say('review.asked.decides', { name: decider }),
      ];
      return { is: 'asked', text: question.trim(), note: note.filter(Boolean).join(' · ') };
    }),
    ...(report.groups.length === 0 ? [{ is: 'none' as const, text: to.say('review.report.none'), note: '' }] : []),
    ...report.groups.flatMap((group) => groupLines(group, to)),
  ];
}

function countsOf({ groups }: ReviewReport, to: Sayer): string {
  const threads = groups.flatMap((group) => group.threads);
  const suggested = groups.flatMap((group) => group.suggested);
  const open = threads.filter(({ outcome }) => !outcome).length + suggested.filter(({ outcome }) => !outcome).length;
  return to.say('review.report.counts', { threads: threads.length, suggestions: suggested.length, open });
}

function groupLines(group: ReportGroup, to: Sayer): readonly ReportLine[] {
  return [
    { is: 'place', text: to.title(group), note: '' },
    ...(group.done.length > 0
      ? [{ is: 'done' as const, text: to.say('review.doneBy', { names: group.done.join(', ') }), note: '' }]
      : []),
    ...group.threads.flatMap((thread) => threadLines(thread, to)),
    ...group.suggested.flatMap((one) => suggestedLines(one, to)),
  ];
}

function threadLines(thread: ReportThread, to: Sayer): readonly ReportLine[] {
  const { label, said, outcome } = thread;
  const note = [label ? to.say(`review.label.${label}`) : '', to.state(outcome)].filter(Boolean).join(' · ');
  return [
    { is: 'head', text: to.about(thread), note, isSettled: outcome !== null },
    ...said.map((one): ReportLine => ({ is: 'said', text: one.words, note: to.who(one) })),
    ...outcomeLines(outcome, to),
  ];
}

function suggestedLines(one: Suggested, to: Sayer): readonly ReportLine[] {
  const note = [to.say('review.suggestion'), to.who(one), to.state(one.outcome)].join(' · ');
  return [
    { is: 'head', text: to.suggested(one), note, isSettled: one.outcome !== null },
    ...one.said.map((said): ReportLine => ({ is: 'said', text: said.words, note: to.who(said) })),
    ...outcomeLines(one.outcome, to),
  ];
}

function outcomeLines(outcome: Outcome | null, to: Sayer): readonly ReportLine[] {
  if (!outcome) return [];
  const text = [to.verdict(outcome), outcome.words.trim()].filter(Boolean).join(': ');
  return [{ is: 'outcome', text, note: to.who(outcome) }];
}
