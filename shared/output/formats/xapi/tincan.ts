/** tincan.xml: what a platform launches, and under which activity its statements stand (Rustici, "Tin Can packages"). */

import { child, children, readXml } from '../../../base/xml.ts';
import { xmlDocument } from '../../../base/xml-writer.ts';
import { activityOf } from '../../activity.ts';
import type { PackageFault } from '../../format.ts';
import type { ModuleView } from '../../module-view.ts';
import type { PackageFiles } from '../../package-tree.ts';
import { pageFaults } from '../../page/page-faults.ts';
import { manifestTitle } from '../../scorm/manifest-parts.ts';

export const tincanFile = 'tincan.xml';

export function tincanXml(view: ModuleView, launch: string): string {
  const { language, summary } = view.data;
  const title = manifestTitle(view);
  const tincan = xmlDocument('tincan', { xmlns: 'http://projecttincan.com/tincan.xsd' });
  const activity = tincan
    .ele('activities')
    .ele('activity', { id: activityOf(view.id), type: 'http://adlnet.gov/expapi/activities/course' });
  activity.ele('name').txt(title);
  activity.ele('description', { lang: language }).txt(summary.trim() || title);
  activity.ele('launch', { lang: language }).txt(launch);
  return tincan.end();
}

export function inspectTincan(files: PackageFiles): readonly PackageFault[] {
  const text = files.text(tincanFile);
  const tincan = text === undefined ? 'syntax' : readXml(text);
  const activities = typeof tincan === 'string' ? [] : children(child(tincan, 'activities'), 'activity');
  const launched = activities.flatMap((activity) => child(activity, 'launch')?.text.trim() ?? []);
  return [
    ...pageFaults(files),
    ...(launched.length === 0 ? [{ code: 'manifest.syntax', detail: tincanFile }] : []),
    ...launched.filter((launch) => !files.paths.includes(launch)).map((detail) => ({ code: 'file.missing', detail })),
  ];
}
