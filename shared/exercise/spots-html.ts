/** An image with places on it, numbered: drawn over it as SVG, so that it needs neither script nor style attributes. */

import { h, type Html } from '../base/html.ts';
import type { RenderContext } from '../blocks/seam.ts';
import { finding, type Finding } from '../base/finding.ts';
import type { RecordId } from '../base/ids.ts';

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

export function spotsHtml(
  picture: Picture,
  spots: readonly Spot[],
  { resource }: Pick<RenderContext, 'resource'>,
): Html {
  const file = picture.image === null ? undefined : resource(picture.image);
  if (!file) return null;
  const [width, height] = [file.width ?? 800, file.height ?? 600];
  return h(
    'div',
    // Numbers must stay readable and places big enough for a finger, so it does not shrink with the page.
    { class: 'diagram' },
    h(
      'div',
      { class: 'spots' },
      h('img', { src: file.path, alt: picture.alt, width, height }),
      h(
        'svg',
        { viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true', focusable: 'false' },
        spots.map((spot, index) => spotHtml(spot, index, width, height)),
      ),
    ),
  );
}

export function checkPicture({ image, alt }: Picture, where: RecordId): readonly Finding[] {
  if (image === null) return [finding('exercise.noImage', 'error', where)];
  return alt.trim() === '' ? [finding('exercise.imageAlt', 'warning', where)] : [];
}

function spotHtml(spot: Spot, index: number, width: number, height: number): Html {
  const unit = Math.max(width, height) / 50;
  const place = {
    x: (spot.x * width) / 100,
    y: (spot.y * height) / 100,
    width: ((spot.width ?? 0) * width) / 100,
    height: ((spot.height ?? 0) * height) / 100,
  };
  const area = spot.width !== undefined && spot.height !== undefined;
  const badge = badgeBeside(place, area ? unit * 0.4 : unit * 1.6, unit, width, height);
  return h(
    'g',
    { class: 'spot', 'data-spot': spot.id },
    area
      ? h('rect', {
          x: round(place.x),
          y: round(place.y),
          width: round(place.width),
          height: round(place.height),
          rx: round(unit / 3),
        })
      : h('path', { d: leaderTo(place, badge, unit * 0.3) }),
    h('circle', { cx: round(badge.x), cy: round(badge.y), r: round(unit) }),
    h(
      'text',
      {
        x: round(badge.x),
        y: round(badge.y + unit * 0.4),
        'text-anchor': 'middle',
        'font-size': round(unit * 1.1),
      },
      String(index + 1),
    ),
  );
}

/** From a number to the point it is about, with a ring around that. */
function leaderTo(
  place: { readonly x: number; readonly y: number },
  badge: { readonly x: number; readonly y: number },
  radius: number,
): string {
  const [x, y, r] = [round(place.x), round(place.y), round(radius)];
  return `M${round(badge.x)} ${round(badge.y)}L${x} ${y}m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}

/** Where a number stands so that it covers nothing of its own place: off the first corner that leaves room for it. */
function badgeBeside(
  place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  away: number,
  radius: number,
  width: number,
  height: number,
): { readonly x: number; readonly y: number } {
  const [left, right] = [place.x - away, place.x + place.width + away];
  const [top, bottom] = [place.y - away, place.y + place.height + away];
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: left, y: bottom },
    { x: right, y: bottom },
  ];
  const free = corners.find(({ x, y }) => x >= radius && y >= radius && x <= width - radius && y <= height - radius);
  return free ?? { x: Math.max(radius, left), y: Math.max(radius, top) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
