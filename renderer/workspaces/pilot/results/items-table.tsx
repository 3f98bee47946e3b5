/** What answers say of each exercise: what needs a look stands first, and each figure is said in words. */

import type { ReactNode } from 'react';
import {
  attentionOf,
  discriminationBand,
  facilityBand,
  unusedOf,
  type Attention,
} from '../../../../shared/pilots/results/attention.ts';
import { enoughAnswers, type Figure, type ItemAnalysis } from '../../../../shared/pilots/results/item-analysis.ts';
import type { PilotSession } from '../../../../shared/pilots/sessions.ts';
import type { Range } from '../../../../shared/pilots/results/figures.ts';
import { useDocument, useRecord } from '../../../document/hooks.tsx';
import { useFormat } from '../../../i18n/format.ts';
import { useText } from '../../../i18n/index.ts';
import { goTo } from '../../../shell/navigate.ts';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { Raise } from '../returns/raise.tsx';
import css from './results.module.css';

export function ItemsTable({
  items,
  session,
}: {
  readonly items: readonly ItemAnalysis[];
  readonly session: PilotSession;
}): ReactNode {
  const t = useText();
  return (
    <>
      <p className={css.explained}>{t('pilot.results.explained', { least: enoughAnswers })}</p>
      <ScrollRegion className={css.frame} label={t('pilot.results.items')}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{t('items.exercise')}</th>
              <th scope="col">{t('items.answers')}</th>
              <th scope="col">{t('items.facility')}</th>
              <th scope="col">{t('items.discrimination')}</th>
              <th scope="col">
                <span className={css.unseen}>{t('pilot.found.review')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <Item key={item.exercise} item={item} session={session} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function Item({ item, session }: { readonly item: ItemAnalysis; readonly session: PilotSession }): ReactNode {
  const t = useText();
  const format = useFormat();
  const { answers, facility, discrimination, upperLower, seconds } = item;
  const needs = attentionOf(item);
  return (
    <tr>
      <th scope="row">
        <Title item={item} />
        {needs.length > 0 && (
          <ul className={css.needs}>
            {needs.map((one) => (
              <li key={one} data-attention={one}>
                <Need attention={one} item={item} />
              </li>
            ))}
          </ul>
        )}
        {item.choices > 0 && <Options item={item} />}
      </th>
      <td>
        <b>{format.number(answers)}</b>
        {seconds !== null && <small>{t('pilot.results.seconds', { seconds: Math.round(seconds) })}</small>}
      </td>
      <td>
        {facility === null ? (
          '–'
        ) : (
          <>
            <b>{format.percent(facility.value)}</b>
            <small>{t(`pilot.results.facility.${facilityBand(facility.value)}`)}</small>
            <Between range={facility.range} />
          </>
        )}
      </td>
      <td>
        <Discrimination figure={discrimination} />
        {upperLower.value !== null && (
          <small>{t('pilot.results.upperLower', { value: format.percent(upperLower.value) })}</small>
        )}
      </td>
      <td>
        <Raise
          session={session}
          told={{ pilot: session.id, ask: `item:${item.exercise}`, sheet: null }}
          words={item.title || t('outline.untitled')}
        />
      </td>
    </tr>
  );
}

function Discrimination({ figure }: { readonly figure: Figure }): ReactNode {
  const t = useText();
  const format = useFormat();
  if (figure.value === null) return <span className={css.missing}>{t(`items.missing.${figure.why}`)}</span>;
  return (
    <>
      <b>{format.percent(figure.value)}</b>
      <small>{t(`pilot.results.tells.${discriminationBand(figure.value)}`)}</small>
      {figure.range && <Between range={figure.range} />}
    </>
  );
}

function Between({ range: [least, most] }: { readonly range: Range }): ReactNode {
  const t = useText();
  const format = useFormat();
  return <small>{t('pilot.results.between', { least: format.percent(least), most: format.percent(most) })}</small>;
}

/** As it was when it was answered; it leads to the exercise as long as there is one. */
function Title({ item }: { readonly item: ItemAnalysis }): ReactNode {
  const t = useText();
  const document = useDocument();
  const block = useRecord('block', item.exercise);
  const title = item.title || t('outline.untitled');
  if (block) {
    return (
      <button type="button" className={css.title} data-content onClick={() => goTo(document.records, block.id)}>
        {title}
      </button>
    );
  }
  return (
    <>
      <span data-content>{title}</span>
      <small>{t('pilot.results.gone')}</small>
    </>
  );
}

function Need({ attention, item }: { readonly attention: Attention; readonly item: ItemAnalysis }): ReactNode {
  const t = useText();
  if (attention === 'few') return t('items.attention.few', { least: enoughAnswers });
  if (attention !== 'unused') return t(`items.attention.${attention}`);
  return t('items.attention.unused', {
    options: unusedOf(item)
      .map(({ text }) => text)
      .join(' · '),
  });
}

function Options({ item: { options, choices } }: { readonly item: ItemAnalysis }): ReactNode {
  const t = useText();
  const format = useFormat();
  return (
    <details className={css.options}>
      <summary>{t('pilot.results.chosen')}</summary>
      <ul>
        {options.map(({ id, text, right, chosen }) => (
          <li key={id}>
            <span className={css.share}>
              {format.number(chosen)} ({format.percent(chosen / choices)})
            </span>{' '}
            <span data-content>{text}</span>
            {right && <b> {t('pilot.results.right')}</b>}
          </li>
        ))}
      </ul>
    </details>
  );
}
