/** Swedish words of what a paste leaves out. `{name}` marks a placeholder. */

import type { PasteCatalogue } from '../index.ts';

export const paste: PasteCatalogue = {
  'paste.lost': 'Orden är här; något annat utelämnades.',
  'paste.lost.webImages': 'Bilder på webben: {count}',
  'paste.todo.webImages': 'Spara dem och infoga dem från din dator.',
  'paste.lost.localImages': 'Bilder som det andra programmet inte lämnade över: {count}',
  'paste.todo.localImages': 'Kopiera varje för sig eller infoga den som fil.',
  'paste.lost.damagedImages': 'Skadade bilder: {count}',
  'paste.todo.damagedImages': 'Kopiera dem igen eller infoga dem som filer.',
  'paste.lost.otherImages': 'Bilder av ett slag som ingen webbläsare visar: {count}',
  'paste.todo.otherImages': 'Spara dem som PNG eller JPEG och infoga dem.',
  'paste.lost.drawings': 'Teckningar i sidan: {count}',
  'paste.todo.drawings': 'Spara dem som PNG eller SVG och infoga dem.',
  'paste.lost.formulas': 'Formler som inte kunde läsas: {count}',
  'paste.todo.formulas': 'Skriv dem på nytt med Infoga, Formel.',
  'paste.lost.embeds': 'Filmer, ljud och ramar: {count}',
  'paste.todo.embeds': 'Infoga dem med Infoga, Video, Ljud eller Inbäddning.',
  'paste.lost.links': 'Länkar som är osäkra eller för långa: {count}',
  'paste.todo.links': 'Orden är här; lägg till adressen för hand.',
  'paste.lost.imageLinks': 'Länkar på bilder: {count}',
  'paste.todo.imageLinks': 'Skriv adressen i orden bredvid bilden.',
  'paste.lost.columns': 'Kolumner eller celler utöver den största tabellen: {count}',
  'paste.todo.columns': 'Dela tabellen och kopiera resten för sig.',
  'paste.lost.files': 'Filer som blev kvar i det andra programmet: {count}',
  'paste.todo.files': 'Infoga dem här också.',
  'paste.lost.entries': 'Termer och verk som blev kvar i det andra programmet: {count}',
  'paste.todo.entries': 'Orden är här; lägg till dem här.',
  'paste.lost.formatting': 'Formatering som inte kunde läsas: {count}',
  'paste.todo.formatting': 'Bara de rena orden kom med.',
};
