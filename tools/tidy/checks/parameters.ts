/** A function takes at most four parameters; more of them want a name as one thing. */
import type { FunctionSpan } from '../functions.ts'
import { codeOf, functionsIn, writtenCode, type Check } from '../house.ts'

const LIMIT = 4

const nameOf = ({ name }: FunctionSpan): string => (name === '' ? 'A function' : `'${name}'`)

export const parameters: Check = {
  name: 'parameters',
  run: (house) => writtenCode(house).flatMap((file) => functionsIn(file)
    .filter((span) => span.parameters > LIMIT)
    .map((span) => ({
      path: file.path, line: codeOf(file).code[span.from]?.line ?? 1,
      says: `${nameOf(span)} takes ${span.parameters} parameters; the limit is ${LIMIT}.`,
    }))),
}
