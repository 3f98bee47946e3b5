/** A Word document on disk, changed part by part as somebody's Word would have changed it. */

import { openPromise } from 'yauzl';
import { makeZip } from './make-zip.ts';
import { del, documentPath, ins, run } from './word.ts';

export async function documentFiles(path: string): Promise<Map<string, Buffer>> {
  const zip = await openPromise(path, { autoClose: false });
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Uint8Array>) chunks.push(chunk);
    files.set(entry.fileName, Buffer.concat(chunks));
  }
  zip.close();
  return files;
}

/** A copy of a document with some of its parts put anew. */
export async function changedDocument(
  from: string,
  to: string,
  change: (path: string, text: string) => string,
): Promise<string> {
  const files = [...(await documentFiles(from))];
  return makeZip(
    to,
    files.map(([name, body]) => ({
      name,
      body: /\.(xml|rels)$/.test(name) ? change(name, body.toString('utf8')) : body,
    })),
  );
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"';

/**
 * What Ilze does in Word to a sentence: a comment on its first word, which Bo answers, and another word in the place of the second under
 * tracking.
 */
export function reviewed(sentence: string, path: string, text: string): string {
  if (path === documentPath) {
    const [before = '', after = ''] = text.split(sentence);
    const [first = '', second = '', ...rest] = sentence.split(' ');
    const open = '<w:commentRangeStart w:id="0"/>';
    const close =
      '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:commentReference w:id="1"/></w:r>';
    const inside = `</w:t></w:r>${open}${run(first)}${close}${del('Ilze', ` ${second}`)}${ins('Ilze', run(' designed'))}${run(` ${rest.join(' ')}`)}<w:r><w:t xml:space="preserve">`;
    return `${before}${inside}${after}`;
  }
  if (path === 'word/comments.xml')
    return `<w:comments ${namespaces}><w:comment w:id="0" w:author="Ilze" w:date="2026-03-01T09:30:00Z"><w:p w14:paraId="0000000A"><w:r><w:t>Really nobody?</w:t></w:r></w:p></w:comment><w:comment w:id="1" w:author="Bo" w:date="2026-03-01T09:40:00Z"><w:p w14:paraId="0000000B"><w:r><w:t>I doubt it too.</w:t></w:r></w:p></w:comment></w:comments>`;
  if (path === 'word/commentsExtended.xml')
    return `<w15:commentsEx ${namespaces}><w15:commentEx w15:paraId="0000000A" w15:done="0"/><w15:commentEx w15:paraId="0000000B" w15:paraIdParent="0000000A" w15:done="0"/></w15:commentsEx>`;
  return text;
}
