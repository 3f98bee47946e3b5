/**
 * What machines are told of a module: JSON-LD in the words of schema.org and of LRMI, which is part of it (schema.org/LearningResource,
 * schema.org/Course, schema.org/AlignmentObject). Addresses are as seen from the record, or whole where the platform has one.
 */

import type { SitePackage, Site, SiteModule } from '../site.ts';
import { competencesOf } from '../facets.ts';
import { launchPage } from '../../page/files.ts';
import { moduleFolder, readFolder, toRoot } from '../addresses.ts';

export const recordName = 'record.json';

/** The text of the file; nothing is in it that is not on the page of the module. */
export function moduleRecord(site: Site, module: SiteModule, packages: readonly SitePackage[]): string {
  const { id, data, level, view, minutes, ects, since } = module;
  const at = (path: string): string => (site.address === null ? fromRecord(id, path) : `${site.address}${path}`);
  const goals = view.goals.filter((goal) => goal.data.text.trim() !== '');
  const audiences = site.data.audiences.filter((one) => data.audiences.includes(one.id));
  const record = {
    '@context': 'https://schema.org/',
    '@id': at(moduleFolder(id)),
    '@type': ['LearningResource', 'Course'],
    url: at(moduleFolder(id)),
    identifier: id,
    courseCode: data.code,
    name: data.title.trim() || data.code,
    ...said('description', data.summary),
    inLanguage: data.language,
    ...said('educationalLevel', level),
    ...some(
      'audience',
      audiences.map(({ label }) => ({ '@type': 'EducationalAudience', educationalRole: label })),
    ),
    timeRequired: `PT${Math.max(1, Math.round(minutes))}M`,
    ...(ects >= 0.05
      ? { numberOfCredits: { '@type': 'StructuredValue', value: Math.round(ects * 100) / 100, unitText: 'ECTS' } }
      : {}),
    ...some(
      'teaches',
      goals.map((goal) => ({ '@type': 'DefinedTerm', termCode: goal.data.code, name: goal.data.text.trim() })),
    ),
    ...some(
      'educationalAlignment',
      competencesOf(module).map(({ statement, uri, framework }) => ({
        '@type': 'AlignmentObject',
        alignmentType: 'teaches',
        targetName: statement,
        ...said('targetUrl', uri),
        ...said('educationalFramework', framework.title),
      })),
    ),
    ...some(
      'coursePrerequisites',
      module.before.map((one) => ({ '@id': at(moduleFolder(one)) })),
    ),
    ...(data.owner.trim() === '' ? {} : { provider: { '@type': 'Organization', name: data.owner.trim() } }),
    isPartOf: { '@id': at(''), '@type': 'CreativeWork', name: site.data.title.trim() },
    creativeWorkStatus: data.status,
    ...(since === null ? {} : { datePublished: since }),
    ...(site.preview ? { workExample: { '@type': 'WebPage', url: at(`${readFolder(id)}${launchPage}`) } } : {}),
    ...some(
      'encoding',
      packages.map(({ path, name, size, sha256 }) => ({
        '@type': 'MediaObject',
        name,
        contentUrl: at(path),
        encodingFormat: mimeOf(path),
        contentSize: String(size),
        sha256,
      })),
    ),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

function fromRecord(id: string, path: string): string {
  const folder = moduleFolder(id);
  if (path === folder) return './';
  return path.startsWith(folder) ? path.slice(folder.length) : `${toRoot}${path}`;
}

function said(name: string, words: string): Readonly<Record<string, string>> {
  return words.trim() === '' ? {} : { [name]: words.trim() };
}

function some(name: string, all: readonly object[]): Readonly<Record<string, readonly object[]>> {
  return all.length === 0 ? {} : { [name]: all };
}

/** By the endings that formats have; a cartridge is a zip, too. */
function mimeOf(path: string): string {
  switch (/\.\w+$/.exec(path)?.[0]) {
    case '.pdf':
      return 'application/pdf';
    case '.epub':
      return 'application/epub+zip';
    case '.docx':
      return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    case '.pptx':
      return 'application/vnd.openxmlformats-officedocument.presentationml.presentation';
    default:
      return 'application/zip';
  }
}
