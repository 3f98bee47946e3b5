/** The questions of one sheet with what was answered: a point of a scale is one key, and the next question has the keys. */

import { useRef, type ReactNode } from 'react';
import { limitOf } from '../../../../shared/model/fields.ts';
import { sheetData, type Answer, type FilledSheet } from '../../../../shared/model/pilots/sheet.ts';
import type { PilotSession } from '../../../../shared/pilots/sessions.ts';
import { askedOf } from '../../../../shared/pilots/sheets/asked-about.ts';
import { aboutOf, askNamed, asksOf, formOf, nameOf, type Ask } from '../../../../shared/pilots/sheets/asks.ts';
import { typeAnswer, typeBy, type Typing } from '../../../../shared/pilots/sheets/type-in.ts';
import type { ChangeSet, RecordId } from '../../../../shared/records/record.ts';
import { closestLanguage } from '../../../../shared/words/languages.ts';
import { useDocument, useRecord, useRecords } from '../../../document/hooks.tsx';
import { TextField } from '../../../ui/fields.tsx';
import { NumberKey } from './number-key.tsx';
import { useSheetWords, type SheetSay } from './sheet-words.ts';
import css from './type-in.module.css';

export function SheetFields({
  session,
  sheet,
  id,
  onEnd,
}: {
  readonly session: PilotSession;
  readonly sheet: FilledSheet;
  readonly id: RecordId;
  readonly onEnd: () => void;
}): ReactNode {
  const say = useSheetWords();
  const document = useDocument();
  const record = useRecord('sheet', id);
  const asked = askedOf(useRecords(), session);
  const whole = useRef<HTMLDivElement>(null);
  const isLocked = !document.mayDecide;
  const typing = (): Typing => {
    const language = closestLanguage(session.data.language);
    return { pilot: session.id, id, sheet, language, at: new Date().toISOString() };
  };
  const change = (changes: ChangeSet): void =>
    void document.change(changes, { label: 'undo.pilotSheets', merge: 'fields' });

  const answers = new Map(record?.data.answers.map((answer) => [answer.ask, answer]));
  const asks = asksOf(sheet, asked);
  const known = new Set(asks.map(nameOf));
  // What is gone by now was answered all the same.
  const gone = [...answers.keys()].flatMap((name) => (known.has(name) ? [] : (askNamed(name, sheet) ?? [])));
  const wordsOf = (about: string): string => {
    const [is, part] = about.split(':');
    const now =
      is === 'goal'
        ? asked.goals.find((one) => one.id === part)?.data.text
        : asked.parts.find((one) => one.id === part)?.title;
    return now ?? record?.data.abouts.find((one) => one.about === about)?.words ?? '';
  };

  function next(from: HTMLElement): void {
    const all = [...(whole.current?.querySelectorAll<HTMLElement>('input, textarea') ?? [])];
    const following = all[all.indexOf(from) + 1];
    if (following) following.focus();
    else onEnd();
  }

  return (
    <div ref={whole} className={css.fields}>
      {sheet === 'observer' && (
        <TextField
          label={say('observedBy')}
          value={record?.data.by ?? ''}
          most={limitOf(sheetData.shape.by)}
          isDisabled={isLocked}
          onChange={(by) => change(typeBy(document.base, typing(), by))}
        />
      )}
      {[...Map.groupBy([...asks, ...gone], (ask) => aboutOf(ask) ?? nameOf(ask))].map(([about, group]) => (
        <div key={about} className={css.question} role="group" aria-label={labelOf(group[0], say, wordsOf)}>
          <p data-content={/^(goal|part):/.test(about) || undefined}>{labelOf(group[0], say, wordsOf)}</p>
          {group.map((ask) => (
            <Field
              key={nameOf(ask)}
              ask={ask}
              answer={answers.get(nameOf(ask))}
              label={withinOf(ask, say)}
              isLocked={isLocked}
              onDone={next}
              onChange={(value) => change(typeAnswer(document.base, typing(), ask, value, wordsOf(aboutOf(ask) ?? '')))}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function Field({
  ask,
  answer,
  label,
  isLocked,
  onChange,
  onDone,
}: {
  readonly ask: Ask;
  readonly answer: Answer | undefined;
  readonly label: string;
  readonly isLocked: boolean;
  readonly onChange: (value: number | string | null) => void;
  readonly onDone: (field: HTMLElement) => void;
}): ReactNode {
  return formOf(ask).is === 'words' ? (
    <TextField label={label} value={answer?.words ?? ''} multiline isDisabled={isLocked} onChange={onChange} />
  ) : (
    <NumberKey
      ask={ask}
      label={label}
      value={answer?.number ?? null}
      isDisabled={isLocked}
      onChange={onChange}
      onDone={onDone}
    />
  );
}

/** What stands above what is asked together. */
function labelOf(ask: Ask | undefined, say: SheetSay, wordsOf: (about: string) => string): string {
  switch (ask?.is) {
    case 'goal':
    case 'part':
      return wordsOf(aboutOf(ask) ?? '');
    case 'reaction':
      return say(ask.statement);
    case 'words':
      return say(ask.about);
    case 'next':
      return `${say('nextTime')} ${ask.row}: ${say(ask.what)}`;
    case undefined:
      return '';
  }
}

/** What stands beside the field itself. */
function withinOf(ask: Ask, say: SheetSay): string {
  switch (ask.is) {
    case 'goal':
      return ask.when === 'since' ? say('behaviour') : say(ask.when);
    case 'part':
      return ask.what === 'minutes' ? `${say('actual')} (${say('min')})` : say(ask.what);
    case 'reaction':
      return say(ask.statement);
    case 'words':
      return say(ask.about);
    case 'next':
      return say(ask.what);
  }
}
