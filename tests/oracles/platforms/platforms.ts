/** The platforms our packages must track on, each from public sources about it; what is not known of one is by the book. */

import type { ScormStandard } from '../../../shared/output/tracking/standard.ts';
import { Account, type Kept, type LearnerRecord, type Ways } from './account.ts';
import { lastMeasureOf, masteryOf, measureOf, type Shipped } from './shipped.ts';
import { ScormAgainRecord } from './scorm-again.ts';

export interface Platform<How extends Ways | 'scorm-again' = Ways | 'scorm-again'> {
  readonly name: string;
  readonly standard: ScormStandard;
  /** How it differs from the book, or the runtime that it is. */
  readonly ways: How;
}

const status = 'cmi.core.lesson_status';

/** SCORM 1.2 by the book: RTE 3-28 (4096), 3-24 (255); the LMS leaves the verdict to the content. */
const book12: Ways = { mark: masteryOf, suspendData: 4096, bookmark: 255, resumes: () => true };

/** SCORM 2004 by the book: only what was suspended comes back (RTE 4.2.8); a pass mark decides (RTE 4.2.21). */
const book2004: Ways = {
  mark: measureOf,
  suspendData: 64_000,
  bookmark: 1000,
  resumes: (kept) => kept['cmi.exit'] === 'suspend',
  close: judgeByMeasure,
};

function judgeByMeasure(record: Record<string, string>, mark: string): void {
  if (mark === '') return;
  const scaled = record['cmi.score.scaled'] ?? '';
  record['cmi.success_status'] = scaled === '' ? 'unknown' : Number(scaled) >= Number(mark) ? 'passed' : 'failed';
}

/** mod/scorm: a status never set becomes completed; with a mastery score, raw decides at every finish. */
function closeMoodle12(masteryOverride: boolean): NonNullable<Ways['close']> {
  return (record, mark) => {
    if (record[status] === 'not attempted') record[status] = 'completed';
    const raw = record['cmi.core.score.raw'] ?? '';
    if (masteryOverride && mark !== '' && raw !== '')
      record[status] = Number(raw) >= Number(mark) ? 'passed' : 'failed';
  };
}

/** What was failed, passed or completed is opened again in review mode, where nothing is kept. */
const closed12 = (kept: Kept): boolean => ['passed', 'failed', 'completed'].includes(kept[status] ?? '');

const moodle12: Ways = {
  ...book12,
  suspendData: 64_000,
  bookmark: 64_000,
  over: closed12,
  close: closeMoodle12(true),
  beacons: true,
};

const moodle2004: Ways = {
  ...book2004,
  mark: lastMeasureOf,
  over: (kept) => kept['cmi.completion_status'] === 'completed',
  // Without a score there is nothing to compare, and the content's word stands.
  close: (record, mark) => {
    if ((record['cmi.score.scaled'] ?? '') !== '') judgeByMeasure(record, mark);
  },
  beacons: true,
};

/** Since June 2026 ids and patterns of interactions may have 4000 characters, since October 2025 timestamps 40. */
const iliasColumns = (element: string, { length }: string): boolean =>
  /\.pattern$|^cmi\.interactions\.\d+\.id$/.test(element)
    ? length <= 4000
    : /\.(timestamp|time)$/.test(element)
      ? length <= 40
      : true;

/** Files that keep a package out. */
const without =
  (pattern: RegExp) =>
  ({ paths }: Shipped): string | null =>
    paths.find((path) => pattern.test(path)) ?? null;

const scorm12: readonly (readonly [name: string, ways: Ways])[] = [
  ['Moodle', moodle12],
  ['Moodle in standards mode', { ...moodle12, suspendData: 4096, bookmark: 255 }],
  ['Moodle without masteryoverride', { ...moodle12, close: closeMoodle12(false) }],
  ['Totara', moodle12],
  // chamilo-lms 4331: the comparison with the mastery score is commented out, the content's word stands.
  ['Chamilo', book12],
  ['ILIAS', { ...book12, fits: iliasColumns }],
  ['KnowBe4', { ...book12, fatal: true }],
  ['Fuse', book12],
  [
    'eSuite',
    { ...book12, refuses: (made) => (masteryOf(made) === '' ? null : 'The manifest must carry no masteryscore.') },
  ],
  ['Docebo', { ...book12, refuses: without(/(^|\/)\.htaccess$|\.(php\d?|cgi|sh|shtml|asp|aspx|jsp|py|rb|pl)$/i) }],
  ['Tovuti', { ...book12, refuses: without(/\.(zip|dat|br)$/i) }],
  ['TalentLMS', { ...book12, refuses: ({ paths }) => (paths.includes('imsmanifest.xml') ? null : 'no manifest') }],
];

const scorm2004: readonly (readonly [name: string, ways: Ways])[] = [
  ['Moodle', moodle2004],
  ['by the book', book2004],
  ['ILIAS', { ...book2004, fits: iliasColumns }],
  ['KnowBe4', { ...book2004, fatal: true }],
  // Calls of 1.2 raise errors; a status and a score are expected.
  ['Workday', { ...book2004, fatal: true }],
  ['Docebo', { ...book2004, refuses: without(/(^|\/)\.htaccess$|\.(php\d?|cgi|sh|shtml|asp|aspx|jsp|py|rb|pl)$/i) }],
  ['Tovuti', { ...book2004, refuses: without(/\.(zip|dat|br)$/i) }],
];

/** What every platform must have and no more (1.2 RTE 3.4.4; in 2004 all of it is a must, but not all have it), and the end at any error. */
export const leastOf: Readonly<Record<ScormStandard, Platform<Ways>>> = {
  scorm12: {
    name: 'only what it must have',
    standard: 'scorm12',
    ways: {
      ...book12,
      fatal: true,
      lacks:
        /^cmi\.(interactions|objectives|comments|student_data|student_preference)\b|^cmi\.core\.(lesson_mode|score\.(min|max))$/,
    },
  },
  scorm2004: {
    name: 'no lists',
    standard: 'scorm2004',
    ways: { ...book2004, fatal: true, lacks: /^cmi\.(interactions|objectives)\b/ },
  },
};

export const platforms: readonly Platform[] = [
  ...scorm12.map(([name, ways]): Platform => ({ name, standard: 'scorm12', ways })),
  ...scorm2004.map(([name, ways]): Platform => ({ name, standard: 'scorm2004', ways })),
  { name: 'scorm-again', standard: 'scorm12', ways: 'scorm-again' },
  { name: 'scorm-again', standard: 'scorm2004', ways: 'scorm-again' },
];

/** One of those that differ from the book. */
export function platformNamed(standard: ScormStandard, name: string): Platform<Ways> {
  for (const platform of platforms) {
    const { ways } = platform;
    if (platform.standard === standard && platform.name === name && ways !== 'scorm-again')
      return { ...platform, ways };
  }
  throw new Error(`no platform ${name}`);
}

export function recordOn({ standard, ways }: Platform): LearnerRecord {
  return ways === 'scorm-again' ? new ScormAgainRecord(standard) : new Account(standard, ways);
}
