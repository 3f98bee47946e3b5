/** What comes back of a Word review copy, by example: documents as Word and its like write them, and the suggestions that they are. */

import { describe, expect, it } from 'vitest';
import { inlineText } from '../../../shared/blocks/inline.ts';
import type { BlockData } from '../../../shared/blocks/registry.ts';
import { createProgramme } from '../../../shared/edit/structure.ts';
import { sequenceSource } from '../../../shared/base/ids.ts';
import { RecordTable, type AnyRecord } from '../../../shared/records/record.ts';
import type { WordReturn } from '../../../shared/review/word/read-word-review.ts';
import {
  del,
  deletedEnd,
  documentPath,
  ins,
  insertedEnd,
  readTexts,
  run,
  withParagraph,
  withText,
  with_,
  wordTexts,
  type Texts,
} from '../../support/word.ts';
import { sampleRecords } from '../../support/sample.ts';

const start = createProgramme({ newId: sequenceSource('n'), title: 'P', language: 'en' }).puts;
const module = start.find(({ kind }) => kind === 'module')?.id ?? '';
const page = start.find(({ kind }) => kind === 'page')?.id ?? '';

const block = (id: string, order: string, data: unknown): AnyRecord =>
  ({ id, kind: 'block', parent: page, order, data }) as AnyRecord;
const words = (text: string) => ({ type: 'paragraph', children: [{ text }] });
const cell = (text: string) => ({ type: 'table-cell', children: [{ text }] });
const row = (...texts: string[]) => ({ type: 'table-row', children: texts.map(cell) });

const linked = {
  type: 'paragraph',
  children: [
    { text: 'Read ' },
    { type: 'link', url: 'https://example.org/', children: [{ text: 'the long report' }] },
    { text: ' and ' },
    { text: 'think', bold: true },
    { text: ' ' },
    { type: 'formula', source: 'x^2', alt: '', children: [{ text: '' }] },
    { text: ' twice' },
    { type: 'footnote', content: 'A note.', children: [{ text: '' }] },
    { text: '.' },
  ],
};
const choice = {
  type: 'single-choice',
  prompt: [{ text: 'Which?' }],
  hints: [],
  tags: [],
  points: 1,
  weight: 1,
  penalty: 0,
  attempts: 2,
  feedback: { correct: [{ text: 'Yes.' }], incorrect: [{ text: 'No.' }] },
  shuffle: true,
  options: [
    { id: 'a', text: [{ text: 'This one' }], correct: true, feedback: [{ text: 'Well seen' }] },
    { id: 'b', text: [{ text: 'That one' }], correct: false, feedback: [{ text: '' }] },
  ],
};

const base = new RecordTable([
  ...start,
  block('one', 'a1', words('Where firms meet, nobody has formal power.')),
  block('two', 'a2', words('The facilitator asks before the meeting begins.')),
  block('three', 'a3', words('Then everybody goes home.')),
  block('linked', 'a4', linked),
  block('item', 'a5', { type: 'list-item', style: 'numbered', depth: 0, children: [{ text: 'First of all' }] }),
  block('tabs', 'a6', {
    type: 'tabs',
    children: [
      {
        type: 'panel',
        children: [
          { type: 'panel-title', children: [{ text: 'Before' }] },
          words('Ask them.'),
          words('Ask them again.'),
        ],
      },
    ],
  }),
  block('table', 'a7', {
    type: 'table',
    caption: '',
    headerRow: true,
    headerColumn: false,
    children: [row('Who', 'What'), row('Firms', 'Orders'), row('Schools', '')],
  }),
  block('choice', 'a8', choice),
]);

const sent = (): Texts => wordTexts(base, module);

interface Told {
  readonly by: string;
  readonly target: string;
  readonly text: string | null;
}

/** Each suggestion with the words of what it would have. */
function told(returns: readonly WordReturn[]): readonly Told[] {
  return returns.flatMap(({ returned }) =>
    returned.suggestions.map(({ target, after }) => ({ by: returned.by.name, target, text: after && textOf(after) })),
  );
}

function stateOf(after: string): { parent: string; order: string; data: BlockData } {
  return JSON.parse(after) as { parent: string; order: string; data: BlockData };
}

