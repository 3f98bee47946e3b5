/** What is new on the platform, as an Atom feed (RFC 4287): modules by when they came to the status that they have, newest first. */

import { firstCharacters } from '../../../base/first-characters.ts';
import { xmlDocument } from '../../../base/xml-writer.ts';
import { moduleFolder } from '../addresses.ts';
import type { Site } from '../site.ts';

export const feedName = 'feed.atom';

const most = 50;

/** Null where no module says when: a feed without a date is none. */
export function siteFeed(site: Site): string | null {
  const dated = site.modules
    .flatMap((module) => (module.since === null ? [] : [{ ...module, since: module.since }]))
    .sort((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : a.id < b.id ? -1 : 1));
  const [newest] = dated;
  if (!newest) return null;
  const title = site.data.title.trim() || newest.data.title;
  const base = site.address ?? '';
  const feed = xmlDocument('feed', {
    xmlns: 'http://www.w3.org/2005/Atom',
    'xml:lang': site.data.languages[0] ?? 'en',
  });
  feed.ele('id').txt(site.address ?? nameOf(site.id));
  feed.ele('title').txt(title);
  feed.ele('updated').txt(newest.since);
  feed.ele('author').ele('name').txt(title);
  if (site.address !== null) feed.ele('link', { rel: 'self', href: `${site.address}${feedName}` });
  for (const { id, data, since } of dated.slice(0, most)) {
    const entry = feed.ele('entry', { 'xml:lang': data.language });
    entry.ele('id').txt(site.address === null ? nameOf(site.id, id) : `${site.address}${moduleFolder(id)}`);
    entry.ele('title').txt(`${data.code} ${data.title.trim()}`.trim());
    entry.ele('updated').txt(since);
    entry.ele('link', { rel: 'alternate', type: 'text/html', href: `${base}${moduleFolder(id)}index.html` });
    const summary = firstCharacters(data.summary.trim().replace(/\s+/g, ' '), 500);
    if (summary !== '') entry.ele('summary').txt(summary);
  }
  return feed.end();
}

/** A name for what has no address (RFC 4151): it never changes, whatever disk the platform lies on. */
function nameOf(...ids: readonly string[]): string {
  return `tag:modulewright.org,2026:platform/${ids.join('/')}`;
}
