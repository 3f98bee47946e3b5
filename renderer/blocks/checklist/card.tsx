/** A worksheet in the page: its rows as learners meet them, with what is ticked and filled in. */

import { useContext, type ReactNode } from 'react';
import { maxRows, rowKinds, type Checklist, type ChecklistRow } from '../../../shared/blocks/checklist/schema.ts';
import { sectionsOf } from '../../../shared/blocks/checklist/sections.ts';
import type { RichText } from '../../../shared/blocks/inline.ts';
import { rich } from '../../../shared/blocks/rich-text.ts';
import { CardContext } from '../../editor/field/card-context.ts';
import { RichInput } from '../../editor/field/rich-input.tsx';
import { useText } from '../../i18n/index.ts';
import { freeId } from '../exercise-card/free-id.ts';
import css from '../exercise-card/exercise-card.module.css';
import { Choice } from '../exercise-card/choice.tsx';
import { Aside, ExerciseFrame } from '../exercise-card/frame.tsx';
import { PartList } from '../exercise-card/part-list.tsx';
import { useSameWords } from '../exercise-card/same-words.ts';
import { useCard, type CardEdit } from '../exercise-card/use-card.ts';
import type { BlockCardProps } from '../registry.ts';

export function Card({ id, data }: BlockCardProps<Checklist>): ReactNode {
  const card = useCard(id, data);
  const t = useText();
  return (
    <ExerciseFrame card={card}>
      <PartList<Checklist, ChecklistRow>
        card={card}
        list="rows"
        label={t('exercise.checklist.rows')}
        get={(now) => now.rows}
        set={(now, rows) => ({ ...now, rows })}
        max={maxRows}
        addLabel={t('exercise.checklist.add')}
        nameOf={(index) => t('exercise.checklist.row', { number: index + 1 })}
        create={(rows, behind) => ({
          id: freeId(rows),
          // Below a heading comes what is done.
          kind: behind && behind.kind !== 'section' ? behind.kind : 'tick',
          text: rich(''),
          note: rich(''),
        })}
        members={['text', 'note']}
      >
        {(row, part) => (
          <>
            {row.kind === 'tick' && <span className={css.box} aria-hidden />}
            <div className={css.texts} data-heading={row.kind === 'section' || undefined}>
              <RowWords
                card={card}
                row={row}
                number={part.index + 1}
                text={part.field('text')}
                note={part.field('note')}
              />
              {row.kind !== 'section' && row.kind !== 'tick' && (
                <div className={css.entry} data-tall={row.kind === 'text' || undefined} />
              )}
            </div>
            <Choice
              label={`${t('exercise.checklist.kind')}: ${part.name}`}
              value={row.kind}
              options={rowKinds.map((kind) => ({ id: kind, label: t(`exercise.checklist.${kind}`) }))}
              onChange={(kind) => part.patch({ kind })}
            />
          </>
        )}
      </PartList>
    </ExerciseFrame>
  );
}

type Field = Omit<Parameters<typeof RichInput>[0], 'label'>;

function RowWords({
  card,
  row,
  number,
  text,
  note,
}: {
  readonly card: CardEdit<Checklist>;
  readonly row: ChecklistRow;
  readonly number: number;
  readonly text: Field;
  readonly note: Field;
}): ReactNode {
  const t = useText();
  const sameWords = useSameWords();
  const active = useContext(CardContext)?.active ?? false;
  return (
    <>
      <RichInput
        {...text}
        label={t('exercise.checklist.row', { number })}
        placeholder={t(`exercise.checklist.${row.kind}`)}
        wrong={sameWords(row.text, peersOf(card.data, row.id))}
      />
      <Aside
        {...note}
        label={t('exercise.checklist.noteOn', { number })}
        offer={t('exercise.checklist.note')}
        active={active}
      />
    </>
  );
}

/** Headings must differ from headings, and rows from the rows of their section. */
function peersOf({ rows }: Checklist, id: string): readonly RichText[] {
  const sections = sectionsOf(rows);
  const home = sections.find((section) => section.rows.some((row) => row.id === id));
  const peers = home ? home.rows : sections.flatMap(({ title }) => (title ? [title] : []));
  return peers.map(({ text }) => text);
}
