/** The editor of the self-check. */

import type { ReactNode } from 'react';
import { maxStatements, type Confidence } from '../../../shared/blocks/confidence/schema.ts';
import { scalePoints } from '../../../shared/exercise/rating.ts';
import { useModulePages } from '../../shell/module-pages.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { useText } from '../../i18n/index.ts';
import { Select } from '../../ui/fields.tsx';
import css from '../blocks.module.css';
import { freeId, ItemsField } from '../../ui/items-field.tsx';
import { PartField } from '../part-field.tsx';
import { RichField } from '../rich-field.tsx';
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
      <ItemsField
        label={t('exercise.confidence.statements')}
        items={statements}
        keyOf={({ id }) => id}
        nameOf={(index) => t('exercise.confidence.statement', { number: index + 1 })}
        max={maxStatements}
        addLabel={t('exercise.confidence.addStatement')}
        create={() => ({ id: freeId(statements), text: rich(''), advice: rich(''), url: '' })}
        onChange={(changed) => patch({ statements: changed })}
      >
        {(statement, change, index) => (
          <>
            <PartField
              label={t('exercise.confidence.statement', { number: index + 1 })}
              value={statement.text}
              among={statements.map(({ text }) => text)}
              onChange={(text) => change({ text })}
            />
            <RichField
              label={t('exercise.confidence.advice')}
              value={statement.advice}
              onChange={(advice) => change({ advice })}
            />
            <Select
              label={t('exercise.confidence.page')}
              value={statement.url}
              options={[
                { id: '', label: t('exercise.confidence.noPage') },
                ...(statement.url === '' || pages.some(({ id }) => id === statement.url)
                  ? []
                  : [{ id: statement.url, label: t('button.gone') }]),
                ...pages,
              ]}
              onChange={(url) => change({ url })}
            />
          </>
        )}
      </ItemsField>
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