function textOf(after: string): string {
  const { data } = stateOf(after);
  return 'children' in data && ['paragraph', 'list-item', 'heading'].includes(data.type)
    ? inlineText(data.children as Parameters<typeof inlineText>[0])
    : data.type;
}

const after = (returns: readonly WordReturn[], target: string): BlockData => {
  const state = returns.flatMap(({ returned }) => returned.suggestions).find((one) => one.target === target)?.after;
  if (!state) throw new Error(`nothing of ${target}`);
  return stateOf(state).data;
};
const read = (texts: Texts) => readTexts(texts, base);
const said = (returns: readonly WordReturn[]) =>
  returns.flatMap(({ returned }) =>
    returned.comments.map((comment) => ({ by: returned.by.name, words: comment.words })),
  );

describe('a copy that nobody wrote in', () => {
  it('says nothing, whatever the module holds', () => {
    expect(read(sent())).toEqual([]);
    const sample = new RecordTable(sampleRecords);
    const [programme] = sample.children(null, 'programme');
    for (const { id } of sample.children(programme?.id ?? '', 'module'))
      for (const exercises of ['key', 'plain'] as const)
        expect(readTexts(wordTexts(sample, id, { options: { exercises, facilitator: true } }), sample)).toEqual([]);
  });

  it('says nothing where a program cut its words to pieces and put in signs of its own', () => {
    const cut = `${run('Whe')}<w:proofErr w:type="spellStart"/>${run('re f')}<w:smartTag w:element="place">${run('irms')}</w:smartTag>
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "x" </w:instrText></w:r>
      <w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(' meet,')}<w:r><w:fldChar w:fldCharType="end"/></w:r>
      <w:sdt><w:sdtPr/><w:sdtContent>${run(' nobody has')}</w:sdtContent></w:sdt>${run(' formal power.')}`;
    expect(read(withText(sent(), 'one', 'children', cut))).toEqual([]);
  });
});

