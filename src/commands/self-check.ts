/** `daicho self-check [--json]`: the technical standard against this build, this installation and this day. */
import { parseArgs } from 'node:util'
import { EXCEPTION_TITLES, groundOf, STATE_TITLES } from '../assurance/check-words.ts'
import { CheckedFacts } from '../assurance/checked-facts.ts'
import { countedStates, selfCheck, type SelfCheck } from '../assurance/checked.ts'
import type { Run } from '../command.ts'
import { buildReader } from '../io/build.ts'
import { joinServer } from '../io/postgres/open-server.ts'
import { openPool } from '../io/postgres/pool.ts'

/** Ends with exit code 1 where something is missing. */
export const run: Run = async (settings, args) => {
  const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } })
  const server = await joinServer(settings)
  const pool = openPool(server.url('daicho_auditor'))
  try {
    const [row] = await pool.query<{ facts: unknown }>('select assurance.checked_facts() as facts')
    const checked = selfCheck(CheckedFacts.parse(row?.facts), await buildReader(settings.mode)())
    if (values.json) console.error(head(checked))
    console.log(values.json ? JSON.stringify(checked.duties, null, 2) : told(checked))
    if (checked.duties.some(({ state }) => state === 'missing')) process.exitCode = 1
  } finally {
    await pool.close()
    await server.stop()
  }
}

/** What runs here and what stands open; beside the list of `--json`, on the other stream. */
const head = ({ checkedOn, build, exceptions }: SelfCheck): string => [
  `${checkedOn}  build ${build.hash}  ${build.mode}  tests ${build.tests}`,
  ...exceptions.map((one) => `! ${EXCEPTION_TITLES[one]}`),
].join('\n')

const told = (checked: SelfCheck): string => {
  const { duties } = checked
  const counted = countedStates(duties)
  return [
    head(checked),
    ...duties.map((duty) => `${STATE_TITLES[duty.state]}  第${duty.clause}  ${duty.title}${indented(groundOf(duty))}`),
    `${counted.locked} locked, ${counted.evidence} by evidence, ${counted.missing} missing, `
      + `${counted['not-applicable']} not applicable`,
  ].join('\n')
}

const indented = (text: string): string =>
  text === '' ? '' : text.split('\n').map((line) => `\n    ${line}`).join('')
