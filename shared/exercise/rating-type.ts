/** What a survey and a self-check share beside their data: how they are asked, told, measured and checked. */

import { finding, type Finding } from '../base/finding.ts';
import type { Html } from '../base/html.ts';
import type { RecordId } from '../base/ids.ts';
import type { RenderContext } from '../blocks/seam.ts';
import type { PartKey } from '../words/typed.ts';
import { checkParts } from './check-exercise.ts';
import { exerciseHtml, type Framed } from './frame-html.ts';
import { ratingHtml, type RatingMarkup } from './rating-html.ts';
import type { Rated, Ratings } from './rating.ts';
import type { OutlineLine } from './seam.ts';
import { longestId } from './share.ts';

/** People stop reading long grids and tick down one column. */
const many = 12;

/** `choose` says what to do; what is said of the ratings may come behind them. */
export function ratedHtml(
  data: Framed & RatingMarkup,
  choose: string,
  context: RenderContext,
  behind: Html = null,
): Html {
  return exerciseHtml(data, { instruction: choose }, context, ratingHtml(data, context), behind);
}

/** The whole scale in one line, from one end to the other. */
export function scaleLine(scale: Rated['scale'], name: PartKey): OutlineLine {
  const points = scale.map(({ text }) => text || '…').join(' · ');
  return { text: scale.every(({ text }) => text === '') ? '' : points, name: [name, 0] };
}

export function longestRatings({ statements, scale }: Rated): Ratings {
  return Object.fromEntries(statements.map(({ id }) => [id, longestId(scale)]));
}

/** Each statement and each point of the scale, once. */
export function eachRating({ statements, scale }: Rated): readonly Ratings[] {
  const [statement, point] = [statements[0]?.id ?? '', scale[0]?.id ?? ''];
  return [...statements.map(({ id }) => ({ [id]: point })), ...scale.map(({ id }) => ({ [statement]: id }))];
}

export function checkRated({ statements, scale }: Rated, where: RecordId): readonly Finding[] {
  const texts = statements.map(({ text }) => text);
  const points = scale.map(({ text }) => text);
  return [
    ...checkParts(texts, where, 1),
    ...checkParts(points, where),
    ...(statements.length > many ? [finding('exercise.manyParts', 'hint', where, { count: statements.length })] : []),
  ];
}
