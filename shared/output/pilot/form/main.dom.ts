/** Runs a form: keeps what is typed, takes a sheet for done, and hands out all that are. */

import type { ReturnedSheet, ReturnedSheets } from '../../../pilots/sheets/return-file.ts';
import { toMailText } from '../../../review/return-text.ts';
import { fill, type Params } from '../../../words/fill.ts';
import { copied, download, plainName } from '../../hand-out.dom.ts';
import { aboutNamed, answersIn } from './answers-in.ts';
import { fieldsOf, fillIn, followTyping, wrongField, type Fields } from './fields.dom.ts';
import type { FormData as Told, FormWord } from './form-data.ts';
import { Keeping, nothingYet } from './keeping.dom.ts';
import { withDone } from './kept.ts';

const told = document.getElementById('form-data')?.textContent;
if (told) start(JSON.parse(told) as Told);

function start(data: Told): void {
  const keeping = new Keeping(data);
  const form = byId('sheet', HTMLFormElement);
  const said = byId('said', HTMLElement);
  const say = (word: FormWord, values: Params = {}): string => fill(data.words[word], values, data.language);

  const fillInAnew = (): void => {
    showSheet(keeping, form);
    form.querySelector<HTMLElement>('input, textarea')?.focus();
  };
  followTyping(form, () => {
    keeping.change((kept) => ({ ...kept, draft: { id: kept.draft.id, fields: fieldsOf(form) } }));
    said.textContent = keeping.keeps ? '' : say('formNotKept');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const fields = fieldsOf(form);
    const sheet = sheetOf(data, keeping.kept.draft.id, fields);
    const wrong = wrongField(form);
    if (wrong || sheet.answers.length === 0) {
      said.textContent = say(wrong ? 'formTooLong' : 'formNothing');
      return wrong?.focus();
    }
    keeping.change((kept) => ({ ...withDone(kept, sheet), draft: { id: kept.draft.id, fields } }));
    showDone(data, keeping);
    byId('thanks', HTMLElement).focus();
  });
  giveBack(data, keeping, say);
  on('change', fillInAnew);
  on('next', () => {
    keeping.change((kept) => ({ ...kept, draft: nothingYet() }));
    fillInAnew();
  });
  on('clear', () => {
    keeping.clear();
    fillInAnew();
  });

  document.body.classList.add('works');
  const isDone = keeping.kept.done.some(({ id }) => id === keeping.kept.draft.id);
  if (isDone) showDone(data, keeping);
  else showSheet(keeping, form);
  if (!keeping.keeps) said.textContent = say('formNotKept');
}

function giveBack(data: Told, keeping: Keeping, say: (word: FormWord, values?: Params) => string): void {
  const text = byId('text', HTMLTextAreaElement);
  const handedOut = (words: string): void => {
    keeping.change((kept) => ({ ...kept, given: kept.done.map(({ id }) => id) }));
    byId('clear', HTMLElement).hidden = false;
    byId('given', HTMLElement).textContent = words;
  };
  on('save', () => {
    const name = `${plainName(data.name) || 'sheet'}.mws`;
    download(name, returnText(data, keeping));
    handedOut(say('formSaved', { name }));
  });
  on('copy', async () => {
    if (await copied(text)) handedOut(say('formCopied'));
  });
}

function showSheet({ kept }: Keeping, form: HTMLFormElement): void {
  byId('done', HTMLElement).hidden = true;
  form.hidden = false;
  fillIn(form, kept.draft.fields);
  scrollTo(0, 0);
}

function showDone(data: Told, keeping: Keeping): void {
  const { done, given, draft } = keeping.kept;
  byId('sheet', HTMLFormElement).hidden = true;
  byId('done', HTMLElement).hidden = false;
  byId('given', HTMLElement).textContent = '';
  const waiting = done.length === 1 ? '' : fill(data.words.formWaiting, { count: done.length }, data.language);
  byId('waiting', HTMLElement).textContent = waiting;
  byId('text', HTMLTextAreaElement).value = toMailText(returnText(data, keeping));
  byId('clear', HTMLElement).hidden = !done.every(({ id }) => given.includes(id));
  byId('change', HTMLElement).hidden = !done.some(({ id }) => id === draft.id);
}

function sheetOf(data: Told, id: string, fields: Fields): ReturnedSheet {
  const { sheet, criteria, language } = data;
  const answers = [...answersIn(fields, sheet)];
  const abouts = [...new Set(answers.flatMap(({ ask }) => aboutNamed(ask, sheet) ?? []))];
  return {
    id,
    sheet,
    criteria,
    language,
    filled: new Date().toISOString(),
    by: (fields['by'] ?? '').trim(),
    answers,
    abouts: abouts.map((about) => ({ about, words: (data.abouts[about] ?? '').slice(0, 2000) })),
  };
}

/** As `readSheets` reads it. */
function returnText({ programme, pilot }: Told, { kept }: Keeping): string {
  const sheets = [...kept.done];
  const all: ReturnedSheets = { format: 'modulewright-sheets', version: 1, programme, pilot, sheets };
  return `${JSON.stringify(all, null, 1)}\n`;
}

function byId<E extends HTMLElement>(id: string, type: new () => E): E {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`the form has no ${id}`);
}

function on(id: string, act: () => unknown): void {
  byId(id, HTMLElement).addEventListener('click', () => void act());
}
