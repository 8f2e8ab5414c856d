/**
 * The id of a log entry: a UUID of version 7 that carries the entry's own time, so that ids sort as entries happened.
 */

const FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Whether a text is a UUID of version 7, in lower case. */
export const isEntryId = (text: string): boolean => FORM.test(text)

/** Milliseconds since 1970 that the id carries. */
export const entryMillis = (entryId: string): number =>
  Number.parseInt(entryId.slice(0, 8) + entryId.slice(9, 13), 16)

/**
 * Makes the id of an entry.
 * @param at the entry's time, ISO 8601 UTC with milliseconds
 * @param random at least 10 random bytes, new for each entry
 */
export const entryIdAt = (at: string, random: Uint8Array): string => {
  const millis = Date.parse(at)
  if (!Number.isSafeInteger(millis) || millis < 0) throw new TypeError(`entry id: ${at} is no time`)
  if (random.length < 10) throw new TypeError('entry id: ten random bytes are needed')
  const time = millis.toString(16).padStart(12, '0')
  const tail = Array.from(random.subarray(0, 10), (byte) => byte.toString(16).padStart(2, '0')).join('')
  const variant = ((Number.parseInt(tail.slice(3, 4), 16) & 0x3) | 0x8).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${tail.slice(0, 3)}-${variant}${tail.slice(4, 7)}-${tail.slice(7, 19)}`
}
