/** cmi5.xml (cmi5 Quartz 13): one course with one assignable unit, and what counts as having done it. */

import { child, children, readXml, type XmlElement } from '../../../base/xml.ts';
import { xmlDocument, type XmlNode } from '../../../base/xml-writer.ts';
import { activityOf } from '../../activity.ts';
import type { PackageFault } from '../../format.ts';
import { platformMark } from '../../../model/programme/completions.ts';
import type { ModuleView } from '../../module-view.ts';
import type { PackageFiles } from '../../package-tree.ts';
import { assessedGoals } from '../../page/content.ts';
import { pageFaults } from '../../page/page-faults.ts';
import { manifestTitle } from '../../scorm/manifest-parts.ts';

export const courseStructureFile = 'cmi5.xml';

const namespace = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

export function courseStructure(view: ModuleView, launch: string): string {
  const { data } = view;
  const activity = activityOf(view.id);
  const title = manifestTitle(view);
  // It must have words (13.1.1); a module without a summary has those of its title.
  const summary = data.summary.trim() || title;
  const structure = xmlDocument('courseStructure', { xmlns: namespace });
  const said = (parent: XmlNode, name: 'title' | 'description', text: string): void => {
    parent.ele(name).ele('langstring', { lang: data.language }).txt(text);
  };
  // Unique in the structure (13.1.4), and so not the unit's own.
  const course = structure.ele('course', { id: `${activity}/course` });
  said(course, 'title', title);
  said(course, 'description', summary);
  const goals = assessedGoals(view).map(({ id, text }) => ({ id: `${activity}/objectives/${id}`, text }));
  if (goals.length > 0) {
    const objectives = structure.ele('objectives');
    for (const { id, text } of goals) {
      const objective = objectives.ele('objective', { id });
      said(objective, 'title', text);
      said(objective, 'description', text);
    }
  }
  const mark = platformMark(data);
  const unit = structure.ele('au', {
    id: activity,
    moveOn: moveOn(view),
    ...(mark === null ? {} : { masteryScore: String(mark / 100) }),
    launchMethod: 'AnyWindow',
    activityType: 'http://adlnet.gov/expapi/activities/module',
  });
  said(unit, 'title', title);
  said(unit, 'description', summary);
  if (goals.length > 0) {
    const objectives = unit.ele('objectives');
    for (const { id } of goals) objectives.ele('objective', { idref: id });
  }
  unit.ele('url').txt(launch);
  return structure.end();
}

/** When the platform lets a learner go on (13.1.4): as the module's own rule says it. Without a mark nobody passes. */
function moveOn({ data: { completion, passMark, goalMark } }: ModuleView): string {
  if (!completion.passed || (passMark === null && goalMark === null)) return 'Completed';
  const { pages, exercises, tests, minutes } = completion;
  return pages === null && exercises === null && !tests && minutes === null ? 'Passed' : 'CompletedAndPassed';
}

/** What is wrong with a package that its schema does not catch. */
export function inspectCourse(files: PackageFiles): readonly PackageFault[] {
  const text = files.text(courseStructureFile);
  const structure = text === undefined ? 'syntax' : readXml(text);
  if (typeof structure === 'string' || structure.name !== 'courseStructure') {
    return [...pageFaults(files), fault('manifest.syntax', courseStructureFile)];
  }
  const units = children(structure, 'au');
  const identified = [structure, ...structure.children, ...(child(structure, 'objectives')?.children ?? [])];
  const ids = identified.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
  return [
    ...pageFaults(files),
    ...(units.length === 0 ? [fault('item.missing', courseStructureFile)] : []),
    ...ids.filter((id) => !/^[a-z][a-z0-9+.-]*:\S+$/i.test(id)).map((id) => fault('identifier.illegal', id)),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => fault('identifier.twice', id)),
    ...units.flatMap((unit) => unitFaults(unit, files, new Set(ids))),
  ];
}

function unitFaults(unit: XmlElement, { paths }: PackageFiles, ids: ReadonlySet<string>): readonly PackageFault[] {
  const launch = child(unit, 'url')?.text.trim() ?? '';
  const mastery = unit.attributes['masteryScore'];
  const referred = children(child(unit, 'objectives'), 'objective').map(({ attributes }) => attributes['idref'] ?? '');
  return [
    ...(paths.includes(launch) ? [] : [fault('file.missing', launch)]),
    ...(mastery === undefined || /^(0(\.\d{1,4})?|1)$/.test(mastery) ? [] : [fault('mastery.range', mastery)]),
    ...referred.filter((id) => !ids.has(id)).map((id) => fault('reference.dangling', id)),
  ];
}

function fault(code: string, detail: string): PackageFault {
  return { code, detail };
}
