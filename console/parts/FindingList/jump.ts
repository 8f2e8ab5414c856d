/** Goes to the field a finding is about, and from one finding's field to the next. */
import type { SpokenFinding } from '../../ask/problem.ts'
import { arrive } from '../../keys/enter.ts'
import type { Handler } from '../../keys/useKeys.ts'

const INPUTS = 'input:not([type=hidden]):not(:disabled), select:not(:disabled), textarea:not(:disabled)'

/** The field itself, else the nearest whole that holds it: 'movers.0.birthDate', then 'movers.0'. */
const elementFor = (field: string): HTMLElement | null => {
  const parts = field.split('.')
  for (let count = parts.length; count > 0; count -= 1) {
    const path = CSS.escape(parts.slice(0, count).join('.'))
    const found = document.querySelector<HTMLElement>(`[data-path="${path}"], [data-item="${path}"]`)
    if (found !== null) return found
  }
  return null
}

export const jumpTo = (field: string): void => {
  const found = elementFor(field)
  const input = found?.querySelector<HTMLElement>(INPUTS) ?? found?.querySelector<HTMLElement>('button')
  found?.scrollIntoView({ block: 'center' })
  if (input !== null && input !== undefined) arrive(input)
}

/** Several findings may be about one place of the form: the town block and the lot of one address. */
const placeOf = (field: string): string => {
  const { path, item } = elementFor(field)?.dataset ?? {}
  return path ?? item ?? field
}

/** The next field with a finding after the one that has the focus, going round. */
export const nextField = (fields: readonly string[], focused: string | undefined): string | undefined => {
  const at =
    focused === undefined
      ? -1
      : fields.findIndex(
          (field) => field === focused || focused.startsWith(`${field}.`) || field.startsWith(`${focused}.`),
        )
  return fields[(at + 1) % fields.length]
}

export const focusedPath = (): string | undefined =>
  document.activeElement?.closest<HTMLElement>('[data-path]')?.dataset['path']

/** What F8 does where there are findings: to the next one's field, with their count on the key. */
export const toNextFinding = (findings: readonly SpokenFinding[]): Handler => {
  const fields = findings.flatMap(({ field }) => (field === null ? [] : [field]))
  if (fields.length === 0) return null
  const run = (): void => jumpTo(nextField([...new Set(fields.map(placeOf))], focusedPath()) ?? '')
  return { run, count: findings.length }
}

/** The first field that nothing stands in yet; the first of all, where every one is filled. */
export const arriveAtFirst = (within: HTMLElement | null): void => {
  const inputs = [...(within?.querySelectorAll<HTMLElement>(INPUTS) ?? [])]
  const first = inputs.find((input) => isEmpty(input)) ?? inputs[0]
  if (first !== undefined) arrive(first)
}

const isEmpty = (input: HTMLElement): boolean => {
  if (input instanceof HTMLInputElement && (input.type === 'checkbox' || input.type === 'radio')) {
    return input.type === 'radio' && input.closest('[role=radiogroup]')?.querySelector(':checked') === null
  }
  return (input instanceof HTMLInputElement || input instanceof HTMLSelectElement) && input.value === ''
}
