/** What every exercise's card has: its kind, points and goals above, the question, and below it what is said and hinted. */

import { CircleCheck, CircleX, Lightbulb, MessageSquare, type LucideIcon } from 'lucide-react';
import { useContext, type ReactNode } from 'react';
import type { ExerciseData } from '../../../shared/blocks/exercises.ts';
import { inlineText, type RichText } from '../../../shared/blocks/inline.ts';
import { isBlank } from '../../../shared/blocks/inline-html.ts';
import { maxHints } from '../../../shared/exercise/schema.ts';
import type { PlainKey } from '../../../shared/words/typed.ts';
import { CardContext } from '../../editor/field/card-context.ts';
import { RichInput } from '../../editor/field/rich-input.tsx';
import type { FieldProps } from '../../editor/field/written.ts';
import { useAlignments } from '../../editor/use-alignments.ts';
import { useText } from '../../i18n/index.ts';
import { CardFields } from '../card-fields.tsx';
import { Card } from '../card.tsx';
import css from './exercise-card.module.css';
import { LineList } from './line-list.tsx';
import type { CardEdit } from './use-card.ts';

export function ExerciseFrame<Data extends ExerciseData>({
  card,
  children,
}: {
  readonly card: CardEdit<Data>;
  readonly children: ReactNode;
}): ReactNode {
  const t = useText();
  const { id, data } = card;
  const goals = useAlignments(id);
  const served = goals.map((goal) => (
    <span key={goal.key} className={css.goal}>
      {t(`role.${goal.role}`)} {goal.code}
    </span>
  ));
  return (
    <CardFields id={id}>
      <Card
        of={data.type}
        asks={inlineText(data.prompt)}
        facts={data.points > 0 ? [t('card.points', { count: data.points })] : []}
        end={served}
      >
        <RichInput
          {...card.words('prompt', data.prompt, (now, prompt) => ({ ...now, prompt }))}
          label={t('exercise.prompt')}
          placeholder={t('card.noPrompt')}
          className={css.prompt}
        />
        {children}
        <Said card={card} />
      </Card>
    </CardFields>
  );
}

/** What is said to an answer, and the hints before it: offered while the card is being written. */
function Said<Data extends ExerciseData>({ card }: { readonly card: CardEdit<Data> }): ReactNode {
  const t = useText();
  const active = useContext(CardContext)?.active ?? false;
  const { data } = card;
  const scored = typeof data.feedback.incorrect !== 'string';
  const feedback = (side: 'correct' | 'incorrect', label: PlainKey, Icon: LucideIcon): ReactNode => {
    const text = data.feedback[side];
    return (
      typeof text !== 'string' && (
        <Aside
          key={side}
          {...card.words(`feedback/${side}`, text, (now, value) => withFeedback(now, side, value))}
          label={t(label)}
          icon={<Icon size={13} aria-hidden />}
          active={active}
        />
      )
    );
  };
  return (
    <div className={css.said}>
      {scored
        ? [
            feedback('correct', 'card.feedbackCorrect', CircleCheck),
            feedback('incorrect', 'exercise.feedbackIncorrect', CircleX),
          ]
        : feedback('correct', 'card.feedbackDone', MessageSquare)}
      <LineList
        card={card}
        list="hints"
        get={(now) => now.hints}
        set={(now, hints) => ({ ...now, hints })}
        max={maxHints}
        active={active}
        icon={<Lightbulb size={13} aria-hidden />}
        labelOf={(number) => t('exercise.hint', { number })}
        addLabel={t('card.addHint')}
        above="prompt"
      />
    </div>
  );
}

function withFeedback<Data extends ExerciseData>(data: Data, side: 'correct' | 'incorrect', text: RichText): Data {
  return { ...data, feedback: { ...data.feedback, [side]: text } };
}

/** Small words that are there when something is said in them, and offered while the card is being written. */
export function Aside({
  active,
  offer,
  icon,
  ...field
}: FieldProps & {
  readonly active: boolean;
  /** What tells these words from others like them. */
  readonly icon?: ReactNode;
  /** What the empty field says, where it is less than its label. */
  readonly offer?: string;
}): ReactNode {
  if (!active && isBlank(field.value)) return null;
  const words = <RichInput {...field} placeholder={offer ?? field.label} className={css.aside} />;
  if (icon === undefined) return words;
  return (
    <div className={css.line}>
      {icon}
      {words}
    </div>
  );
}
