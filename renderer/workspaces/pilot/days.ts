/** Days and times as they are typed. Pure. */

/** Null for nothing; undefined for what is no day of the calendar. */
export function readDay(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const day = new Date(`${text}T00:00:00Z`);
  // A day that there is not, as 30 February, would be another.
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  return isDay ? text : undefined;
}

/** Minutes from midnight of `9:30` or `09.30`; undefined for what is no time of the day. */
export function readTime(typed: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/.exec(typed.trim()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return Number(hours) * 60 + Number(minutes);
}
