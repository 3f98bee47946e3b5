/**
 * What is wrong with a SCORM package that its XML schemas do not catch: references, counts, files and names
 * (Content Aggregation Model 1.2, 2.3; 2004 4th Edition, 3.4). Each has kept real packages from loading somewhere.
 */

import { idPattern } from '../../base/ids.ts';
import { child, children, readXml, type XmlElement } from '../../base/xml.ts';
import type { PackageFault } from '../format.ts';
import type { PackageFiles } from '../package-tree.ts';
import { pathFaults } from '../package-paths.ts';

const manifestName = 'imsmanifest.xml';

/** What differs between the generations. */
export interface ScormProfile {
  readonly schemaVersions: readonly string[];
  /** An attribute of ADL's namespace, whose prefix is the package's own affair. */
  readonly scormType: 'scormtype' | 'scormType';
}

export function inspectScorm(files: PackageFiles, profile: ScormProfile): readonly PackageFault[] {
  const text = files.paths.includes(manifestName) ? files.text(manifestName) : undefined;
  if (text === undefined) return [...pathFaults(files.paths), fault('manifest.missing', manifestName)];
  const manifest = readXml(text);
  if (typeof manifest === 'string' || manifest.name !== 'manifest') {
    return [...pathFaults(files.paths), fault('manifest.syntax', manifestName)];
  }
  return inspectManifest(manifest, text, files.paths, profile);
}

/** The same of a manifest that has been read already; `text` is what it was read from. */
export function inspectManifest(
  manifest: XmlElement,
  text: string,
  paths: readonly string[],
  profile: ScormProfile,
): readonly PackageFault[] {
  return [
    ...pathFaults(paths),
    ...(text.startsWith('\uFEFF') ? [fault('manifest.bom', manifestName)] : []),
    ...versionFaults(manifest, profile),
    ...identifierFaults(manifest),
    ...organizationFaults(manifest),
    ...resourceFaults(manifest, profile),
    ...fileFaults(manifest, new Set(paths)),
  ];
}

