/** The editor of the self-check. */

import type { ReactNode } from 'react';
import { maxStatements, type Confidence } from '../../../shared/exercises/confidence/schema.ts';
import { words } from '../../../shared/exercises/confidence/words.ts';
import { scalePoints } from '../../../shared/exercises/rating.ts';
import { useModulePages } from '../../app/module-pages.ts';
import { useText, useWords } from '../../i18n/index.ts';
import { Select, TextField } from '../../ui/fields.tsx';
import { PromptField, UnscoredFields } from '../common-fields.tsx';
import css from '../exercises.module.css';
import { freeId, ItemsField } from '../items-field.tsx';
import { PartField } from '../part-field.tsx';
import { ScaleField } from '../ready-scale.tsx';
import type { ExerciseEditorProps } from '../registry.ts';

const ready = ['sure', 'able', 'known'] as const;

export function Editor({ data, patch, blockId }: ExerciseEditorProps<Confidence>): ReactNode {
  const t = useText();
  const own = useWords(words.author);
  const { statements, scale } = data;
  const pages = useModulePages(blockId).map(({ id, data: { title } }) => ({ id: `#${id}`, label: title }));
  return (
    <>
      <PromptField data={data} patch={patch} />
      <p className={css.note}>{own('hint')}</p>
      <ItemsField
        label={own('statements')}
        items={statements}
        keyOf={({ id }) => id}
        nameOf={(index) => own('statement', { number: index + 1 })}
        max={maxStatements}
        addLabel={own('addStatement')}
        create={() => ({ id: freeId(statements), text: '', advice: '', url: '' })}
        onChange={(changed) => patch({ statements: changed })}
      >
        {(statement, change, index) => (
          <>
            <PartField
              label={own('statement', { number: index + 1 })}
              value={statement.text}
              among={statements.map(({ text }) => text)}
              onChange={(text) => change({ text })}
            />
            <TextField
              label={own('advice')}
              multiline
              value={statement.advice}
              onChange={(advice) => change({ advice })}
            />
            <Select
              label={own('page')}
              value={statement.url}
              options={[
                { id: '', label: own('noPage') },
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
        ready={ready.map((id) => ({ id, label: own(id), points: own(`${id}.points`).split('; ') }))}
        words={{
          ready: own('ready'),
          own: own('own'),
          scale: own('scale'),
          point: (number) => own('point', { number }),
          addPoint: own('addPoint'),
          tooFew: own('tooFew'),
        }}
        min={scalePoints.min}
        max={scalePoints.max}
        create={(point) => point}
        onChange={(changed) => patch({ scale: changed })}
      />
      <UnscoredFields data={data} patch={patch} />
    </>
  );
}
