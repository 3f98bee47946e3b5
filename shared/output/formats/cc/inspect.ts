/** What a platform would stumble over in a finished cartridge, beyond what schemas say (IMS Common Cartridge 1.3). */

import { idPattern } from '../../../base/ids.ts';
import { child, children, readXml, type XmlElement } from '../../../base/xml.ts';
import type { PackageFault } from '../../format.ts';
import { pathFaults } from '../../package-paths.ts';
import type { PackageFiles } from '../../package-tree.ts';
import { inspectAssessment } from './inspect-assessment.ts';
import { assessmentType, manifestPath } from './manifest.ts';

const fault = (code: string, detail: string): PackageFault => ({ code, detail });

export function inspectCartridge(files: PackageFiles): readonly PackageFault[] {
  const manifest = readXml(files.text(manifestPath) ?? '');
  if (typeof manifest === 'string' || manifest.name !== 'manifest') return [fault('manifest.syntax', manifestPath)];
  const metadata = child(manifest, 'metadata');
  const [schema, version] = ['schema', 'schemaversion'].map((name) => child(metadata, name)?.text ?? '');
  return [
    ...pathFaults(files.paths),
    ...(schema === 'IMS Common Cartridge' ? [] : [fault('schema', schema ?? '')]),
    ...(version === '1.3.0' ? [] : [fault('schemaversion', version ?? '')]),
    ...identifierFaults(manifest),
    ...organizationFaults(manifest),
    ...resourceFaults(manifest, files),
    ...files.paths.filter((path) => path.endsWith('.html')).flatMap((path) => pageFaults(files, path)),
  ];
}

function identifierFaults(manifest: XmlElement): readonly PackageFault[] {
  const all = everyElement(manifest).flatMap(({ attributes }) => attributes['identifier'] ?? []);
  return [
    ...all.filter((id) => !idPattern.test(id)).map((id) => fault('identifier.illegal', id)),
    ...all.filter((id, index) => all.indexOf(id) < index).map((id) => fault('identifier.twice', id)),
  ];
}

/** One tree whose root has no title, and whose leaves alone lead to something. */
function organizationFaults(manifest: XmlElement): readonly PackageFault[] {
  const all = children(child(manifest, 'organizations'), 'organization');
  const [organization] = all;
  const [root, ...beside] = children(organization, 'item');
  if (all.length !== 1 || !root || beside.length > 0) return [fault('organization', String(all.length))];
  const ids = new Set(resourcesOf(manifest).map(({ attributes }) => attributes['identifier']));
  const inside = everyElement(root).filter((element) => element.name === 'item' && element !== root);
  return [
    ...(organization?.attributes['structure'] === 'rooted-hierarchy' ? [] : [fault('organization.structure', '')]),
    ...(child(root, 'title') || root.attributes['identifierref'] !== undefined ? [fault('organization.root', '')] : []),
    ...inside.flatMap((item) => {
      const { identifier = '', identifierref } = item.attributes;
      const isFolder = child(item, 'item') !== undefined;
      return [
        ...((child(item, 'title')?.text ?? '').trim() === '' ? [fault('title.missing', identifier)] : []),
        ...(isFolder && identifierref !== undefined ? [fault('item.folder', identifier)] : []),
        ...(!isFolder && !ids.has(identifierref) ? [fault('reference.dangling', identifierref ?? identifier)] : []),
      ];
    }),
  ];
}

function resourceFaults(manifest: XmlElement, files: PackageFiles): readonly PackageFault[] {
  const all = resourcesOf(manifest);
  const ids = new Set(all.map(({ attributes }) => attributes['identifier']));
  const paths = new Set(files.paths);
  const listed = all.flatMap(filesOf);
  return [
    ...listed.filter((path) => !paths.has(path)).map((path) => fault('file.missing', path)),
    ...files.paths
      .filter((path) => path !== manifestPath && !listed.includes(path))
      .map((path) => fault('file.unlisted', path)),
    ...all.flatMap((resource) => {
      const { identifier = '', type = '', href } = resource.attributes;
      const asked = children(resource, 'dependency').map(({ attributes }) => attributes['identifierref'] ?? '');
      const dangling = asked.filter((id) => !ids.has(id)).map((id) => fault('reference.dangling', id));
      if (type === 'webcontent')
        return filesOf(resource).includes(href ?? '') ? dangling : [...dangling, fault('launch.unlisted', identifier)];
      if (type !== assessmentType) return [...dangling, fault('resource.type', type)];
      // A test is one file and has no address.
      const [path, ...more] = filesOf(resource);
      if (path === undefined || more.length > 0 || href !== undefined) return [fault('resource.files', identifier)];
      return [...dangling, ...(paths.has(path) ? inspectAssessment(path, files.text(path) ?? '') : [])];
    }),
  ];
}

function pageFaults(files: PackageFiles, page: string): readonly PackageFault[] {
  const asked = [...(files.text(page) ?? '').matchAll(/\s(?:src|href|poster)="([^"#]+)/g)].map(([, path = '']) => path);
  return asked
    .filter((path) => !/^[a-z][a-z0-9+.-]*:/i.test(path) && !files.paths.includes(path))
    .map((path) => fault('file.missing', path));
}

function resourcesOf(manifest: XmlElement): readonly XmlElement[] {
  return children(child(manifest, 'resources'), 'resource');
}

function filesOf(resource: XmlElement): readonly string[] {
  return children(resource, 'file').map(({ attributes }) => attributes['href'] ?? '');
}

export function everyElement(root: XmlElement): readonly XmlElement[] {
  return [root, ...root.children.flatMap(everyElement)];
}