describe('words under tracking', () => {
  it('put in, taken away and replaced are a suggestion of whoever did it', () => {
    const xml = `${run('Where ')}${del('Ilze', 'firms')}${ins('Ilze', run('companies'))}${run(' meet, nobody has ')}${ins('Bo', run('any '))}${run('formal power.')}`;
    const returns = read(withText(sent(), 'one', 'children', xml));
    expect(told(returns)).toEqual([
      { by: 'Ilze', target: 'one', text: 'Where companies meet, nobody has formal power.' },
      { by: 'Bo', target: 'one', text: 'Where firms meet, nobody has any formal power.' },
    ]);
    expect(returns.map(({ returned }) => returned.by.id)).toEqual([
      expect.stringMatching(/^word_\w+$/),
      expect.stringMatching(/^word_\w+$/),
    ]);
  });

  it('keep links, formulas and notes as they are, and take new words in a link into it', () => {
    const document = sent().get(documentPath) ?? '';
    const texts = with_(
      sent(),
      documentPath,
      document.replace(
        /(<w:t[^>]*>)the long report<\/w:t>\s*<\/w:r>/,
        (_all, open: string) =>
          `${open}the </w:t></w:r>${ins('Ilze', run('very '))}<w:r>${open}long report</w:t></w:r>`,
      ),
    );
    expect(after(read(texts), 'linked')).toEqual({
      ...linked,
      children: [
        linked.children[0],
        { type: 'link', url: 'https://example.org/', children: [{ text: 'the very long report' }] },
        ...linked.children.slice(2),
      ],
    });
  });

  it('take a formula away with what was deleted around it', () => {
    const document = sent().get(documentPath) ?? '';
    const texts = with_(
      sent(),
      documentPath,
      document.replace(/<w:r>(\s*)<w:rPr>(\s*)<w:rStyle w:val="Sign"\/>[\s\S]*?<\/w:r>/, del('Ilze', 'x^2')),
    );
    expect(JSON.stringify(after(read(texts), 'linked'))).not.toContain('formula');
    expect(JSON.stringify(after(read(texts), 'linked'))).toContain('footnote');
  });

  it('in other marks are a change of marks alone', () => {
    const change = '<w:rPrChange w:id="7" w:author="Ilze" w:date="2026-03-01T10:00:00Z"><w:rPr/></w:rPrChange>';
    const xml = `${run('Where ')}${run('firms', `<w:b/><w:i w:val="0"/>${change}`)}${run(' meet, nobody has formal power.')}`;
    expect(after(read(withText(sent(), 'one', 'children', xml)), 'one')).toEqual({
      type: 'paragraph',
      children: [{ text: 'Where ' }, { text: 'firms', bold: true }, { text: ' meet, nobody has formal power.' }],
    });
  });

  it('moved within a paragraph are there once', () => {
    const xml = `<w:moveFrom w:id="1" w:author="Ilze" w:date="2026-03-01T10:00:00Z">${run('Where firms meet, ')}</w:moveFrom>${run('nobody has formal power')}<w:moveTo w:id="2" w:author="Ilze" w:date="2026-03-01T10:00:00Z">${run(' where firms meet')}</w:moveTo>${run('.')}`;
    expect(told(read(withText(sent(), 'one', 'children', xml)))).toEqual([
      { by: 'Ilze', target: 'one', text: 'nobody has formal power where firms meet.' },
    ]);
  });

  it('in exercises, tables and panels change that text and nothing else', () => {
    let texts = withText(
      sent(),
      'choice',
      'options/#b/text',
      `${run('That ')}${del('Ilze', 'one')}${ins('Ilze', run('other'))}`,
    );
    texts = withText(
      texts,
      'table',
      'children/1/children/1/children',
      `${run('Orders')}${ins('Ilze', run(' and invoices'))}`,
    );
    texts = withText(
      texts,
      'tabs',
      'children/0/children/1/children',
      `${run('Ask')}${ins('Ilze', run(' all of'))}${run(' them.')}`,
    );
    const returns = read(texts);
    expect(told(returns).map(({ target }) => target)).toEqual(['tabs', 'table', 'choice']);
    expect(after(returns, 'choice')).toMatchObject({
      options: [choice.options[0], { text: [{ text: 'That other' }] }],
    });
    expect(JSON.stringify(after(returns, 'table'))).toContain('Orders and invoices');
    expect(JSON.stringify(after(returns, 'tabs'))).toContain('Ask all of them.');
  });
});

