/** What the generations of SCORM write differently in a manifest. */

import { child, type XmlElement } from '../base/xml.ts';
import type { ScormProfile } from '../output/scorm/inspect.ts';
import type { ScormStandard } from '../output/tracking/standard.ts';

interface ManifestDialect {
  /** How `schemaversion` reads. */
  readonly version: RegExp;
  /** Part of the namespace of ADL's own elements, by which a manifest without a version is known. */
  readonly namespace: string;
  readonly profile: ScormProfile;
  /** The element of an item that holds its launch data. */
  readonly launchData: string;
  /** The pass mark of an item, 0 to 100, or null. */
  mastery(item: XmlElement): number | null;
}

/** Whatever is not known to be another is read as the plainest. */
export const plainest: ScormStandard = 'scorm12';

export const manifestDialects: Readonly<Record<ScormStandard, ManifestDialect>> = {
  scorm2004: {
    version: /2004|1\.3/,
    namespace: 'adlcp_v1p3',
    profile: { schemaVersions: ['CAM 1.3', '2004 3rd Edition', '2004 4th Edition'], scormType: 'scormType' },
    launchData: 'dataFromLMS',
    mastery(item) {
      const primary = child(child(child(item, 'sequencing'), 'objectives'), 'primaryObjective');
      const text = (child(primary, 'minNormalizedMeasure')?.text ?? '').trim();
      // Without a number, the standard's own default is a full score.
      if (primary?.attributes['satisfiedByMeasure'] !== 'true') return null;
      const measure = text === '' ? 1 : Number(text);
      return measure >= 0 && measure <= 1 ? Math.round(measure * 10_000) / 100 : null;
    },
  },
  scorm12: {
    version: /^1\.2/,
    namespace: 'adlcp_rootv1p2',
    profile: { schemaVersions: ['1.2'], scormType: 'scormtype' },
    launchData: 'datafromlms',
    mastery(item) {
      const text = (child(item, 'masteryscore')?.text ?? '').trim();
      return /^\d{1,3}(\.\d+)?$/.test(text) && Number(text) <= 100 ? Number(text) : null;
    },
  },
};

const standards = Object.keys(manifestDialects) as ScormStandard[];

/** By the version it names; where that says nothing, by its namespaces. */
export function standardOf(version: string, manifest: XmlElement): ScormStandard {
  const named = standards.find((standard) => manifestDialects[standard].version.test(version));
  const declared = Object.values(manifest.attributes);
  const spaced = (standard: ScormStandard) =>
    declared.some((value) => value.includes(manifestDialects[standard].namespace));
  return named ?? standards.find(spaced) ?? plainest;
}
