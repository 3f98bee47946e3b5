/** Sheets typed in from paper, one after another in the order of the paper; those that came back are read and corrected here as well. */

import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { filledSheets, type FilledSheet } from '../../../../shared/model/pilots/sheet.ts';
import type { PilotSession } from '../../../../shared/pilots/sessions.ts';
import type { RecordId } from '../../../../shared/records/record.ts';
import { useChildren, useDocument } from '../../../document/hooks.tsx';
import { useFormat } from '../../../i18n/format.ts';
import { useText } from '../../../i18n/index.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/fields.tsx';
import { showTyping } from '../pilot-view.ts';
import { useSessionName } from '../session-list.tsx';
import { SheetFields } from './sheet-fields.tsx';
import css from './type-in.module.css';

export function TypeIn({ session }: { readonly session: PilotSession }): ReactNode {
  const t = useText();
  const format = useFormat();
  const document = useDocument();
  const name = useSessionName()(session);
  const [sheet, setSheet] = useState<FilledSheet>('participant');
  const all = useChildren(session.id, 'sheet').filter(({ data }) => data.sheet === sheet);
  const [shown, show] = useState<RecordId>(document.newId);
  const fields = useRef<HTMLDivElement>(null);
  const at = all.findIndex(({ id }) => id === shown);
  const record = all[at];
  const begin = (): void => show(document.newId());

  // Whoever turns to another sheet goes on at its first question.
  useEffect(() => {
    fields.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [shown, sheet]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    begin();
  }

  return (
    // Ctrl+Enter is that of the fields in it.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <section className={css.typing} aria-labelledby="pilot-typing" onKeyDown={onKeyDown}>
      <header>
        <h1 id="pilot-typing">{t('pilot.typing')}</h1>
        <p data-content>{name}</p>
        <Button onPress={leave}>{t('pilot.run.leave')}</Button>
      </header>
      <div className={css.bar}>
        <Select
          label={t('pilot.typing.sheet')}
          value={sheet}
          onChange={(next) => {
            setSheet(next);
            begin();
          }}
          options={filledSheets.map((id) => ({ id, label: t(`pilot.sheet.${id}`) }))}
        />
        <p className={css.where} role="status">
          {record
            ? t('pilot.typing.at', { number: at + 1, count: all.length })
            : t('pilot.typing.new', { count: all.length })}
          {record && (
            <small>{t(`pilot.typing.way.${record.data.way}`, { at: format.dateTime(record.data.filled) })}</small>
          )}
        </p>
        <div className={css.acts}>
          <Button
            variant="quiet"
            isDisabled={at === 0 || all.length === 0}
            onPress={() => show(all.at(record ? at - 1 : -1)?.id ?? shown)}
          >
            {t('pilot.typing.previous')}
          </Button>
          <Button variant="quiet" isDisabled={!record} onPress={() => show(all[at + 1]?.id ?? document.newId())}>
            {t('pilot.typing.next')}
          </Button>
          {document.mayDecide && record && (
            <Button
              variant="quiet"
              onPress={() => {
                document.change({ puts: [], removes: [record.id] }, { label: 'undo.pilotSheets' });
                show(all[at + 1]?.id ?? all[at - 1]?.id ?? document.newId());
              }}
            >
              {t('pilot.typing.remove')}
            </Button>
          )}
        </div>
      </div>
      <p className={css.hint}>{t('pilot.typing.hint')}</p>
      <div ref={fields}>
        <SheetFields key={`${sheet} ${shown}`} session={session} sheet={sheet} id={shown} onEnd={begin} />
      </div>
      <Button variant="primary" isDisabled={!record} onPress={begin}>
        {t('pilot.typing.begin')}
      </Button>
    </section>
  );
}

/** Back to what the session is, with the keys at what led here. */
function leave(): void {
  showTyping(false);
  requestAnimationFrame(() => window.document.querySelector<HTMLElement>('[data-typing] button')?.focus());
}
