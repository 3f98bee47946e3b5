/** The parts of a Word document that are read, by what they are for, and what of them is looked up while the text is read. */

import { child, children, readXml, type XmlElement } from '../../base/xml.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { attribute, valueOf } from './elements.ts';
import { partNamespace, properties } from './marks.ts';

/** The texts of a document's files, by their paths. */
export type WordTexts = ReadonlyMap<string, string>;

/** What is read of a document; whatever else is in it stays where it is. */
export const partsRead =
  /^(word\/(document|comments|commentsExtended|styles|numbering|settings)\.xml|word\/_rels\/document\.xml\.rels|docProps\/(core|custom)\.xml|customXml\/item\d{1,3}\.xml)$/;

/** Of one part. A document of a whole programme stays far below. */
const limits = { characters: 64 * 1024 * 1024, depth: 200, elements: 1_500_000, attributes: 256 };

/** Which programme and which state of it somebody read. */
export interface Origin {
  readonly programme: string;
  readonly module: string;
  readonly revision: number;
  /** The key of the request; null where nobody was asked. */
  readonly request: string | null;
}

export class Parts {
  readonly origin: Origin;
  readonly document: XmlElement;
  readonly #texts: WordTexts;
  readonly #read = new Map<string, XmlElement | undefined>();
  readonly #styles: ReadonlyMap<string, string>;
  readonly #links: ReadonlyMap<string, string>;

  constructor(texts: WordTexts, origin: Origin, document: XmlElement) {
    this.#texts = texts;
    this.origin = origin;
    this.document = document;
    const styles = children(this.part('word/styles.xml'), 'style');
    this.#styles = new Map(
      styles.map((style) => [attribute(style, 'styleId') ?? '', (valueOf(style, 'name') ?? '').toLowerCase()]),
    );
    const relations = children(this.part('word/_rels/document.xml.rels'), 'Relationship');
    this.#links = new Map(relations.map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']));
  }

  /** Undefined where it is not there, or not to be read: what is in it is not missed. */
  part(path: string): XmlElement | undefined {
    if (!this.#read.has(path)) {
      const text = this.#texts.get(path);
      const read = text === undefined ? 'syntax' : readXml(text, limits);
      this.#read.set(path, typeof read === 'string' ? undefined : read);
    }
    return this.#read.get(path);
  }

  /** In small letters; programs name ids as they like, and keep names. */
  styleName(id: string | undefined): string {
    return id === undefined ? '' : (this.#styles.get(id) ?? id.toLowerCase());
  }

  link(relation: string): string | null {
    return this.#links.get(relation) ?? null;
  }

  /** Null for what is no list. */
  listSign(number: string | undefined, level: string): 'bulleted' | 'numbered' | null {
    if (number === undefined || number === '0') return null;
    const numbering = this.part('word/numbering.xml');
    const list = children(numbering, 'num').find((one) => attribute(one, 'numId') === number);
    const kind = valueOf(list, 'abstractNumId');
    const levels = children(
      children(numbering, 'abstractNum').find((one) => attribute(one, 'abstractNumId') === kind),
      'lvl',
    );
    const format = valueOf(
      levels.find((one) => attribute(one, 'ilvl') === level),
      'numFmt',
    );
    return format === undefined || format === 'bullet' ? 'bulleted' : 'numbered';
  }

  /** The bookmarks of all texts that were written, and of what is ours; null where a program lost the list. */
  get written(): readonly string[] | null {
    for (const path of this.#texts.keys()) {
      if (!path.startsWith('customXml/')) continue;
      const root = this.part(path);
      if (root?.attributes['xmlns'] === partNamespace)
        return children(root, 'text').map(({ attributes }) => attributes['mark'] ?? '');
    }
    return null;
  }

  /** What tells one copy of the document from another: drawn by chance when Word saves it for the first time. */
  get copy(): string {
    return valueOf(child(this.part('word/settings.xml'), 'rsids'), 'rsidRoot') ?? '';
  }

  core(name: string): string {
    return child(this.part('docProps/core.xml'), name)?.text.trim() ?? '';
  }
}

/** Fails with `return.unreadable` (no review copy at all) and `return.damaged`. */
export function partsOfWord(texts: WordTexts): Result<Parts> {
  const [document, custom] = ['word/document.xml', 'docProps/custom.xml'].map((path) => texts.get(path));
  if (document === undefined) return fail('return.unreadable');
  const named = custom === undefined ? 'syntax' : readXml(custom, limits);
  if (typeof named === 'string') return fail('return.unreadable');
  const values = new Map(
    children(named, 'property').map((one) => [one.attributes['name'] ?? '', one.children[0]?.text.trim() ?? '']),
  );
  const [programme, module] = [values.get(properties.programme) ?? '', values.get(properties.module) ?? ''];
  const revision = values.get(properties.revision) ?? '';
  if (programme === '' || module === '' || !/^\d{1,15}$/.test(revision)) return fail('return.unreadable');
  const read = readXml(document, limits);
  if (typeof read === 'string') return fail(read === 'size' ? 'return.tooLarge' : 'return.damaged', { detail: read });
  const request = values.get(properties.request) ?? '';
  const origin = { programme, module, revision: Number(revision), request: request === '' ? null : request };
  return ok(new Parts(texts, origin, read));
}
