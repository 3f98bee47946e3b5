/** One file of a block: its name, choosing another, and letting it go where it may be missing. */

import { useRef, useState, type ReactNode } from 'react';
import type { FileUse } from '../../shared/model/fields.ts';
import { acceptedFor } from '../../shared/model/programme/media-types.ts';
import type { RecordId } from '../../shared/records/record.ts';
import type { BlockData } from '../../shared/blocks/registry.ts';
import { useApp } from '../shell/app-context.ts';
import { useDocument, useRecord } from '../document/hooks.tsx';
import { useText } from '../i18n/index.ts';
import { Button } from '../ui/button.tsx';
import { notifyFailure } from '../ui/notices.tsx';
import { keepFile } from '../editor/files.ts';
import { notifyIfChanged } from '../editor/images/added-notice.ts';

const everything = ['image', 'audio', 'video', 'captions', 'document'] as const;

/** The file and the block that shows it are one step: `put` says how the block looks with it. */
export function useKeepFile<D extends BlockData>(
  blockId: RecordId,
  wanted: FileUse | null,
): { readonly busy: boolean; readonly keep: (file: File, put: (data: D, id: RecordId) => D) => Promise<void> } {
  const { core } = useApp();
  const document = useDocument();
  const [busy, setBusy] = useState(false);
  return {
    busy,
    async keep(file, put) {
      setBusy(true);
      const kept = await keepFile(core, document, file, wanted);
      setBusy(false);
      const block = document.record('block', blockId);
      if (!kept.ok) notifyFailure(kept.error);
      else if (block) {
        // A large file takes a while: the block is put as it is by then.
        const shown = { ...block, data: put(block.data as D, kept.value.id) as BlockData };
        document.change(
          { puts: [...kept.value.records, shown], removes: [] },
          { label: wanted === 'image' ? 'undo.image' : 'undo.file', origin: 'inspector' },
        );
        notifyIfChanged(kept.value, file);
      }
    },
  };
}

export function FileButton({
  wanted,
  label,
  busy,
  onFile,
}: {
  readonly wanted: FileUse | null;
  readonly label: string;
  readonly busy: boolean;
  readonly onFile: (file: File) => void;
}): ReactNode {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button isDisabled={busy} onPress={() => input.current?.click()}>
        {busy ? t('media.adding') : label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={acceptedFor(...(wanted === null ? everything : [wanted]))}
        hidden
        aria-label={label}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
    </>
  );
}

export function ResourceField<D extends BlockData>({
  blockId,
  label,
  wanted,
  resource,
  put,
  onRemove,
}: {
  readonly blockId: RecordId;
  readonly label?: string;
  readonly wanted: FileUse | null;
  readonly resource: RecordId | null;
  readonly put: (data: D, id: RecordId) => D;
  readonly onRemove?: () => void;
}): ReactNode {
  const t = useText();
  const kept = useRecord('resource', resource);
  const { busy, keep } = useKeepFile<D>(blockId, wanted);
  return (
    <div role={label ? 'group' : undefined} aria-label={label} style={{ marginBottom: 14 }}>
      <p style={{ overflowWrap: 'anywhere' }}>
        {label && <b>{label}: </b>}
        {kept ? kept.data.name : t('media.none')}
      </p>
      <p style={{ display: 'flex', flexWrap: 'wrap', gap: 6, marginTop: 6 }}>
        <FileButton
          wanted={wanted}
          busy={busy}
          label={t(kept ? 'media.replace' : 'media.choose')}
          onFile={(file) => void keep(file, put)}
        />
        {kept && onRemove && <Button onPress={onRemove}>{t('media.remove')}</Button>}
      </p>
    </div>
  );
}
