/** What the browser knows of each kind of event, found by its folder: a new kind needs no line here. */
import { useEffect, useState } from 'react'
import type { Form } from '../../src/frame/form.ts'
import { say } from '../messages/say.ts'

export type Face = {
  readonly id: string
  readonly title: string
  readonly form?: Form
  /** A whole empty input, with one empty item where items repeat. */
  readonly blank?: unknown
}

const faces = import.meta.glob<Face>('../../src/events/*/*/face.ts')
const known = new Map<string, Face>()

/** Loads what the browser may know of a kind; nothing where there is no such kind. */
export const findFace = async (kind: string): Promise<Face | undefined> => {
  const load = Object.entries(faces).find(([path]) => path.endsWith(`/${kind}/face.ts`))?.[1]
  if (load === undefined) return undefined
  const face = known.get(kind) ?? (await load())
  known.set(kind, face)
  return face
}

/** Kinds of one chapter of the law: by whose doing the register changes. */
export type KindGroup = { readonly id: string; readonly kinds: readonly Face[] }

/** What comes over the counter most often, first; every other kind stands behind these in its group. */
const USUAL: readonly string[] = ['move-in', 'change-of-address', 'move-out', 'household-change', 'birth', 'death']

const rankOf = (kind: string): number => (USUAL.includes(kind) ? USUAL.indexOf(kind) : USUAL.length)

/** 届出, then what the office does by itself, then what undoes either. */
const GROUPS: readonly string[] = ['by-notification', 'ex-officio']

const groupRank = (group: string): number => (GROUPS.includes(group) ? GROUPS.indexOf(group) : GROUPS.length)

const folderOf = (path: string, level: -2 | -3): string => path.split('/').at(level) ?? ''

/** The kinds by folder: 届出 first, then what the office does by itself. */
const kindsByGroup = (): readonly (readonly [string, readonly string[]])[] => {
  const groups = Map.groupBy(Object.keys(faces), (path) => folderOf(path, -3))
  return [...groups]
    .toSorted(([a], [b]) => groupRank(a) - groupRank(b) || (a < b ? -1 : 1))
    .map(([group, paths]) => {
      const kinds = paths.map((path) => folderOf(path, -2))
      return [group, kinds.toSorted((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))]
    })
}

/** Every kind there is, with its title and form, in groups; loaded when the reception opens. */
export const loadKinds = async (): Promise<readonly KindGroup[]> =>
  Promise.all(
    kindsByGroup().map(async ([id, kinds]) => ({
      id,
      kinds: (await Promise.all(kinds.map(findFace))).filter((face) => face !== undefined),
    })),
  )

/** Lists that are told kinds by id alone are drawn again once every title is known. */
export const useKindTitles = (): void => {
  const [, draw] = useState(false)
  useEffect(() => void loadKinds().then(() => draw(true)), [])
}

export const kindTitle = (kind: string): string => {
  const titles: Readonly<Record<string, string>> = say.kinds
  return titles[kind] ?? known.get(kind)?.title ?? kind
}
