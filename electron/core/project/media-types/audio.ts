/** Recordings without a container of their own kind: WAV, Ogg, MP3 and AAC. */

import type { ByteSource } from './byte-source.ts';
import { withoutSize, type MediaType } from './media-type.ts';

export function audio(head: Buffer, source: ByteSource): MediaType | null {
  return wav(head, source) ?? ogg(head, source) ?? frames(head, source);
}

/** RIFF WAVE: the length is the data's size over the bytes a second takes. */
function wav(head: Buffer, source: ByteSource): MediaType | null {
  if (head.toString('latin1', 0, 4) !== 'RIFF' || head.toString('latin1', 8, 12) !== 'WAVE') return null;
  let rate = 0;
  let at = 12;
  for (let chunks = 0; chunks < 1000 && at + 8 <= source.size; chunks++) {
    const chunk = source.read(at, 24);
    if (chunk.length < 8) break;
    const name = chunk.toString('latin1', 0, 4);
    const size = chunk.readUInt32LE(4);
    if (name === 'fmt ' && chunk.length >= 20) rate = chunk.readUInt32LE(16);
    if (name === 'data') {
      return rate > 0 ? withoutSize('audio/wav', Math.min(size, source.size - at - 8) / rate) : null;
    }
    at += 8 + size + (size % 2);
  }
  return null;
}

/** Ogg (RFC 3533) with Vorbis, Opus or FLAC; the last page's position is the length. Film in Ogg is not played. */
function ogg(head: Buffer, source: ByteSource): MediaType | null {
  if (head.toString('latin1', 0, 4) !== 'OggS' || head[4] !== 0 || head.length < 60) return null;
  const start = 27 + (head[26] ?? 0);
  const opens = (magic: string) => head.toString('latin1', start, start + magic.length) === magic;
  let rate: number | null = null;
  if (opens('\x01vorbis')) rate = head.readUInt32LE(start + 12);
  else if (opens('OpusHead')) rate = 48_000;
  else if (!opens('\x7fFLAC')) return null;
  const tail = source.read(Math.max(0, source.size - 128 * 1024), 128 * 1024);
  const last = tail.lastIndexOf('OggS');
  if (rate === null || rate === 0 || last < 0 || last + 14 > tail.length) return withoutSize('audio/ogg', null);
  return withoutSize('audio/ogg', Number(tail.readBigInt64LE(last + 6)) / rate);
}

/** MP3 or AAC frames, with or without an ID3 tag in front. Two frames in a row must fit, or it is something else. */
function frames(head: Buffer, source: ByteSource): MediaType | null {
  let at = 0;
  if (head.toString('latin1', 0, 3) === 'ID3' && head.length >= 10) {
    // The tag's size has seven bits in each byte (ID3v2.4 section 3.1).
    at = 10 + [6, 7, 8, 9].reduce((size, index) => size * 128 + ((head[index] ?? 0) & 0x7f), 0);
  }
  const view = source.read(at, 64 * 1024);
  const start = view.findIndex((byte) => byte !== 0); // some writers pad the tag
  if (start < 0 || start > 4096) return null;
  const bytes = source.size - at - start;
  const mp3 = mpegFrame(view, start);
  if (mp3) {
    const next = mpegFrame(view, start + mp3.length);
    if (!next && bytes > mp3.length + 4) return null;
    return withoutSize('audio/mpeg', mpegSeconds(view, start, mp3, bytes));
  }
  const length = adtsLength(view, start);
  if (length > 0 && (adtsLength(view, start + length) > 0 || bytes <= length)) return withoutSize('audio/aac', null);
  return null;
}

interface MpegFrame {
  readonly length: number;
  readonly samples: number;
  readonly sampleRate: number;
  readonly bitRate: number;
}

const bitRates1 = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const bitRates2 = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];

/** A layer III header (ISO/IEC 11172-3 2.4.1.3, 13818-3), or null. */
function mpegFrame(view: Buffer, at: number): MpegFrame | null {
  if (at + 4 > view.length) return null;
  const bits = view.readUInt32BE(at);
  const version = (bits >>> 19) & 3; // 3: MPEG 1, 2: MPEG 2, 0: MPEG 2.5
  if (bits >>> 21 !== 0x7ff || version === 1 || ((bits >>> 17) & 3) !== 1) return null;
  const bitRate = (version === 3 ? bitRates1 : bitRates2)[(bits >>> 12) & 15] ?? 0;
  const rate = [44_100, 48_000, 32_000][(bits >>> 10) & 3] ?? 0;
  if (bitRate === 0 || rate === 0) return null;
  const sampleRate = version === 3 ? rate : version === 2 ? rate / 2 : rate / 4;
  const samples = version === 3 ? 1152 : 576;
  const length = Math.floor(((samples / 8) * bitRate * 1000) / sampleRate) + ((bits >>> 9) & 1);
  return { length, samples, sampleRate, bitRate };
}

/** A Xing or Info header counts the frames; without one the first frame's rate stands for all, unless it is seen to change. */
function mpegSeconds(view: Buffer, at: number, frame: MpegFrame, bytes: number): number | null {
  const opening = view.subarray(at, at + 160);
  const xing = Math.max(opening.indexOf('Xing'), opening.indexOf('Info'));
  if (xing > 0 && xing + 12 <= opening.length && (opening.readUInt32BE(xing + 4) & 1) === 1) {
    return (opening.readUInt32BE(xing + 8) * frame.samples) / frame.sampleRate;
  }
  let next = at;
  for (let one = mpegFrame(view, next); one; one = mpegFrame(view, next)) {
    if (one.bitRate !== frame.bitRate) return null;
    next += one.length;
  }
  return (bytes * 8) / (frame.bitRate * 1000);
}

/** Length of an ADTS frame (ISO/IEC 13818-7 6.2), or 0. */
function adtsLength(view: Buffer, at: number): number {
  if (at + 7 > view.length || (view.readUInt16BE(at) & 0xfff6) !== 0xfff0) return 0;
  const length = (view.readUIntBE(at + 3, 3) >>> 5) & 0x1fff;
  return length > 7 ? length : 0;
}
