/** What is wrong with a document of Office whatever it says: parts that are led to and not there, or there and of no kind. */

import type { PackageFault } from '../format.ts';
import type { PackageFiles } from '../package-tree.ts';

const types = '[Content_Types].xml';

export function officeFaults(files: PackageFiles): readonly PackageFault[] {
  const paths = new Set(files.paths);
  const kinds = files.text(types);
  if (kinds === undefined) return [{ code: 'file.missing', detail: types }];
  const named = (name: string): ReadonlySet<string> =>
    new Set([...kinds.matchAll(new RegExp(`${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value));
  const [parts, extensions] = [named('PartName'), named('Extension')];
  const missing = files.paths
    .filter((path) => path.endsWith('.rels'))
    .flatMap((path) => targetsOf(path, files.text(path) ?? ''))
    .filter((target) => !paths.has(target));
  const unknown = files.paths.filter(
    (path) => path !== types && !parts.has(`/${path}`) && !extensions.has(path.slice(path.lastIndexOf('.') + 1)),
  );
  return [
    ...[...parts].filter((path) => !paths.has(path.slice(1))).map((detail) => ({ code: 'file.missing', detail })),
    ...[...new Set(missing)].map((detail) => ({ code: 'file.missing', detail })),
    ...unknown.map((detail) => ({ code: 'file.unlisted', detail })),
  ];
}

/** The parts that a part leads to, from the root of the package (ECMA-376 part 2, 8.3). */
function targetsOf(path: string, text: string): readonly string[] {
  const folder = path.replace(/_rels\/[^/]*$/, '');
  return [...text.matchAll(/<Relationship [^>]*>/g)].flatMap(([relation]) => {
    const target = / Target="([^"]*)"/.exec(relation)?.[1];
    if (target === undefined || relation.includes('TargetMode="External"')) return [];
    return [resolved(`${folder}${target}`)];
  });
}

function resolved(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
