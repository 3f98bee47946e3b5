/** An image with places on it, numbered: drawn over it as SVG, so that it needs neither script nor style attributes. */

import { h, type Html } from '../base/html.ts';
import type { RenderContext } from '../blocks/seam.ts';
import { finding, type Finding } from '../checks/finding.ts';
import type { RecordId } from '../records/record.ts';

/** In percent of the image, from its upper left corner. */
export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** None for a point. */
  readonly width?: number;
  readonly height?: number;
}

export interface Picture {
  readonly image: RecordId | null;
  readonly alt: string;
}

export function spotsHtml(picture: Picture, spots: readonly Spot[], { resource }: RenderContext): Html {
  const file = picture.image === null ? undefined : resource(picture.image);
  if (!file) return null;
  const [width, height] = [file.width ?? 800, file.height ?? 600];
  return h(
    'div',
    { class: 'spots' },
    h('img', { src: file.path, alt: picture.alt, width, height }),
    h(
      'svg',
      { viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true', focusable: 'false' },
      spots.map((spot, index) => spotHtml(spot, index, width, height)),
    ),
  );
}

export function checkPicture({ image, alt }: Picture, where: RecordId): readonly Finding[] {
  if (image === null) return [finding('exercise.noImage', 'error', where)];
  return alt.trim() === '' ? [finding('exercise.imageAlt', 'warning', where)] : [];
}

function spotHtml(spot: Spot, index: number, width: number, height: number): Html {
  const unit = Math.max(width, height) / 50;
  const area = spot.width !== undefined && spot.height !== undefined;
  const [x, y] = [round((spot.x * width) / 100), round((spot.y * height) / 100)];
  const badge = area ? [x + unit * 1.2, y + unit * 1.2] : [x, y];
  return h(
    'g',
    { class: 'spot', 'data-spot': spot.id },
    area
      ? h('rect', {
          x,
          y,
          width: round(((spot.width ?? 0) * width) / 100),
          height: round(((spot.height ?? 0) * height) / 100),
          rx: round(unit / 3),
        })
      : null,
    h('circle', { cx: round(badge[0] ?? 0), cy: round(badge[1] ?? 0), r: round(unit) }),
    h(
      'text',
      {
        x: round(badge[0] ?? 0),
        y: round((badge[1] ?? 0) + unit * 0.4),
        'text-anchor': 'middle',
        'font-size': round(unit * 1.1),
      },
      String(index + 1),
    ),
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
