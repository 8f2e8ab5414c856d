/** The eight masks of a two-dimensional code, and how hard a masked one is to read. [ISO/IEC 18004 8.8] */

export const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

/** The lower, the easier to read: runs, blocks, look-alikes of a finder, too much of one shade. `rows`: '1' dark. */
export const penaltyOf = (rows: readonly string[]): number => {
  const columns = rows.map((_, x) => rows.map((row) => row.charAt(x)).join(''))
  const lines = [...rows, ...columns]
  const runs = lines.flatMap((line) => line.match(/0{5,}|1{5,}/g) ?? []).reduce((sum, run) => sum + run.length - 2, 0)
  const finders = lines.reduce((sum, line) => sum + countOf(line, '10111010000') + countOf(line, '00001011101'), 0)
  return runs + 3 * blocksOf(rows) + 40 * finders + 10 * unevennessOf(rows)
}

const countOf = (line: string, sought: string): number => {
  let count = 0
  for (let at = line.indexOf(sought); at >= 0; at = line.indexOf(sought, at + 1)) count += 1
  return count
}

const blocksOf = (rows: readonly string[]): number => rows.slice(1).reduce((sum, row, y) => {
  const above = rows[y] ?? ''
  let count = 0
  for (let x = 1; x < row.length; x += 1) {
    const shade = row.charAt(x)
    if (shade === row.charAt(x - 1) && shade === above.charAt(x) && shade === above.charAt(x - 1)) count += 1
  }
  return sum + count
}, 0)

/** Steps of five per cent away from half dark. */
const unevennessOf = (rows: readonly string[]): number => {
  const dark = rows.reduce((sum, row) => sum + row.replaceAll('0', '').length, 0)
  return Math.floor(Math.abs((dark * 20) / rows.length ** 2 - 10))
}
