/** Choosing a file: the system's dialog where the host has one, else ours over the same calls. */

import { ArrowUp, File, Folder } from 'lucide-react';
import { useCallback, useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import { create } from 'zustand';
import type { Result } from '../../shared/base/result.ts';
import type { AppInfo, Core, FolderListing } from '../../shared/ipc/contract.ts';
import { endingOf, filePurposes, type FilePurpose } from '../../shared/ipc/file-purposes.ts';
import { useText } from '../i18n/index.ts';
import { useFormat } from '../i18n/format.ts';
import { Button, IconButton } from './button.tsx';
import { Dialog, DialogActions } from './dialog.tsx';
import { TextField } from './fields.tsx';
import css from './file-picker.module.css';
import { notifyFailure } from './notices.tsx';

export interface Chosen {
  readonly handle: string;
  readonly name: string;
  /** The person said that a file of this name may go. */
  readonly replace: boolean;
}

interface Request {
  readonly purpose: FilePurpose;
  /** A name to save under, or null to open what is there. */
  readonly saveAs: string | null;
  readonly done: (chosen: Chosen | null) => void;
}

const useRequest = create<{ readonly request: Request | null }>(() => ({ request: null }));

/** Asks for a file to open (`saveAs` null) or to write. Null when the person changed their mind. */
export async function chooseFile(
  core: Core,
  info: AppInfo,
  purpose: Request['purpose'],
  saveAs: string | null,
): Promise<Chosen | null> {
  if (!info.nativeDialogs) {
    return new Promise((done) => useRequest.setState({ request: { purpose, saveAs, done } }));
  }
  const chosen: Result<Omit<Chosen, 'replace'>> =
    saveAs === null
      ? await core.call('dialog.open', { purpose })
      : await core.call('dialog.save', { purpose, suggestedName: saveAs });
  // The system's own dialog asks before it gives out a name that is taken.
  return chosen.ok ? { ...chosen.value, replace: saveAs !== null } : null;
}

/** Draws the dialog while one is asked for; mounted once. */
export function FilePicker({ core }: { readonly core: Core }): ReactNode {
  const request = useRequest((state) => state.request);
  if (!request) return null;
  const finish = (chosen: Chosen | null) => {
    useRequest.setState({ request: null });
    request.done(chosen);
  };
  return <PickerDialog core={core} request={request} finish={finish} />;
}

function PickerDialog({
  core,
  request,
  finish,
}: {
  readonly core: Core;
  readonly request: Request;
  readonly finish: (chosen: Chosen | null) => void;
}): ReactNode {
  const t = useText();
  const [name, setName] = useState(request.saveAs ?? '');
  /** The file that is there already, as it was said: another name or folder is asked about anew. */
  const [exists, setExists] = useState('');
  const { purpose, saveAs } = request;
  const { listing, show } = useListing(core, purpose);
  const place = `${listing?.label ?? ''}/${name}`;
  const replacing = exists === place;

  async function save(replace: boolean): Promise<void> {
    if (!listing || name.trim() === '') return;
    const extension = filePurposes[purpose];
    const full = name.trim().toLowerCase().endsWith(extension) ? name.trim() : name.trim() + extension;
    const placed = await core.call('files.place', { folder: listing.folder, name: full, replace });
    if (placed.ok) finish({ ...placed.value, replace });
    else if (placed.error.code === 'file.exists') setExists(place);
    else notifyFailure(placed.error);
  }

  const savable = name.trim() !== '' && listing?.writable === true;
  const { form, submit } = useNameForm(listing !== null, () => void (savable && save(replacing)));
  const title = saveAs !== null ? t('picker.save') : t(purpose === 'package' ? 'picker.openPackage' : 'picker.open');
  return (
    <Dialog title={title} onClose={() => finish(null)}>
      <FolderEntries
        label={title}
        empty={t(`picker.empty.${purpose}`)}
        listing={listing}
        show={show}
        onFile={({ handle, name: taken }) =>
          saveAs === null ? finish({ handle, name: taken, replace: false }) : setName(taken)
        }
      />
      {saveAs !== null && (
        <form
          ref={form}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <TextField
            label={t('picker.name')}
            autoFocus
            value={name}
            onChange={setName}
            wrong={replacing ? t('picker.exists') : listing?.writable === false ? t('picker.readOnly') : null}
          />
        </form>
      )}
      <DialogActions>
        <Button onPress={() => finish(null)}>{t('common.cancel')}</Button>
        {saveAs !== null && (
          <Button variant="primary" isDisabled={!savable} onPress={() => void save(replacing)}>
            {replacing ? t('picker.replace') : t('common.save')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

/** The name is typed over as the dialog opens; Enter may come before the folder is known, and saves once it is. */
function useNameForm(isKnown: boolean, save: () => void) {
  const form = useRef<HTMLFormElement>(null);
  const [hurried, setHurried] = useState(false);
  useEffect(() => {
    const field = form.current?.querySelector('input');
    // What kind of file it is stays.
    field?.setSelectionRange(0, field.value.length - endingOf(field.value).length);
  }, []);
  // The form is not asked to submit: it does nothing while it hears of an Enter, and by that the folder may have come to be drawn.
  const saveNow = useEffectEvent(save);
  useEffect(() => {
    if (!hurried || !isKnown) return;
    setHurried(false);
    saveNow();
  }, [hurried, isKnown]);
  return { form, submit: isKnown ? save : () => setHurried(true) };
}

/** The folder that is looked at, and how another is. */
function useListing(core: Core, purpose: Request['purpose']) {
  const [listing, setListing] = useState<FolderListing | null>(null);
  const show = useCallback(
    async (folder: string | null) => {
      const listed = await core.call('files.list', { folder, purpose });
      if (listed.ok) setListing(listed.value);
      else notifyFailure(listed.error);
    },
    [core, purpose],
  );
  useEffect(() => void show(null), [show]);
  return { listing, show };
}

/** What there is in a folder, the way up, and the places where programmes usually are. */
function FolderEntries({
  label,
  empty,
  listing,
  show,
  onFile,
}: {
  readonly label: string;
  readonly empty: string;
  readonly listing: FolderListing | null;
  readonly show: (folder: string) => Promise<void>;
  readonly onFile: (entry: FolderListing['entries'][number]) => void;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  return (
    <>
      <div className={css.places}>
        {listing?.places.map((place) => (
          <Button key={place.label} variant="quiet" onPress={() => void show(place.handle)}>
            {t(`picker.place.${place.label}`)}
          </Button>
        ))}
      </div>
      <div className={css.path}>
        <IconButton
          label={t('picker.up')}
          isDisabled={!listing?.parent}
          onPress={() => listing?.parent && void show(listing.parent)}
        >
          <ArrowUp size={15} aria-hidden />
        </IconButton>
        <span>{listing?.label}</span>
      </div>
      <GridList
        className={css.list ?? ''}
        aria-label={label}
        items={listing?.entries ?? []}
        renderEmptyState={() => <p className={css.none}>{empty}</p>}
        onAction={(key) => {
          const entry = listing?.entries.find(({ handle }) => handle === key);
          if (entry?.kind === 'folder') void show(entry.handle);
          else if (entry) onFile(entry);
        }}
      >
        {(entry) => (
          <GridListItem id={entry.handle} className={css.entry ?? ''} textValue={entry.name}>
            {entry.kind === 'folder' ? <Folder size={15} aria-hidden /> : <File size={15} aria-hidden />}
            <span className={css.name}>{entry.name}</span>
            {entry.kind === 'file' && <small>{format.dateTime(entry.modifiedAt)}</small>}
          </GridListItem>
        )}
      </GridList>
    </>
  );
}
