/** Whether what would be made now may take the place of what was published: asked of the core, as it has the states of then. */

import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import type { Result } from '../../../shared/base/result.ts';
import { formatEntry } from '../../../shared/output/formats/index.ts';
import { platforms } from '../../../shared/output/presets/platforms.ts';
import { publicationsIn } from '../../../shared/output/publications.ts';
import { isSafe, type Judged, type Replacing } from '../../../shared/output/replace/against.ts';
import { sayChange, sayItems, sayVerdict } from '../../../shared/output/replace/say.ts';
import type { RecordId } from '../../../shared/records/record.ts';
import { useDocument, useRecords } from '../../document/hooks.tsx';
import { useFormat } from '../../i18n/format.ts';
import { useText } from '../../i18n/index.ts';
import { useApp } from '../../shell/app-context.ts';
import { Select } from '../../ui/fields.tsx';
import { ToldFailure } from '../versions/told-failure.tsx';
import { askReplacing } from './ask-replacing.ts';
import type { Packing } from './packing.ts';
import css from './publish.module.css';

/** Nothing of a document, which holds nothing of a learner, nor where nothing was published yet. */
export function SafeToReplace({
  module,
  packing,
}: {
  readonly module: RecordId;
  readonly packing: Packing;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  useRecords();
  const { base } = useDocument();
  const [against, setAgainst] = useState<RecordId | null>(null);
  const before = publicationsIn(base, module).filter(({ data }) => data.format === packing.format);
  const chosen = before.find(({ id }) => id === against) ?? before[0];
  const { answer, again } = useReplacing(module, packing, chosen?.id ?? null);
  if (!chosen || formatEntry(packing.format).standard === null) return null;
  return (
    <section className={css.panel} aria-labelledby="replace">
      <h2 id="replace">{t('replace.title')}</h2>
      {before.length > 1 && (
        <Select
          label={t('replace.against')}
          value={chosen.id}
          onChange={setAgainst}
          options={before.map(({ id, data }) => ({ id, label: `${format.dateTime(data.at)} · ${data.file}` }))}
        />
      )}
      <div role="status">
        {answer === null ? <p>{t('replace.asking')}</p> : answer.ok && <Verdict replacing={answer.value} />}
      </div>
      <ToldFailure failure={answer && !answer.ok ? answer.error : null} again={again} />
      <OnPlatform id={packing.chosen['preset']} />
    </section>
  );
}

/** What the platform that is chosen does then; of one that is not named nothing is known. */
function OnPlatform({ id }: { readonly id: string | undefined }): ReactNode {
  const t = useText();
  const platform = platforms.find((one) => one.id === id);
  if (!platform || platform === platforms[0]) return null;
  return (
    <p className={css.why}>{t('replacing' in platform ? `lms.replacing.${platform.id}` : 'lms.replacing.unknown')}</p>
  );
}

function Verdict({ replacing }: { readonly replacing: Replacing }): ReactNode {
  const t = useText();
  const format = useFormat();
  const { last, earlier } = replacing;
  const Icon = isSafe(replacing) ? CircleCheck : TriangleAlert;
  return (
    <div className={css.replacing} data-safe={isSafe(replacing)}>
      <Icon size={20} aria-hidden />
      <div>
        <p>
          <b>{last?.verdict ? sayVerdict(last.verdict, t) : t('replace.gone')}</b>
        </p>
        {last && <Changes judged={last} />}
        {earlier.map((one) => (
          <div key={one.publication.id}>
            <p>{t('replace.earlier', { date: format.dateTime(one.publication.data.at) })}</p>
            <Changes judged={one} />
          </div>
        ))}
      </div>
    </div>
  );
}

function Changes({ judged: { verdict } }: { readonly judged: Judged }): ReactNode {
  const t = useText();
  const changes = verdict?.changes ?? [];
  if (changes.length === 0) return null;
  return (
    <ul>
      {changes.map((change) => (
        <li key={change.code}>
          {sayChange(change, t)}
          {change.items.length > 0 && (
            <ul>
              {sayItems(change, t).map((item) => (
                <li key={item}>
                  <bdi>{item}</bdi>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Null until it is known; what has changed since is asked about anew. */
function useReplacing(
  module: RecordId,
  packing: Packing,
  against: RecordId | null,
): { readonly answer: Result<Replacing> | null; readonly again: () => void } {
  const { core } = useApp();
  const document = useDocument();
  const records = useRecords();
  const [answer, setAnswer] = useState<Result<Replacing> | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (against === null || formatEntry(packing.format).standard === null) return setAnswer(null);
    let isWanted = true;
    const ask = async (): Promise<void> => {
      const told = await askReplacing(core, document, { module, packing, against }, () => isWanted);
      if (told) setAnswer(told);
    };
    setAnswer(null);
    void ask();
    return () => void (isWanted = false);
  }, [core, document, records, module, packing, against, tries]);
  return { answer, again: () => setTries((count) => count + 1) };
}
