/** Where two copies say something else: both as they are, and which of them is to stand. */

import { useState, type ReactNode } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { Records } from '../../../shared/records/record.ts';
import { recordOf } from '../../../shared/records/record.ts';
import { placeOf } from '../../../shared/review/anchor.ts';
import type { Choice, Conflict, Side } from '../../../shared/review/merge/contest.ts';
import type { Choices } from '../../../shared/review/merge/merge-programmes.ts';
import { contestedIn, sayAbout, saySide, type Contested } from '../../../shared/review/merge/say-conflict.ts';
import { sign } from '../../../shared/review/sign.ts';
import { flatText } from '../../../shared/review/texts.ts';
import type { InlineNode } from '../../../shared/blocks/inline.ts';
import { useFormat } from '../../i18n/format.ts';
import { useText, type Text } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { AgainstBase } from './against-base.tsx';
import css from './join.module.css';

/** Shown at once; whoever wants more says so. */
const few = 30;

export function Conflicts({
  conflicts,
  choices,
  mine,
  theirs,
  onChoose,
}: {
  readonly conflicts: readonly Conflict[];
  readonly choices: Choices;
  readonly mine: Records;
  readonly theirs: Records;
  readonly onChoose: (choices: Choices) => void;
}): ReactNode {
  const t = useText();
  const [isAll, setAll] = useState(false);
  const open = conflicts.filter(({ is }) => is !== 'refused');
  if (conflicts.length === 0) return null;
  const shown = isAll ? conflicts : conflicts.slice(0, few);
  const all = (side: Side) => onChoose(new Map(open.map(({ key }) => [key, side])));
  return (
    <section className={css.conflicts}>
      <div className={css.head}>
        <h3>{t('merging.contestedTitle', { count: conflicts.length })}</h3>
        {open.length > 1 && (
          <div className={css.all}>
            <Button variant="quiet" onPress={() => all('mine')}>
              {t('merging.allMine')}
            </Button>
            <Button variant="quiet" onPress={() => all('theirs')}>
              {t('merging.allTheirs')}
            </Button>
          </div>
        )}
      </div>
      {shown.map((conflict) => {
        const contested = contestedIn(conflict, mine, theirs);
        return (
          contested && (
            <ConflictCard
              key={conflict.key}
              conflict={conflict}
              contested={contested}
              choice={choices.get(conflict.key) ?? conflict.choice}
              onChoose={(choice) => onChoose(new Map([...choices, [conflict.key, choice]]))}
            />
          )
        );
      })}
      {shown.length < conflicts.length && (
        <Button onPress={() => setAll(true)}>{t('merging.allConflicts', { count: conflicts.length })}</Button>
      )}
    </section>
  );
}

function ConflictCard({
  conflict,
  contested,
  choice,
  onChoose,
}: {
  readonly conflict: Conflict;
  readonly contested: Contested;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}): ReactNode {
  const t = useText();
  const place = placeText(contested, t);
  const about = sayAbout(contested, t);
  const isSettled = conflict.is === 'refused';
  return (
    <RadioGroup
      className={css.conflict ?? ''}
      aria-label={[place, about].filter(Boolean).join(' · ')}
      value={choice}
      isDisabled={isSettled}
      onChange={(value) => onChoose(value as Choice)}
    >
      <h4 data-content>
        {place && <span>{place}</span>} {about}
      </h4>
      <div className={css.sides}>
        {(['mine', 'theirs'] as const).map((side) => (
          <Radio key={side} value={side} className={css.side ?? ''}>
            <b>{t(side === 'mine' ? 'merging.mine' : 'merging.theirs')}</b>
            <SideShown conflict={conflict} side={side} contested={contested} />
          </Radio>
        ))}
        {conflict.canBoth && (
          <Radio value="both" className={css.side ?? ''}>
            <b>{t('merging.both')}</b>
          </Radio>
        )}
      </div>
    </RadioGroup>
  );
}

function SideShown({
  conflict,
  side,
  contested,
}: {
  readonly conflict: Conflict;
  readonly side: Side;
  readonly contested: Contested;
}): ReactNode {
  const t = useText();
  const format = useFormat();
  if (conflict.is === 'words')
    return <AgainstBase base={wordsIn(conflict, 'base')} now={wordsIn(conflict, side)} around={aroundOf(conflict)} />;
  return <span data-content>{saySide(conflict, side, contested, t, (value) => format.number(value))}</span>;
}

function wordsIn(conflict: Conflict, side: Side | 'base'): string {
  return shown(flatText(conflict[side] as readonly InlineNode[]));
}

function aroundOf({ around }: Conflict): { readonly before: string; readonly after: string } {
  return { before: shown(around?.before ?? ''), after: shown(around?.after ?? '') };
}

/** What is no word is a place that something stands in. */
function shown(text: string): string {
  return text.replaceAll(sign, '▫');
}

/** The page that it is on, else the module; nothing where it is one of them itself. */
function placeText({ records, record }: Contested, t: Text): string {
  const { page, module } = placeOf(records, record.id);
  const within = [module, page].filter((id) => id !== null && id !== record.id) as string[];
  return within
    .map((id) => {
      const about = recordOf(records, 'module', id);
      const title = (about ?? recordOf(records, 'page', id))?.data.title.trim() || t('outline.untitled');
      return about ? `${about.data.code} ${title}` : title;
    })
    .join(' · ');
}
