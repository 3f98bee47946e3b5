/** Settings of a recording: its file, and whether it has words. */

import type { ReactNode } from 'react';
import { audioSchema, type Audio } from '../../../shared/blocks/audio/schema.ts';
import { fileUse } from '../../../shared/model/fields.ts';
import { useText } from '../../i18n/index.ts';
import { Switch } from '../../ui/fields.tsx';
import type { BlockEditorProps } from '../registry.ts';
import { ResourceField } from '../resource-field.tsx';

export function Editor({ data, patch, blockId }: BlockEditorProps<Audio>): ReactNode {
  const t = useText();
  return (
    <>
      <ResourceField<Audio>
        blockId={blockId}
        wanted={fileUse(audioSchema.shape.resource)}
        resource={data.resource}
        put={(now, resource) => ({ ...now, resource })}
      />
      <Switch label={t('media.speech')} value={data.speech} onChange={(speech) => patch({ speech })} />
    </>
  );
}
