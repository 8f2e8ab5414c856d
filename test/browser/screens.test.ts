/** Every screen on a busy day: reached with the keyboard, readable by everybody, within its bounds, and discreet. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { SCREEN_KEYS, type ScreenId } from '../../console/keys/screens.ts'
import { openCounter, type Seated } from './counter.ts'
import { fillOffice } from './full-office.ts'
import { assertAccessible, assertDiscreet, assertFits } from './looks.ts'
import { REACHES } from './screens.ts'
import { superviseContractor } from './supervised.ts'

const counter = await openCounter({ after })
// The contract first: whoever sits at its posts is bound by it.
await superviseContractor(counter.office, await counter.today())
await fillOffice(counter.office, await counter.today())

/** F1 opens the manual's page of this screen, and Esc leads back to where the officer was. */
const opensItsManual = async ({ page, hands }: Seated, screen: ScreenId): Promise<void> => {
  const asked = page.waitForResponse((response) => response.url().endsWith(`/manual/${screen}.md`))
  await hands.press('F1')
  assert.equal((await asked).status(), 200)
  const manual = page.locator('dialog.side[open]')
  await manual.locator('.dialog-body h3, .dialog-body h2, .dialog-body p:not(.soft)').first().waitFor()
  await assertAccessible(page)
  await assertFits(page)
  await hands.press('Escape')
  await manual.waitFor({ state: 'detached' })
}

it('leaves no screen out', () => {
  assert.deepEqual(Object.keys(SCREEN_KEYS).filter((id) => REACHES.every(({ screen }) => screen !== id)), [])
})

const seats = new Map<string, Seated>()

/** Whoever has signed in once begins again at home. */
const seated = async (as: string): Promise<Seated> => {
  const known = seats.get(as)
  if (known === undefined) {
    const officer = await counter.seat(as)
    seats.set(as, officer)
    return officer
  }
  await known.begin()
  return known
}

for (const { screen, title, as, go, rests } of REACHES) {
  it(title, async () => {
    const complaints = counter.complaints.length
    const officer = as === null ? await counter.open() : await seated(as)
    await go(officer)
    await officer.page.locator(rests).first().waitFor()
    await assertAccessible(officer.page)
    await assertFits(officer.page)
    await assertDiscreet(officer.page)
    await opensItsManual(officer, screen)
    assert.deepEqual(counter.complaints.slice(complaints), [])
  })
}
