/** The frame of what is written between words: saved, given up or, where it is there already, taken out again. */

import type { ReactNode } from 'react';
import { useText } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { Select } from '../../ui/fields.tsx';
import { applyWith, backToText } from './apply.ts';
import { useDocument } from '../../document/hooks.tsx';
import type { OpenDialog } from './dialog-state.ts';

export function EntryDialog({
  of: kind,
  editor,
  complete,
  onSave,
  onCancel,
  remove,
  byKeys = false,
  children,
}: {
  readonly of: 'term' | 'cite' | 'footnote' | 'formula' | 'picture';
  readonly editor: Extract<OpenDialog, { kind: 'term' }>['editor'];
  /** Whether what is written can be kept. */
  readonly complete: boolean;
  readonly onSave: () => void;
  readonly onCancel?: () => void;
  /** Left out where there is nothing yet. */
  readonly remove?: (() => void) | false;
  /** Whether Enter is a new line, and saves with Ctrl. */
  readonly byKeys?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const cancel = onCancel ?? (() => backToText(editor, null));
  const save = (): void => {
    if (complete) onSave();
  };
  return (
    <Dialog title={t(`${kind}.title`)} onClose={cancel}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
        onKeyDown={(event) => {
          if (!byKeys || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          save();
        }}
      >
        {children}
        <DialogActions>
          {remove && (
            <Button
              variant="quiet"
              onPress={() => {
                applyWith(document, editor, [], remove);
                backToText(editor, null);
              }}
            >
              {t(`${kind}.remove`)}
            </Button>
          )}
          <Button onPress={cancel}>{t('common.cancel')}</Button>
          <Button variant="primary" type="submit" isDisabled={!complete}>
            {t('common.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

export const fresh = 'new';

/** One of the entries that there are, or a new one; nothing to choose where there is none. */
export function ChooseEntry({
  label,
  newLabel,
  value,
  entries,
  onChange,
}: {
  readonly label: string;
  readonly newLabel: string;
  readonly value: string;
  readonly entries: readonly { readonly id: string; readonly label: string }[];
  readonly onChange: (id: string) => void;
}): ReactNode {
  if (entries.length === 0) return null;
  return (
    <Select label={label} value={value} options={[{ id: fresh, label: newLabel }, ...entries]} onChange={onChange} />
  );
}
