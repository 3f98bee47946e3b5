/** What the checks found: errors, then warnings, the same thing once with its pages; hints and what was accepted are folded. */

import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { RecordId } from '../../../shared/records/record.ts';
import type { Accepted } from '../../../shared/rules/acceptances.ts';
import { placeOf, type Found, type FoundPlace } from '../../../shared/rules/found.ts';
import type { Finding } from '../../../shared/base/finding.ts';
import { goToFinding } from '../../shell/navigate.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import kit from '../../ui/kit.module.css';
import { AcceptButton, AcceptedWarnings } from './acceptances.tsx';
import css from './findings.module.css';

const icons = { error: CircleAlert, warning: TriangleAlert, hint: Info } as const;

/** Places of one thing that are shown at first, and how many more at a time. */
const few = 5;
const many = 100;

export function Findings({
  module,
  found,
  accepted,
}: {
  readonly module: RecordId;
  readonly found: readonly Found[];
  readonly accepted: readonly Accepted[];
}): ReactNode {
  const t = useText();
  const grave = found.filter(({ severity }) => severity !== 'hint');
  const hints = found.filter(({ severity }) => severity === 'hint');
  const count = hints.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <section className={css.findings} aria-labelledby="checks" tabIndex={-1}>
      <h2 id="checks">{t('publish.checks')}</h2>
      {grave.length > 0 && <Groups module={module} found={grave} />}
      {count > 0 && (
        <details>
          <summary>
            <Info size={16} aria-hidden />
            {t('publish.hints', { count })}
          </summary>
          <Groups module={module} found={hints} />
        </details>
      )}
      <AcceptedWarnings accepted={accepted} />
    </section>
  );
}

function Groups({ module, found }: { readonly module: RecordId; readonly found: readonly Found[] }): ReactNode {
  return (
    <ul className={css.groups}>
      {found.map((one) => (
        <Group key={`${one.severity} ${one.code}`} module={module} found={one} />
      ))}
    </ul>
  );
}

function Group({ module, found }: { readonly module: RecordId; readonly found: Found }): ReactNode {
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  const { records } = useDocument();
  const [shown, setShown] = useState(found.findings.length > few + 2 ? few : few + 2);
  const { code, severity, params, findings } = found;
  const [first] = findings;
  const Icon = icons[severity];
  const left = findings.length - shown;
  const places = findings.slice(0, shown).map((finding) => ({ finding, place: placeOf(records, found, finding) }));

  function showMore(): void {
    // The button goes with the last of them: the keys go on with the first that came.
    const next = shown;
    flushSync(() => setShown(shown + many));
    if (left <= many) list.current?.querySelectorAll('button')[next]?.focus();
  }

  return (
    <li data-severity={severity}>
      <Icon size={18} aria-hidden />
      <div>
        <p>
          <b>{t(`severity.${severity}`)}</b> <strong>{t(`checks.${code}`, params)}</strong>
          {findings.length > 1 && <span className={css.count}>{t('publish.places', { count: findings.length })}</span>}
        </p>
        <p className={css.why}>
          {t(`checks.${code}.why`, first.params)} {t(`checks.${code}.do`, first.params)}
        </p>
        <ul className={css.places} ref={list}>
          {places.map((place, index) => (
            <PlaceRow
              key={`${place.finding.where} ${index}`}
              {...place}
              again={index > 0 && places[index - 1]?.place.holder === place.place.holder}
            />
          ))}
        </ul>
        {left > 0 && (
          <Button variant="quiet" onPress={showMore}>
            {t('publish.more', { count: Math.min(left, many) })}
          </Button>
        )}
        <AcceptButton module={module} found={found} />
      </div>
    </li>
  );
}

/** Where it is, as the way there. The page of the one above is not shown again. */
function PlaceRow({
  finding,
  place: { on, title, words, block, counted },
  again,
}: {
  readonly finding: Finding;
  readonly place: FoundPlace;
  readonly again: boolean;
}): ReactNode {
  const t = useText();
  const { records } = useDocument();
  const name = {
    page: title || t('outline.untitled'),
    goal: `${t('goal.title')} ${title}`,
    module: t('publish.wholeModule'),
    programme: t('publish.wholeProgramme'),
  }[on];
  const kind = block && [t(`insert.${block.kind}`), ...(block.of > 1 ? [block.nth] : [])].join(' ');
  const told = counted ? t(`checks.${finding.code}`, finding.params) : (kind ?? words);
  return (
    <li>
      <button type="button" onClick={() => goToFinding(records, finding.where)}>
        <span className={css.page}>
          <bdi className={again ? kit.hidden : undefined}>{name}</bdi>
        </span>
        {told !== '' && <bdi className={css.told}>{told}</bdi>}
      </button>
    </li>
  );
}
