/** Where the parts of a book lie. */

export const bookFolder = 'EPUB/';
export const packagePath = `${bookFolder}package.opf`;
