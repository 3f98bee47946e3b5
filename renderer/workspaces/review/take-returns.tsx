/** Takes in what reviewers gave back, as files or as text, and says what came of each. */

import { useState, type ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { fail, ok, type Failure, type Result } from '../../../shared/base/result.ts';
import type { Core } from '../../../shared/ipc/contract.ts';
import type { GivenBack } from '../../../shared/ipc/review.ts';
import { mergeReturn, type Taken } from '../../../shared/review/merge-returns.ts';
import { readReturn } from '../../../shared/review/return-file.ts';
import { sendFile } from '../../core/store-file.ts';
import type { ProgrammeDocument } from '../../document/programme-document.ts';
import { unsaved } from '../../document/unsaved.ts';
import { useDocument } from '../../document/hooks.tsx';
import { useText, type Text } from '../../i18n/index.ts';
import { sentences } from '../../i18n/sentences.ts';
import { useMe } from '../../review/me.ts';
import { remember } from '../../review/remember.ts';
import { useApp } from '../../shell/app-context.ts';
import { Button } from '../../ui/button.tsx';
import { Outcomes, sayFailure } from '../../ui/outcomes.tsx';
import { PasteText } from '../../ui/paste-text.tsx';
import { attempt } from '../../ui/refusal.ts';
import css from './review-workspace.module.css';

interface Outcome {
  readonly name: string;
  /** Null for a document in which nobody wrote anything. */
  readonly result: Result<Taken> | null;
}

export function TakeReturns(): ReactNode {
  const t = useText();
  const document = useDocument();
  const { core } = useApp();
  const { person } = useMe();
  const me = person?.id ?? '';
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [isPasting, setPasting] = useState(false);
  if (!document.mayDecide) return null;

  async function takeFiles(files: readonly File[]): Promise<void> {
    const taken: Outcome[] = [];
    const written = await lastWritten(core, document);
    for (const file of files) {
      const { name } = file;
      const given = await readGiven(core, document, file);
      if (!given.ok) taken.push({ name, result: given });
      else if (given.value.returns.length === 0) taken.push({ name, result: null });
      else taken.push(...takeGiven(document, given.value, { me, written }).map((result) => ({ name, result })));
    }
    came(taken);
  }

  function came(taken: readonly Outcome[]): void {
    setOutcomes(taken);
    if (taken.some(({ result }) => result?.ok)) void remember(document, person, { why: 'merged' });
  }

  async function takeText(text: string): Promise<void> {
    const name = t('review.pasted');
    const read = readReturn(text);
    if (!read.ok) return came([{ name, result: read }]);
    const written = await lastWritten(core, document);
    const given = { returns: [{ returned: read.value, unplaced: 0 }], isUnsigned: false };
    return came(takeGiven(document, given, { me, written }).map((result) => ({ name, result })));
  }

  return (
    <div className={css.take}>
      <FileTrigger
        acceptedFileTypes={['.mwc', '.docx']}
        allowsMultiple
        onSelect={(files) => files && void takeFiles([...files])}
      >
        <Button>{t('review.take')}</Button>
      </FileTrigger>
      <Button variant="quiet" onPress={() => setPasting(true)}>
        {t('review.takeText')}
      </Button>
      {isPasting && (
        <PasteText
          title={t('review.takeText')}
          label={t('review.text')}
          hint={t('review.textHint')}
          onClose={() => setPasting(false)}
          onTake={(text) => {
            setPasting(false);
            void takeText(text);
          }}
        />
      )}
      {outcomes.length > 0 && (
        <Outcomes
          title={t('review.takenTitle')}
          outcomes={outcomes.map(({ name, result }) => ({
            name,
            told: told(result, t),
            isFailed: result?.ok === false,
          }))}
          onClose={() => setOutcomes([])}
        />
      )}
    </div>
  );
}

/** One step that can be taken back, for each return. */
function takeGiven(
  document: ProgrammeDocument,
  { returns, isUnsigned }: GivenBack,
  { me, written }: { readonly me: string; readonly written: number },
): readonly Result<Taken>[] {
  return returns.map(({ returned, unplaced }) => {
    const merged = mergeReturn(document.records, returned, { me, revision: written, isUnsigned, unplaced });
    if (!merged) return fail('return.foreign');
    const failure: Failure | null = attempt(() => document.change(merged.changes, { label: 'undo.takeReturn' }));
    return failure ? { ok: false, error: failure } : { ok: true, value: merged.taken };
  });
}

/** What is typed and not saved yet counts, so it is saved first. Of a file that cannot tell, any change may be one of the programme. */
async function lastWritten(core: Core, document: ProgrammeDocument): Promise<number> {
  await document.flush();
  const { session, revision } = document;
  const written = await core.call('review.lastWritten', { session });
  return written.ok ? written.value : revision;
}

/** A document is read by the core, against the programme as it was when it was sent. */
async function readGiven(core: Core, document: ProgrammeDocument, file: File): Promise<Result<GivenBack>> {
  const { session } = document;
  try {
    if ((await file.slice(0, 2).text()) === 'PK') {
      // What is not saved yet is no part of what it is read against.
      if (!(await document.flush())) return unsaved(document);
      const upload = await sendFile(core, session, file, file.name.slice(0, 255));
      return upload.ok ? await core.call('review.read', { session, upload: upload.value }) : upload;
    }
    const read = readReturn(await file.text());
    return read.ok ? ok({ returns: [{ returned: read.value, unplaced: 0 }], isUnsigned: false }) : read;
  } catch (error) {
    // It went, or may not be read, since it was chosen.
    if (error instanceof DOMException) return fail('return.unreadable');
    throw error;
  }
}

function told(result: Outcome['result'], t: Text): string {
  if (!result) return t('review.taken.nobody');
  return result.ok ? taken(result.value, t) : sayFailure(result.error, t);
}

function taken(
  {
    by,
    threads,
    comments,
    pages,
    suggestions,
    repeated,
    orphans,
    stray,
    unread,
    unplaced,
    isStale,
    calledBefore,
  }: Taken,
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
    unplaced > 0 ? t('review.taken.unplaced', { count: unplaced }) : '',
    isStale ? t('review.taken.stale') : '',
    by.unverified ? t('review.taken.unverified') : '',
    calledBefore === null ? '' : t('review.taken.calledBefore', { name: calledBefore }),
  );
}
