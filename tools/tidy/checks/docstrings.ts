/** Whatever src exports says in a docstring what goes in, what comes out, and why it is there. */
import { textAt } from '../code.ts'
import { declarationsOf, type Declaration } from '../declarations.ts'
import { codeOf, isTest, writtenCode, type Check, type HouseFile } from '../house.ts'

export const docstrings: Check = {
  name: 'docstrings',
  run: (house) => writtenCode(house)
    .filter((file) => file.path.startsWith('src/') && !isTest(file))
    .flatMap((file) => bare(file).map(({ name, line }) =>
      ({ path: file.path, line, says: `'${name}' is exported without a docstring.` }))),
}

/** Functions, types and classes are contracts; a file with a single one is described by its opening sentence. */
const bare = (file: HouseFile): readonly Declaration[] => {
  const declared = declarationsOf(codeOf(file))
  if (declared.filter(isContract).length === 1) return []
  const documented = new Set(declared.filter(({ doc }) => doc !== '').map(({ name }) => name))
  return declared.filter((one, index) => isContract(one) && !documented.has(one.name)
    && !isDerived(file, one) && !sharesDoc(file, declared, index))
}

const isContract = ({ exported, kind }: Declaration): boolean => exported && kind !== 'const'

/** `type Sex = (typeof SEXES)[number]`, `type MoveIn = z.infer<…>`: what it comes from is described there. */
const isDerived = (file: HouseFile, { kind, at }: Declaration): boolean => {
  const { code } = codeOf(file)
  const after = [1, 2, 3, 4].map((step) => textAt(code, at + step))
  const fromValue = after[1] === 'typeof' || after[2] === 'typeof'
  return kind === 'type' && (fromValue || (after[1] === 'z' && after[3] === 'infer'))
}

/** A row of declarations without a blank line between them shares the docstring above the first. */
const sharesDoc = (file: HouseFile, declared: readonly Declaration[], index: number): boolean => {
  for (let at = index; at > 0; at -= 1) {
    const above = declared[at - 1]
    const here = declared[at]
    if (above === undefined || here === undefined) return false
    if (file.lines.slice(above.line - 1, here.line).includes('')) return false
    if (above.doc !== '') return true
  }
  return false
}
