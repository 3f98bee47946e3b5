/** What is taken before a module. A choice that would lead round in a circle is not taken, and it says which. */

import { useState, type ReactNode } from 'react';
import { prerequisiteCycle, setPrerequisites } from '../../../../shared/edit/prerequisites.ts';
import type { RecordId } from '../../../../shared/records/record.ts';
import { useChildren, useDocument, useRecord } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { Choices } from '../../../ui/fields.tsx';
import css from './inspector.module.css';

export function PrerequisitesField({ moduleId }: { readonly moduleId: RecordId }): ReactNode {
  const t = useText();
  const document = useDocument();
  const module = useRecord('module', moduleId);
  const modules = useChildren(document.programme.id, 'module');
  const [circle, setCircle] = useState<readonly RecordId[] | null>(null);
  if (!module) return null;
  const codes = circle?.map((id) => document.record('module', id)?.data.code ?? '') ?? [];
  return (
    <>
      <Choices
        label={t('module.prerequisites')}
        values={module.data.prerequisites}
        options={modules
          .filter(({ id }) => id !== moduleId)
          .map(({ id, data }) => ({ id, label: `${data.code} ${data.title}` }))}
        onChange={(prerequisites) => {
          setCircle(prerequisiteCycle(document.records, moduleId, prerequisites));
          document.change(setPrerequisites(document.records, { module: moduleId, prerequisites }), {
            label: 'undo.settings',
            origin: 'inspector',
          });
        }}
        isDisabled={document.readOnly !== null}
      />
      <p role="alert" className={css.refused}>
        {codes.length > 0 &&
          t('module.circle', { before: codes[1] ?? '', module: codes[0] ?? '', way: codes.join(' ← ') })}
      </p>
    </>
  );
}
