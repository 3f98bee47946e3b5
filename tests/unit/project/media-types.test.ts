/** What files are, by their bytes: every type, files that claim to be two things, and files that could run something. */

import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../electron/core/project/media-types/byte-source.ts';
import { mediaType } from '../../../electron/core/project/media-types/index.ts';
import { downloadName, mediaMimes, type MediaMime } from '../../../shared/model/programme/media-types.ts';
import { aac, box, docx, id3, mp3, mp4, ogg, pdf, vtt, wav, webm, zip } from '../../support/media.ts';

const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000200000001008060000', 'hex');
const gif = Buffer.from('GIF89a\x40\x01\xb4\0\0\0\0', 'latin1');
const webp = Buffer.concat([
  Buffer.from('RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0', 'latin1'),
  Buffer.from([63, 1, 0, 179, 0, 0]),
]);
const office = (part: string, more: Record<string, string> = {}) =>
  zip({ '[Content_Types].xml': '<Types/>', [part]: '<x/>', ...more });
const open = (kind: string) => zip({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '<x/>' });

/** A JPEG's head; `orientation` as an upright camera writes it into Exif. */
function jpeg(width: number, height: number, orientation?: number) {
  const size = Buffer.from([
    0xff,
    0xc0,
    0,
    17,
    8,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    3,
    1,
    0x22,
    0,
    2,
    0x11,
    1,
    3,
    0x11,
    1,
  ]);
  const tiff = Buffer.concat([
    Buffer.from('MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01', 'latin1'),
    Buffer.from([0, orientation ?? 1, 0, 0, 0, 0, 0, 0]),
  ]);
  const exif = Buffer.concat([Buffer.from([0xff, 0xe1, 0, tiff.length + 8]), Buffer.from('Exif\0\0', 'latin1'), tiff]);
  return Buffer.concat([Buffer.from([0xff, 0xd8]), orientation === undefined ? Buffer.alloc(0) : exif, size]);
}

const told = (bytes: Uint8Array) => mediaType(bytesOf(bytes));

const examples: readonly (readonly [MediaMime, Uint8Array, object])[] = [
  ['image/png', png, { width: 32, height: 16 }],
  ['image/jpeg', jpeg(400, 300), { width: 400, height: 300 }],
  ['image/gif', gif, { width: 320, height: 180 }],
  ['image/webp', webp, { width: 320, height: 180 }],
  [
    'image/svg+xml',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4"/>'),
    { width: 8, height: 4 },
  ],
  ['audio/wav', wav(1.5), { duration: 1.5, width: null }],
  ['audio/mpeg', mp3(), { duration: 1.043 }],
  ['audio/mpeg', mp3(40, id3(300)), { duration: 1.043 }],
  ['audio/aac', aac(), { duration: null }],
  ['audio/ogg', ogg(2), { duration: 2 }],
  ['audio/mp4', mp4({ brand: 'M4A ', handlers: ['soun'] }), { duration: 90, width: null }],
  ['audio/mp4', mp4({ handlers: ['soun'] }), { duration: 90 }],
  ['video/mp4', mp4(), { duration: 90, width: 640, height: 360 }],
  ['video/webm', webm(), { duration: 12.5, width: 320, height: 180 }],
  ['video/webm', webm({ seconds: null }), { duration: null }],
  ['audio/webm', webm({ kinds: [2] }), { duration: 12.5, width: null }],
  ['text/vtt', vtt, {}],
  ['text/vtt', Buffer.from('\uFEFFWEBVTT\n\n00:01.000 --> 00:02.000\nwords'), {}],
  ['application/pdf', pdf, {}],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', docx, {}],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', office('xl/workbook.xml'), {}],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', office('ppt/presentation.xml'), {}],
  ['application/vnd.oasis.opendocument.text', open('text'), {}],
  ['application/vnd.oasis.opendocument.spreadsheet', open('spreadsheet'), {}],
  ['application/vnd.oasis.opendocument.presentation', open('presentation'), {}],
  ['text/csv', Buffer.from('Namn;Ort\r\n"Åsa; B";Umeå\r\n'), {}],
  ['text/csv', Buffer.from('a\tb\nc\td'), {}],
  ['text/plain', Buffer.from('Dear all, this is one line.\nAnd this, as you see, is another.'), {}],
  ['text/plain', Buffer.from('bl\xe5b\xe6r', 'latin1'), {}],
  ['application/zip', zip({ 'a.txt': 'a' }), {}],
];

describe('types by content', () => {
  it.each(examples)('tells %s', (mime, bytes, facts) => {
    expect(told(bytes)).toMatchObject({ mime, ...facts });
  });

  it('has an example of every type', () => {
    expect([...new Set(examples.map(([mime]) => mime))].sort()).toEqual([...mediaMimes].sort());
  });

  it('takes the size of a photo as it is shown: one taken upright is stored lying down', () => {
    expect(told(jpeg(400, 300, 6))).toMatchObject({ width: 300, height: 400 });
    expect(told(jpeg(400, 300, 3))).toMatchObject({ width: 400, height: 300 });
  });

  it('reads the length of a changing bit rate from its head', () => {
    const varying = mp3(40);
    varying.write('Xing', 36, 'latin1');
    varying.writeUInt32BE(1, 40);
    varying.writeUInt32BE(2000, 44);
    expect(told(varying)?.duration).toBeCloseTo((2000 * 1152) / 44_100, 2);
  });
});

