/** English sentences of failures. */

import { errorCatalogue } from '../error-sentences.ts';

export const errors = errorCatalogue({
  'file.missing': [
    'There is no file at this place.',
    'Nothing was changed.',
    'Look whether its name is right, or open it from where it was moved to.',
  ],
  'file.foreign': [
    'This is not a Modulewright programme.',
    'The file was not touched.',
    'Choose a file whose name ends in .mwp.',
  ],
  'file.newer': [
    'This programme was made by a newer Modulewright.',
    'The file was not touched.',
    'Update Modulewright, then open it again.',
  ],
  'file.damaged': [
    'This file is damaged and cannot be read whole.',
    'The file was not touched, and earlier states of it are kept as backups.',
    'Choose Backups… in the menu or on the start screen, or open a copy of your own.',
  ],
  'file.nothingLeft': [
    'Nothing in this file can be read any more.',
    'The file was not touched, and earlier states of it are kept as backups.',
    'Choose Backups… in the menu or on the start screen, or open a copy of your own.',
  ],
  'file.unreachable': [
    'There is no way to {path}.',
    'Nothing was changed.',
    'Look whether its folder is there, or choose a shorter name, another folder, or the file itself rather than a link to it.',
  ],
  'file.empty': [
    'There is nothing in this file.',
    'The file was not touched.',
    'Choose Backups… in the menu or on the start screen, or begin a new programme.',
  ],
  'file.locked': ['The file is in use by another program.', 'Nothing was changed.', 'Close it there, then try again.'],
  'file.elsewhere': [
    'The programme is being written in another window or program.',
    'Your changes are kept here.',
    'Choose Edit here to go on in this window, with both.',
  ],
  'file.moved': [
    'The file is no longer where it was opened.',
    'Your changes are kept here.',
    'Put it back, or save a copy: it holds everything on the screen.',
  ],
  'file.replaced': [
    'Another version of the file has taken its place.',
    'Your changes are kept here.',
    'Choose Reopen: both are brought together, and your words win.',
  ],
  'file.readOnly': [
    'This programme is open for reading only.',
    'Nothing was changed.',
    'Save a copy and work in the copy.',
  ],
  'file.noPermission': [
    'You may not write there.',
    'Nothing was changed.',
    'Choose another folder, or ask for permission.',
  ],
  'file.programme': [
    'A programme has this name, and would be lost.',
    'It was not touched, and nothing was written.',
    'Choose another name.',
  ],
  'file.isOpen': ['That is the file that is open.', 'Nothing was written.', 'Choose another name or folder.'],
  'file.exists': [
    'A file of this name is there already.',
    'It was not changed.',
    'Choose another name, or replace it.',
  ],
  'disk.full': [
    'The disk is full.',
    'Everything saved so far is safe.',
    'Make room on the disk; saving is tried again by itself.',
  ],
  'disk.failed': [
    'The disk did not take the data.',
    'Everything saved before is safe.',
    'Check the disk or the connection to it, and save a copy elsewhere.',
  ],
  'home.failed': [
    'Modulewright cannot write to its own folder {path}, so it keeps no backups and no list of recent programmes.',
    'The programme itself is saved as usual.',
    'Make room there, or ask for permission to write to it.',
  ],
  'backup.unknown': ['That backup is no longer there.', 'Nothing was changed.', 'Choose another one.'],
  'commit.invalid': [
    'A change does not fit the programme and was not saved ({record}: {reason}).',
    'Everything saved before is safe.',
    'Undo the last step. Please report this as a fault of Modulewright.',
  ],
  'text.tooLong': [
    'A text is longer than the {most} {most:character|characters} there is room for, and was not saved.',
    'It stays on the screen; everything else is saved.',
    'Shorten it, or undo.',
  ],
  'commit.stale': [
    'The programme was changed elsewhere in the meantime.',
    'Both states are safe.',
    'Save a copy of what you see, then open the programme again.',
  ],
  'media.unsupported': [
    '{name} is not a file that can be used here.',
    'Nothing was changed.',
    'Use images, MP3, M4A, Ogg or WAV sound, MP4 or WebM video, WebVTT captions, PDF, Office or OpenDocument files without macros, plain text, or zip.',
  ],
  'media.tooLarge': [
    '{name} is larger than {megabytes} MB.',
    'Nothing was changed.',
    'Make the file smaller, then add it again.',
  ],
  'media.missing': ['A file of the programme is missing.', 'The text is whole.', 'Choose the file again.'],
  'paste.missed': [
    'Nothing was pasted.',
    'The page is as it was, and what you copied is still on the clipboard.',
    'Paste it again. If it does not help, start Modulewright again.',
  ],
  'paste.unread': [
    'Blocks that could not be pasted: {count}.',
    'Everything else was pasted.',
    'They were copied in another version of Modulewright. Update this one, then copy them again.',
  ],
  'media.damaged': [
    'A stored file does not match its fingerprint.',
    'The rest of the programme is whole.',
    'Insert the file again from its original.',
  ],
  'media.notImage': [
    '{name} is not an image.',
    'Nothing was changed.',
    'Use PNG, JPEG, GIF, WebP, or an SVG without scripts and outside references.',
  ],
  'media.notAudio': ['{name} is not sound.', 'Nothing was changed.', 'Use MP3, M4A, AAC, Ogg or WAV.'],
  'media.notVideo': ['{name} is not video.', 'Nothing was changed.', 'Use MP4 or WebM.'],
  'media.notCaptions': ['{name} holds no captions.', 'Nothing was changed.', 'Use a WebVTT file (.vtt).'],
  'media.unsafeSvg': [
    '{name} is a drawing that could run or fetch something: {detail}.',
    'Nothing was changed.',
    'Save it as plain SVG without links and scripts, or as PNG.',
  ],
  'captions.encoding': [
    '{name} is not written in UTF-8, so its letters would be wrong.',
    'Nothing was changed.',
    'Save the captions as UTF-8, then add them again.',
  ],
  'captions.nothing': [
    'No captions can be read in {name}.',
    'Nothing was changed.',
    'Each needs a line with its times, as in 00:00:01.000 --> 00:00:04.000, and words below it.',
  ],
  'upload.unknown': ['A file that was being added is no longer there.', 'Nothing was changed.', 'Add it again.'],
  'upload.incomplete': ['{name} did not arrive whole.', 'Nothing was changed.', 'Add it again.'],
  'module.unknown': ['There is no module {module}.', 'Nothing was written.', 'Look up the code with the command info.'],
  'format.unknown': ['There is no format {format}.', 'Nothing was written.', 'See the list with the command formats.'],
  'language.unsupported': ['The player does not speak {language}.', 'Nothing was written.', 'Choose en, da, sv or lv.'],
  'options.invalid': ['An option does not fit the format: {detail}.', 'Nothing was written.', 'Choose another value.'],
  'export.blocked': [
    'The module has errors: {count}.',
    'Nothing was written.',
    'See the checks, mend the errors, then publish again.',
  ],
  'export.cancelled': ['The export was cancelled.', 'An older package is untouched.', 'Start it again when you like.'],
  'export.unverified': [
    'The package did not read back as it was written ({path}).',
    'An older package is untouched.',
    'Check the disk, then try another folder.',
  ],
  'package.unreadable': [
    'This file cannot be read as a package ({path}).',
    'Nothing was changed.',
    'Choose a SCORM package, a whole zip file.',
  ],
  'package.unsafe': [
    'The package was refused: {path} is no ordinary file inside it.',
    'Nothing was unpacked.',
    'Ask whoever made the package for a clean one.',
  ],
  'package.nothing': [
    'Nothing in {path} can be launched.',
    'Nothing was changed.',
    'Ask whoever made it for a package that names what it launches.',
  ],
  'package.tooLarge': [
    'The package was refused: it unpacks to far more than it should ({path}).',
    'Nothing was unpacked.',
    'Ask whoever made the package for a smaller one.',
  ],
  'framework.columns': [
    'No column of the file says what the competences are.',
    'Nothing was imported.',
    'Name the columns in the first line: statement is needed, the others may be left out ({columns}). A CASE file (JSON) or a table of ESCO is read as well.',
  ],
  'framework.unreadable': [
    'The file cannot be read as a framework ({format}); this is in the way: {detail}.',
    'Nothing was imported.',
    'Choose a CASE file (JSON), or a table with the columns of ESCO or our own.',
  ],
  'framework.encoding': [
    'The file is not written in UTF-8.',
    'Nothing was imported.',
    'Save it as UTF-8 where it comes from, then try again.',
  ],
  'framework.tooLarge': [
    'The file holds more than {most} {most:competence|competences}.',
    'Nothing was imported.',
    'Import the part that you need.',
  ],
  'framework.several': [
    'The files do not belong together.',
    'Nothing was imported.',
    'Choose one file, or several of the ESCO dataset.',
  ],
  'framework.empty': ['The file holds no competences.', 'Nothing was imported.', 'Choose another file.'],
  'framework.unknown': [
    'There is no such framework in this programme: {framework}.',
    'Nothing was written.',
    'Import or write one, or name it by its title.',
  ],
  'template.unreadable': [
    'This is not a Modulewright template.',
    'Nothing was made from it.',
    'Choose a file whose name ends in .mwt.',
  ],
  'template.newer': [
    'This template was made by a newer Modulewright.',
    'Nothing was made from it.',
    'Update Modulewright, then try again.',
  ],
  'template.tooLarge': [
    'The template is too large.',
    'Nothing was written.',
    'Make it from a single module, or from fewer of them.',
  ],
  'template.damaged': [
    'This template is damaged ({detail}).',
    'Nothing was made from it.',
    'Ask for the file again, or save the template anew from its original.',
  ],
  'template.unknown': ['This template is no longer there.', 'Nothing was changed.', 'Choose another one.'],
  'template.exists': [
    'There is a template of this name already: {name}.',
    'It was not touched.',
    'Choose another name, or replace it.',
  ],
  'call.unknown': [
    'The application and its core do not match.',
    'Your programme is safe.',
    'Start Modulewright again.',
  ],
  'call.invalid': ['That cannot be done this way ({detail}).', 'Nothing was changed.', 'Use another name or value.'],
  'call.forbidden': ['That is not allowed.', 'Nothing was changed.', 'Only https and mailto links can be opened.'],
  'call.crashed': [
    'Something went wrong inside Modulewright.',
    'Everything saved is safe.',
    'Try again. Please report it with the file logs/errors.log.',
  ],
  'session.unknown': ['The programme is no longer open.', 'Everything saved is safe.', 'Open it again.'],
  'handle.unknown': ['This choice has expired.', 'Nothing was changed.', 'Choose the file again.'],
  'dialog.cancelled': ['Cancelled.', 'Nothing was changed.', 'Choose again when you like.'],
  'clipboard.refused': [
    'Nothing was copied: access to the clipboard was refused.',
    'What is shown is unchanged.',
    'Allow this page to use the clipboard in the settings of your browser, then copy again.',
  ],
  'connection.lost': [
    'Modulewright has stopped.',
    'What was saved is safe, and your last words are still on this screen.',
    'Start it again with npm start: this page then saves what waits.',
  ],
});
