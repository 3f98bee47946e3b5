/** The map as a table: the same scenes, where their choices lead, and what is to be said of them. */

import type { ReactNode } from 'react';
import { inlineText } from '../../../shared/blocks/inline.ts';
import { choicesOf, sceneById } from '../../../shared/blocks/scenario/walk.ts';
import { useText } from '../../i18n/index.ts';
import type { MapProps } from './map-drawing.tsx';
import css from './scenario.module.css';
import { useSceneNames, useSceneRemarks } from './scene-names.ts';

export function MapList({ data, survey, chosen, onChoose }: MapProps): ReactNode {
  const t = useText();
  const nameOf = useSceneNames(data);
  const remarksOn = useSceneRemarks(data, survey);
  return (
    <div className={css.frame}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t('exercise.scenario.scenes')}</th>
            <th scope="col">{t('exercise.scenario.choices')}</th>
          </tr>
        </thead>
        <tbody>
          {data.scenes.map((scene) => {
            const { part, flaws } = remarksOn(scene);
            const best = survey.best.has(scene.id) ? t('card.scenario.onBest') : null;
            return (
              <tr key={scene.id} aria-current={scene.id === chosen}>
                <th scope="row">
                  <button type="button" className={css.link} onClick={() => onChoose(scene.id)}>
                    {nameOf(scene.id)}
                  </button>
                  <small>{[part, best].filter(Boolean).join(', ')}</small>
                  {flaws.map((flaw) => (
                    <small key={flaw} className={css.flaw}>
                      {flaw}
                    </small>
                  ))}
                </th>
                <td>
                  <ul>
                    {choicesOf(scene).map(({ id, text, to }) => (
                      <li key={id} data-best={survey.best.has(`${scene.id} ${id}`)}>
                        {inlineText(text)} →{' '}
                        {to !== null && sceneById(data, to) ? nameOf(to) : t('card.scenario.nowhere')}
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
