/** No file reaches itself through its imports, types included. */
import { codeOf, isTypeScript, type Check, type House, type HouseFile } from '../house.ts'
import { importsOf, pathOf } from '../imports.ts'

type Edge = { readonly to: string; readonly line: number }

export const cycles: Check = {
  name: 'cycles',
  run: (house) => {
    const graph = graphOf(house)
    return ringsIn(graph).map((ring) => {
      const first = ring[0] ?? ''
      const line = graph.get(first)?.find(({ to }) => to === (ring[1] ?? first))?.line ?? 1
      return { path: first, line, says: `Imports run in a ring: ${[...ring, first].join(' → ')}.` }
    })
  },
}

const graphOf = (house: House): ReadonlyMap<string, readonly Edge[]> =>
  new Map(house.files.filter(isTypeScript).map((file) => [file.path, edgesOf(house, file)]))

const edgesOf = (house: House, file: HouseFile): readonly Edge[] =>
  importsOf(codeOf(file)).flatMap(({ from, line }) => {
    const to = pathOf(file.path, from)
    return to !== undefined && house.byPath.has(to) ? [{ to, line }] : []
  })

/** One ring for each way back that a walk in depth finds; a finished file is never walked again. */
const ringsIn = (graph: ReadonlyMap<string, readonly Edge[]>): readonly (readonly string[])[] => {
  const finished = new Set<string>()
  const way: string[] = []
  const rings: string[][] = []
  const walk = (path: string): void => {
    const back = way.indexOf(path)
    if (back >= 0) rings.push(way.slice(back))
    if (back >= 0 || finished.has(path)) return
    way.push(path)
    for (const { to } of graph.get(path) ?? []) walk(to)
    way.pop()
    finished.add(path)
  }
  for (const path of graph.keys()) walk(path)
  return rings
}