function versionFaults(manifest: XmlElement, { schemaVersions }: ScormProfile): PackageFault[] {
  const metadata = child(manifest, 'metadata');
  const schema = child(metadata, 'schema')?.text;
  const version = child(metadata, 'schemaversion')?.text;
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
  const resources = resourceIds(manifest);
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

function itemFaults(item: XmlElement, resources: ReadonlySet<string>): PackageFault[] {
  const id = item.attributes['identifier'] ?? '';
  const faults: PackageFault[] = [];
  const reference = item.attributes['identifierref'];
  const leaf = child(item, 'item') === undefined;
  if (leaf && !resources.has(reference ?? '')) faults.push(fault('reference.dangling', reference ?? id));
  // Launch parameters end up in a URL that some LMSs build by hand.
  if (item.attributes['parameters'] !== undefined) faults.push(fault('item.parameters', id));
  const mastery = child(item, 'masteryscore')?.text;
  if (mastery !== undefined && !isPercentage(mastery)) faults.push(fault('mastery.range', mastery));
  const objectives = child(child(item, 'sequencing'), 'objectives')?.children ?? [];
  const measures = objectives.map((objective) => child(objective, 'minNormalizedMeasure')?.text);
  return [...faults, ...measures.filter(isOutside).map((measure) => fault('mastery.range', measure))];
}

function resourceFaults(manifest: XmlElement, { scormType }: ScormProfile): PackageFault[] {
  const resources = children(child(manifest, 'resources'), 'resource');
  const ids = resourceIds(manifest);
  const launched = new Set(
    everyElement(manifest).flatMap(({ name, attributes }) =>
      name === 'item' ? [attributes['identifierref'] ?? ''] : [],
    ),
  );
  return resources.flatMap((resource): PackageFault[] => {
    const { attributes } = resource;
    const id = attributes['identifier'] ?? '';
    const faults: PackageFault[] = [];
    const type = unprefixed(resource, scormType);
    if (type !== 'sco' && type !== 'asset') faults.push(fault('scormtype', type ?? ''));
    if (attributes['type'] !== 'webcontent') faults.push(fault('resource.type', attributes['type'] ?? ''));
    const { href } = attributes;
    // What others depend on is only files; an address is needed by what an item launches (CAM 1.2, 2.3.3).
    if (href === undefined && launched.has(id)) faults.push(fault('launch.missing', id));
    const listed = children(resource, 'file').some((file) => file.attributes['href'] === href);
    if (href !== undefined && !listed) faults.push(fault('launch.unlisted', href));
    for (const { attributes: dependency } of children(resource, 'dependency')) {
      const target = dependency['identifierref'] ?? '';
      if (!ids.has(target)) faults.push(fault('reference.dangling', target));
    }
    return faults;
  });
}

/** Every file is listed, everything listed is there, and every schema that is named is shipped beside the manifest. */
function fileFaults(manifest: XmlElement, paths: ReadonlySet<string>): PackageFault[] {
  const listed = new Set(listedFiles(manifest));
  const everything = everyElement(manifest);
  const schemas = new Set(everything.flatMap(namedSchemas));
  const described = new Set(everything.flatMap(({ name, text }) => (name === 'location' ? [text.trim()] : [])));
  // What belongs to the package and to no resource: control documents, wherever they lie, and metadata (CAM 1.2, 2.3.3).
  const own = (path: string): boolean =>
    path === manifestName || schemas.has(path) || described.has(path) || /\.(xsd|dtd)$/i.test(path);
  return [
    ...everything
      .filter(({ attributes }) => attributes['xml:base'] !== undefined)
      .map(({ name }) => fault('base', name)),
    ...[...schemas].filter((name) => !paths.has(name)).map((name) => fault('schema.missing', name)),
    ...[...new Set([...listed, ...described])]
      .filter((path) => !paths.has(path))
      .map((path) => fault('file.missing', path)),
    ...[...paths].filter((path) => !listed.has(path) && !own(path)).map((path) => fault('file.unlisted', path)),
  ];
}

/** Paths of all files of resources, joined to the bases they are relative to (XML Base; CAM 1.2, 2.3.4). */
function listedFiles(manifest: XmlElement): readonly string[] {
  const base = ({ attributes }: XmlElement): string => attributes['xml:base'] ?? '';
  return children(manifest, 'resources').flatMap((resources) =>
    children(resources, 'resource').flatMap((resource) =>
      children(resource, 'file').map(
        ({ attributes }) => base(manifest) + base(resources) + base(resource) + (attributes['href'] ?? ''),
      ),
    ),
  );
}

/** The second of each pair that an element's `schemaLocation` names, as a path. */
function namedSchemas(element: XmlElement): readonly string[] {
  const pairs = (unprefixed(element, 'schemaLocation') ?? '').trim().split(/\s+/);
  return pairs.filter((_, index) => index % 2 === 1).map((path) => path.replace(/^\.\//, ''));
}

function resourceIds(manifest: XmlElement): ReadonlySet<string> {
  const resources = children(child(manifest, 'resources'), 'resource');
  return new Set(resources.flatMap(({ attributes: { identifier } }) => (identifier === undefined ? [] : [identifier])));
}

function isPercentage(text: string): boolean {
  return /^\d{1,3}(\.\d+)?$/.test(text) && Number(text) <= 100;
}

function fault(code: string, detail: string): PackageFault {
  return { code, detail };
}

function isOutside(measure: string | undefined): measure is string {
  return measure !== undefined && !(/^-?\d(\.\d+)?$/.test(measure) && Math.abs(Number(measure)) <= 1);
}

/** An attribute by its local name. */
function unprefixed({ attributes }: XmlElement, name: string): string | undefined {
  const [, value] = Object.entries(attributes).find(([key]) => key === name || key.endsWith(`:${name}`)) ?? [];
  return value;
}

/** In the order of the document; each element is touched once, however deep it lies. */
function everyElement(root: XmlElement): readonly XmlElement[] {
  const all: XmlElement[] = [];
  const open = [root];
  for (let element = open.pop(); element; element = open.pop()) {
    all.push(element);
    for (const inner of element.children.toReversed()) open.push(inner);
  }
  return all;
}