describe('ends of paragraphs under tracking', () => {
  it('put in make two of one', () => {
    const xml = `<w:p>${insertedEnd('Ilze')}{open}${run('Where firms meet,')}</w:p><w:p>${run(' nobody has formal power.')}{close}</w:p>`;
    expect(told(read(withParagraph(sent(), 'one', 'children', xml)))).toEqual([
      { by: 'Ilze', target: 'one', text: 'Where firms meet,' },
      { by: 'Ilze', target: expect.stringMatching(/^w/), text: ' nobody has formal power.' },
    ]);
  });

  it('taken away make one of two', () => {
    const xml = `<w:p>${deletedEnd('Ilze')}{open}${run('Where firms meet, nobody has formal power.')}{close}${ins('Ilze', run(' '))}</w:p>`;
    expect(told(read(withParagraph(sent(), 'one', 'children', xml)))).toEqual([
      { by: 'Ilze', target: 'two', text: null },
      {
        by: 'Ilze',
        target: 'one',
        text: 'Where firms meet, nobody has formal power. The facilitator asks before the meeting begins.',
      },
    ]);
  });

  it('taken away with all their words take the paragraph away, and no other', () => {
    const xml = `<w:p>${deletedEnd('Ilze')}{open}${del('Ilze', 'The facilitator asks before the meeting begins.')}{close}</w:p>`;
    expect(told(read(withParagraph(sent(), 'two', 'children', xml)))).toEqual([
      { by: 'Ilze', target: 'two', text: null },
    ]);
  });

  it('come with new paragraphs, behind and before, in the kind that they have in Word', () => {
    const behind = `<w:p>${insertedEnd('Ilze')}{open}${run('Then everybody goes home.')}{close}</w:p><w:p><w:pPr><w:pStyle w:val="Heading4"/></w:pPr>${ins('Ilze', run('And then?'))}</w:p>`;
    const returns = read(withParagraph(sent(), 'three', 'children', behind));
    expect(told(returns)).toEqual([{ by: 'Ilze', target: expect.any(String), text: 'And then?' }]);
    const made = stateOf(returns[0]?.returned.suggestions[0]?.after ?? '');
    expect(made).toMatchObject({ parent: page, data: { type: 'heading', level: 3 } });
    expect('a3' < made.order && made.order < 'a4').toBe(true);
    const before = `<w:p>${insertedEnd('Ilze')}${ins('Ilze', run('At first.'))}</w:p><w:p>{open}${run('Where firms meet, nobody has formal power.')}{close}</w:p>`;
    const first = read(withParagraph(sent(), 'one', 'children', before));
    expect(told(first)).toEqual([{ by: 'Ilze', target: expect.any(String), text: 'At first.' }]);
    expect(stateOf(first[0]?.returned.suggestions[0]?.after ?? '').order < 'a1').toBe(true);
  });

  it('moved away and to somewhere else move the block, with its bookmark or without', () => {
    const gone = `<w:p><w:pPr><w:rPr><w:moveFrom w:id="5" w:author="Ilze" w:date="2026-03-01T10:00:00Z"/></w:rPr></w:pPr>{open}<w:moveFrom w:id="6" w:author="Ilze" w:date="2026-03-01T10:00:00Z">${run('Where firms meet, nobody has formal power.')}</w:moveFrom>{close}</w:p>`;
    const here = `<w:p><w:pPr><w:rPr><w:moveTo w:id="8" w:author="Ilze" w:date="2026-03-01T10:00:00Z"/></w:rPr></w:pPr>OPEN<w:moveTo w:id="9" w:author="Ilze" w:date="2026-03-01T10:00:00Z">${run('Where firms meet, nobody has formal power.')}</w:moveTo>CLOSE</w:p>`;
    const [open, close] = [
      /<w:bookmarkStart[^>]*\/>(?=(?:(?!bookmarkStart)[\s\S])*Where firms)/.exec(sent().get(documentPath) ?? '')?.[0] ??
        '',
      '',
    ];
    const id = /w:id="(\d+)"/.exec(open)?.[1] ?? '';
    expect(close).toBe('');
    for (const [from, to] of [
      [gone, here.replace('OPEN', '').replace('CLOSE', '')],
      [
        gone.replace('{open}', '').replace('{close}', ''),
        here.replace('OPEN', open).replace('CLOSE', `<w:bookmarkEnd w:id="${id}"/>`),
      ],
    ] as const) {
      const there = withParagraph(
        sent(),
        'three',
        'children',
        `<w:p>{open}${run('Then everybody goes home.')}{close}</w:p>${to}`,
      );
      const returns = read(withParagraph(there, 'one', 'children', from));
      const [suggestion, ...more] = returns.flatMap(({ returned }) => returned.suggestions);
      expect(more).toEqual([]);
      expect(suggestion).toMatchObject({ target: 'one' });
      const state = stateOf(suggestion?.after ?? '');
      expect(state.data).toEqual(words('Where firms meet, nobody has formal power.'));
      expect('a3' < state.order && state.order < 'a4').toBe(true);
    }
  });

  it('in a panel make lines of it, and in a cell a line of its own', () => {
    const panel = `<w:p>${insertedEnd('Ilze')}{open}${run('Ask ')}</w:p><w:p>${run('them.')}{close}</w:p>`;
    const cellXml = `<w:p>${insertedEnd('Ilze')}{open}${run('Orders')}{close}</w:p><w:p>${ins('Ilze', run('Money'))}</w:p>`;
    const returns = read(
      withParagraph(
        withParagraph(sent(), 'tabs', 'children/0/children/1/children', panel),
        'table',
        'children/1/children/1/children',
        cellXml,
      ),
    );
    expect(after(returns, 'tabs')).toMatchObject({
      children: [{ children: [{}, words('Ask '), words('them.'), words('Ask them again.')] }],
    });
    expect(after(returns, 'table')).toMatchObject({ children: [{}, row('Firms', 'Orders\nMoney'), {}] });
  });

  it('keep rows that come and go', () => {
    const document = sent().get(documentPath) ?? '';
    const rows = document.split('<w:tr>');
    const track = (name: string) =>
      `<w:trPr><w:${name} w:id="3" w:author="Ilze" w:date="2026-03-01T10:00:00Z"/></w:trPr>`;
    const made = `${track('ins')}<w:tc><w:p>${ins('Ilze', run('Cities'))}</w:p></w:tc><w:tc><w:p>${ins('Ilze', run('Land'))}</w:p></w:tc></w:tr>`;
    const texts = with_(
      sent(),
      documentPath,
      [rows[0], rows[1], `${track('del')}${rows[2]}`, made, ...rows.slice(3)].join('<w:tr>'),
    );
    expect(after(read(texts), 'table')).toMatchObject({
      children: [row('Who', 'What'), row('Cities', 'Land'), row('Schools', '')],
    });
  });
});

