/** The locale by whose habits this machine writes times: where there is no shell to ask, the environment says it (POSIX XBD 8.2). */

export function systemRegion(environment: Readonly<Record<string, string | undefined>>): string {
  const named = environment['LC_ALL'] || environment['LC_TIME'] || environment['LANG'] || '';
  const tag = named.replace(/[.@].*/, '').replaceAll('_', '-');
  const known = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  return known ? tag : Intl.DateTimeFormat().resolvedOptions().locale;
}
