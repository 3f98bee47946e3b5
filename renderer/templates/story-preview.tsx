/** What a storyboard will make: units with their pages, and the numbers, said aloud as they change. */

import type { ReactNode } from 'react';
import { storyPages, type Story, type StoryUnit } from '../../shared/templates/storyboard.ts';
import { useText } from '../i18n/index.ts';
import css from './templates.module.css';

export function StoryPreview({
  story,
  units,
  language,
}: {
  readonly story: Story;
  readonly units: readonly StoryUnit[];
  readonly language: string;
}): ReactNode {
  const t = useText();
  const pages = units.flatMap((unit) => unit.pages);
  const exercises = pages
    .filter(({ use }) => use === 'practice' || use === 'assessment')
    .reduce((sum, { goals }) => sum + goals.length, 0);
  const numbers = { goals: story.goals.length, units: units.length, pages: pages.length, exercises };
  const covered = storyPages.every((use) => use === 'introduction' || story.pages.includes(use));
  return (
    <section className={css.details} aria-label={t('story.preview')}>
      <h3>{t('story.preview')}</h3>
      {units.length === 0 ? (
        <p className={css.none}>{t('story.nothing')}</p>
      ) : (
        <>
          <p className={css.facts} role="status">
            {t('story.totals', numbers)}
          </p>
          <ol lang={language} className={css.tree} data-content>
            {units.map((unit, index) => (
              <li key={index}>
                <b>{unit.title}</b>
                <ul>
                  {unit.pages.map((page, at) => (
                    <li key={at} data-use={page.use}>
                      {page.title}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
          <p className={css.facts}>{t(covered ? 'story.covered' : 'story.gaps')}</p>
        </>
      )}
    </section>
  );
}
