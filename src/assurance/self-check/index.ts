/** 自己点検票: the whole standard against this build, this database and this day, numbered and kept. 第6-2(5), 第8-1(8)ア */
import type { OfficePaper, PrintFacts } from '../../frame/office-paper.ts'
import type { CheckedFacts } from '../checked-facts.ts'
import { countedStates, selfCheck } from '../checked.ts'
import { ASSESSMENT, CRITERIA_AND_PROCEDURE } from '../provisions.ts'
import { contentOf } from './content.ts'
import { selfCheckFace, type SelfCheckOrder } from './face.ts'

/** What the area answers, with the number that comes next. */
export type SelfCheckFound = CheckedFacts & { readonly nextSerial: number }

export const selfCheckPaper: OfficePaper<SelfCheckOrder, SelfCheckFound> = {
  ...selfCheckFace,
  basis: [ASSESSMENT, CRITERIA_AND_PROCEDURE],
  tellsBuild: true,
  ask: () => ({}),
  lookUp: () => ({ area: 'assurance', what: 'self-check', of: {} }),
  weigh: () => [],
  subjects: () => ({ persons: [], households: [] }),
  // 自点-2026-0007
  number: (_, { found, office }) => `自点-${office.today.slice(0, 4)}-${String(found.nextSerial).padStart(4, '0')}`,
  content: (_, facts, number) => contentOf(checkedOf(facts), facts.office, number),
  writes: (_, facts, { printId, number, pages, sha256, officer }) => {
    const { build, duties } = checkedOf(facts)
    return [{
      area: 'assurance',
      op: 'self-check',
      row: {
        printId, number, pages, sha256, serial: facts.found.nextSerial, build: build.hash,
        counted: countedStates(duties), by: officer.operatorId, at: facts.office.now,
      },
    }]
  },
}

const checkedOf = ({ found, build }: PrintFacts<SelfCheckFound>): ReturnType<typeof selfCheck> => {
  if (build === undefined) throw new TypeError('a self-check is of what runs here')
  return selfCheck(found, build)
}
