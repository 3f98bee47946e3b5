/** A test as QTI 1.2.1 in the profile of Common Cartridge 1.3 (question and test interoperability). */

import { h, htmlText, renderHtml, type Html } from '../../../base/html.ts';
import { xmlDocument, type XmlNode } from '../../../base/xml-writer.ts';
import type { RichText } from '../../../blocks/inline.ts';
import { inlineHtml, isBlank } from '../../../blocks/inline-html.ts';
import type { Question } from '../../../exercise/question.ts';
import type { ModuleView } from '../../module-view.ts';
import { pageApparatus } from '../../page/back-matter.ts';
import { still } from '../../still/still.ts';
import { mapElements } from '../../still/tree.ts';
import { titled } from '../../scorm/manifest-parts.ts';
import type { Asked, Assessment } from './cartridge.ts';

export const profiles = {
  one: 'cc.multiple_choice.v0p1',
  several: 'cc.multiple_response.v0p1',
  truth: 'cc.true_false.v0p1',
  words: 'cc.fib.v0p1',
  essay: 'cc.essay.v0p1',
} as const satisfies Readonly<Record<Question['answered'], string>>;

const namespace = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2';

/** What a right answer is worth, of which a platform takes the part that its own points are. */
const full = '100';

export function assessmentDocument(view: ModuleView, assessment: Assessment): string {
  const document = xmlDocument('questestinterop', {
    xmlns: namespace,
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': `${namespace} http://www.imsglobal.org/profile/cc/ccv1p3/ccv1p3_qtiasiv1p2p1_v1p0.xsd`,
  });
  const { id, title, attempts, minutes, asked } = assessment;
  const root = document.ele('assessment', { ident: id, title: titled(title, view.text.test) });
  const hints = asked.some(({ data }) => data.hints.length > 0);
  fields(root.ele('qtimetadata'), [
    ['cc_profile', 'cc.exam.v0p1'],
    ['qmd_assessmenttype', 'Examination'],
    ['qmd_scoretype', 'Percentage'],
    ['qmd_feedbackpermitted', 'Yes'],
    ['qmd_hintspermitted', hints ? 'Yes' : 'No'],
    ['qmd_solutionspermitted', asked.some(({ question }) => question.answered === 'essay') ? 'Yes' : 'No'],
    ...(minutes === null ? [] : ([['qmd_timelimit', String(minutes)]] as const)),
    ['cc_maxattempts', attempts === 0 ? 'unlimited' : String(attempts)],
  ]);
  const section = root.ele('section', { ident: 'root_section' });
  for (const one of asked) item(section, view, one);
  return document.end();
}

function fields(parent: XmlNode, all: readonly (readonly [label: string, entry: string])[]): void {
  for (const [label, entry] of all) {
    const field = parent.ele('qtimetadatafield');
    field.ele('fieldlabel').txt(label);
    field.ele('fieldentry').txt(entry);
  }
}

/** What is said after an answer, by the names that platforms know it by. */
interface Said {
  readonly ident: string;
  readonly text: RichText;
  readonly as: 'words' | 'solution' | 'hint';
}

function item(section: XmlNode, view: ModuleView, asked: Asked): void {
  const { id, data, question } = asked;
  const words = wording(view, asked);
  const node = section.ele('item', { ident: id, title: titled(words.prompt, view.text.test) });
  const { points, weight } = data;
  fields(node.ele('itemmetadata').ele('qtimetadata'), [
    ['cc_profile', profiles[question.answered]],
    ...(points * weight > 0 ? ([['cc_weighting', String(points * weight)]] as const) : []),
    ['qmd_scoringpermitted', 'Yes'],
    ['qmd_computerscored', question.answered === 'essay' ? 'No' : 'Yes'],
  ]);
  const presentation = node.ele('presentation');
  words.material(presentation, words.question);
  const options = 'options' in question ? question.options(view.language) : [];
  const said = saidOf(asked, options).filter(({ text }) => !isBlank(text));
  if ('options' in question) {
    const lid = presentation.ele('response_lid', {
      ident: 'answer',
      rcardinality: question.answered === 'several' ? 'Multiple' : 'Single',
    });
    const render = lid.ele('render_choice');
    for (const option of options) {
      words.material(render.ele('response_label', { ident: option.id }), words.html(option.text));
    }
  } else {
    presentation.ele('response_str', { ident: 'answer', rcardinality: 'Single' }).ele('render_fib');
  }
  processing(node, question, options, new Set(said.map(({ ident }) => ident)));
  for (const { ident, text, as } of said) {
    const feedback = node.ele('itemfeedback', { ident });
    if (as === 'words') words.material(feedback.ele('flow_mat'), words.html(text));
    else words.material(feedback.ele(as).ele(`${as}material`).ele('flow_mat'), words.html(text));
  }
}

