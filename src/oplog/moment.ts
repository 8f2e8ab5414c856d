/** Times as entries carry them, compared. */

/** Milliseconds between two times, ISO 8601, whichever is earlier; NaN where one of them is no time. */
export const millisBetween = (one: string, other: string): number => Math.abs(Date.parse(one) - Date.parse(other))
