/** LibreOffice, where there is one: a document in another form, and one that somebody works on there as they would by hand. */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const noOffice = 'skipped: no LibreOffice here';

export function hasOffice(): boolean {
  return spawnSync('soffice', ['--version']).status === 0;
}

/** Whether it opens presentations, for which it has a part of its own. */
export function hasSlides(folder: string): boolean {
  if (!hasOffice()) return false;
  const path = join(folder, 'none.fodp');
  const office = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
  const kind = 'application/vnd.oasis.opendocument.presentation';
  writeFileSync(
    path,
    `<?xml version="1.0"?><office:document xmlns:office="${office}" office:version="1.3" office:mimetype="${kind}"><office:body><office:presentation/></office:body></office:document>`,
  );
  run(folder, ['--convert-to', 'pdf', '--outdir', folder, path]);
  return existsSync(join(folder, 'none.pdf'));
}

/** What somebody does to a document with tracking on, each at the only place where the words stand. */
export type OfficeStep =
  | { readonly replace: string; readonly with: string }
  | { readonly behind: string; readonly insert: string }
  | { readonly on: string; readonly comment: string }
  /** One that is settled, as Word and LibreOffice have it. */
  | { readonly on: string; readonly resolved: string }
  /** The paragraph ends behind the words. */
  | { readonly endBehind: string };

const documentFilter = 'MS Word 2007 XML';

/** The path of what was made. `folder` is for the program's own files as well. */
export function convertInOffice(folder: string, from: string, form: 'docx' | 'pdf' | 'txt'): string {
  const filters = { docx: `docx:${documentFilter}`, pdf: 'pdf', txt: 'txt:Text (encoded):UTF8' };
  const out = join(folder, 'office-out');
  run(folder, ['--convert-to', filters[form], '--outdir', out, from]);
  return made(join(out, basename(from).replace(/\.\w+$/, `.${form}`)));
}

/** A copy of a document at `to`, changed by this person. */
export function workInOffice(
  folder: string,
  from: string,
  to: string,
  who: string,
  steps: readonly OfficeStep[],
): void {
  const basic = join(folder, 'office', 'user', 'basic');
  // Its first start fills the folders that the rest goes into.
  if (!existsSync(basic)) run(folder, ['--terminate_after_init']);
  const url = (path: string) => text(pathToFileURL(path).href);
  const complaints = join(folder, 'office-complaints.txt');
  const module = [
    macro,
    'Sub Main',
    `complaints = ConvertFromURL(${url(complaints)})`,
    'On Error Goto Wrong',
    `opened(${url(from)})`,
    ...steps.map((step) => lineOf(step, who)),
    `saved(${url(to)})`,
    'Exit Sub',
    'Wrong:',
    'complained(Error$)',
    'End Sub',
  ].join('\n');
  const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';
  writeFileSync(
    join(basic, 'Standard', 'Module1.xba'),
    `${xml}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped(module)}</script:module>`,
  );
  const settings = join(folder, 'office', 'user', 'registrymodifications.xcu');
  const items = [setting('/org.openoffice.UserProfile/Data', 'givenname', who)];
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('</oor:items>', `${items.join('')}</oor:items>`));
  run(folder, ['macro:///Standard.Module1.Main']);
  if (existsSync(complaints)) throw new Error(`LibreOffice: ${readFileSync(complaints, 'utf8')}`);
  made(to);
}

function setting(path: string, name: string, value: string): string {
  return `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${escaped(value)}</value></prop></item>`;
}

function lineOf(step: OfficeStep, who: string): string {
  if ('replace' in step) return `found(${text(step.replace)}).setString(${text(step.with)})`;
  if ('insert' in step) return `inserted(found(${text(step.behind)}), ${text(step.insert)})`;
  if ('endBehind' in step) return `ended(found(${text(step.endBehind)}))`;
  const words = 'comment' in step ? step.comment : step.resolved;
  return `commented(found(${text(step.on)}), ${text(who)}, ${text(words)}, ${'resolved' in step ? 'True' : 'False'})`;
}

/**
 * What the steps are made of; words that are not there, or twice, end it without a file. The document has no view, as a build without
 * windows ends where one would show its comments; and its search finds nothing without one.
 */
const macro = `Dim doc As Object
Dim complaints As String

Sub complained(what As String)
  Dim file As Integer
  file = FreeFile
  Open complaints For Output As #file
  Print #file, what
  Close #file
  doc.close(True)
  End
End Sub

Function setting(name As String, value As Variant) As Object
  Dim one As New com.sun.star.beans.PropertyValue
  one.Name = name
  one.Value = value
  setting = one
End Function

Sub opened(url As String)
  doc = createUnoService("com.sun.star.text.TextDocument")
  doc.load(Array(setting("URL", url), setting("FilterName", "MS Word 2007 XML")))
  doc.RecordChanges = True
End Sub

Function found(words As String) As Object
  Dim paragraphs As Object, paragraph As Object, cursor As Object, all As Integer, at As Integer
  paragraphs = doc.Text.createEnumeration()
  Do While paragraphs.hasMoreElements()
    paragraph = paragraphs.nextElement()
    If paragraph.supportsService("com.sun.star.text.Paragraph") Then
      at = InStr(1, paragraph.getString(), words, 0)
      If at > 0 Then
        all = all + 1
        cursor = doc.Text.createTextCursorByRange(paragraph.getStart())
        cursor.goRight(at - 1, False)
        cursor.goRight(Len(words), True)
        ' Notes, pictures and comments before it are places, and no letters.
        Do While cursor.getString() <> words
          cursor.collapseToStart()
          If Not cursor.goRight(1, False) Then complained("not to be reached: " & words)
          cursor.goRight(Len(words), True)
        Loop
      End If
    End If
  Loop
  If all <> 1 Then complained(all & " paragraphs have: " & words)
  found = cursor
End Function

Sub inserted(range As Object, words As String)
  range.getText().insertString(range.getEnd(), words, False)
End Sub

Sub ended(range As Object)
  range.getText().insertControlCharacter(range.getEnd(), com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
End Sub

Sub commented(range As Object, who As String, words As String, isResolved As Boolean)
  Dim comment As Object
  comment = doc.createInstance("com.sun.star.text.textfield.Annotation")
  comment.Author = who
  comment.Content = words
  range.getText().insertTextContent(range, comment, True)
  comment.Resolved = isResolved
End Sub

Sub saved(url As String)
  doc.storeToURL(url, Array(setting("FilterName", "${documentFilter}")))
  doc.close(True)
End Sub
`;

function run(folder: string, args: readonly string[]): void {
  const own = `-env:UserInstallation=${pathToFileURL(join(folder, 'office')).href}`;
  const { status, stderr } = spawnSync('soffice', ['--headless', '--norestore', own, ...args], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr}`);
}

function made(path: string): string {
  if (!existsSync(path)) throw new Error(`LibreOffice made no ${path}`);
  return path;
}

const text = (words: string): string => `"${words.replaceAll('"', '""')}"`;

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