describe('what is refused', () => {
  it.each([
    ['nothing', ''],
    ['a page', '<!DOCTYPE html><script>alert(1)</script>'],
    ['a page behind blanks', ' \n\t<html>'],
    ['a page behind a byte order mark', '\uFEFF<script>alert(1)</script>'],
    ['a page that says it has captions', '<b>WEBVTT</b>'],
    ['XML', '<?xml version="1.0"?><rss/>'],
    ['a shell script', '#!/bin/sh\nrm -rf .'],
    ['an SVG with script', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'],
    ['text with a NUL', 'a\0b'],
  ])('%s', (_name, text) => {
    expect(told(Buffer.from(text))).toBeNull();
  });

  it.each([
    ['a program', Buffer.from('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff', 'latin1')],
    ['an ELF program', Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0', 'latin1')],
    ['a document with macros', office('word/document.xml', { 'word/vbaProject.bin': 'x' })],
    ['a Java archive', zip({ 'META-INF/MANIFEST.MF': 'x', 'A.class': 'x' })],
    ['a zip without a directory', zip({ a: 'a' }).subarray(0, 40)],
    [
      'a zip whose directory is elsewhere',
      Buffer.concat([
        zip({ a: 'a' }).subarray(0, 40),
        Buffer.from('PK\x05\x06\0\0\0\0\x01\0\x01\0\xff\xff\xff\0\xff\xff\xff\0\0\0', 'latin1'),
      ]),
    ],
    ['Matroska', webm({ docType: 'matroska' })],
    ['WebM without tracks', webm({ kinds: [] })],
    ['QuickTime', mp4({ brand: 'qt  ' })],
    ['a HEIC photo', mp4({ brand: 'heic' })],
    ['MP4 without tracks', mp4({ handlers: ['text'] })],
    ['MP4 without an index', box('ftyp', Buffer.from('isom\0\0\0\0', 'latin1'))],
    [
      'MP4 whose boxes have no size',
      Buffer.concat([box('ftyp', Buffer.from('isom\0\0\0\0', 'latin1')), Buffer.alloc(64)]),
    ],
    [
      'a lone MP3 frame head in other bytes',
      Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(5000, 1)]),
    ],
    ['film in Ogg', ogg(2, '\x80theora')],
    ['WAV without data', wav().subarray(0, 36)],
  ])('%s', (_name, bytes) => {
    expect(told(bytes)).toBeNull();
  });

  it('never loops or throws on bytes cut anywhere, or on noise behind a true head', () => {
    for (const [, bytes] of examples) {
      for (let length = 0; length < Math.min(bytes.length, 600); length += 7) told(bytes.subarray(0, length));
      const noisy = Buffer.from(new Uint8Array(bytes));
      for (let at = 8; at < noisy.length; at += 3) noisy[at] = (noisy[at] ?? 0) ^ ((at * 131) & 255);
      told(noisy);
    }
    expect(told(Buffer.concat([webm().subarray(0, 40), Buffer.alloc(4000, 0x81)]))).toBeNull();
  });
});

describe('files that claim to be two things', () => {
  it('are what they begin as, and are never served as the other', () => {
    expect(told(Buffer.concat([png, zip({ a: 'a' })]))?.mime).toBe('image/png');
    expect(told(Buffer.concat([pdf, Buffer.from('<script>alert(1)</script>')]))?.mime).toBe('application/pdf');
    expect(told(Buffer.concat([gif, Buffer.from('/*<script>alert(1)</script>*/')]))?.mime).toBe('image/gif');
    expect(told(Buffer.concat([Buffer.from('<html>'), pdf]))).toBeNull();
    expect(told(Buffer.concat([Buffer.from('x'), pdf]))?.mime).toBe('text/plain');
  });
});

describe('the name of a download', () => {
  it.each([
    ['Handbok för kluster.pdf', 'application/pdf', 'Handbok för kluster.pdf'],
    ['photo.JPEG', 'image/jpeg', 'photo.JPEG'],
    ['invoice.exe', 'application/zip', 'invoice.exe.zip'],
    ['page.html', 'text/plain', 'page.html.txt'],
    ['no ending', 'application/pdf', 'no ending.pdf'],
    ['../../etc/passwd', 'text/plain', '_.._etc_passwd.txt'],
    ['C:\\a.pdf', 'application/pdf', 'C__a.pdf'],
    ['con.txt', 'text/plain', 'file_con.txt'],
    ['gnp.\u202Efdp', 'application/pdf', 'gnp.fdp.pdf'],
    ['...', 'application/pdf', 'file_.pdf'],
  ] as const)('of %j as %s is %j', (name, mime, expected) => {
    expect(downloadName(name, mime)).toBe(expected);
  });
});
