/** Sound, video, downloads and embeds as HTML: readable without script, nothing fetched unasked, hostile input inert. */

import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../shared/base/html.ts';
import { embedAddress } from '../../../shared/blocks/embed/address.ts';
import { fileFacts, fileSize } from '../../../shared/blocks/file/facts.ts';
import { resourcesOf } from '../../../shared/blocks/mentions.ts';
import { playingTime } from '../../../shared/blocks/recording.ts';
import type { ShownFile } from '../../../shared/blocks/seam.ts';
import { blockType, type LearnerBlockData } from '../../../shared/blocks/registry.ts';
import { blockData, type BlockData } from '../../../shared/blocks/registry.ts';
import { moduleView } from '../../../shared/output/module-view.ts';
import { scorm12 } from '../../../shared/output/formats/scorm12/index.ts';
import { captionsScript } from '../../../shared/output/page/captions.ts';
import { filesOf } from '../../../shared/output/package-tree.ts';
import { learnerText } from '../../../shared/words/learner.ts';
import type { ResourceData } from '../../../shared/model/programme/schema.ts';
import { type AnyRecord, RecordTable } from '../../../shared/records/record.ts';
import { noApparatus } from '../../support/no-apparatus.ts';
import { picture, programme } from '../output/programme.ts';

const kept = (mime: ResourceData['mime'], name: string, more: Partial<ResourceData> = {}): ResourceData => ({
  ...picture,
  mime,
  name,
  width: null,
  height: null,
  sha256: Buffer.from(mime).toString('hex').padEnd(64, '0').slice(0, 64),
  ...more,
});
const resources: Readonly<Record<string, ResourceData>> = {
  sound: kept('audio/mpeg', 'Intervju.mp3', { duration: 200 }),
  film: kept('video/mp4', 'Film.mp4', { width: 640, height: 360, duration: 3723, sha256: 'f1'.repeat(32) }),
  en: kept('text/vtt', 'en.vtt', { sha256: 'e1'.repeat(32) }),
  lv: kept('text/vtt', 'lv.vtt', { sha256: 'e2'.repeat(32) }),
  paper: kept('application/pdf', 'Arbetsblad för kluster.pdf', { size: 1_234_567 }),
  picture,
};
const shown = (id: string): ShownFile | undefined => {
  const data = resources[id];
  return data && { path: `media/${id}`, width: data.width, height: data.height, data };
};

function page(data: LearnerBlockData, language = 'en'): Document {
  const html = renderHtml(
    blockType(data).toHtml(data, {
      blockId: 'b',
      language,
      playerLanguage: 'en',
      text: learnerText('en'),
      apparatus: noApparatus,
      resource: shown,
    }),
  );
  return new JSDOM(`<!doctype html><title>t</title>${html}`).window.document;
}

const audio = {
  type: 'audio',
  resource: 'sound',
  title: 'Interview',
  transcript: 'One.\nTwo.\n\nThree.',
  speech: true,
} as const;
const video: Extract<BlockData, { type: 'video' }> = {
  type: 'video',
  resource: 'film',
  poster: 'picture',
  title: 'Tour',
  tracks: [
    { resource: 'en', kind: 'captions', language: 'en', label: 'English' },
    { resource: 'lv', kind: 'captions', language: 'lv', label: 'Latviešu' },
    { resource: 'en', kind: 'chapters', language: 'lv', label: '' },
  ],
  transcript: '',
  speech: true,
  width: 'medium',
};
const file = { type: 'file', resource: 'paper', title: '', description: 'For the group.' } as const;
const embed = {
  type: 'embed',
  url: 'https://example.org/map?a=1&b="2',
  title: 'Map',
  ratio: '4:3',
  fallback: 'A map.',
  image: 'picture',
  alt: 'The region',
} as const;

describe('sound', () => {
  it('has the browser’s own controls and its words folded beside it', () => {
    const doc = page(audio);
    const sound = doc.querySelector('figure#b.audio audio');
    expect(sound?.getAttribute('src')).toBe('media/sound');
    expect(sound?.hasAttribute('controls')).toBe(true);
    expect(sound?.hasAttribute('autoplay')).toBe(false);
    expect(sound?.getAttribute('aria-label')).toBe('Interview');
    expect(doc.querySelector('details summary')?.textContent).toBe('Transcript');
    expect([...doc.querySelectorAll('details p')].map((p) => p.innerHTML)).toEqual(['One.<br>Two.', 'Three.']);
    expect(doc.querySelector('.paper')?.textContent).toBe('Sound: Interview (3:20)');
  });
});

