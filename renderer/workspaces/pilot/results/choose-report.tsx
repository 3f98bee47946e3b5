/** Chooses a report, reads it, and shows what would be taken of it before anything is. */

import { useState, type ReactNode } from 'react';
import { FileTrigger } from 'react-aria-components';
import { fail, ok, type Result } from '../../../../shared/base/result.ts';
import { largestTable } from '../../../../shared/import/results/decode.ts';
import { readResults, type ReadResults } from '../../../../shared/import/results/read-results.ts';
import { overlapOf } from '../../../../shared/pilots/results/overlap.ts';
import { resultsOf, takeResults } from '../../../../shared/pilots/results/take-results.ts';
import type { PilotSession } from '../../../../shared/pilots/sessions.ts';
import type { RecordOf } from '../../../../shared/records/record.ts';
import { loadLearnerWords } from '../../../../shared/words/learner.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { notify, notifyFailure } from '../../../ui/notices.tsx';
import { attempt } from '../../../ui/refusal.ts';
import { ReportPreview } from './report-preview.tsx';

interface Read {
  readonly name: string;
  readonly report: ReadResults;
}

export function ChooseReport({
  session,
  module,
}: {
  readonly session: PilotSession;
  readonly module: RecordOf<'module'>;
}): ReactNode {
  const t = useText();
  const document = useDocument();
  const [isReading, setReading] = useState(false);
  const [read, setRead] = useState<Read | null>(null);
  const there = read ? resultsOf(document.base, session.id).map(({ data }) => data) : [];

  async function choose(file: File): Promise<void> {
    setReading(true);
    const bytes = await bytesOf(file);
    await loadLearnerWords(module.data.language);
    const report = bytes.ok ? readResults(bytes.value, document.base, module.id) : bytes;
    setReading(false);
    if (report.ok) setRead({ name: file.name, report: report.value });
    else notifyFailure(report.error);
  }

  function take({ data }: ReadResults, isInPlace: boolean): void {
    setRead(null);
    const taken = { ...data, taken: new Date().toISOString() };
    const changes = takeResults(document.base, { session: session.id, data: taken, isInPlace });
    const refused = attempt(() => document.change(changes, { label: 'undo.pilotResults' }));
    if (refused) notifyFailure(refused);
    else notify({ title: (say) => say('pilot.results.done', { learners: data.learners }) });
  }

  return (
    <>
      <FileTrigger
        acceptedFileTypes={['.csv', '.txt', '.tsv', 'text/csv', 'text/plain']}
        onSelect={(files) => {
          const [file] = files ?? [];
          if (file) void choose(file);
        }}
      >
        <Button isPending={isReading}>{t('pilot.results.choose')}</Button>
      </FileTrigger>
      {read && (
        <ReportPreview
          name={read.name}
          report={read.report}
          overlap={overlapOf(there, read.report.data)}
          onTake={(isInPlace) => take(read.report, isInPlace)}
          onClose={() => setRead(null)}
        />
      )}
    </>
  );
}

async function bytesOf(file: File): Promise<Result<Uint8Array>> {
  if (file.size > largestTable) return fail('results.tooLarge');
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    // It went, or may not be read, since it was chosen.
    if (error instanceof DOMException) return fail('file.missing', { path: file.name });
    throw error;
  }
}
