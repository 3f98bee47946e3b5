/** What is said in the terminal of a package in the place of one that was published: `export --against`. */

import { fail, type Result } from '../../shared/base/result.ts';
import type { CommonOptions } from '../../shared/output/form.ts';
import { numbered, numberOf, publicationsIn, type Publication } from '../../shared/output/publications.ts';
import { isSafe, keepsProgress, type Judged, type Replacing } from '../../shared/output/replace/against.ts';
import { sayChange, sayItems, sayVerdict } from '../../shared/output/replace/say.ts';
import type { RecordId } from '../../shared/records/record.ts';
import { replacing } from '../core/export/replacing.ts';
import type { Opened } from './open.ts';
import { momentOf, t } from './say-groups.ts';

/** What is to be published, and what it is held against. */
export interface Asked {
  readonly module: RecordId;
  readonly format: string;
  readonly options: CommonOptions;
  /** A number as `published` lists it, or `last`. */
  readonly against: string;
}

/** Fails with `publication.unknown | publication.other`. */
export function replacingIn({ file, records }: Opened, asked: Asked): Promise<Result<Replacing>> {
  const { against, ...intended } = asked;
  if (against === 'last') return replacing(file, intended, null);
  const chosen = numbered(publicationsIn(records), against);
  return chosen
    ? replacing(file, intended, chosen.id)
    : Promise.resolve(fail('publication.unknown', { number: against }));
}

export function replacingText({ is, last, earlier }: Replacing, format: string): string {
  if (!last) return `${t('replace.first')}\n`;
  if (!keepsProgress(format)) return `${t('replace.document')}\n`;
  if (is === null) return `${t('replace.gone')}\n`;
  const of = ({ verdict }: Judged): readonly string[] =>
    (verdict?.changes ?? []).flatMap((change) => [
      `  ${sayChange(change, t)}`,
      ...sayItems(change, t).map((item) => `    ${item}`),
    ]);
  const more = earlier.flatMap((one) => [
    t('replace.earlier', { date: momentOf(one.publication.data.at) }),
    ...of(one),
  ]);
  const said = last.verdict ? sayVerdict(last.verdict, t) : t('replace.gone');
  return `${[said, ...of(last), ...more].join('\n')}\n`;
}

/** For programs that read it. */
export function plainReplacing(replacing: Replacing, all: readonly Publication[]) {
  const plain = ({ publication, verdict }: Judged) => ({
    publication: numberOf(all, publication),
    verdict: verdict?.is ?? null,
    changes: (verdict?.changes ?? []).map(({ code, count, items }) => ({ code, count, items })),
  });
  const { is, last, earlier } = replacing;
  return { verdict: is, safe: isSafe(replacing), last: last && plain(last), earlier: earlier.map(plain) };
}
