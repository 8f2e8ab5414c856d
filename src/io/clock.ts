/** The clock of the machine; nothing else in the house asks for the time. */

/** Tells the time. */
export type Clock = { readonly now: () => Date }

export const systemClock: Clock = { now: () => new Date() }
