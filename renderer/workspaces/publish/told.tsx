/** What the LMS will be told, and when: worked out by the code that tells it, once somebody asks. */

import { useEffect, useState, type ReactNode } from 'react';
import { formatEntry } from '../../../shared/output/formats/index.ts';
import { moduleView } from '../../../shared/output/module-view.ts';
import { packageContent } from '../../../shared/output/page/content.ts';
import { isQuiet } from '../../../shared/output/presets/index.ts';
import type { Said } from '../../../shared/player/told/platform.ts';
import { toldBy, type ToldRow } from '../../../shared/player/told/rows.ts';
import { recordOf, type RecordId } from '../../../shared/records/record.ts';
import { loadLearnerWords } from '../../../shared/words/learner.ts';
import { useRecords } from '../../document/hooks.tsx';
import { useText } from '../../i18n/index.ts';
import { ScrollRegion } from '../../ui/scroll-region.tsx';
import type { Packing } from './packing.ts';
import css from './told.module.css';

export function Told({ module, packing }: { readonly module: RecordId; readonly packing: Packing }): ReactNode {
  const t = useText();
  const [open, setOpen] = useState(false);
  if (formatEntry(packing.format).standard === null) return null;
  return (
    <details className={css.told} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('told.title')}</summary>
      {open && <Table module={module} packing={packing} />}
    </details>
  );
}

function Table({ module, packing }: { readonly module: RecordId; readonly packing: Packing }): ReactNode {
  const t = useText();
  const rows = useRows(module, packing);
  if (!rows) return null;
  return (
    <>
      <p>{t('told.about')}</p>
      <ScrollRegion className={css.table} label={t('told.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('told.when')}</th>
              <th scope="col">{t('told.what')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ situation, said, not }) => (
              <tr key={situation}>
                <th scope="row">{t(`told.${situation}`)}</th>
                <td>
                  {not !== null ? t(`told.${not}`) : said.length === 0 ? t('told.nothing') : <Lines said={said} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function Lines({ said }: { readonly said: readonly Said[] }): ReactNode {
  const t = useText();
  return (
    <ul>
      {said.map(({ kind, name, value }, index) => (
        <li key={`${name} ${index}`}>
          <code lang="und">
            {name}
            {kind === 'set' && ` = ${value === '' ? '""' : value}`}
            {kind === 'statement' && value !== '' && `: ${value}`}
          </code>
          {(kind === 'read' || kind === 'kept') && ` (${t(`told.as.${kind}`)})`}
        </li>
      ))}
    </ul>
  );
}

function useRows(module: RecordId, { format, language, chosen }: Packing): readonly ToldRow[] | null {
  const records = useRecords();
  const [rows, setRows] = useState<readonly ToldRow[] | null>(null);
  useEffect(() => {
    const { standard } = formatEntry(format);
    let current = true;
    const follow = async (): Promise<void> => {
      await loadLearnerWords(language ?? recordOf(records, 'module', module)?.data.language ?? '');
      const view = moduleView(records, module, { language, audience: 'learner' });
      if (standard === null || !view) return;
      const found = await toldBy(packageContent(view, standard, { quiet: isQuiet(chosen) }));
      if (current) setRows(found);
    };
    void follow();
    return () => {
      current = false;
    };
  }, [records, module, format, language, chosen]);
  return rows;
}
