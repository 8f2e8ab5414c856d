/** What the browser knows of each kind of event, found by its folder: a new kind needs no line here. */
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

/** The kinds that can be received, by their folders. */
export const EVENT_KINDS: readonly string[] = Object.keys(faces).map((path) => path.split('/').at(-2) ?? '')

export const kindTitle = (kind: string): string => {
  const titles: Readonly<Record<string, string>> = say.kinds
  return titles[kind] ?? known.get(kind)?.title ?? kind
}
