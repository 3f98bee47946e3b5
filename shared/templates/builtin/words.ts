/** The words of the templates that come with the product; guidance to be replaced stands in brackets and ends in dots. */

export interface ModuleWords {
  readonly name: string;
  /** For choosing it: what it is good for. */
  readonly description: string;
  readonly title: string;
  readonly summary: string;
  readonly goals: readonly [string, string] | readonly [string, string, string];
}

export interface ActivityWords {
  readonly title: string;
  readonly grouping: string;
  readonly room: string;
  readonly participants: string;
  readonly notes: string;
}

export interface BuiltinWords {
  /** Alone, in groups, together. */
  readonly steps: readonly [string, string, string];
  readonly example: string;
  readonly check: string;
  readonly basic: ModuleWords & {
    readonly units: readonly [string, string, string, string];
    readonly about: string;
    readonly why: string;
    readonly idea: string;
    readonly explain: string;
    readonly show: string;
    readonly mistake: string;
    readonly practice: string;
    readonly method: string;
    readonly methodWhy: string;
    readonly methodSteps: readonly [string, string, string];
    readonly together: string;
    readonly discussion: ActivityWords;
  };
  readonly advanced: ModuleWords & {
    readonly units: readonly [string, string, string, string];
    readonly prepare: string;
    readonly bring: string;
    readonly meet: string;
    readonly lectureAbout: string;
    readonly lecture: ActivityWords;
    readonly talk: string;
    readonly discussion: ActivityWords;
    readonly tool: string;
    readonly toolWhy: string;
    readonly toolUse: string;
    readonly practice: ActivityWords;
    readonly plan: string;
    readonly planWhy: string;
  };
  readonly support: ModuleWords & {
    readonly units: readonly [string, string, string, string];
    readonly gap: string;
    readonly gapWho: string;
    readonly gapCause: string;
    readonly workshop: ActivityWords;
    readonly means: string;
    readonly meansWhy: string;
    readonly chain: readonly [string, string, string, string];
    readonly chainCaption: string;
    readonly draft: string;
    readonly drafting: ActivityWords;
    readonly results: string;
    readonly resultsWhy: string;
    readonly show: string;
    readonly evidence: string;
    readonly discussion: ActivityWords;
    readonly turn: string;
  };
  readonly programme: {
    readonly name: string;
    readonly description: string;
    readonly summary: string;
    readonly levels: readonly [string, string, string];
    readonly audiences: readonly [string, string, string, string, string];
  };
}