it.each([audio, video, embed])('the title of $type stands first or last in its figure, as HTML has it', (data) => {
  const caption = page({ ...data, transcript: 'One.' } as typeof data).querySelector('figure > figcaption');
  expect(caption).not.toBeNull();
  expect(caption?.previousElementSibling === null || caption?.nextElementSibling === null).toBe(true);
});

describe('video', () => {
  it('keeps its place, offers its captions, and starts with those of the module’s language', () => {
    const doc = page(video, 'lv');
    const film = doc.querySelector('figure.video.medium[data-block=video] video');
    expect(['src', 'width', 'height', 'poster'].map((name) => film?.getAttribute(name))).toEqual([
      'media/film',
      '640',
      '360',
      'media/picture',
    ]);
    expect(
      [...doc.querySelectorAll('track')].map((track) => [track.kind, track.srclang, track.label, track.default]),
    ).toEqual([
      ['captions', 'en', 'English', false],
      ['captions', 'lv', 'Latviešu', true],
      ['chapters', 'lv', 'lv', false],
    ]);
    expect(page(video, 'sv').querySelector('track[default]')?.getAttribute('srclang')).toBe('en');
    expect(doc.querySelector('details')).toBeNull();
  });

  it('names every file it shows, and leaves out captions that are gone', () => {
    expect(resourcesOf(video)).toEqual(['film', 'picture', 'en', 'lv', 'en']);
    const without = { ...video, tracks: [{ ...video.tracks[0]!, resource: 'gone' }], poster: 'gone' };
    expect(page(without).querySelectorAll('track, [poster]')).toHaveLength(0);
  });
});

describe('a file to keep', () => {
  it('says what it is and comes under its own name', () => {
    const link = page(file).querySelector('#b.file a');
    expect(link?.getAttribute('href')).toBe('media/paper');
    expect(link?.getAttribute('download')).toBe('Arbetsblad för kluster.pdf');
    expect(link?.textContent).toBe('Download: Arbetsblad för kluster.pdf');
    expect(page(file).querySelector('.facts')?.textContent).toBe('PDF · 1.2 MB');
    expect(page({ ...file, title: 'Worksheet' }).querySelector('a')?.textContent).toBe('Download: Worksheet');
  });

  it('counts in the learner’s way of writing', () => {
    expect(fileFacts({ mime: 'text/csv', size: 1 }, 'en')).toBe('CSV · 0.1 kB');
    expect([990, 9949, 99_949, 999_400, 999_600, 9_940_000, 2.5e9].map((size) => fileSize(size, 'sv'))).toEqual([
      '1 kB',
      '9,9 kB',
      '100 kB',
      '999 kB',
      '1 MB',
      '9,9 MB',
      '2,5 GB',
    ]);
    expect([0.2, 59.6, 3599, 3723].map(playingTime)).toEqual(['0:01', '1:00', '59:59', '1:02:03']);
  });
});

describe('something embedded', () => {
  it('loads nothing: it stands in, names the host, and offers a way out', () => {
    const doc = page(embed);
    expect(doc.querySelectorAll('iframe, script, object')).toHaveLength(0);
    expect(doc.querySelector('figure.r4-3 .stand-in img')?.getAttribute('alt')).toBe('The region');
    expect(doc.querySelector('.stand-in p')?.textContent).toBe('A map.');
    expect(doc.querySelector('button')?.textContent).toBe('Load from example.org');
    expect(doc.querySelector('button')?.hidden).toBe(true);
    expect(doc.querySelector('a')?.getAttribute('href')).toBe('https://example.org/map?a=1&b="2');
    expect(doc.querySelector('a')?.getAttribute('rel')).toBe('noopener noreferrer');
  });

  it.each([
    'http://example.org',
    'javascript:alert(1)',
    'https://user@example.org/',
    'https://example.org:secret@evil.example/',
    'https://example.org\\@evil.example/',
    'https://exa mple.org/',
    'https://example.org/ x',
    'https:example.org',
    'https://localhost/',
    '//example.org',
    'data:text/html,x',
    'https://',
    '',
  ])('leaves out %j', (url) => {
    expect(embedAddress(url)).toBeNull();
    expect(page({ ...embed, url }).body.innerHTML).toBe('');
  });

  it.each([
    ['https://Example.org', 'example.org'],
    [' https://example.org:8443/a#b ', 'example.org:8443'],
    ['https://kluster.åland.example/?q=ä', 'kluster.åland.example'],
  ])('takes %j', (url, host) => {
    expect(embedAddress(url)?.host).toBe(host);
  });
});

