/** Packs ascending code points and entries into the text that src/record/characters/unpack.ts reads. */

/** `gap` or `gap.length` for each run of neighbours, base 36. */
export const packRuns = (points: Iterable<number>): string => {
  const runs: [number, number][] = []
  for (const point of [...points].sort((a, b) => a - b)) {
    const last = runs.at(-1)
    if (last !== undefined && last[0] + last[1] === point) last[1]++
    else runs.push([point, 1])
  }
  let next = 0
  return runs.map(([first, length]) => {
    const gap = (first - next).toString(36)
    next = first + length
    return length === 1 ? gap : `${gap}.${length.toString(36)}`
  }).join(' ')
}

/** `gap:rest` for each entry, in ascending order of its number. */
export const packEntries = (entries: Iterable<readonly [number, string]>): string => {
  let last = 0
  return [...entries].sort(([a], [b]) => a - b).map(([point, rest]) => {
    const gap = (point - last).toString(36)
    last = point
    return `${gap}:${rest}`
  }).join(' ')
}

/** A TypeScript module holding packed texts, wrapped so that no line passes 116 characters. */
export const moduleOf = (comment: readonly string[], tables: Readonly<Record<string, string>>): string => [
  '/**', ...comment.map((line) => ` * ${line}`), ' */',
  ...Object.entries(tables).flatMap(([name, packed]) =>
    ['', `export const ${name} = [`, ...linesOf(packed).map((line) => `  '${line}',`), `].join(' ')`]),
  '',
].join('\n')

const linesOf = (packed: string): string[] => {
  const lines: string[] = []
  let line = ''
  for (const item of packed.split(' ')) {
    if (line !== '' && line.length + 1 + item.length > 110) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? item : `${line} ${item}`
  }
  return line === '' ? lines : [...lines, line]
}
