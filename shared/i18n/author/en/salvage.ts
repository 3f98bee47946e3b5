/** English words of salvage. `{name}` marks a placeholder. */

export const salvage = {
  'salvage.programme': 'Salvaged programme',
  'salvage.module': 'Salvaged',
  'salvage.unit': 'Salvaged',
  'salvage.page': 'Salvaged page',
  'salvage.framework': 'Salvaged',
  'salvage.run': 'Save what can be read',
  'salvage.running': 'Reading the damaged file …',
  'salvage.copy': '{name} salvaged',
  'salvage.done': 'Salvaged into “{name}”: {records} records. The damaged file was not touched; history stays behind.',
  'salvage.damaged': 'Cannot be read any more: {count}.',
  'salvage.made': 'Made anew to hold what had lost its place: {count}.',
  'salvage.dropped': 'Links whose goal is gone: {count}.',
  'salvage.lostFiles': 'Files whose bytes are gone: {names}.',
} as const;
