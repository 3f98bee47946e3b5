/** Takes in sheets that came back, as files or as text, and says what came of each. */

import { useState, type ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { fail, ok, type Result } from '../../../../shared/base/result.ts';
import { readSheets } from '../../../../shared/pilots/sheets/return-file.ts';
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

export function TakeSheets(): ReactNode {
  const t = useText();
  const document = useDocument();
  const nameOf = useSessionName();
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const [isPasting, setPasting] = useState(false);

  function outcomeOf(name: string, text: Result<string>): Outcome {
    const result = text.ok ? takeText(document, text.value) : text;
    const session = result.ok ? recordOf(document.records, 'pilot', result.value.pilot) : undefined;
    const told = result.ok ? sayTaken(result.value, session ? nameOf(session) : '', t) : sayFailure(result.error, t);
    return { name, told, isFailed: !result.ok };
  }

  async function takeFiles(files: readonly File[]): Promise<void> {
    const texts = await Promise.all(files.map(textOf));
    setOutcomes(files.map(({ name }, index) => outcomeOf(name, texts[index] ?? fail('sheets.unreadable'))));
  }

  return (
    <>
      <FileTrigger
        acceptedFileTypes={['.mws']}
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
            setOutcomes([outcomeOf(t('review.pasted'), ok(text))]);
          }}
        />
      )}
      {outcomes.length > 0 && <Outcomes title={t('pilot.came')} outcomes={outcomes} onClose={() => setOutcomes([])} />}
    </>
  );
}

/** One step that can be taken back, for each file. */
function takeText(document: ProgrammeDocument, text: string): Result<TakenSheets> {
  const read = readSheets(text);
  const taking = read.ok ? takeSheets(document.base, read.value) : read;
  if (!taking.ok) return taking;
  const { changes, taken } = taking.value;
  if (changes.puts.length === 0) return ok(taken);
  const failure = attempt(() => document.change(changes, { label: 'undo.pilotSheets' }));
  return failure ? { ok: false, error: failure } : ok(taken);
}

async function textOf(file: File): Promise<Result<string>> {
  try {
    return ok(await file.text());
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
