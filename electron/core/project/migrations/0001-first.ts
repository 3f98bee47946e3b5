/** Version 1 of the programme file. Documented in docs/file-format.md; never edited once released. */

export const first = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Who holds the file open for writing; at most one row.
CREATE TABLE lock (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  host TEXT NOT NULL, pid INTEGER NOT NULL, started TEXT NOT NULL, path TEXT NOT NULL
) STRICT;

-- One row per commit. commit_id makes a repeated commit count once.
CREATE TABLE journal (
  rev INTEGER PRIMARY KEY, commit_id TEXT NOT NULL UNIQUE,
  author TEXT NOT NULL, at TEXT NOT NULL, typing INTEGER NOT NULL
) STRICT;

-- The records as they are.
CREATE TABLE record (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, parent TEXT, ord TEXT NOT NULL,
  data TEXT NOT NULL, rev_from INTEGER NOT NULL, author TEXT NOT NULL, touched TEXT NOT NULL, typing INTEGER NOT NULL,
  indexed INTEGER NOT NULL -- whether words holds what data says; 0 until the next search or close
) STRICT;
CREATE INDEX unindexed ON record (n) WHERE indexed = 0;

-- The records as they were: valid from rev_from up to, not including, rev_to.
CREATE TABLE past (
  id TEXT NOT NULL, rev_from INTEGER NOT NULL, rev_to INTEGER NOT NULL,
  kind TEXT NOT NULL, parent TEXT, ord TEXT NOT NULL, data TEXT NOT NULL,
  PRIMARY KEY (id, rev_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE media (
  sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, crc32 INTEGER NOT NULL, mime TEXT NOT NULL,
  width INTEGER, height INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE media_chunk (
  sha256 TEXT NOT NULL, seq INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (sha256, seq)
) STRICT; -- with a rowid: in a tree ordered by key, each comparison on the way reads a whole chunk

-- Words of each record, by record.n.
CREATE VIRTUAL TABLE words USING fts5(body, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
`;
