/** The sequencing of a manifest as scorm-again takes it, which reads no manifest itself (IMS SS 1.0, by its element names). */

import { child, children, readXml, type XmlElement } from '../../../shared/base/xml.ts';

const flag = (element: XmlElement | undefined, name: string): boolean => element?.attributes[name] === 'true';

export interface Sequenced {
  /** Of the items, in order, with what each launches. */
  readonly items: readonly { readonly id: string; readonly launch: string }[];
  /** `activityTree` of its settings. */
  readonly tree: object;
}

export function sequencingOf(manifest: string): Sequenced {
  const root = readXml(manifest);
  if (typeof root === 'string') throw new Error(root);
  const organization = child(child(root, 'organizations'), 'organization');
  const items = children(organization, 'item');
  const resources = children(child(root, 'resources'), 'resource');
  const control = child(child(organization, 'sequencing'), 'controlMode');
  return {
    items: items.map(({ attributes: { identifier = '', identifierref } }) => ({
      id: identifier,
      launch: resources.find(({ attributes }) => attributes['identifier'] === identifierref)?.attributes['href'] ?? '',
    })),
    tree: {
      id: organization?.attributes['identifier'],
      title: child(organization, 'title')?.text,
      sequencingControls: Object.fromEntries(
        Object.entries(control?.attributes ?? {}).map(([name, value]) => [name, value === 'true']),
      ),
      children: items.map(activityOf),
    },
  };
}

function activityOf(item: XmlElement): object {
  const sequencing = child(item, 'sequencing');
  const objectives = child(sequencing, 'objectives');
  const primary = child(objectives, 'primaryObjective');
  const delivery = child(sequencing, 'deliveryControls');
  return {
    id: item.attributes['identifier'],
    title: child(item, 'title')?.text,
    primaryObjective: primary && { ...objectiveOf(primary), isPrimary: true },
    objectives: children(objectives, 'objective').map(objectiveOf),
    sequencingRules: {
      preConditionRules: children(child(sequencing, 'sequencingRules'), 'preConditionRule').map(ruleOf),
    },
    deliveryControls: {
      completionSetByContent: flag(delivery, 'completionSetByContent'),
      objectiveSetByContent: flag(delivery, 'objectiveSetByContent'),
    },
  };
}

function objectiveOf(objective: XmlElement): object {
  const least = child(objective, 'minNormalizedMeasure')?.text;
  return {
    objectiveID: objective.attributes['objectiveID'],
    satisfiedByMeasure: flag(objective, 'satisfiedByMeasure'),
    minNormalizedMeasure: least === undefined ? null : Number(least),
    mapInfo: children(objective, 'mapInfo').map((map) =>
      Object.fromEntries(
        Object.entries(map.attributes).map(([name, value]) => [
          name,
          /^(true|false)$/.test(value) ? value === 'true' : value,
        ]),
      ),
    ),
  };
}

function ruleOf(rule: XmlElement): object {
  const conditions = child(rule, 'ruleConditions');
  return {
    action: child(rule, 'ruleAction')?.attributes['action'],
    conditionCombination: conditions?.attributes['conditionCombination'],
    conditions: children(conditions, 'ruleCondition').map(({ attributes }) => attributes),
  };
}
