/** How hurried a long task is: when it stops, and when it lets others in, for the counter is open beside it. */

export type Pace = { readonly stop: AbortSignal; readonly breathe: () => Promise<void> }

/** Without a rest, to the end. */
export const AT_ONCE: Pace = { stop: new AbortController().signal, breathe: () => Promise.resolve() }
