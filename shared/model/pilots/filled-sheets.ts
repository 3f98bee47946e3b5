/** The sheets of a pilot session that are filled in and come back; by itself, as a command line needs these words and no schema. */

/** The facilitator's plan asks nothing, so that it does not come back. */
export const filledSheets = ['participant', 'followUp', 'observer', 'review'] as const;
