/**
 * Canonical bytes of a JSON value: RFC 8785 (JCS) restricted to strings, safe integers, booleans, null, arrays and
 * objects.
 */

/**
 * The one text of a value: keys in UTF-16 order, no spaces, the shortest escapes.
 * @throws where the value holds a fraction, an unsafe integer, a lone surrogate, `undefined` or anything JSON has no
 *   word for: a programmer's error, because nothing like it may reach the log.
 */
export const canonicalText = (value: unknown): string => {
  switch (typeof value) {
    case 'string': return quoted(value)
    case 'number': return integer(value)
    case 'boolean': return value ? 'true' : 'false'
    case 'object':
      return value === null ? 'null' : Array.isArray(value) ? arrayText(value) : objectText(value)
    default: throw new TypeError(`canonical: a ${typeof value} has no canonical form`)
  }
}

/** `canonicalText` as UTF-8. */
export const canonicalBytes = (value: unknown): Uint8Array => Buffer.from(canonicalText(value), 'utf8')

/** Nearly every text needs no escape; asking so is cheaper than `JSON.stringify`. */
const NEEDS_CARE = /["\\\u0000-\u001f\ud800-\udfff]/

const quoted = (text: string): string => {
  if (!NEEDS_CARE.test(text)) return `"${text}"`
  if (!text.isWellFormed()) throw new TypeError('canonical: a lone surrogate has no UTF-8 form')
  return JSON.stringify(text)
}

const integer = (value: number): string => {
  if (!Number.isSafeInteger(value)) throw new TypeError(`canonical: ${value} is not a safe integer`)
  return value === 0 ? '0' : String(value)
}

const arrayText = (list: readonly unknown[]): string => {
  let text = '['
  for (let at = 0; at < list.length; at += 1) text += (at === 0 ? '' : ',') + canonicalText(list[at])
  return text + ']'
}

const objectText = (value: object): string => {
  assertPlain(value)
  let text = '{'
  for (const { key, opening } of layoutOf(Object.keys(value))) text += opening + canonicalText(value[key])
  return text + '}'
}

function assertPlain(value: object): asserts value is Readonly<Record<string, unknown>> {
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError('canonical: only plain objects have a canonical form')
  }
}

/** A key, and what stands before its value: a comma unless first, the key in quotes, a colon. */
type Slot = { readonly key: string; readonly opening: string }

/** Rows of one table share their keys: sorting 110 of them again for each row would cost more than everything else. */
const LAYOUTS_KEPT = 512
const layouts = new Map<string, readonly Slot[]>()

const layoutOf = (keys: readonly string[]): readonly Slot[] => {
  const name = keys.join('\u0000')
  const known = layouts.get(name)
  if (known !== undefined && known.length === keys.length) return known
  const made = layOut(keys)
  if (layouts.size >= LAYOUTS_KEPT) layouts.clear()
  layouts.set(name, made)
  return made
}

const layOut = (keys: readonly string[]): readonly Slot[] =>
  keys.toSorted(byCodeUnits).map((key, place) => ({ key, opening: `${place === 0 ? '' : ','}${keyText(key)}:` }))

const byCodeUnits = (one: string, other: string): number => (one < other ? -1 : 1)

/** PostgreSQL's jsonb knows no NUL either; without it the joined keys of a layout name exactly one list of keys. */
const keyText = (key: string): string => {
  if (key.includes('\u0000')) throw new TypeError('canonical: a key with NUL has no canonical form')
  return quoted(key)
}
