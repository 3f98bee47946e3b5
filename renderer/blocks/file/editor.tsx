/** Settings of a file to download. */

import type { ReactNode } from 'react';
import { fileSchema, type FileBlock } from '../../../shared/blocks/file/schema.ts';
import { fileUse } from '../../../shared/model/fields.ts';
import { useText } from '../../i18n/index.ts';
import { TextField } from '../../ui/fields.tsx';
import type { BlockEditorProps } from '../registry.ts';
import { ResourceField } from '../resource-field.tsx';

export function Editor({ data, patch, blockId }: BlockEditorProps<FileBlock>): ReactNode {
  const t = useText();
  return (
    <>
      <ResourceField<FileBlock>
        blockId={blockId}
        wanted={fileUse(fileSchema.shape.resource)}
        resource={data.resource}
        put={(now, resource) => ({ ...now, resource })}
      />
      <TextField
        label={t('file.title')}
        hint={t('file.titleHint')}
        value={data.title}
        onChange={(title) => patch({ title })}
      />
      <TextField
        label={t('file.description')}
        multiline
        value={data.description}
        onChange={(description) => patch({ description })}
      />
    </>
  );
}
