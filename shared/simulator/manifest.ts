/** Reads any SCORM package's manifest, ours or foreign: what can be launched, how, and what is wrong with it. */

import { child, children, readXml, type XmlElement } from '../base/xml.ts';
import type { PackageFault } from '../output/format.ts';
import type { PackageFiles } from '../output/package-tree.ts';
import { inspectManifest } from '../output/scorm/inspect.ts';
import type { FaultCode } from './faults.ts';
import { manifestDialects, plainest, standardOf } from './manifest-dialects.ts';
import type { ScormStandard } from '../output/tracking/standard.ts';

/** Something a learner can launch. */
export interface Sco {
  readonly id: string;
  readonly title: string;
  /** Path within the package and what follows it, as a URL relative to the manifest. */
  readonly url: string;
  /** Pass mark, 0 to 100, or null. */
  readonly mastery: number | null;
  readonly launchData: string;
}

export interface ScormPackage {
  readonly standard: ScormStandard;
  /** `schemaversion` as written. */
  readonly version: string;
  readonly title: string;
  /** Folder of the manifest with a slash at its end; empty at the root, where it belongs. */
  readonly root: string;
  readonly scos: readonly Sco[];
  readonly faults: readonly PackageFault[];
}

const manifestName = 'imsmanifest.xml';

export function readPackage(files: PackageFiles): ScormPackage {
  const path = manifestPath(files.paths);
  if (path === undefined) return unreadable(manifestName, 'manifest.missing');
  const root = rootOf(path);
  const text = files.text(path) ?? '';
  const manifest = readXml(text);
  if (manifest === 'syntax') return unreadable(path, 'manifest.syntax');
  if (typeof manifest === 'string') return unreadable(path, 'manifest.unsafe');
  if (manifest.name !== 'manifest') return unreadable(path, 'manifest.syntax');
  const version = (child(child(manifest, 'metadata'), 'schemaversion')?.text ?? '').trim();
  const standard = standardOf(version, manifest);
  const launchable = scosOf(manifest, standard);
  const inside = launchable.filter(({ url }) => staysInside(url));
  const outside = launchable.filter(({ url }) => !staysInside(url));
  const [organization] = organizations(manifest);
  return {
    standard,
    version,
    title: (child(organization, 'title')?.text ?? inside[0]?.title ?? '').trim(),
    root,
    scos: inside,
    faults: [
      ...misplaced(path),
      ...outside.map(({ url }) => ({ code: 'launch.outside', detail: url })),
      ...faultsOf(manifest, text, files.paths, root, standard),
    ],
  };
}

/** At the root, or the one that is highest up: some tools zip the folder instead of what is in it. */
export function manifestPath(paths: readonly string[]): string | undefined {
  const found = paths.filter((path) => path === manifestName || path.endsWith(`/${manifestName}`));
  return found.toSorted((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1))[0];
}

/** A package whose manifest at this path says nothing, and why. */
export function unreadable(path: string, code: FaultCode): ScormPackage {
  const faults = [...misplaced(path), { code, detail: path }];
  return { standard: plainest, version: '', title: '', root: rootOf(path), scos: [], faults };
}

function rootOf(path: string): string {
  return path.slice(0, -manifestName.length);
}

function misplaced(path: string): readonly PackageFault[] {
  return rootOf(path) === '' ? [] : [{ code: 'manifest.subfolder', detail: path }];
}

/** The default organization first. */
function organizations(manifest: XmlElement): readonly XmlElement[] {
  const parent = child(manifest, 'organizations');
  const initial = parent?.attributes['default'];
  const all = children(parent, 'organization');
  return all.toSorted((a, b) => rank(a) - rank(b));
  function rank({ attributes }: XmlElement): number {
    return attributes['identifier'] === initial ? 0 : 1;
  }
}

function scosOf(manifest: XmlElement, standard: ScormStandard): readonly Sco[] {
  const dialect = manifestDialects[standard];
  const resources = child(manifest, 'resources');
  const bases = [manifest, resources].map((element) => element?.attributes['xml:base'] ?? '').join('');
  const byId = new Map(children(resources, 'resource').map((element) => [element.attributes['identifier'], element]));
  return items(organizations(manifest)[0]).flatMap((item): Sco[] => {
    const resource = byId.get(item.attributes['identifierref'] ?? '');
    const href = resource?.attributes['href'];
    if (href === undefined) return [];
    const base = bases + (resource?.attributes['xml:base'] ?? '');
    const title = (child(item, 'title')?.text ?? '').trim();
    return [
      {
        id: item.attributes['identifier'] ?? href,
        title: title === '' ? href : title,
        url: withParameters(base + href.trim().replaceAll('\\', '/'), item.attributes['parameters'] ?? ''),
        mastery: dialect.mastery(item),
        launchData: child(item, dialect.launchData)?.text ?? '',
      },
    ];
  });
}

/** CAM 1.2, 2.3.4: how an item's parameters join its resource's address. */
function withParameters(href: string, parameters: string): string {
  const extra = parameters.trim().replace(/^[?&]+/, '');
  if (extra === '' || (extra.startsWith('#') && href.includes('#'))) return href;
  if (extra.startsWith('#')) return href + extra;
  const [path = '', fragment] = href.split('#');
  return `${path}${path.includes('?') ? '&' : '?'}${extra}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** A relative address that climbs out of nothing and names no other place. */
function staysInside(url: string): boolean {
  const [path = ''] = url.split(/[?#]/);
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return false;
  }
  return !/^[a-z][a-z0-9+.-]*:|^\/|\\|\0/i.test(decoded) && decoded !== '' && !decoded.split('/').includes('..');
}

function faultsOf(
  manifest: XmlElement,
  text: string,
  all: readonly string[],
  root: string,
  standard: ScormStandard,
): readonly PackageFault[] {
  const paths = all.filter((path) => path.startsWith(root)).map((path) => path.slice(root.length));
  const known = new Set(paths);
  const faults = inspectManifest(manifest, text, paths, manifestDialects[standard].profile);
  // Other tools write addresses as URLs do: what is there under its plain name is not missing.
  const escaped = (code: string, detail: string): boolean => code === 'file.missing' && known.has(unescape(detail));
  const found = new Set(
    faults.filter(({ code, detail }) => escaped(code, detail)).map(({ detail }) => unescape(detail)),
  );
  return faults.filter(
    ({ code, detail }) => !escaped(code, detail) && !(code === 'file.unlisted' && found.has(detail)),
  );
}

function unescape(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function items(parent: XmlElement | undefined): readonly XmlElement[] {
  return children(parent, 'item').flatMap((item) => [item, ...items(item)]);
}
