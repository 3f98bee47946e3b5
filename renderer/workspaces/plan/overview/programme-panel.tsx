/** The programme's numbers, its partners, audiences and languages. */

import type { ReactNode } from 'react';
import { reaches, type ProgrammeData } from '../../../../shared/model/programme/schema.ts';
import { statuses } from '../../../../shared/model/programme/statuses.ts';
import { interfaceLanguages } from '../../../../shared/words/languages.ts';
import { useChildren, useDocument, useRecord } from '../../../document/hooks.tsx';
import { useFormat } from '../../../i18n/format.ts';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import css from './programme-panel.module.css';
import { PeopleDialog } from './people-dialog.tsx';
import { useDuration, useFrameworkRows, useNumbers } from './use-modules.ts';
import { setOverview, useOverview } from './view-state.ts';

export function ProgrammePanel(): ReactNode {
  const t = useText();
  const format = useFormat();
  const duration = useDuration();
  const document = useDocument();
  const programme = useRecord('programme', document.programme.id);
  const modules = useChildren(document.programme.id, 'module');
  const numbers = useNumbers();
  const frameworks = useFrameworkRows();
  const editing = useOverview((overview) => overview.people);
  const setEditing = (people: boolean): void => setOverview({ people });
  if (!programme) return null;
  const { levels } = programme.data;
  const glance: readonly (readonly [string, string])[] = [
    [t('overview.modules'), format.number(modules.length)],
    [t('overview.pages'), format.number(numbers.pages)],
    [t('overview.exercises'), format.number(numbers.exercises)],
    [t('overview.time'), duration(numbers.minutes)],
    [t('overview.covered'), t('overview.of', { part: numbers.covered, whole: numbers.goals })],
    [t('plan.gaps'), format.number(numbers.gaps)],
  ];
  const counted = (name: string, count: number): BarRow => ({
    name,
    share: modules.length === 0 ? 0 : count / modules.length,
    text: format.number(count),
  });
  const labelOf = (id: string): string => levels.find((level) => level.id === id)?.label ?? id;
  return (
    <>
      <h2>{t('overview.numbers')}</h2>
      <dl className={css.numbers}>
        {glance.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {frameworks.length > 0 && (
        <Bars
          title={t('overview.frameworks')}
          rows={frameworks.map(({ name, covered, of }) => ({
            name: name.trim() || t('outline.untitled'),
            share: covered / of,
            text: t('overview.of', { part: covered, whole: of }),
          }))}
        />
      )}
      <Bars
        title={t('overview.byLevel')}
        rows={Array.from(numbers.byLevel, ([id, count]) => counted(labelOf(id), count))}
      />
      <Bars
        title={t('overview.byStatus')}
        rows={statuses.map((status) => counted(t(`status.${status}`), numbers.byStatus[status]))}
      />
      <Bars
        title={t('module.reach')}
        rows={reaches.map((reach) =>
          counted(t(`reach.${reach}`), modules.filter(({ data }) => data.reach.includes(reach)).length),
        )}
      />
      <People {...programme.data} />
      {document.readOnly === null && <Button onPress={() => setEditing(true)}>{t('overview.edit')}</Button>}
      {editing && <PeopleDialog onClose={() => setEditing(false)} />}
    </>
  );
}

/** Who makes it, whom it is for, and in which languages. */
function People({ partners, audiences, languages }: ProgrammeData): ReactNode {
  const t = useText();
  return (
    <>
      <h2>{t('overview.partners')}</h2>
      <ul className={css.people}>
        {partners.map(({ name, country }, index) => (
          // Partners are told apart by their places alone.
          <li key={index}>{[name, country].filter(Boolean).join(' · ')}</li>
        ))}
      </ul>
      <h2>{t('module.audiences')}</h2>
      <ul className={css.people}>
        {audiences.map(({ id, label }) => (
          <li key={id}>{label}</li>
        ))}
      </ul>
      <h2>{t('programme.languages')}</h2>
      <p>
        {languages
          .map((id) => (id in interfaceLanguages ? interfaceLanguages[id as keyof typeof interfaceLanguages] : id))
          .join(', ')}
      </p>
    </>
  );
}

interface BarRow {
  readonly name: string;
  /** From 0 to 1. */
  readonly share: number;
  readonly text: string;
}

function Bars({ title, rows }: { readonly title: string; readonly rows: readonly BarRow[] }): ReactNode {
  return (
    <>
      <h2>{title}</h2>
      <dl className={css.bars}>
        {rows.map(({ name, share, text }, index) => (
          // Two areas may have one name.
          <div key={index}>
            <dt>{name}</dt>
            <dd>
              <span style={{ inlineSize: `${share * 100}%` }} />
              {text}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
