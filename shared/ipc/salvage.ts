/** What came of taking a damaged programme file apart. */

export interface SalvageReport {
  /** Records in the new file. */
  readonly records: number;
  /** Rows that are there and cannot be read. What stood on a page that is gone altogether cannot be counted. */
  readonly damaged: number;
  /** Parents that were made anew for records that had lost theirs. */
  readonly made: number;
  /** Links without their goal. */
  readonly dropped: number;
  /** Names of the files (images, sound …) whose bytes are gone or not what they were. */
  readonly lostFiles: readonly string[];
}
