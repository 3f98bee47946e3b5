/** Settings of one block, by its type. */

import { createElement, type ReactNode } from 'react';
import { calloutTones } from '../../shared/blocks/callout/schema.ts';
import type { BlockData } from '../../shared/blocks/registry.ts';
import { isExercise } from '../../shared/exercises/registry.ts';
import type { RecordId } from '../../shared/records/record.ts';
import { useDocument, useRecord } from '../document/hooks.tsx';
import { exerciseEditor } from '../exercises/registry.ts';
import { useText } from '../i18n/index.ts';
import { Select, TextField } from '../ui/fields.tsx';
import { ActivityFields } from './fields/activity-fields.tsx';
import { AccordionFields, ColumnsFields, PanelsField } from './fields/panel-fields.tsx';
import { ButtonFields } from './fields/button-fields.tsx';
import { MathFields } from './fields/math-fields.tsx';
import type { PatchBlock } from './fields/patch-block.ts';
import { EmbedFields } from './fields/embed-fields.tsx';
import { ImageFields } from './fields/image-fields.tsx';
import { AudioFields, FileFields, VideoFields } from './fields/media-fields.tsx';
import { TableFields } from './fields/table-fields.tsx';
import { TestFields } from './fields/test-fields.tsx';

export function BlockInspector({ blockId }: { readonly blockId: RecordId }): ReactNode {
  const t = useText();
  const document = useDocument();
  const block = useRecord('block', blockId);
  if (!block) return <p>{t('inspector.noBlock')}</p>;
  const { data } = block;
  const patch: PatchBlock<never> = (change: object) =>
    document.change(
      { puts: [{ ...block, data: { ...data, ...change } }], removes: [] },
      { label: 'undo.settings', merge: 'fields', origin: 'inspector' },
    );
  return (
    <fieldset disabled={document.readOnly !== null} style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
      <Fields data={data} blockId={blockId} patch={patch} />
    </fieldset>
  );
}

function Fields({
  data,
  blockId,
  patch,
}: {
  readonly data: BlockData;
  readonly blockId: RecordId;
  readonly patch: PatchBlock<never>;
}): ReactNode {
  const t = useText();
  if (isExercise(data)) {
    const Editor = exerciseEditor(data.type);
    return Editor && createElement(Editor, { data, patch: patch as never, blockId });
  }
  switch (data.type) {
    case 'heading':
      return (
        <Select
          label={t('heading.level')}
          value={String(data.level)}
          onChange={(level) => (patch as PatchBlock<typeof data>)({ level: Number(level) as 2 | 3 | 4 })}
          options={(['2', '3', '4'] as const).map((id) => ({ id, label: t(`insert.heading${id}`) }))}
        />
      );
    case 'list-item':
      return (
        <Select
          label={t('list.style')}
          value={data.style}
          onChange={(style) => (patch as PatchBlock<typeof data>)({ style })}
          options={(['bulleted', 'numbered'] as const).map((id) => ({ id, label: t(`insert.${id}`) }))}
        />
      );
    case 'quote':
      return (
        <TextField
          label={t('quote.source')}
          value={data.source}
          onChange={(source) => (patch as PatchBlock<typeof data>)({ source })}
        />
      );
    case 'callout':
      return (
        <Select
          label={t('callout.tone')}
          value={data.tone}
          onChange={(tone) => (patch as PatchBlock<typeof data>)({ tone })}
          options={calloutTones.map((id) => ({ id, label: t(`insert.${id}`) }))}
        />
      );
    case 'code':
      return (
        <TextField
          label={t('code.language')}
          value={data.language}
          onChange={(language) => (patch as PatchBlock<typeof data>)({ language })}
        />
      );
    case 'table':
      return <TableFields data={data} patch={patch as never} />;
    case 'accordion':
      return <AccordionFields data={data} patch={patch as never} />;
    case 'tabs':
      return (
        <PanelsField panels={data.children} onChange={(children) => (patch as PatchBlock<typeof data>)({ children })} />
      );
    case 'columns':
      return <ColumnsFields data={data} patch={patch as never} />;
    case 'button':
      return <ButtonFields data={data} patch={patch as never} blockId={blockId} />;
    case 'math':
      return <MathFields data={data} patch={patch as never} />;
    case 'image':
      return <ImageFields data={data} patch={patch as never} blockId={blockId} />;
    case 'audio':
      return <AudioFields data={data} patch={patch as never} blockId={blockId} />;
    case 'video':
      return <VideoFields data={data} patch={patch as never} blockId={blockId} />;
    case 'file':
      return <FileFields data={data} patch={patch as never} blockId={blockId} />;
    case 'embed':
      return <EmbedFields data={data} patch={patch as never} blockId={blockId} />;
    case 'activity':
      return <ActivityFields data={data} patch={patch as never} />;
    case 'test':
      return <TestFields data={data} patch={patch as never} blockId={blockId} />;
    default:
      return <p>{t('inspector.noSettings')}</p>;
  }
}
