/** What a self-check has beside its words: the pages that help, and its scale. */

import type { ReactNode } from 'react';
import type { Confidence } from '../../../shared/blocks/confidence/schema.ts';
import { scalePoints } from '../../../shared/exercise/rating.ts';
import { useModulePages } from '../../shell/module-pages.ts';
import { useText } from '../../i18n/index.ts';
import { Select } from '../../ui/fields.tsx';
import css from '../blocks.module.css';
import { ScaleField } from '../ready-scale.tsx';
import type { BlockEditorProps } from '../registry.ts';

const ready = ['sure', 'able', 'known'] as const;

export function Editor({ data, patch, blockId }: BlockEditorProps<Confidence>): ReactNode {
  const t = useText();
  const { statements, scale } = data;
  const pages = useModulePages(blockId).map(({ id, data: { title } }) => ({ id: `#${id}`, label: title }));
  return (
    <>
      <p className={css.note}>{t('exercise.confidence.hint')}</p>
      {statements.map((statement, index) => (
        <Select
          key={statement.id}
          label={`${t('exercise.confidence.statement', { number: index + 1 })}: ${t('exercise.confidence.page')}`}
          value={statement.url}
          options={[
            { id: '', label: t('exercise.confidence.noPage') },
            ...(statement.url === '' || pages.some(({ id }) => id === statement.url)
              ? []
              : [{ id: statement.url, label: t('button.gone') }]),
            ...pages,
          ]}
          onChange={(url) =>
            patch({ statements: statements.map((one) => (one.id === statement.id ? { ...one, url } : one)) })
          }
        />
      ))}
      <ScaleField
        scale={scale}
        ready={ready.map((id) => ({
          id,
          label: t(`exercise.confidence.${id}`),
          points: t(`exercise.confidence.${id}.points`).split('; '),
        }))}
        words={{
          ready: t('exercise.confidence.ready'),
          own: t('exercise.confidence.own'),
          scale: t('exercise.confidence.scale'),
          point: (number) => t('exercise.confidence.point', { number }),
          addPoint: t('exercise.confidence.addPoint'),
          tooFew: t('exercise.confidence.tooFew'),
        }}
        min={scalePoints.min}
        max={scalePoints.max}
        create={(point) => point}
        onChange={(changed) => patch({ scale: changed })}
      />
    </>
  );
}
