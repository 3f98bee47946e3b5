/** What a platform would stumble over in a test of a cartridge: what names something that is not there, or what no profile knows. */

import { child, readXml, type XmlElement } from '../../../base/xml.ts';
import type { PackageFault } from '../../format.ts';
import { profiles } from './assessment.ts';

const fault = (code: string, detail: string): PackageFault => ({ code, detail });
const known: ReadonlySet<string> = new Set(Object.values(profiles));

export function inspectAssessment(path: string, text: string): readonly PackageFault[] {
  const document = readXml(text);
  if (typeof document === 'string' || document.name !== 'questestinterop') return [fault('assessment.syntax', path)];
  const items = all(document, 'item');
  const idents = items.map(({ attributes }) => attributes['ident'] ?? '');
  return [
    ...(fieldOf(child(document, 'assessment'), 'cc_profile') === 'cc.exam.v0p1' ? [] : [fault('profile', path)]),
    ...(items.length === 0 ? [fault('item.missing', path)] : []),
    ...idents.filter((id, index) => idents.indexOf(id) < index).map((id) => fault('identifier.twice', id)),
    ...items.flatMap(itemFaults),
  ];
}

function itemFaults(item: XmlElement): readonly PackageFault[] {
  const profile = fieldOf(child(item, 'itemmetadata'), 'cc_profile') ?? '';
  const labels = all(item, 'response_label').map(({ attributes }) => attributes['ident']);
  const answers = new Set(
    [...all(item, 'response_lid'), ...all(item, 'response_str')].map(({ attributes }) => attributes['ident']),
  );
  const said = new Set(all(item, 'itemfeedback').map(({ attributes }) => attributes['ident']));
  const compared = all(item, 'varequal');
  const isJudged = profile !== profiles.essay;
  const scored = all(item, 'setvar');
  return [
    ...(known.has(profile) ? [] : [fault('profile', profile)]),
    ...(isJudged && scored.length === 0 ? [fault('item.unscored', item.attributes['ident'] ?? '')] : []),
    ...compared.flatMap(({ attributes, text }) => [
      ...(answers.has(attributes['respident']) ? [] : [fault('reference.dangling', attributes['respident'] ?? '')]),
      ...(labels.length === 0 || labels.includes(text) ? [] : [fault('reference.dangling', text)]),
    ]),
    ...all(item, 'displayfeedback')
      .filter(({ attributes }) => !said.has(attributes['linkrefid']))
      .map(({ attributes }) => fault('reference.dangling', attributes['linkrefid'] ?? '')),
  ];
}

function fieldOf(parent: XmlElement | undefined, label: string): string | undefined {
  const metadata = parent && child(parent, 'qtimetadata');
  const field = metadata?.children.find((one) => child(one, 'fieldlabel')?.text === label);
  return child(field, 'fieldentry')?.text;
}

function all(root: XmlElement, name: string): readonly XmlElement[] {
  return root.children.flatMap((one) => [...(one.name === name ? [one] : []), ...all(one, name)]);
}
