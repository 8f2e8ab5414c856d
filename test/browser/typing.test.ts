/** What the keys do while somebody writes Japanese: nothing disturbs the input method, and Enter walks the fields. */
import assert from 'node:assert/strict'
import { after, it } from 'node:test'
import { openCounter, type Seated } from './counter.ts'
import { DEMO_PASSWORD } from '../../town/office.ts'
import { received, umino } from '../scenarios/family.ts'

const counter = await openCounter({ after })
await received(counter.office, umino)

const NAME = 'movers.0.fullName'
const KANA = 'movers.0.fullNameKana'
/** The keys an input method uses itself, and F9, which enters the filing. */
const CONVERSION_KEYS = [['F6', 117], ['F7', 118], ['F8', 119], ['F9', 120], ['F10', 121], ['Enter', 13]] as const

const officer = await counter.seat('nyuryoku')
await officer.page.locator('tr[data-key]:focus').waitFor()
await officer.hands.press('Enter')
await officer.page.locator('[data-path="movedOn"] input:focus').waitFor()

const valueOf = ({ page }: Seated, path: string): Promise<string> =>
  page.locator(`[data-path="${path}"] input`).inputValue()

const focused = async ({ page }: Seated): Promise<string | null> =>
  page.locator('[data-path]:has(:focus)').getAttribute('data-path')

/** Back towards the head of the form. */
const goBack = ({ page, hands }: Seated, path: string): Promise<void> =>
  hands.walkTo(page.locator(`[data-path="${path}"]`), 'Shift+Enter')

const empty = ({ hands }: Seated): Promise<void> => hands.press('Control+a', 'Delete')

it('hears the reading of a name as it is written', async () => {
  await officer.hands.goTo(NAME)
  await empty(officer)
  await officer.hands.compose('やまさき', '山﨑')
  await officer.hands.type('　')
  await officer.hands.compose('ゆい', '結衣')
  assert.equal(await valueOf(officer, NAME), '山﨑　結衣')
  assert.equal(await valueOf(officer, KANA), 'ヤマサキ　ユイ')
  assert.equal(await focused(officer), NAME)
})

it('leaves what was typed by hand alone', async () => {
  await officer.hands.goTo(KANA)
  await empty(officer)
  await officer.hands.type('ヤマザキ　ユイ')
  await officer.hands.press('Shift+Enter')
  assert.equal(await focused(officer), NAME)
  await officer.hands.press('Control+a')
  await officer.hands.compose('やまさき', '山崎')
  assert.equal(await valueOf(officer, KANA), 'ヤマザキ　ユイ')
})

it('keeps the glyph of the register for one an input method writes otherwise, and says so', async () => {
  await officer.hands.press('Control+a')
  await officer.page.keyboard.insertText('葛\u{E0100}野　結衣')
  await officer.hands.press('Enter')
  await officer.page.locator(`[data-path="${NAME}"] .character-faults`, { hasText: '置き換え' }).waitFor()
  assert.equal(await valueOf(officer, NAME), '葛\u{E0102}野　結衣')
  await goBack(officer, NAME)
})

it('takes no key from an input method that is converting', async () => {
  await empty(officer)
  const devtools = await officer.page.context().newCDPSession(officer.page)
  await devtools.send('Input.imeSetComposition', { text: 'やま', selectionStart: 2, selectionEnd: 2 })
  for (const [key, code] of CONVERSION_KEYS) {
    for (const windowsVirtualKeyCode of [code, 229]) {
      await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', windowsVirtualKeyCode, key, code: key })
      await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', windowsVirtualKeyCode, key, code: key })
    }
  }
  assert.equal(await officer.page.locator('dialog[open]').count(), 0)
  assert.equal(await focused(officer), NAME)
  await devtools.send('Input.insertText', { text: '山' })
  assert.equal(await valueOf(officer, NAME), '山')
})

it('walks from field to field with Enter, and back with Shift', async () => {
  await goBack(officer, 'movedOn')
  await officer.hands.press('Enter')
  const next = await focused(officer)
  assert.notEqual(next, 'movedOn')
  await officer.hands.press('Shift+Enter')
  assert.equal(await focused(officer), 'movedOn')
})

it('goes on from a note with Enter, and breaks its line with Alt+Enter', async () => {
  const { page, hands } = officer
  await hands.goTo('lateReason')
  await hands.type('病気のため')
  await hands.press('Alt+Enter')
  await hands.type('入院')
  await hands.press('Enter')
  assert.equal(await page.locator('[data-path="lateReason"] textarea').inputValue(), '病気のため\n入院')
  assert.notEqual(await focused(officer), 'lateReason')
})

it('does once what a key held down repeats', async () => {
  const { page, hands } = officer
  await hands.press('F9')
  await page.locator('dialog[open] button:focus').waitFor()
  await page.keyboard.down('F12')
  await page.keyboard.down('F12') // a second time without having been let go: the browser calls it a repetition
  await page.keyboard.up('F12')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
  assert.match(page.url(), /\/entry\//)
})

it('hides the work of whoever leaves, and gives it back', async () => {
  const { page, hands } = officer
  await hands.goTo(NAME)
  await empty(officer)
  await hands.type('海野　花子')
  await hands.press('Control+l')
  await page.locator('.lock-box :focus').waitFor()
  assert.equal(await page.getByText('海野').count(), 0)
  assert.equal(await page.locator('[data-path]').count(), 0)
  await hands.type(DEMO_PASSWORD)
  await hands.press('Enter')
  await page.locator('[data-path="movedOn"]').waitFor()
  assert.equal(await valueOf(officer, NAME), '海野　花子')
})

it('prints nothing', async () => {
  await officer.page.emulateMedia({ media: 'print' })
  assert.equal(await officer.page.locator('main').first().isVisible(), false)
})
