/**
 * Page numbers in a text that is to be printed: only whoever has printed it knows them, so they are put in afterwards and it is printed
 * again, until none of them moves any more.
 */

import { h, type Html } from '../../base/html.ts';

/** Where the number of the page of a place stands: as many digits wide as numbers of pages mostly are. */
export function pageNumber(place: string): Html {
  return h('span', { class: 'page-number', 'data-place': place }, unknown);
}

const unknown = '00';

const numbers = /(<span class="page-number" data-place="([^"]+)">)\d+(<\/span>)/g;

/** The places whose pages a text wants to know, and the text with what is known of them. */
export function withPageNumbers(text: string, pages: ReadonlyMap<string, number>): string {
  return text.replaceAll(numbers, (whole, open: string, place: string, close: string) => {
    const page = pages.get(place);
    return page === undefined ? whole : `${open}${page}${close}`;
  });
}
