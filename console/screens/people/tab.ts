/** What the tabs of the screen have between them. */

/** 符号: four groups of five signs that cannot be mistaken for one another, made at random here and shown once. */
export const newCode = (): string => {
  const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
  const picked = Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) => SIGNS[byte % SIGNS.length] ?? '2')
  return [0, 5, 10, 15].map((at) => picked.slice(at, at + 5).join('')).join('-')
}

export const dayOrNull = (day: string | undefined): string | null => (day === undefined || day === '' ? null : day)
