/** What is wrong with a package whatever its standard: names of files, what its page asks for and is not there, what a strict page may not run. */

import type { PackageFault } from '../format.ts';
import { pathFaults } from '../package-paths.ts';
import type { PackageFiles } from '../package-tree.ts';
import { launchPage } from './files.ts';

/** Addresses in attributes of the page, which are all our own writing. */
const named = /\s(?:src|href|poster|data|data-src)="([^"]*)"/g;

export function pageFaults(files: PackageFiles, page = launchPage): readonly PackageFault[] {
  const text = files.text(page);
  if (text === undefined) return [...pathFaults(files.paths), { code: 'file.missing', detail: page }];
  const paths = new Set(files.paths);
  const asked = [...text.matchAll(named)].flatMap(([, address = '']) => {
    const own = address.replace(/[#?].*$/, '');
    // Addresses of the web are an author's links, and nothing that the page loads.
    return own === '' || /^[a-z][a-z0-9+.-]*:/i.test(own) ? [] : [own];
  });
  const missing = [...new Set(asked)].filter((path) => !paths.has(path));
  return [
    ...pathFaults(files.paths),
    ...missing.map((detail) => ({ code: 'file.missing', detail })),
    ...inlineScripts(text).map((detail) => ({ code: 'script.inline', detail })),
  ];
}

/** What `script-src 'self'` would stop, which platforms set: scripts within the page, and those in attributes of it. */
function inlineScripts(page: string): readonly string[] {
  const tags = page.match(/<[a-z](?:[^"'<>]|"[^"]*"|'[^']*')*>/gi) ?? [];
  return tags.filter((tag) => {
    const bare = tag.replace(/"[^"]*"|'[^']*'/g, '""');
    return (
      /^<script(?![^>]*\ssrc=)/i.test(bare) ||
      /\son[a-z]+\s*=/i.test(bare) ||
      /\shref\s*=\s*["']\s*javascript:/i.test(tag)
    );
  });
}
