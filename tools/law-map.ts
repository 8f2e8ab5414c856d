/** Writes docs/law/technical-standard.md: every clause, what enforces it, and the test that proves it. */
import { writeFileSync } from 'node:fs'
import { LAW_PAGE, lawPage, unansweredBeside, unprovenDuties } from './law-page.ts'

const gone = [...unprovenDuties(), ...unansweredBeside()]
for (const line of gone) console.error(line)
if (gone.length > 0) process.exitCode = 1
else {
  writeFileSync(LAW_PAGE, lawPage())
  console.log(`${LAW_PAGE} is written.`)
}
