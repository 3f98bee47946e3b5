/** Takes in sheets that came back, as files of forms, as tables or as text, and says what came of each. */

import { useState, type ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { fail, ok, type Result } from '../../../../shared/base/result.ts';
import { largestTable } from '../../../../shared/import/results/decode.ts';
import { readSheetFile, readSheetText, type ReadSheetFile } from '../../../../shared/import/sheets/read-sheet-file.ts';
import type { PilotSession } from '../../../../shared/pilots/sessions.ts';
import { takeSheets, type TakenSheets } from '../../../../shared/pilots/sheets/take-sheets.ts';
import { recordOf } from '../../../../shared/records/record.ts';
import type { ProgrammeDocument } from '../../../document/programme-document.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { useText, type Text } from '../../../i18n/index.ts';
import { sentences } from '../../../i18n/sentences.ts';
import { Button } from '../../../ui/button.tsx';
import { Outcomes, sayFailure, type Outcome } from '../../../ui/outcomes.tsx';
import { PasteText } from '../../../ui/paste-text.tsx';
import { attempt } from '../../../ui/refusal.ts';
import { useSessionName } from '../session-list.tsx';

export function TakeSheets({ session }: { readonly session: PilotSession }): ReactNode {
  const t = useText();
  const document = useDocument();
  const nameOf = useSessionName();
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [isPasting, setPasting] = useState(false);

  function outcomeOf(name: string, read: Result<ReadSheetFile>): Outcome {
    const result = read.ok ? take(document, read.value) : read;
    if (!result.ok) return { name, told: sayFailure(result.error, t), isFailed: true };
    const of = recordOf(document.records, 'pilot', result.value.pilot);
    const left =
      read.ok && read.value.left.length > 0 ? t('pilot.came.left', { names: read.value.left.join(', ') }) : '';
    const unread = read.ok && read.value.unread > 0 ? t('pilot.came.unread', { count: read.value.unread }) : '';
    return { name, told: sentences(sayTaken(result.value, of ? nameOf(of) : '', t), unread, left), isFailed: false };
  }

  async function takeFiles(files: readonly File[]): Promise<void> {
    const all = await Promise.all(files.map(bytesOf));
    const now = new Date().toISOString();
    setOutcomes(
      files.map(({ name }, index) => {
        const bytes = all[index] ?? fail('sheets.unreadable');
        return outcomeOf(name, bytes.ok ? readSheetFile(bytes.value, { records: document.base, session, now }) : bytes);
      }),
    );
  }

  return (
    <>
      <FileTrigger
        acceptedFileTypes={['.mws', '.csv', '.tsv', '.txt']}
        allowsMultiple
        onSelect={(files) => files && void takeFiles([...files])}
      >
        <Button>{t('pilot.came.take')}</Button>
      </FileTrigger>
      <Button variant="quiet" onPress={() => setPasting(true)}>
        {t('pilot.came.paste')}
      </Button>
      {isPasting && (
        <PasteText
          title={t('pilot.came.paste')}
          label={t('pilot.came.text')}
          hint={t('pilot.came.textHint')}
          onClose={() => setPasting(false)}
          onTake={(text) => {
            setPasting(false);
            setOutcomes([outcomeOf(t('review.pasted'), readSheetText(text))]);
          }}
        />
      )}
      {outcomes.length > 0 && <Outcomes title={t('pilot.came')} outcomes={outcomes} onClose={() => setOutcomes([])} />}
    </>
  );
}

/** One step that can be taken back, for each file. */
function take(document: ProgrammeDocument, { returned, way }: ReadSheetFile): Result<TakenSheets> {
  const taking = takeSheets(document.base, returned, way);
  if (!taking.ok) return taking;
  const { changes, taken } = taking.value;
  if (changes.puts.length === 0) return ok(taken);
  const failure = attempt(() => document.change(changes, { label: 'undo.pilotSheets' }));
  return failure ? { ok: false, error: failure } : ok(taken);
}

async function bytesOf(file: File): Promise<Result<Uint8Array>> {
  try {
    return file.size > largestTable ? fail('sheets.tooLarge') : ok(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    // It went, or may not be read, since it was chosen.
    if (error instanceof DOMException) return fail('sheets.unreadable');
    throw error;
  }
}

function sayTaken({ added, corrected, repeated }: TakenSheets, session: string, t: Text): string {
  return sentences(
    added.length > 0 ? t('pilot.came.added', { count: added.length, session }) : '',
    corrected > 0 ? t('pilot.came.corrected', { count: corrected }) : '',
    added.length + corrected === 0 ? t('pilot.came.nothing', { count: repeated }) : '',
    repeated > 0 && added.length + corrected > 0 ? t('pilot.came.repeated', { count: repeated }) : '',
  );
}
