/** The check sheet as the screen works with it: groups of fields, what is blank, what is still to be done. Pure. */
import type { SpokenFinding } from '../../ask/problem.ts'
import type { CheckField } from '../../ask/shapes/roads.ts'

export type CheckState = {
  /** Paths marked 見た. */
  readonly seen: readonly string[]
  /** What was typed again, by path. */
  readonly typed: Readonly<Record<string, string>>
}

export const NOTHING_CHECKED: CheckState = { seen: [], typed: {} }

export type Group = {
  readonly id: string
  readonly fields: readonly CheckField[]
  readonly blanks: readonly CheckField[]
}

export const isBlank = ({ rekey, value }: CheckField): boolean =>
  !rekey && (value === null || value === undefined || value === '' || value === false)

/** Fields of one mover stay together ('movers.0'), all others in one group; what is blank is listed apart. */
export const groupsOf = (fields: readonly CheckField[]): readonly Group[] => {
  const byPlace = Map.groupBy(fields, ({ path }) => /^(\w+\.\d+)\./.exec(path)?.[1] ?? '')
  return [...byPlace].map(([id, those]) => ({
    id,
    fields: those.filter((each) => !isBlank(each)),
    blanks: those.filter(isBlank),
  }))
}

/** A field the server asks to have been seen: everything that says something, a tick that is off too. */
const mustBeSeen = ({ rekey, value }: CheckField): boolean =>
  rekey || (value !== null && value !== undefined && value !== '')

export const isDone = (field: CheckField, { seen, typed }: CheckState): boolean =>
  field.rekey ? (typed[field.path] ?? '').trim() !== '' : isBlank(field) || seen.includes(field.path)

export const leftToDo = (fields: readonly CheckField[], state: CheckState): readonly CheckField[] =>
  fields.filter((field) => !isDone(field, state))

/**
 * Where F8 leads: a difference the server told of, else what has not been looked at, after the field that has the
 * focus.
 */
export const nextPlace = (
  fields: readonly CheckField[],
  state: CheckState,
  differs: readonly string[],
  focused: string | undefined,
): string | undefined => {
  const wanted = fields
    .filter((field) => differs.includes(field.path) || !isDone(field, state))
    .map(({ path }) => path)
  const at = fields.findIndex(({ path }) => path === focused)
  return wanted.find((path) => fields.findIndex((field) => field.path === path) > at) ?? wanted[0]
}

/** Everything from the top down to a field counts as seen; what is to be typed is not seen by that. */
export const seenTo = (fields: readonly CheckField[], state: CheckState, path: string | undefined): CheckState => {
  const end = path === undefined ? fields.length - 1 : fields.findIndex((field) => field.path === path)
  const above = fields
    .slice(0, end + 1)
    .filter(({ rekey }) => !rekey)
    .map((field) => field.path)
  return { ...state, seen: [...new Set([...state.seen, ...above])] }
}

/** The input of the act; a typed field has been looked at by typing it, a blank one by reading the list of blanks. */
export const checkInput = (caseId: string, draftNo: number, fields: readonly CheckField[], state: CheckState) => ({
  caseId,
  draftNo,
  seen: fields.filter((field) => mustBeSeen(field) && isDone(field, state)).map(({ path }) => path),
  rekeyed: Object.fromEntries(fields.filter(({ rekey }) => rekey).map(({ path }) => [path, state.typed[path] ?? ''])),
})

export const differing = (findings: readonly SpokenFinding[]): readonly string[] =>
  findings.flatMap(({ code, field }) => (code === 'check/rekey-differs' && field !== null ? [field] : []))
