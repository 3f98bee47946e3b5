/** Takes in what reviewers gave back, as files or as text, and says what came of each. */

import { useState, type ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { fail, type Failure, type Result } from '../../../shared/base/result.ts';
import { mergeReturn, type Taken } from '../../../shared/review/merge-returns.ts';
import { readReturn } from '../../../shared/review/return-file.ts';
import type { ProgrammeDocument } from '../../document/programme-document.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useText, type Text } from '../../i18n/index.ts';
import { sentences } from '../../i18n/sentences.ts';
import { useMe } from '../../review/me.ts';
import { remember } from '../../review/remember.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/fields.tsx';
import { attempt } from '../../ui/refusal.ts';
import css from './review-workspace.module.css';

interface Outcome {
  readonly name: string;
  readonly result: Result<Taken>;
}

export function TakeReturns(): ReactNode {
  const t = useText();
  const document = useDocument();
  const { person } = useMe();
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [isPasting, setPasting] = useState(false);
  if (document.readOnly !== null) return null;

  async function takeFiles(files: readonly File[]): Promise<void> {
    const taken: Outcome[] = [];
    for (const file of files) {
      const text = await readText(file);
      taken.push({ name: file.name, result: text === null ? fail('return.unreadable') : take(text) });
    }
    came(taken);
  }

  function came(taken: readonly Outcome[]): void {
    setOutcomes(taken);
    if (taken.some(({ result }) => result.ok)) void remember(document, person, { why: 'merged' });
  }

  function take(text: string): Result<Taken> {
    return takeReturn(document, text, person?.id ?? '');
  }

  return (
    <div className={css.take}>
      <FileTrigger
        acceptedFileTypes={['.mwc']}
        allowsMultiple
        onSelect={(files) => files && void takeFiles([...files])}
      >
        <Button>{t('review.take')}</Button>
      </FileTrigger>
      <Button variant="quiet" onPress={() => setPasting(true)}>
        {t('review.takeText')}
      </Button>
      {isPasting && (
        <Paste
          onClose={() => setPasting(false)}
          onTake={(text) => {
            setPasting(false);
            came([{ name: t('review.pasted'), result: take(text) }]);
          }}
        />
      )}
      {outcomes.length > 0 && <Told outcomes={outcomes} onClose={() => setOutcomes([])} />}
    </div>
  );
}

/** One step that can be taken back, for each return. */
function takeReturn(document: ProgrammeDocument, text: string, me: string): Result<Taken> {
  const read = readReturn(text);
  if (!read.ok) return read;
  const merged = mergeReturn(document.records, read.value, { me, revision: document.revision });
  if (!merged) return fail('return.foreign');
  const failure: Failure | null = attempt(() => document.change(merged.changes, { label: 'undo.takeReturn' }));
  return failure ? { ok: false, error: failure } : { ok: true, value: merged.taken };
}

async function readText(file: File): Promise<string | null> {
  try {
    return await file.text();
  } catch {
    // It went, or may not be read, since it was chosen.
    return null;
  }
}

function Paste({
  onClose,
  onTake,
}: {
  readonly onClose: () => void;
  readonly onTake: (text: string) => void;
}): ReactNode {
  const t = useText();
  const [text, setText] = useState('');
  return (
    <Dialog title={t('review.takeText')} onClose={onClose}>
      <TextField
        label={t('review.text')}
        hint={t('review.textHint')}
        value={text}
        onChange={setText}
        multiline
        autoFocus
      />
      <DialogActions>
        <Button variant="quiet" onPress={onClose}>
          {t('common.cancel')}
        </Button>
        <Button variant="primary" isDisabled={text.trim() === ''} onPress={() => onTake(text)}>
          {t('review.takeIn')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function Told({
  outcomes,
  onClose,
}: {
  readonly outcomes: readonly Outcome[];
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  return (
    <Dialog title={t('review.takenTitle')} onClose={onClose}>
      <ul className={css.outcomes}>
        {outcomes.map(({ name, result }, at) => (
          // The same file may have been chosen twice.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${name} ${at}`} data-failed={!result.ok || undefined}>
            <b>{name}</b>
            <span>{result.ok ? taken(result.value, t) : failed(result.error, t)}</span>
          </li>
        ))}
      </ul>
      <DialogActions>
        <Button variant="primary" onPress={onClose}>
          {t('common.done')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function taken(
  { by, threads, comments, pages, suggestions, repeated, orphans, stray, unread, isStale }: Taken,
  t: Text,
): string {
  const isNothing = threads + comments + pages + suggestions === 0;
  return sentences(
    t('review.taken.by', { name: by.name }),
    isNothing ? t('review.taken.nothing') : t('review.taken.new', { threads, comments, pages, suggestions }),
    repeated > 0 && !isNothing ? t('review.taken.repeated', { count: repeated }) : '',
    orphans > 0 ? t('review.taken.orphans', { count: orphans }) : '',
    stray > 0 ? t('review.taken.stray', { count: stray }) : '',
    unread > 0 ? t('review.taken.unread', { count: unread }) : '',
    isStale ? t('review.taken.stale') : '',
    by.unverified ? t('review.taken.unverified') : '',
  );
}

function failed({ code, params }: Failure, t: Text): string {
  const say = (part: 'happened' | 'safe' | 'todo') => t(`errors.${code}.${part}`, params);
  return sentences(say('happened'), say('safe'), say('todo'));
}
