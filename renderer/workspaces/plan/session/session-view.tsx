/** How a module runs in a room: what takes which minutes, for which goals and with what; as files for spreadsheets and printers, too. */

import type { ReactNode } from 'react';
import { broughtAlong, clock, type SessionRow } from '../../../../shared/rules/session/session-plan.ts';
import { sessionSheet } from '../../../../shared/output/session/sheet.ts';
import { goalsOf, stepOf, whatOf, writeSession, type SessionWords } from '../../../../shared/output/session/table.ts';
import type { RecordOf } from '../../../../shared/records/record.ts';
import { goTo } from '../../../shell/navigate.ts';
import { useDocument } from '../../../document/hooks.tsx';
import { useLanguage, useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { csvFile, fileName, saveFile } from '../../../ui/save-file.ts';
import { ScrollRegion } from '../../../ui/scroll-region.tsx';
import { ModuleHead, useShownModule } from '../module-head.tsx';
import { useDuration } from '../overview/use-modules.ts';
import panes from '../panes.module.css';
import planCss from '../plan.module.css';
import css from './session.module.css';
import { useSession, useSessionWords } from './use-session.ts';

export function SessionView(): ReactNode {
  const t = useText();
  const module = useShownModule();
  if (!module) return <p className={planCss.nothing}>{t('plan.noModules')}</p>;
  return (
    <div className={css.view} data-pane="session">
      <ModuleHead module={module} />
      <ModuleSession module={module} />
    </div>
  );
}

function ModuleSession({ module }: { readonly module: RecordOf<'module'> }): ReactNode {
  const t = useText();
  const document = useDocument();
  const interfaceLanguage = useLanguage();
  const duration = useDuration();
  const rows = useSession(module.id);
  const words = useSessionWords();
  const last = rows.at(-1);
  if (!last) return <p className={planCss.nothing}>{t('session.nothing')}</p>;
  const count = rows.filter(({ kind }) => kind === 'activity').length;
  const sum = t('session.sum', { time: duration(last.to), count });
  const materials = broughtAlong(rows);
  const title = `${module.data.code} ${module.data.title}`.trim();
  const name = (extension: string): string => fileName(`${t('session.title')}: ${title}`, 'session', extension);

  function saveSheet(): void {
    const { title: programme, languages } = document.programme.data;
    const language = languages[0] ?? interfaceLanguage;
    const head = { title, programme, sum, about: t('session.about'), language, interfaceLanguage };
    saveFile(name('html'), new Blob([sessionSheet(rows, words, head)], { type: 'text/html;charset=utf-8' }));
  }

  return (
    <>
      <div className={panes.head}>
        <div>
          <p>{sum}</p>
          <p className={panes.none}>{t('session.intro')}</p>
        </div>
        <Menu
          label={t('workload.export')}
          entries={[
            { id: 'html', label: t('session.as.html'), run: saveSheet },
            {
              id: 'csv',
              label: t('workload.as.csv'),
              run: () => saveFile(name('csv'), csvFile(writeSession(rows, words))),
            },
          ]}
        >
          <Button>{t('workload.export')}</Button>
        </Menu>
      </div>
      {materials.length > 0 && (
        <section className={panes.card} aria-labelledby="session-materials">
          <h2 id="session-materials">{words.heads.materials}</h2>
          <ul className={css.materials} data-content>
            {materials.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      )}
      <ScrollRegion className={css.frame} label={t('session.title')}>
        <table className={css.table}>
          <thead>
            <tr>
              {(['time', 'what', 'work', 'goals'] as const).map((column) => (
                <th key={column} scope="col">
                  {words.heads[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={`${row.where} ${row.from} ${row.kind}`} row={row} words={words} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function Row({ row, words }: { readonly row: SessionRow; readonly words: SessionWords }): ReactNode {
  const document = useDocument();
  const { heads, works } = words;
  const arranged = [
    { name: heads.grouping, text: row.grouping },
    { name: heads.room, text: row.room },
    { name: heads.materials, text: row.materials.join('; ') },
    { name: heads.notes, text: row.notes },
  ].filter(({ text }) => text.trim() !== '');
  return (
    <tr data-kind={row.kind}>
      <td className={css.time}>
        {clock(row.from)}–{clock(row.to)}
      </td>
      <th scope="row">
        <button type="button" data-content onClick={() => goTo(document.records, row.where)}>
          {whatOf(row, words)}
        </button>
        {row.title.trim() !== '' && <small data-content>{row.page}</small>}
        {row.steps.length > 0 && (
          <ol data-content>
            {row.steps.map((step, index) => (
              // Steps have no identity of their own.
              <li key={index}>{stepOf(step, words)}</li>
            ))}
          </ol>
        )}
        {arranged.length > 0 && (
          <dl>
            {arranged.map(({ name, text }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd data-content>{text}</dd>
              </div>
            ))}
          </dl>
        )}
      </th>
      <td>{works[row.work]}</td>
      <td>{goalsOf(row, words)}</td>
    </tr>
  );
}