type Options = readonly { readonly id: string; readonly correct: boolean; readonly feedback: RichText }[];

function saidOf({ data, question }: Asked, options: Options): readonly Said[] {
  const { correct, incorrect } = data.feedback;
  const isJudged = question.answered !== 'essay';
  return [
    ...data.hints.map((text, index): Said => ({ ident: `hint_${index + 1}`, text, as: 'hint' })),
    { ident: isJudged ? 'correct_fb' : 'general_fb', text: correct, as: 'words' },
    ...(incorrect === '' ? [] : ([{ ident: 'general_incorrect_fb', text: incorrect, as: 'words' }] as const)),
    ...options.map(({ id, feedback }): Said => ({ ident: `${id}_fb`, text: feedback, as: 'words' })),
    ...(question.answered === 'essay' ? ([{ ident: 'solution', text: question.model, as: 'solution' }] as const) : []),
  ];
}

/** What is said of each option first, and goes on; then what is right, which ends it; then what is said to all others. */
function processing(item: XmlNode, question: Question, options: Options, said: ReadonlySet<string>): void {
  const processing = item.ele('resprocessing');
  processing.ele('outcomes').ele('decvar', { maxvalue: full, minvalue: '0', varname: 'SCORE', vartype: 'Decimal' });
  const display = (condition: XmlNode, ident: string): void => {
    if (said.has(ident)) condition.ele('displayfeedback', { feedbacktype: 'Response', linkrefid: ident });
  };
  for (const { id } of options.filter((option) => said.has(`${option.id}_fb`))) {
    const condition = processing.ele('respcondition', { continue: 'Yes' });
    equal(condition.ele('conditionvar'), id);
    display(condition, `${id}_fb`);
  }
  if (question.answered === 'essay') {
    if (!said.has('general_fb')) return;
    const condition = processing.ele('respcondition', { continue: 'No' });
    condition.ele('conditionvar').ele('other');
    display(condition, 'general_fb');
    return;
  }
  const right = processing.ele('respcondition', { continue: 'No' });
  rightAnswer(right.ele('conditionvar'), question, options);
  right.ele('setvar', { action: 'Set', varname: 'SCORE' }).txt(full);
  display(right, 'correct_fb');
  if (!said.has('general_incorrect_fb')) return;
  const wrong = processing.ele('respcondition', { continue: 'Yes' });
  wrong.ele('conditionvar').ele('other');
  display(wrong, 'general_incorrect_fb');
}

function rightAnswer(condition: XmlNode, question: Question, options: Options): void {
  if (question.answered === 'words') {
    for (const one of question.accepted) equal(condition, one, question.caseMatters);
    return;
  }
  const right = options.filter(({ correct }) => correct);
  if (question.answered !== 'several') {
    for (const { id } of right) equal(condition, id);
    return;
  }
  // All that are right, and none of the others.
  const all = condition.ele('and');
  for (const { id, correct } of options) equal(correct ? all : all.ele('not'), id);
}

function equal(condition: XmlNode, value: string, caseMatters?: boolean): void {
  const matters: Readonly<Record<string, string>> =
    caseMatters === undefined ? {} : { case: caseMatters ? 'Yes' : 'No' };
  condition.ele('varequal', { respident: 'answer', ...matters }).txt(value);
}

/** Words with their marks as HTML, and with no link to a place: a question stands on no page. */
function wording(view: ModuleView, { id, data, question }: Asked) {
  const apparatus = pageApparatus(view, id);
  const bare = (html: Html): Html =>
    mapElements(still(html, 'served'), (node) =>
      node.tag === 'a' && String(node.attributes['href']).startsWith('#') ? node.children : node,
    );
  const html = (text: RichText): Html => bare(inlineHtml(text, { apparatus, resource: () => undefined }));
  const prompt = html(data.prompt);
  const lines = question.answered === 'words' ? (question.lines ?? []) : [];
  // The notes of a question stand below it.
  const notes = bare(apparatus.notes());
  const material = (parent: XmlNode, content: Html): void => {
    parent.ele('material').ele('mattext', { texttype: 'text/html' }).txt(renderHtml(content));
  };
  return {
    prompt: htmlText(prompt),
    question: [h('p', {}, prompt), lines.map((line) => h('p', {}, line)), notes],
    html,
    material,
  };
}
