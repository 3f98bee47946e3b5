/** What a learner wrote or marked for themselves, as text to take along: the platform may have no room for all of it. */

import type { Report } from '../exercise/report.ts';
import { element } from './dom.ts';
import { playersLanguage } from './languages.ts';
import { printSheet } from './print.ts';
import type { Session } from './session.ts';

/** Buttons that print and download everything of one's own that the module holds right now. */
export function keepButtons(session: Session): readonly HTMLElement[] {
  const { text } = session.content;
  const print = element('button', { type: 'button', class: 'button' }, text.print);
  print.addEventListener('click', () => printWords(session));
  const download = element('button', { type: 'button', class: 'button' }, text.download);
  download.addEventListener('click', () => downloadWords(session));
  return [print, download];
}

function downloadWords(session: Session): void {
  const { title } = session.content;
  // With a byte order mark: what opens text files on some systems takes them for an older encoding.
  const url = URL.createObjectURL(new Blob([`\ufeff${ownWords(session).join('\n')}\n`], { type: 'text/plain' }));
  const name = title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'module';
  const link = element('a', { href: url, download: `${name}.txt` });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

function printWords(session: Session): void {
  printSheet(...ownWords(session).map((line) => element('p', {}, line)));
}

/** Question and answer in turn, in the order of the module. */
function ownWords(session: Session): readonly string[] {
  const { exercises, title } = session.content;
  const lines = exercises.flatMap(({ data }, index) => {
    const answered = session.answered(index);
    return answered && session.isOwn(answered) ? ['', data.prompt, ...(answerOf(session, index) ?? [])] : [];
  });
  return [title, ...lines];
}

/** Prints every question that was asked with what was answered, page by page. */
export function printAnswers(session: Session): void {
  const { exercises, pages, text, title } = session.content;
  const line = (words: string) => element('p', {}, words);
  const parts = pages.flatMap((page) => {
    const asked = exercises.flatMap(({ data, page: on, test }, index) => {
      const answer = answerOf(session, index);
      if (on !== page.id || (test !== null && !answer)) return [];
      const none = element('p', { ...playersLanguage() }, text.resultQuestionOpen);
      return element('div', { class: 'asked' }, element('b', {}, data.prompt), ...(answer?.map(line) ?? [none]));
    });
    return asked.length > 0 ? [element('h2', {}, page.title), ...asked] : [];
  });
  printSheet(element('h1', {}, title), ...(session.learner === '' ? [] : [line(session.learner)]), ...parts);
}

/** The lines of an answer; null while there is none. */
function answerOf(session: Session, index: number): readonly string[] | null {
  const { data } = session.content.exercises[index] ?? {};
  const type = session.typeOf(index);
  const response = session.answered(index)?.response;
  if (!data || !type || response === undefined) return null;
  return type.report(data, response).flatMap((report) => {
    const words = wordsOf(report, (id) => session.content.words[data.type]?.[id] ?? partWords(data, id));
    return report.description === data.prompt ? words : [report.description, ...words];
  });
}

function wordsOf(report: Report, partOf: (id: string) => string): readonly string[] {
  switch (report.type) {
    case 'long-fill-in':
      return report.response.split('\n');
    case 'fill-in':
      return report.response;
    case 'choice':
    case 'sequencing':
      return report.response.map((id) => `- ${report.options.find((option) => option.id === id)?.text ?? id}`);
    case 'matching':
      return report.response.map((pair) =>
        [...report.sources, ...report.targets]
          .filter(({ id }) => pair.includes(id))
          .map(({ text }) => text)
          .join(' – '),
      );
    case 'likert':
      return [`- ${report.scale.find(({ id }) => id === report.response)?.text ?? ''}`];
    case 'performance':
      return report.steps.map(([id, state]) => `${marks[state] ?? '-'} ${partOf(id)}`);
    case 'numeric':
      return [String(report.response)];
    case 'true-false':
      return [partOf(String(report.response))];
  }
}

/** Of what is ticked, met or known. */
const marks: Readonly<Record<string, string>> = { done: '[x]', met: '[x]', known: '[x]', open: '[ ]', again: '[ ]' };

/** The words of a part by its id, whatever list of the exercise it stands in. */
function partWords(data: object, id: string): string {
  for (const list of Object.values(data) as readonly unknown[]) {
    if (!Array.isArray(list)) continue;
    const part = (list as readonly Partial<Record<string, string>>[]).find((one) => one['id'] === id);
    if (part) return part['text'] ?? part['front'] ?? part['title'] ?? id;
  }
  return id;
}
