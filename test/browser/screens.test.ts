/** Every screen on a busy day: reached with the keyboard, readable by everybody, within its bounds, and discreet. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { openCounter, type Seated } from './counter.ts'
import { fillOffice } from './full-office.ts'
import { assertAccessible, assertDiscreet, assertFits } from './looks.ts'
import { REACHES } from './screens.ts'

const counter = await openCounter({ after })
await fillOffice(counter.office, await counter.today())

/** F1 opens the manual's page of this screen, and Esc leads back to where the officer was. */
const opensItsManual = async ({ page, hands }: Seated): Promise<void> => {
  await hands.press('F1')
  const manual = page.locator('dialog.side[open]')
  await manual.locator('.dialog-body h3, .dialog-body h2, .dialog-body p:not(.soft)').first().waitFor()
  await hands.press('Escape')
  await manual.waitFor({ state: 'detached' })
}

for (const { title, as, go, rests } of REACHES) {
  it(title, async () => {
    const complaints = counter.complaints.length
    const officer = as === null ? await counter.open() : await counter.seat(as)
    await go(officer)
    await officer.page.locator(rests).first().waitFor()
    await assertAccessible(officer.page)
    await assertFits(officer.page)
    await assertDiscreet(officer.page)
    await opensItsManual(officer)
    assert.deepEqual(counter.complaints.slice(complaints), [])
    await officer.leave()
  })
}
