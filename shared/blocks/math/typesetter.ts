/** The place of the library that typesets formulas: screens begin without its code, a tenth of theirs (see `temml.ts`). */

export interface TypesetNode {
  readonly type?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly classes?: readonly string[];
  readonly style?: Readonly<Record<string, unknown>>;
  readonly children?: readonly TypesetNode[];
}

/** LaTeX as a tree of MathML. Throws what the library throws at a formula that is wrong. */
export type Typesetter = (source: string, display: boolean) => TypesetNode;

let typesetter: Typesetter | null = null;

export function setTypesetter(given: Typesetter): void {
  typesetter = given;
}

/** Null as long as there is no typesetter. */
export function typeset(source: string, display: boolean): TypesetNode | null {
  return typesetter && typesetter(source, display);
}
