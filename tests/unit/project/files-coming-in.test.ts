/** Drawings, captions and tables as people have them: taken where nothing is wrong, else refused by what is. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../electron/core/project/media-types/byte-source.ts';
import { readMedia } from '../../../electron/core/project/media-types/index.ts';
import { readFramework } from '../../../shared/frameworks/exchange.ts';
import { countCues, toWebVtt } from '../../../shared/edit/captions.ts';

const bytes = (name: string) => readFileSync(join(import.meta.dirname, '../../fixtures/files', name));
const read = (text: string | Buffer) => readMedia(bytesOf(Buffer.from(text as string)));
const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 40"${attributes}>${inside}</svg>`;

describe('a drawing', () => {
  it.each(['doctype.svg', 'url-quoted.svg', 'text-on.svg'])('without harm is taken: %s', (name) => {
    expect(read(bytes(name))).toEqual({ mime: 'image/svg+xml', width: 40, height: 40 });
  });

  it('with a link is refused by the link', () => {
    expect(read(bytes('link.svg'))).toEqual({
      refused: 'media.unsafeSvg',
      detail: '<a href="https://example.org/">',
    });
  });

  it.each([
    ['<rect fill="url( &quot;#g&quot; )"/>', ''],
    ['<style>.a{fill:url(#g)} /* onload = */</style>', ''],
    ['<image href="data:image/png;base64,AAAA"/>', ''],
    ['<text>javascript: is a word, and so is @import</text>', ''],
  ])('may say %s', (inside) => {
    expect(read(svg(inside))).toMatchObject({ mime: 'image/svg+xml' });
  });

  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<ForeignObject/>', '<ForeignObject>'],
    ['<rect onclick="x()"/>', 'onclick="…"'],
    ['<image xlink:href="https://example.org/a.png"/>', '<image xlink:href="https://example.org/a.png">'],
    ['<use href="other.svg#a"/>', '<use href="other.svg#a">'],
    ['<image href="data:image/svg+xml,x"/>', '<image href="data:image/svg+xml,x">'],
    ['<rect style="fill:url(https://example.org/x)"/>', '<rect style="fill:url(https://example.org/x)">'],
    ['<style>@import "x.css"</style>', '<style>'],
    ['<style>a{fill:u\\72l(https://example.org)}</style>', '<style>'],
    ['<set attributeName="href" to="javascript:alert(1)"/>', '<set to="javascript:alert(1)">'],
    ['<rect', 'XML: syntax'],
    ['&lol;', 'XML: syntax'],
  ])('that says %s is refused by that', (inside, detail) => {
    expect(read(svg(inside))).toEqual({ refused: 'media.unsafeSvg', detail });
  });

  it('with declarations of its own is refused by them', () => {
    const text = `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`;
    expect(read(text)).toEqual({ refused: 'media.unsafeSvg', detail: '<!DOCTYPE … [' });
  });
});

describe('captions', () => {
  it('that no player can show are refused, each by its reason', () => {
    expect(read(bytes('comma-times.vtt'))).toEqual({ refused: 'captions.nothing', detail: '' });
    expect(read(bytes('latin1.vtt'))).toEqual({ refused: 'captions.encoding', detail: '' });
    expect(read('WEBVTT\n\n00:00:00.000 --> 00:00:02.000\n\nwords too late')).toMatchObject({
      refused: 'captions.nothing',
    });
  });

  it('with commas in their times are made right', () => {
    expect(toWebVtt(bytes('comma-times.vtt').toString())).toBe('WEBVTT\n\n00:00:00.000 --> 00:00:02.000\nHello\n');
  });

  it('of SubRip become WebVTT without their numbers and places', () => {
    const srt =
      '\uFEFF1\r\n00:00:01,5 --> 00:00:04,000 X1:0 X2:9 Y1:1 Y2:2\r\nDear <i>all</i>,\r\n2 firms\r\n\r\n2\r\n1:00:05,000 --> 1:00:06,000\r\nend\r\n';
    expect(toWebVtt(srt)).toBe(
      'WEBVTT\n\n00:00:01.500 --> 00:00:04.000\nDear <i>all</i>,\n2 firms\n\n01:00:05.000 --> 01:00:06.000\nend\n',
    );
  });

  it('come back as they were when nothing is wrong, and are never changed twice', () => {
    const right = 'WEBVTT - a title\n\nNOTE x\n\nname\n00:01.000 --> 00:02.000 align:start\nwords\n';
    expect(toWebVtt(right)).toBe(right);
    const stamp = fc.tuple(fc.nat(99), fc.nat(59), fc.nat(59), fc.nat(999), fc.constantFrom(',', '.'));
    const text = ([hours, minutes, seconds, rest, sign]: [number, number, number, number, string]) =>
      `${hours}:${String(minutes).padStart(2, '0')}:${String(seconds).padStart(2, '0')}${sign}${String(rest).padStart(3, '0')}`;
    fc.assert(
      fc.property(fc.array(fc.tuple(stamp, stamp, fc.stringMatching(/^[a-zā ]{1,20}$/)), { minLength: 1 }), (cues) => {
        const srt = cues
          .map(([from, to, words], index) => `${index + 1}\n${text(from)} --> ${text(to)}\nx${words}\n`)
          .join('\n');
        const written = toWebVtt(srt);
        expect(countCues(written)).toBe(cues.length);
        expect(toWebVtt(written)).toBe(written);
        for (const [, , words] of cues) expect(written).toContain(`x${words}`);
      }),
    );
  });
});

describe('a framework in a table', () => {
  const framework = (text: string) => readFramework([{ name: 'skills.csv', text }]);
  const statements = (text: string) => {
    const result = framework(text);
    return result.ok
      ? result.value.outline.nodes.map(({ code, statement, level }) => [code, statement, level])
      : result;
  };

  it('is read whatever the case of its header', () => {
    expect(statements(bytes('capitals.csv').toString())).toEqual([['A', 'Read data', '1']]);
  });

  it('is read behind the line that says its separator', () => {
    expect(statements(bytes('sep-line.csv').toString())).toEqual([['A', 'Read data', '']]);
  });

  it('of one column keeps a comma that nobody quoted', () => {
    expect(statements(bytes('unquoted-comma.csv').toString())).toEqual([
      ['', 'Only one column', ''],
      ['', 'Two rows, with a comma', ''],
    ]);
  });

  it('counts what stands beyond its columns', () => {
    const result = framework('code,statement\nA,Read data, then more\n');
    expect(result.ok && result.value.losses).toEqual([{ code: 'unknown', count: 1 }]);
  });

  it.each([
    ['Kode;Kompetence;Niveau\nA;Læse data;1', [['A', 'Læse data', '1']]],
    ['Kod\tBeskrivning\tNivå\nA\tLäsa data\t1', [['A', 'Läsa data', '1']]],
    ['Kods,Apraksts,Līmenis\nA,Lasīt datus,1', [['A', 'Lasīt datus', '1']]],
    ['Our framework\n\nCode,Full Statement\nA,Read data', [['A', 'Read data', '']]],
  ])('is read with the names of other languages, and below a title: %j', (text, nodes) => {
    expect(statements(text)).toEqual(nodes);
  });

  it('without its column is refused by the columns that are wanted', () => {
    expect(framework('a,b\n1,2\n')).toMatchObject({
      ok: false,
      error: { code: 'framework.columns', params: { columns: expect.stringContaining('statement') } },
    });
  });
});
