/** Captions as people have them - WebVTT, SubRip, times with a comma - made into the WebVTT that every player reads. */

const time = /(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})/;
const arrow = new RegExp(`^[ \\t]*${time.source}[ \\t]*--?>[ \\t]*${time.source}(?:[ \\t]+(.*))?$`);
/** What players take (WebVTT 4.1): two digits for minutes and seconds, three after a full stop. */
const strict = /^(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}[ \t]+-->[ \t]+(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}(?:[ \t]|$)/;

/** Cues with words in them, as a player counts them. */
export function countCues(text: string): number {
  const lines = linesOf(text);
  return lines.filter((line, index) => strict.test(line) && (lines[index + 1] ?? '').trim() !== '').length;
}

/** The captions as WebVTT; what is right already comes back as it was. Nothing else than times and counters is changed. */
export function toWebVtt(text: string): string {
  const lines = linesOf(text);
  const titled = /^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '');
  if (titled && lines.every((line) => !arrow.test(line) || strict.test(line))) return text;
  const written = lines.flatMap((line, index) => {
    const match = arrow.exec(line);
    if (match) return [timing(match)];
    // SubRip counts its captions; WebVTT needs no names for them.
    return /^\s*\d+\s*$/.test(line) && arrow.test(lines[index + 1] ?? '') ? [] : [line];
  });
  return [...(titled ? [] : ['WEBVTT', '']), ...written].join('\n');
}

function timing([, ...parts]: RegExpExecArray): string {
  const [from, to] = [parts.slice(0, 4), parts.slice(4, 8)].map(
    ([hours = '0', minutes = '', seconds = '', fraction = '']) =>
      `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}:${seconds}.${fraction.padEnd(3, '0')}`,
  );
  // SubRip places with pixels (X1:… Y1:…), which WebVTT has no setting for.
  const settings = (parts[8] ?? '').replace(/\b[XY][12]:\d+\s*/g, '').trim();
  return `${from} --> ${to}${settings === '' ? '' : ` ${settings}`}`;
}

function linesOf(text: string): readonly string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
}