describe('what nobody tracked', () => {
  const saved = (texts: Texts) =>
    with_(
      texts,
      'docProps/core.xml',
      (texts.get('docProps/core.xml') ?? '').replace(
        '<dc:language>',
        '<cp:lastModifiedBy>Gun</cp:lastModifiedBy><dc:language>',
      ),
    );

  it('is found by the words, as a suggestion of whoever saved it', () => {
    const texts = withText(sent(), 'one', 'children', run('Where companies meet, nobody has formal power.'));
    expect(told(read(saved(texts)))).toEqual([
      { by: 'Gun', target: 'one', text: 'Where companies meet, nobody has formal power.' },
    ]);
  });

  it('is not said by those who tracked theirs', () => {
    const texts = withText(
      sent(),
      'one',
      'children',
      `${run('Where companies meet, nobody has ')}${ins('Ilze', run('any '))}${run('formal power.')}`,
    );
    expect(told(read(saved(texts)))).toEqual([
      { by: 'Ilze', target: 'one', text: 'Where firms meet, nobody has any formal power.' },
      { by: 'Gun', target: 'one', text: 'Where companies meet, nobody has formal power.' },
    ]);
  });

  it('is known where a bookmark was lost, and where the paragraph went with it', () => {
    const lost = withParagraph(
      sent(),
      'two',
      'children',
      `<w:p>${run('The facilitator asks well before the meeting begins.')}</w:p>`,
    );
    expect(told(read(saved(lost)))).toEqual([
      { by: 'Gun', target: 'two', text: 'The facilitator asks well before the meeting begins.' },
    ]);
    expect(told(read(saved(withParagraph(sent(), 'two', 'children', ''))))).toEqual([
      { by: 'Gun', target: 'two', text: null },
    ]);
  });

  it('says nothing where a program lost every bookmark and no word', () => {
    const document = (sent().get(documentPath) ?? '').replace(/<w:bookmarkStart[^>]*"mw[fl]_[^>]*\/>/g, '');
    expect(read(saved(with_(sent(), documentPath, document)))).toEqual([]);
  });
});

describe('what has no place', () => {
  it('is kept as a comment on what is nearest: words of ours, pasted tables, paragraphs among options', () => {
    const document = sent().get(documentPath) ?? '';
    const label = with_(
      sent(),
      documentPath,
      document.replace(/When right:<\/w:t>\s*<\/w:r>/, (all) => `${all}${ins('Ilze', run(' or nearly'))}`),
    );
    const returns = read(label);
    expect(told(returns)).toEqual([]);
    expect(returns[0]?.unplaced).toBe(1);
    expect(returns[0]?.returned.threads).toMatchObject([{ anchor: { record: 'choice', range: null } }]);
    expect(said(returns)[0]?.words).toContain('“When right:” → “When right: or nearly”');
    const among = withParagraph(
      sent(),
      'choice',
      'options/#a/text',
      `<w:p>{open}${run('This one')}{close}</w:p><w:p>${insertedEnd('Ilze')}${ins('Ilze', run('Neither'))}</w:p>`,
    );
    expect(said(read(among)).map(({ words }) => words)).toEqual([expect.stringContaining('Neither')]);
  });
});
