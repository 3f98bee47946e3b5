/** A picture for exercises that show one. */

import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { ResourceData } from '../../../shared/model/programme/schema.ts';

export const pictureBytes = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360"><rect width="640" height="360" fill="#e2f1f1"/></svg>',
);

export const picture: ResourceData = {
  name: 'map.svg',
  mime: 'image/svg+xml',
  size: pictureBytes.byteLength,
  sha256: createHash('sha256').update(pictureBytes).digest('hex'),
  crc32: crc32(pictureBytes),
  width: 640,
  height: 360,
  original: null,
  source: '',
  licence: '',
};
