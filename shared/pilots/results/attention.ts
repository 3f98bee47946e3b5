/** What about an exercise needs somebody to look at it, by what its answers say, and how a figure is called in words. */

import { enoughAnswers, type ItemAnalysis, type OptionCount } from './item-analysis.ts';

/** From what is most likely a fault to what is only good to know. */
export const attentions = [
  'against', // those who did better in the rest did worse in it: the key may be wrong, or the question understood in another way
  'preferred', // a wrong option was chosen more often than the right one
  'belowGuess', // fewer were right than by guessing
  'turned', // the same as `against`, and it may be by chance
  'weak', // it hardly tells apart those who did well in the rest
  'hard',
  'unused', // a distractor that nobody chose
  'easy',
  'few', // too few answers to say more
] as const;
export type Attention = (typeof attentions)[number];

const [hard, easy, weak] = [0.2, 0.95, 0.2];

/** What stands first is what it most needs. */
export function attentionOf(item: ItemAnalysis): readonly Attention[] {
  const { facility, discrimination, guess } = item;
  if (!facility) return [];
  const isEnough = item.answers >= enoughAnswers;
  const tells = discrimination.value;
  const isSure = discrimination.value !== null && (discrimination.range?.[1] ?? 0) < 0;
  const holds: Readonly<Record<Attention, boolean>> = {
    against: isSure,
    preferred: isEnough && isWrongPreferred(item),
    belowGuess: isEnough && guess !== null && facility.value < guess,
    turned: tells !== null && tells < 0 && !isSure,
    weak: tells !== null && tells >= 0 && tells < weak,
    hard: isEnough && facility.value < hard,
    unused: unusedOf(item).length > 0,
    easy: isEnough && facility.value >= easy,
    few: !isEnough,
  };
  return attentions.filter((one) => holds[one]);
}

/** Distractors that nobody chose; none while too few chose anything. */
export function unusedOf({ options, choices }: ItemAnalysis): readonly OptionCount[] {
  return choices < enoughAnswers ? [] : options.filter(({ right, chosen }) => !right && chosen === 0);
}

function isWrongPreferred({ options, choices, guess }: ItemAnalysis): boolean {
  if (guess === null || choices < enoughAnswers) return false;
  const most = (isRight: boolean): number =>
    Math.max(0, ...options.filter(({ right }) => right === isRight).map(({ chosen }) => chosen));
  return most(false) > most(true);
}

/** What needs most stands first; of two alike the one that tells less, then the harder; then as they stood. */
export function byAttention(items: readonly ItemAnalysis[]): readonly ItemAnalysis[] {
  const ranked = items.map((item) => {
    const [first] = attentionOf(item);
    const rank = !item.facility ? attentions.length + 1 : first ? attentions.indexOf(first) : attentions.length;
    return { item, rank, tells: item.discrimination.value ?? 1, share: item.facility?.value ?? 1 };
  });
  return ranked.toSorted((a, b) => a.rank - b.rank || a.tells - b.tells || a.share - b.share).map(({ item }) => item);
}

/** As Moodle reads its facility index, in fewer steps. */
export const facilityBands = ['veryHard', 'hard', 'medium', 'easy', 'veryEasy'] as const;

export function facilityBand(value: number): (typeof facilityBands)[number] {
  if (value < hard) return 'veryHard';
  if (value < 0.35) return 'hard';
  if (value < 0.65) return 'medium';
  return value < 0.9 ? 'easy' : 'veryEasy';
}

/** As Moodle reads its discrimination index. */
export const discriminationBands = ['negative', 'veryWeak', 'weak', 'adequate', 'good'] as const;

export function discriminationBand(value: number): (typeof discriminationBands)[number] {
  if (value < 0) return 'negative';
  if (value < weak) return 'veryWeak';
  if (value < 0.3) return 'weak';
  return value < 0.5 ? 'adequate' : 'good';
}
