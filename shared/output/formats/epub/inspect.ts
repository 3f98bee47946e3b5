/** What a reading system would stumble over in a finished book. */

import { child, children, readXml } from '../../../base/xml.ts';
import type { PackageFault } from '../../format.ts';
import { pathFaults } from '../../package-paths.ts';
import type { PackageFiles } from '../../package-tree.ts';
import { bookFolder, packagePath } from './places.ts';

const asked = /\s(?:src|href|poster)="([^"]*)"/g;

export function inspectBook(files: PackageFiles): readonly PackageFault[] {
  const fault = (code: string, detail: string): PackageFault => ({ code, detail });
  const document = readXml(files.text(packagePath) ?? '');
  if (typeof document === 'string') return [fault('manifest.syntax', packagePath)];
  const manifest = child(document, 'manifest');
  const items = manifest ? children(manifest, 'item').map(({ attributes }) => attributes['href'] ?? '') : [];
  const paths = new Set(files.paths);
  const listed = new Set(items.map((href) => bookFolder + href));
  const pages = files.paths.filter((path) => path.endsWith('.xhtml'));
  return [
    ...pathFaults(files.paths),
    ...[...listed].filter((path) => !paths.has(path)).map((path) => fault('file.missing', path)),
    ...files.paths
      .filter((path) => path.startsWith(bookFolder) && path !== packagePath && !listed.has(path))
      .map((path) => fault('file.unlisted', path)),
    ...pages
      .filter((path) => typeof readXml(files.text(path) ?? '') === 'string')
      .map((path) => fault('page.syntax', path)),
    ...pages.flatMap((path) => missingIn(files.text(path) ?? '', paths).map((detail) => fault('file.missing', detail))),
  ];
}

function missingIn(page: string, paths: ReadonlySet<string>): readonly string[] {
  return [...page.matchAll(asked)].flatMap(([, address = '']) => {
    const own = address.replace(/#.*$/, '');
    const isOutside = own === '' || /^[a-z][a-z0-9+.-]*:/i.test(own);
    return isOutside || paths.has(bookFolder + own) ? [] : [bookFolder + own];
  });
}
