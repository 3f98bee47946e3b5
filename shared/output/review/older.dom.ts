/** What the code that reviewers' browsers share with the rest asks of them, and those from before 2023 have not. */

const prototype = String.prototype as { toWellFormed?: (this: string) => string };

prototype.toWellFormed ??= function (this: string): string {
  return this.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/g, '\uFFFD').replace(
    /(^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    '$1\uFFFD',
  );
};
