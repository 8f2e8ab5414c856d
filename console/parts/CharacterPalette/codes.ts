/** Code points as officers and lists write them: U+845B U+E0102. */

export const codeOf = (character: string): string =>
  [...character]
    .map((point) => `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
    .join(' ')

const isPoint = (point: number): boolean => point > 0x1f && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)

/** One character from its code, a selector behind it too; nothing where it names none. */
export const readCode = (typed: string): string | undefined => {
  const parts = typed
    .normalize('NFKC')
    .trim()
    .toUpperCase()
    .split(/[\s,+_-]+|(?<=[0-9A-F])(?=U)/)
    .map((part) => part.replace(/^U/, ''))
    .filter((part) => part !== '')
  if (parts.length === 0 || parts.length > 2 || !parts.every((part) => /^[0-9A-F]{2,6}$/.test(part))) return undefined
  const points = parts.map((part) => Number.parseInt(part, 16))
  return points.every(isPoint) ? String.fromCodePoint(...points) : undefined
}
