/** Credits: what an hour of work is worth in the European Credit Transfer and Accumulation System. */

/** The ECTS Users' Guide (2015) counts 25 to 30 hours of work to a credit; countries differ, so a programme says its own. */
export const defaultEctsHours = 25;

/** Credits for an amount of work, unrounded. */
export function ectsOf(minutes: number, hoursPerCredit: number): number {
  return minutes / 60 / hoursPerCredit;
}

export function minutesOf(ects: number, hoursPerCredit: number): number {
  return Math.round(ects * hoursPerCredit * 60);
}
