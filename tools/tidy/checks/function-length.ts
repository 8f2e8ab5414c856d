/** A function, React components included, fits on one screen: 70 lines from its name to its end. */
import { codeOf, functionsIn, writtenCode, type Check } from '../house.ts'

const LIMIT = 70
/** A callback handed to these only groups tests; the tests inside are measured. */
const GROUPS = ['describe', 'suite']

export const functionLength: Check = {
  name: 'function-length',
  run: (house) => writtenCode(house).flatMap((file) => functionsIn(file).flatMap(({ name, from, to, handedTo }) => {
    const { code } = codeOf(file)
    const line = code[from]?.line ?? 1
    const count = (code[to]?.endLine ?? line) - line + 1
    if (count <= LIMIT || GROUPS.includes(handedTo)) return []
    const says = `${name === '' ? 'A function' : `'${name}'`} has ${count} lines; the limit is ${LIMIT}.`
    return [{ path: file.path, line, says }]
  })),
}
