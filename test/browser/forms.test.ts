/** Every kind of event there is: offered at the reception, its form drawn, what it says to an empty one readable. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { kinds } from '../../src/events/kinds.ts'
import { openCounter } from './counter.ts'
import { dialogue, looksWell, receiveKind, titled } from './events.ts'
import { LONG, LONGEST } from './full-office.ts'

const counter = await openCounter({ after })
const clerk = await counter.seat('uketsuke')
const { hands, page } = clerk

it('offers every kind at the reception', async () => {
  await titled(clerk, '窓口ホーム')
  await hands.command('F4')
  await page.locator('.reception-kind :focus').waitFor()
  const offered = await page.locator('.reception-kind').allInnerTexts()
  for (const { title } of kinds) assert.ok(offered.some((each) => each.trim() === title), `${title} is not offered`)
  await looksWell(clerk)
})

for (const { title } of kinds) {
  it(`${title}: an empty form, and what is said to it`, async () => {
    const complaints = counter.complaints.length
    await clerk.begin()
    await receiveKind(clerk, { kind: title, filer: LONGEST, movers: [LONG] })
    await looksWell(clerk)
    await hands.command('F9')
    await dialogue(clerk, '仮登録').waitFor()
    await hands.command('F9')
    await page.locator('.finding-list .mark.bad').first().waitFor()
    await looksWell(clerk)
    assert.deepEqual(counter.complaints.slice(complaints), [])
  })
}
