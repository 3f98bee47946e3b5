/** What a self-check has beside its words: the pages that help, and a ready-made scale. */

import type { ReactNode } from 'react';
import type { Confidence } from '../../../shared/blocks/confidence/schema.ts';
import { useModulePages } from '../../shell/module-pages.ts';
import { useText } from '../../i18n/index.ts';
import { Select } from '../../ui/fields.tsx';
import css from '../blocks.module.css';
import { ReadyScale } from '../ready-scale.tsx';
import type { BlockEditorProps } from '../registry.ts';

const ready = ['sure', 'able', 'known'] as const;

export function Editor({ data, patch, blockId }: BlockEditorProps<Confidence>): ReactNode {
  const t = useText();
  const { statements } = data;
  const pages = useModulePages(blockId).map(({ id, data: { title } }) => ({ id: `#${id}`, label: title }));
  return (
    <>
      <p className={css.note}>{t('card.confidence.hint')}</p>
      {statements.map((statement, index) => (
        <Select
          key={statement.id}
          label={`${t('exercise.confidence.statement', { number: index + 1 })}: ${t('exercise.confidence.page')}`}
          value={statement.url}
          options={[
            { id: '', label: t('card.confidence.noPage') },
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
      <ReadyScale
        data={data}
        ready={ready.map((id) => ({
          id,
          label: t(`card.confidence.${id}`),
          points: t(`card.confidence.${id}.points`),
        }))}
        onChange={(scale) => patch({ scale })}
      />
    </>
  );
}
