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
import { giveFile } from '../editor/files.ts';

const everything = ['image', 'audio', 'video', 'captions', 'document'] as const;

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
      await giveFile<D>({ core, document }, blockId, { file, wanted, put });
      setBusy(false);
    },
  };
}

/** The system's dialog for a file, behind whatever asks for one. */
export function useFileInput(
  wanted: FileUse | null,
  label: string,
  onFile: (file: File) => void,
): { readonly input: ReactNode; readonly ask: () => void } {
  const field = useRef<HTMLInputElement>(null);
  return {
    ask: () => field.current?.click(),
    input: (
      <input
        ref={field}
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
    ),
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
  const { input, ask } = useFileInput(wanted, label, onFile);
  return (
    <>
      <Button isDisabled={busy} onPress={ask}>
        {busy ? t('media.adding') : label}
      </Button>
      {input}
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