const extra = Object.entries(resources).map(([id, data], index): AnyRecord => ({
  id,
  kind: 'resource',
  parent: 'prog',
  order: `b${index}`,
  data,
}));

describe('captions as a script', () => {
  it('give any text back to the player under any name, and close no script', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom('<', '/script>', '<!--', '\u2028', '`', '\\', '\n'), fc.string()),
    });
    fc.assert(
      fc.property(text, text, (name, words) => {
        const path = `media/${name}`;
        const script = captionsScript(path, words);
        expect(script).not.toMatch(/[<\u2028\u2029]/);
        const page: { modulewrightCaptions?: Record<string, string> } = { modulewrightCaptions: { other: 'kept' } };
        runInNewContext(script, page);
        expect(Object.entries(page.modulewrightCaptions ?? {})).toEqual([
          ['other', 'kept'],
          [path, words],
        ]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('all of them', () => {
  it.each([audio, video, file, embed])('fit their schema, and are nothing without a file: $type', (data) => {
    expect(blockData.parse(data)).toEqual(data);
    const empty = { ...data, ...('url' in data ? { url: '' } : { resource: 'gone' }) } as LearnerBlockData;
    expect(page(empty).body.innerHTML).toBe('');
  });

  it('keep what people write as words', () => {
    const text = '"><script>x()</script><img src=x onerror=x()>';
    for (const data of [
      { ...audio, title: text, transcript: text },
      { ...video, title: text, transcript: text, tracks: [{ ...video.tracks[0]!, label: text }] },
      { ...file, title: text, description: text },
      { ...embed, title: text, fallback: text, alt: text },
    ] as LearnerBlockData[]) {
      const doc = page(data);
      expect(doc.querySelectorAll('script, [onerror]')).toHaveLength(0);
      expect(doc.querySelectorAll('img')).toHaveLength(data.type === 'embed' ? 1 : 0);
    }
  });

  it('count what plays into the page’s minutes, once: its words are what is heard', () => {
    const minutes = (...blocks: BlockData[]) => {
      const records = new RecordTable([...programme({ blocks }), ...extra]);
      const view = moduleView(records, 'mod', { language: null, audience: 'learner' });
      return Math.round(view?.units[0]?.pages[0]?.minutes ?? 0);
    };
    const long = { ...audio, transcript: 'word '.repeat(2000) };
    expect(minutes(long)).toBe(3);
    expect(minutes(long, video)).toBe(65);
    expect(minutes({ ...long, resource: null })).toBeGreaterThan(7);
  });

  it('put each of their files into the package, under names a platform takes, each once', () => {
    const blocks = [audio, video, file, embed, { ...file, title: 'Again' }];
    const tree = scorm12.build(new RecordTable([...programme({ blocks }), ...extra]), 'mod', scorm12.defaults);
    const media = tree.entries.flatMap((entry) => (entry.kind === 'media' ? [entry.path] : []));
    expect(media.map((path) => path.replace(/^media\/[0-9a-f]{16}\./, ''))).toHaveLength(6);
    expect(new Set(media.map((path) => path.slice(path.lastIndexOf('.') + 1)))).toEqual(
      new Set(['mp3', 'mp4', 'vtt', 'pdf', 'png']),
    );
    const scripts = tree.entries.flatMap((entry) => (entry.kind === 'captions' ? [entry.path] : []));
    expect(scripts).toEqual(media.filter((path) => path.endsWith('.vtt')).map((path) => `${path}.js`));
    const manifest = filesOf(tree).text('imsmanifest.xml') ?? '';
    for (const { path } of tree.entries.filter((entry) => !/\.(xsd|dtd)$/.test(entry.path))) {
      if (path !== 'imsmanifest.xml') expect(manifest).toContain(`href="${path}"`);
    }
    expect(filesOf(tree).paths).toEqual(
      expect.arrayContaining(['player/block-embed.js', 'player/block-video.js', 'player/block-audio.css']),
    );
    expect(filesOf(tree).paths).not.toContain('player/block-audio.js');
  });
});
