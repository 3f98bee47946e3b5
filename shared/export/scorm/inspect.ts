/**
 * What is wrong with a SCORM package that its XML schemas do not catch: references, counts, files and names
 * (Content Aggregation Model 1.2, 2.3; 2004 4th Edition, 3.4). Each has kept real packages from loading somewhere.
 */

import { idPattern } from '../../base/ids.ts';
import type { PackageFault, PackageFiles } from '../format.ts';
import { pathFaults } from '../package-paths.ts';
import { parseXml, type XmlElement } from '../xml.ts';

const manifestName = 'imsmanifest.xml';

/** What differs between the generations. */
export interface ScormProfile {
  readonly schemaVersions: readonly string[];
  /** `adlcp:scormtype` in 1.2, `adlcp:scormType` in 2004. */
  readonly scormType: string;
}

export function inspectScorm(files: PackageFiles, profile: ScormProfile): readonly PackageFault[] {
  const paths = new Set(files.paths);
  const text = paths.has(manifestName) ? files.text(manifestName) : undefined;
  const faults = [...pathFaults(files.paths)];
  if (text === undefined) return [...faults, fault('manifest.missing', manifestName)];
  if (text.startsWith('\uFEFF')) faults.push(fault('manifest.bom', manifestName));
  const manifest = parseXml(text);
  if (manifest?.name !== 'manifest') return [...faults, fault('manifest.syntax', manifestName)];
  return [
    ...faults,
    ...versionFaults(manifest, profile),
    ...identifierFaults(manifest),
    ...organizationFaults(manifest),
    ...resourceFaults(manifest, profile),
    ...fileFaults(manifest, paths),
  ];
}

function versionFaults(manifest: XmlElement, { schemaVersions }: ScormProfile): PackageFault[] {
  const metadata = child(manifest, 'metadata');
  const schema = metadata && child(metadata, 'schema')?.text;
  const version = metadata && child(metadata, 'schemaversion')?.text;
  return [
    ...(schema === 'ADL SCORM' ? [] : [fault('schema', schema ?? '')]),
    ...(version !== undefined && schemaVersions.includes(version) ? [] : [fault('schemaversion', version ?? '')]),
  ];
}

function identifierFaults(manifest: XmlElement): PackageFault[] {
  const seen = new Set<string>();
  return everyElement(manifest).flatMap((element): PackageFault[] => {
    const id = element.attributes['identifier'];
    if (id === undefined) return [];
    const twice = seen.has(id);
    seen.add(id);
    return [
      ...(idPattern.test(id) ? [] : [fault('identifier.illegal', id)]),
      ...(twice ? [fault('identifier.twice', id)] : []),
    ];
  });
}

function organizationFaults(manifest: XmlElement): PackageFault[] {
  const organizations = child(manifest, 'organizations');
  const all = children(organizations, 'organization');
  const faults: PackageFault[] = [];
  if (all.length === 0) faults.push(fault('organization.missing', ''));
  const initial = organizations?.attributes['default'];
  if (initial === undefined || !all.some(({ attributes }) => attributes['identifier'] === initial)) {
    faults.push(fault('organization.default', initial ?? ''));
  }
  const resources = children(child(manifest, 'resources'), 'resource');
  for (const organization of all) {
    const items = everyElement(organization).filter(({ name }) => name === 'item');
    if (items.length === 0) faults.push(fault('item.missing', organization.attributes['identifier'] ?? ''));
    for (const titled of [organization, ...items]) {
      if ((child(titled, 'title')?.text ?? '').trim() === '') {
        faults.push(fault('title.missing', titled.attributes['identifier'] ?? ''));
      }
    }
    for (const item of items) faults.push(...itemFaults(item, resources));
  }
  return faults;
}

