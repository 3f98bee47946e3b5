/** Reading of the elements of WordprocessingML: by local names, as the prefix is the writer's to choose. */

import { child, type XmlElement } from '../../base/xml.ts';

export function attribute({ attributes }: XmlElement, name: string): string | undefined {
  const own = attributes[`w:${name}`] ?? attributes[name];
  if (own !== undefined) return own;
  const key = Object.keys(attributes).find((one) => one.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** `w:val` of the first child of that name. */
export function valueOf(parent: XmlElement | undefined, name: string): string | undefined {
  const found = child(parent, name);
  return found && attribute(found, 'val');
}

/** A property that is on where it is there, unless it says otherwise. */
export function isOn(properties: XmlElement | undefined, name: string): boolean {
  const found = child(properties, name);
  return found !== undefined && !['0', 'false', 'off', 'none'].includes(attribute(found, 'val') ?? '1');
}
