/** Another division's contract, as a table. */
import type { ActExample } from '../example.ts'
import type { RegisterOutsideContract } from './face.ts'

const when: RegisterOutsideContract = {
  title: '税務電算', division: '税務課', contractor: '架空電算', startsOn: '2006-04-01', endsOn: '2007-03-31', subvendors: false,
}

/** Every reason, and the ordinary cases. */
export const examples: readonly ActExample<RegisterOutsideContract, null>[] = [
  { title: '税務課の契約', given: null, when, then: [], writes: { division: '税務課', by: 'tokatsu' } },
  { title: '終わりの決まっていない契約', given: null, when: { ...when, endsOn: null }, then: [] },
  { title: '一日だけの契約', given: null, when: { ...when, endsOn: '2006-04-01' }, then: [] },
  {
    title: '終わりが始まりより前', given: null, when: { ...when, endsOn: '2006-03-31' },
    then: ['!register-outside-contract/term'],
  },
]
