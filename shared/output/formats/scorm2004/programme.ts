/**
 * imsmanifest.xml of a programme for SCORM 2004 (CAM 3.4): one organisation, an item and a SCO for each module, and what is taken
 * first as sequencing (Sequencing and Navigation 3). Whoever has not done what comes before finds a module there and closed.
 */

import type { XmlNode } from '../../../base/xml-writer.ts';
import { programmeManifest } from '../../scorm/programme-manifest.ts';
import type { ProgrammeManifest, Sco } from '../../scorm/programme-package.ts';
import type { Edition } from './form.ts';
import { namespaces, schemaVersions } from './manifest.ts';

export function programmeManifest2004(programme: ProgrammeManifest, edition: Edition): string {
  const byId = new Map(programme.scos.map((sco) => [sco.id, sco]));
  return programmeManifest(programme, {
    namespaces,
    version: schemaVersions[edition],
    scormType: 'adlcp:scormType',
    // What one learner has done is known to nobody else's organisation.
    organization: { 'adlseq:objectivesGlobalToSystem': 'false' },
    item(item, sco) {
      const before = sco.after.flatMap((id) => byId.get(id) ?? []);
      sequence(item.ele('imsss:sequencing'), sco, before);
    },
    behindItems(organization) {
      organization
        .ele('imsss:sequencing')
        .ele('imsss:controlMode', { choice: 'true', choiceExit: 'true', flow: 'true', forwardOnly: 'false' });
    },
  });
}

/** In the order of imsss_v1p0: rules, rollup, objectives, delivery. */
function sequence(sequencing: XmlNode, sco: Sco, before: readonly Sco[]): void {
  if (before.length > 0) {
    const rule = sequencing.ele('imsss:sequencingRules').ele('imsss:preConditionRule');
    const conditions = rule.ele('imsss:ruleConditions', { conditionCombination: 'any' });
    for (const { identifier } of before) {
      for (const condition of ['satisfied', 'objectiveStatusKnown']) {
        const referencedObjective = `${identifier}.BEFORE`;
        conditions.ele('imsss:ruleCondition', { referencedObjective, operator: 'not', condition });
      }
    }
    rule.ele('imsss:ruleAction', { action: 'disabled' });
  }
  // SN 3.6: a module without a mark has no score to weigh.
  sequencing.ele('imsss:rollupRules', { objectiveMeasureWeight: sco.passMark === null ? '0' : '1' });
  const objectives = sequencing.ele('imsss:objectives');
  const primary = objectives.ele('imsss:primaryObjective', {
    objectiveID: `${sco.identifier}.OBJ`,
    satisfiedByMeasure: sco.passMark === null ? 'false' : 'true',
  });
  if (sco.passMark !== null) primary.ele('imsss:minNormalizedMeasure').txt(String(sco.passMark / 100));
  primary.ele('imsss:mapInfo', {
    targetObjectiveID: `${sco.identifier}.DONE`,
    readSatisfiedStatus: 'true',
    readNormalizedMeasure: 'true',
    writeSatisfiedStatus: 'true',
    writeNormalizedMeasure: 'true',
  });
  for (const { identifier } of before) {
    objectives.ele('imsss:objective', { objectiveID: `${identifier}.BEFORE` }).ele('imsss:mapInfo', {
      targetObjectiveID: `${identifier}.DONE`,
      readSatisfiedStatus: 'true',
      readNormalizedMeasure: 'false',
      writeSatisfiedStatus: 'false',
      writeNormalizedMeasure: 'false',
    });
  }
  // Where there is nothing to pass, done is enough: the platform says so itself once the attempt has ended (SN, UP.4).
  sequencing.ele('imsss:deliveryControls', {
    completionSetByContent: 'true',
    objectiveSetByContent: String(sco.passable),
  });
}