function itemFaults(item: XmlElement, resources: readonly XmlElement[]): PackageFault[] {
  const id = item.attributes['identifier'] ?? '';
  const faults: PackageFault[] = [];
  const reference = item.attributes['identifierref'];
  const leaf = children(item, 'item').length === 0;
  if (leaf && !resources.some(({ attributes }) => attributes['identifier'] === reference)) {
    faults.push(fault('reference.dangling', reference ?? id));
  }
  // Launch parameters end up in a URL that some LMSs build by hand.
  if (item.attributes['parameters'] !== undefined) faults.push(fault('item.parameters', id));
  const mastery = child(item, 'masteryscore')?.text;
  if (mastery !== undefined && !isPercentage(mastery)) faults.push(fault('mastery.range', mastery));
  const measure = everyElement(item).find(({ name }) => name === 'minNormalizedMeasure')?.text;
  if (measure !== undefined && !(/^-?\d(\.\d+)?$/.test(measure) && Math.abs(Number(measure)) <= 1)) {
    faults.push(fault('mastery.range', measure));
  }
  return faults;
}

function resourceFaults(manifest: XmlElement, { scormType }: ScormProfile): PackageFault[] {
  const resources = children(child(manifest, 'resources'), 'resource');
  const ids = new Set(resources.map(({ attributes }) => attributes['identifier']));
  return resources.flatMap((resource): PackageFault[] => {
    const { attributes } = resource;
    const id = attributes['identifier'] ?? '';
    const faults: PackageFault[] = [];
    const type = attributes[scormType];
    if (type !== 'sco' && type !== 'asset') faults.push(fault('scormtype', type ?? ''));
    if (attributes['type'] !== 'webcontent') faults.push(fault('resource.type', attributes['type'] ?? ''));
    const { href } = attributes;
    const listed = children(resource, 'file').map((file) => file.attributes['href']);
    if (href === undefined) faults.push(fault('launch.missing', id));
    else if (!listed.includes(href)) faults.push(fault('launch.unlisted', href));
    for (const { attributes: dependency } of children(resource, 'dependency')) {
      const target = dependency['identifierref'];
      if (!ids.has(target)) faults.push(fault('reference.dangling', target ?? ''));
    }
    return faults;
  });
}

/** Every file is listed, everything listed is there, and every schema that is named is shipped beside the manifest. */
function fileFaults(manifest: XmlElement, paths: ReadonlySet<string>): PackageFault[] {
  const listed = new Set(
    everyElement(manifest).flatMap(({ name, attributes }) => (name === 'file' ? [attributes['href'] ?? ''] : [])),
  );
  const schemas = (manifest.attributes['xsi:schemaLocation'] ?? '').split(/\s+/).filter((_, index) => index % 2 === 1);
  const described = new Set(
    everyElement(manifest).flatMap(({ name, text }) => (name === 'location' ? [text.trim()] : [])),
  );
  const bases = everyElement(manifest).filter(({ attributes }) => attributes['xml:base'] !== undefined);
  return [
    ...bases.map(({ name }) => fault('base', name)),
    ...schemas.filter((name) => !paths.has(name)).map((name) => fault('schema.missing', name)),
    ...[...new Set([...listed, ...described])]
      .filter((path) => !paths.has(path))
      .map((path) => fault('file.missing', path)),
    // Control documents belong to the package interchange format, not to a resource (CAM 1.2, 2.3.3).
    ...[...paths]
      .filter(
        (path) =>
          !listed.has(path) && path !== manifestName && !schemas.includes(path) && !/^[^/]+\.(xsd|dtd)$/.test(path),
      )
      .map((path) => fault('file.unlisted', path)),
  ];
}

function isPercentage(text: string): boolean {
  return /^\d{1,3}(\.\d+)?$/.test(text) && Number(text) <= 100;
}

function fault(code: string, detail: string): PackageFault {
  return { code, detail };
}

function child(parent: XmlElement, name: string): XmlElement | undefined {
  return parent.children.find((element) => element.name === name);
}

function children(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent?.children.filter((element) => element.name === name) ?? [];
}

function everyElement(root: XmlElement): readonly XmlElement[] {
  return [root, ...root.children.flatMap(everyElement)];
}
