/** Every expected failure of the product, by code; the author catalogue has a sentence for each one. */

export const failureCodes = [
  // opening and saving a programme file
  'file.missing',
  'file.foreign', // not a programme file at all
  'file.unreachable', // no such folder, a circle of links, a file in a folder's place, a name too long; params: path
  'file.empty', // a programme file without a single record
  'file.newer', // written by a later version
  'file.damaged', // fails SQLite's integrity check or our own
  'file.nothingLeft', // not one record of a damaged file can be read
  'file.locked', // another live process has it open for writing
  'file.readOnly', // a change was asked of a file opened for reading
  'file.elsewhere', // another window or program has taken the file over; params: path
  'file.moved', // nothing is where the open file was; params: path
  'file.replaced', // another file is where the open one was; params: path
  'file.noPermission',
  'file.exists',
  'file.reviewCopy', // more than saying something was asked of a review copy
  'file.protected', // one that is set to be read only would be written over; params: path
  'file.programme', // something else would be written over a programme; params: path
  'file.isOpen', // a programme to be written over one that is open here; params: path
  'disk.full',
  'disk.failed',
  'home.failed', // the application's own folder cannot be written to; params: path, reason
  'backup.unknown', // params: backup
  // changing records
  'commit.invalid', // breaks a schema or an invariant; params: record, reason
  'commit.stale', // based on a revision the file no longer has
  'text.tooLong', // a field holds more than its schema allows; params: record, field, most
  'number.unread', // what a field for a number holds is none, or none that fits there
  // media
  'media.unsupported',
  'media.tooLarge',
  'media.missing',
  'suggestion.fileMissing',
  'paste.missed', // the page was left, or the code for it could not be had
  'paste.unread', // pasted blocks that this version does not know; params: count
  'media.damaged', // its bytes do not match the fingerprint taken at ingest
  'media.notImage', // a file of another kind than the place takes; params: name
  'media.notAudio',
  'media.notVideo',
  'media.notCaptions',
  'media.unsafeSvg', // could run or fetch something; params: name, detail
  'captions.encoding', // not UTF-8; params: name
  'captions.nothing', // no cue that a player reads; params: name
  'upload.unknown',
  'upload.incomplete', // fewer or more bytes came than were announced; params: name
  // frameworks
  'framework.unreadable', // not of its format; params: format, detail
  'framework.columns', // a table without the columns that are wanted; params: columns
  'framework.encoding', // not UTF-8
  'framework.tooLarge', // params: most
  'framework.several', // several files that do not make one framework
  'framework.empty',
  'framework.unknown', // params: framework
  // spelling
  'spelling.none', // no dictionary of the language ships; params: language
  'spelling.unreadable', // the dictionary that ships is missing or damaged; params: language
  // templates
  'template.unreadable', // no template at all
  'template.newer', // written by a later version
  'template.tooLarge',
  'template.damaged', // breaks a schema or an invariant; params: detail
  'template.unknown',
  'template.exists', // another one has this name; params: name
  // review
  'return.unreadable', // no return of a reviewer at all
  'return.newer', // written by a later version
  'return.tooLarge',
  'return.damaged', // breaks its schema; params: detail
  'return.foreign', // of another programme
  'status.openMust', // a module that is to be approved
  'version.unknown', // params: version
  // publishing
  // joining two copies of a programme
  'copy.same', // the file that is open
  'copy.foreign', // of another programme
  'copy.joined', // of this programme, which is joined as a whole
  'copy.review', // a review copy, which holds one module and comes back in another way
  'copy.apart', // of the same programme, but nothing tells what both were made from
  'module.unknown',
  'sheets.noSession',
  'sheets.unreadable', // no filled sheets at all
  'sheets.newer', // written by a later version
  'sheets.tooLarge',
  'sheets.damaged', // breaks its schema, or answers what nobody asked; params: detail
  'sheets.foreign', // of another programme
  'sheets.columns', // a table in which no column, or as many of two sheets, is a question of the session
  'sheets.gone', // of a session that is not in the programme
  // results of pilot sessions
  'results.unreadable', // no whole table of text; params: line
  'results.encoding', // lines of two encodings in one file; params: line
  'results.tooLarge', // bytes, rows, learners or exercises
  'results.columns', // none of the tables that are known
  'results.nothing', // nobody's answers, or none that says whether it is right
  'results.noNames', // questions by numbers alone, and no test, or several, of so many
  'results.noneKnown', // no exercise of the module
  'results.otherModule', // exercises of another module alone; params: module
  'results.taken', // of a session that has the same already
  'results.overlap', // of a session that has some of the same, and nobody said whether they come in its place
  'publication.other', // params: number
  'publication.unknown', // params: number
  'target.unknown', // settings that are saved under a name; params: name, known
  'format.unknown',
  'language.unsupported',
  'options.invalid',
  'programme.mode', // params: format, mode
  'platform.other', // the folder or file has the platform of another programme; params: path
  'platform.occupied', // something else lies where a file of the platform would; params: path
  'programme.nothing', // no module of the chosen statuses is without errors; params: count
  'export.blocked', // checks found errors; params: count
  'export.cancelled',
  'export.underWay', // of this module or to this file
  'export.lost', // the core that wrote the package is no more
  'export.leak', // words for the facilitator alone in a package for learners; params: path
  'export.noPrinter', // pages are to be printed and no browser is there that could
  'export.printFailed', // the browser that prints them did not; params: program, detail
  'export.unverified', // the package that was written does not read back as planned
  'export.invalid', // a document in it is not what its standard asks for
  // trying packages
  'package.unreadable', // no zip, or a broken one
  'package.unsafe', // names that climb, links, encryption; params: path
  'package.nothing', // a SCORM package with nothing that can be launched; params: path
  'package.tooLarge', // a zip bomb, or near it; params: path
  // the boundary
  'call.unknown',
  'call.invalid',
  'call.forbidden',
  'call.crashed', // a bug; written to logs/errors.log
  'session.unknown',
  'handle.unknown',
  'dialog.cancelled',
  'clipboard.refused',
  'connection.lost',
] as const;

export type FailureCode = (typeof failureCodes)[number];
