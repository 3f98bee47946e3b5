/** Times as the standards write them. */

/** CMITimespan `HHHH:MM:SS.SS` (RTE 3-22) of a duration in milliseconds. */
export function timespan12(milliseconds: number): string {
  const hundredths = Math.max(0, Math.round(milliseconds / 10));
  const hours = Math.min(9999, Math.floor(hundredths / 360_000));
  const minutes = Math.floor(hundredths / 6000) % 60;
  const seconds = Math.floor(hundredths / 100) % 60;
  return `${pad(hours, 4)}:${pad(minutes)}:${pad(seconds)}.${pad(hundredths % 100)}`;
}

/** CMITime `HH:MM:SS` (RTE 3-22), local time of day. */
export function time12(date: Date): string {
  return `${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())}`;
}

/** ISO 8601 duration with at most two decimals (SCORM 2004 RTE 4.1.1.7, timeinterval(second,10,2)). */
export function duration2004(milliseconds: number): string {
  return `PT${Math.max(0, Math.round(milliseconds / 10)) / 100}S`;
}

/** ISO 8601 instant; more than two decimals of a second fail in Moodle. */
export function time2004(date: Date): string {
  return date.toISOString().replace(/(\.\d\d)\dZ$/, '$1Z');
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
