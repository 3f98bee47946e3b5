/** Settings of a file to download. */

import type { ReactNode } from 'react';
import { fileSchema, type FileBlock } from '../../../shared/blocks/file/schema.ts';
import { fileUse } from '../../../shared/model/fields.ts';
import type { BlockEditorProps } from '../registry.ts';
import { ResourceField } from '../resource-field.tsx';

export function Editor({ data, blockId }: BlockEditorProps<FileBlock>): ReactNode {
  return (
    <ResourceField<FileBlock>
      blockId={blockId}
      wanted={fileUse(fileSchema.shape.resource)}
      resource={data.resource}
      put={(now, resource) => ({ ...now, resource })}
    />
  );
}
