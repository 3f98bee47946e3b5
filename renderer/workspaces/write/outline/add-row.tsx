/** The row at the end of a part of the outline that adds to it, where what it adds will stand. */

import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { TreeItem, TreeItemContent } from 'react-aria-components';
import type { RecordId } from '../../../../shared/records/record.ts';
import { useText } from '../../../i18n/index.ts';
import css from './outline.module.css';
import type { OutlineActions } from './outline-actions.ts';

const mark = 'add to ';
const labels = { module: 'outline.addModule', unit: 'outline.addUnit', page: 'outline.addPage' } as const;

interface Props {
  /** What it adds. */
  readonly kind: keyof typeof labels;
  readonly parent: RecordId;
  readonly actions: OutlineActions;
}

/** It can be gone to and acted on, and never selected: arrows that pass over it add nothing. */
export function AddRow({ kind, parent, actions }: Props): ReactNode {
  const t = useText();
  const label = t(labels[kind]);
  return (
    <TreeItem
      id={`${mark}${parent}`}
      textValue={label}
      className={`${css.row} ${css.adder}`}
      isDisabled
      onAction={() => actions.add(kind, parent)}
    >
      <TreeItemContent>
        <Plus size={13} aria-hidden />
        {label}
      </TreeItemContent>
    </TreeItem>
  );
}

/** The part that a row adds to, where it is such a row. */
export function parentOfAdder(key: string): RecordId | null {
  return key.startsWith(mark) ? key.slice(mark.length) : null;
}
