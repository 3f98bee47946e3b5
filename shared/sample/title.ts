/** What the sample's file is called, apart from the sample: naming it does not carry it. */

export const sampleTitle = 'Baltic Capacity Building';
