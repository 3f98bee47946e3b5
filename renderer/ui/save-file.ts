/** Hands a file to the person, in the way browsers and the desktop shell save downloads. */

export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A table for spreadsheets, which take a file without the mark for one in the machine's old character set. */
export function csvFile(text: string): Blob {
  return new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' });
}

/** What every file system takes; `fallback` when nothing is left of the title. */
export function fileName(title: string, fallback: string, extension: string): string {
  const plain = title
    .replace(/[^\p{L}\p{N} .-]+/gu, ' ')
    .trim()
    .replace(/\s+/g, '-')
    .slice(0, 80);
  return `${plain || fallback}.${extension}`;
}
