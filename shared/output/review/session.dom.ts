/** One reviewer at work in one file: who they are, what they said, and its keeping in the browser, where other windows of the file have it from. */

import { idSource } from '../../base/ids.ts';
import { fill, type Params } from '../../words/fill.ts';
import { interfaceLanguageTags, type InterfaceLanguage } from '../../words/languages.ts';
import type { Person } from '../../model/review/schema.ts';
import type { ReviewText } from '../../words/review.ts';
import type { ReviewData } from './review-data.ts';
import { lacks, newsOf, nothingSaid, readSaid, together, type Said } from './said.ts';
import { talksOf, type Talk } from './talks.ts';
import { Windows } from './windows.dom.ts';

export const newId = idSource((length) => crypto.getRandomValues(new Uint8Array(length)));

const personKey = 'modulewright-reviewer';
const languageKey = 'modulewright-reviewer-language';

export class ReviewSession {
  readonly data: ReviewData;
  #said: Said;
  #person: Pick<Person, 'id' | 'name'> | null;
  #language: InterfaceLanguage;
  #keeps = true;
  readonly #key: string;
  readonly #windows: Windows;
  readonly #listeners: (() => void)[] = [];

  constructor(data: ReviewData) {
    this.data = data;
    // Of a new request it is a new review, whatever was said in the file before.
    this.#key = `modulewright-review ${data.programme} ${data.module} ${data.request?.key ?? data.revision}`;
    this.#said = readSaid(this.#read(this.#key)) ?? nothingSaid;
    this.#person = personIn(this.#read(personKey));
    this.#language = languageOf(this.#read(languageKey), data);
    // Refused, it is known before anything is said; and nothing is written over what another window says at this moment.
    this.#write(`${this.#key} tried`, '');
    this.#remove(`${this.#key} tried`);
    this.#windows = new Windows(this.#key, [this.#key, personKey, languageKey], (text) => this.#hear(text));
    this.#windows.tell(JSON.stringify(this.#said));
  }

  get said(): Said {
    return this.#said;
  }
  get person(): Pick<Person, 'id' | 'name'> | null {
    return this.#person;
  }
  get language(): InterfaceLanguage {
    return this.#language;
  }
  /** Whether the browser keeps what is said. */
  get keeps(): boolean {
    return this.#keeps;
  }
  /** By whose habits times are written: the browser's own, where it speaks this language. */
  get locale(): string {
    const own = navigator.languages.find((tag) => tag.toLowerCase().split('-')[0] === this.#language);
    return own === undefined || own === 'en' ? (this.#language === 'en' ? 'en-GB' : this.#language) : own;
  }
  get words(): ReviewText {
    return this.data.words[this.#language];
  }
  get news(): number {
    return newsOf(this.#said);
  }

  fill(key: keyof ReviewText, params: Params): string {
    return fill(this.words[key], params, this.#language);
  }

  listen(heard: () => void): void {
    this.#listeners.push(heard);
  }

  change(step: (said: Said) => Said): void {
    const before = this.#said;
    this.#takeKept(nothingSaid);
    this.#said = step(this.#said);
    this.#keep();
    if (this.#said !== before) this.#windows.tell(JSON.stringify(this.#said));
    this.#tell();
  }

  /** By its id it is one person in all windows, whichever was told the name. */
  beCalled(name: string): void {
    const known = personIn(this.#read(personKey)) ?? this.#person;
    this.#person = { id: known?.id ?? newId(), name };
    this.#write(personKey, JSON.stringify(this.#person));
    this.#tell();
  }

  speak(language: InterfaceLanguage): void {
    this.#language = language;
    this.#write(languageKey, language);
    this.#tell();
  }

  talks(): readonly Talk[] {
    return talksOf(this.data, this.#said, this.#person);
  }

  /** Another window has this by now, or may have something: what it lacks it is told, and what it says anew is shown. */
  #hear(text: string | null): void {
    const heard = readSaid(text);
    const before = this.#state();
    this.#takeKept(heard ?? nothingSaid);
    this.#keep();
    if (heard && lacks(heard, this.#said)) this.#windows.tell(JSON.stringify(this.#said));
    if (this.#state() !== before) this.#tell();
  }

  #state(): string {
    return JSON.stringify([this.#said, this.#person, this.#language]);
  }

  #takeKept(heard: Said): void {
    const kept = readSaid(this.#read(this.#key)) ?? nothingSaid;
    if (lacks(this.#said, heard)) this.#said = together(this.#said, heard);
    if (lacks(this.#said, kept)) this.#said = together(this.#said, kept);
    this.#person = personIn(this.#read(personKey)) ?? this.#person;
    const language = this.#read(languageKey);
    if (language !== null) this.#language = languageOf(language, this.data);
  }

  /** Writes only what is not there: two windows that wrote whatever they heard would never come to rest. */
  #keep(): void {
    const kept = readSaid(this.#read(this.#key)) ?? nothingSaid;
    if (lacks(kept, this.#said)) this.#write(this.#key, JSON.stringify(together(kept, this.#said)));
  }

  #tell(): void {
    for (const heard of this.#listeners) heard();
  }

  #read(key: string): string | null {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }

  #write(key: string, text: string): void {
    try {
      localStorage.setItem(key, text);
      this.#keeps = true;
    } catch {
      this.#keeps = false;
    }
  }

  #remove(key: string): void {
    try {
      localStorage.removeItem(key);
    } catch {
      // Where nothing can be kept, nothing is there.
    }
  }
}

function personIn(text: string | null): Pick<Person, 'id' | 'name'> | null {
  try {
    const { id, name } = JSON.parse(text ?? '{}') as Partial<Person>;
    if (typeof id !== 'string' || !/^[a-z][a-z0-9]{15}$/.test(id)) return null;
    return typeof name === 'string' && name !== '' && name.length <= 200 ? { id, name } : null;
  } catch {
    return null;
  }
}

function languageOf(kept: string | null, { language }: ReviewData): InterfaceLanguage {
  const asked = [kept ?? '', ...navigator.languages].map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return (
    interfaceLanguageTags.find(
      (tag) => tag === asked.find((one) => interfaceLanguageTags.some((own) => own === one)),
    ) ?? language
  );
}
