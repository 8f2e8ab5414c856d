/** What the events of residents have in common at the keyboard: received, people chosen, looked at, approved. */
import type { Locator } from 'playwright-core'
import { shortEra } from './family.ts'
import type { Seated } from './counter.ts'
import { assertAccessible, assertFits } from './looks.ts'

export const titled = ({ page }: Seated, text: string): Promise<void> =>
  page.locator('.work h1', { hasText: text }).waitFor()

export const dialogue = ({ page }: Seated, text = ''): Locator => page.locator('dialog[open] h2', { hasText: text })

/** Readable by everybody and within its bounds, as it stands now. */
export const looksWell = async ({ page }: Seated): Promise<void> => {
  await assertAccessible(page)
  await assertFits(page)
}

export type Receipt = { readonly kind: string; readonly filer: string; readonly movers: readonly string[] }

/** 受付 of a kind by its title, reached with the arrow keys; the same clerk goes on to the form. */
export const receiveKind = async (clerk: Seated, { kind, filer, movers }: Receipt): Promise<void> => {
  const { page, hands } = clerk
  await titled(clerk, '窓口ホーム')
  await hands.command('F4')
  await page.locator('.reception-kind :focus').waitFor()
  await hands.walkTo(page.locator('.reception-kind', { hasText: new RegExp(`^${kind}$`) }), 'ArrowRight')
  await looksWell(clerk)
  await hands.fill('filer.name', filer)
  for (const [at, name] of movers.entries()) {
    if (at > 0) await hands.command('F4')
    await hands.fill(`movers.${at}.name`, name)
  }
  await hands.command('F9')
  await dialogue(clerk).waitFor()
  await hands.command('F9')
  await titled(clerk, `異動入力：${kind}`)
  await page.locator('.entry-form :focus').waitFor()
}

/** Types into the field of somebody, and takes the row that bears this name. */
export const chooseResident = async (clerk: Seated, path: string, words: string, name: string): Promise<void> => {
  const { page, hands } = clerk
  await hands.goTo(path)
  await hands.type(words)
  await hands.press('Enter')
  await page.locator('dialog[open] tr[data-key]:focus').waitFor()
  await looksWell(clerk)
  await hands.walkTo(page.locator('dialog[open] tr[data-key]', { hasText: name }), 'ArrowDown')
  await hands.press('Enter')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
  await page.locator(`[data-path="${path}"] input:focus`).waitFor()
}

/** 同じ世帯の人も加える: all of them, but for those who stay. */
export const addHousehold = async (clerk: Seated, staying: readonly string[] = []): Promise<void> => {
  const { page, hands } = clerk
  await hands.walkTo(page.locator('.people-foot button', { hasText: '同じ世帯' }), 'Enter')
  await hands.press('Enter')
  await page.locator('dialog[open] tr[data-key]:focus').waitFor()
  await hands.command('F4')
  for (const name of staying) {
    await hands.walkTo(page.locator('dialog[open] tr[data-key]', { hasText: name }), 'ArrowDown')
    await hands.press('Space')
  }
  await looksWell(clerk)
  await hands.press('Enter')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
}

export type Place = { readonly block: string; readonly lot: string; readonly room?: string }

/** 住所 by its town block, chosen from the list. */
export const enterAddress = async ({ hands, page }: Seated, path: string, place: Place): Promise<void> => {
  await hands.fill(path, place.block)
  await page.locator(`[data-path="${path}"] [role=option]:visible`, { hasText: place.block }).waitFor()
  await hands.press('ArrowDown', 'Enter')
  await hands.type(place.lot)
  await hands.press('Enter')
  if (place.room !== undefined) await hands.type(place.room)
}

/** F9, the reading back, F9; what the office wants care for is read and confirmed with F9: 仮登録. */
export const commit = async (clerk: Seated, alerts: readonly string[] = []): Promise<void> => {
  const { page, hands } = clerk
  await hands.command('F9')
  await dialogue(clerk, '仮登録').waitFor()
  await looksWell(clerk)
  await hands.command('F9')
  for (const says of alerts) await page.locator('dialog[open] .alert-confirm', { hasText: says }).waitFor()
  if (alerts.length > 0) {
    await looksWell(clerk)
    await hands.command('F9')
  }
  await titled(clerk, '窓口ホーム')
}

/** What lies before the checker: what is typed again, by path, and whom the filing names. */
export type Paper = { readonly typed: Readonly<Record<string, string>>; readonly names: readonly string[] }

/** 照合 of the case at the top: what the paper says where something is typed again, everything else looked at. */
export const checkFirst = async (checker: Seated, kind: string, { typed: paper, names }: Paper): Promise<void> => {
  const { page, hands } = checker
  await page.locator('tr[data-key]:focus').waitFor()
  await hands.press('Enter')
  await titled(checker, `照合：${kind}`)
  await page.locator('.check-rows :focus').waitFor()
  await looksWell(checker)
  for (const name of names) await page.locator('.check-rows .resident-line .names', { hasText: name }).waitFor()
  const isLeft = page.locator('.key-bar button[aria-keyshortcuts="F8"]:enabled')
  while (await isLeft.count() > 0) {
    const path = await page.locator('tr[data-path]:has(:focus)').getAttribute('data-path') ?? ''
    const typed = paper[path]
    if (typed === undefined) await hands.press('Space')
    else {
      await hands.type(typed)
      await hands.press('Enter')
    }
  }
  await hands.command('F9')
  await titled(checker, '窓口ホーム')
}

/** 決裁 of the only case there. */
export const approveFirst = async (approver: Seated): Promise<void> => {
  const { page, hands } = approver
  await page.locator('tr[data-key]:focus').waitFor()
  await hands.press('Enter')
  await titled(approver, '決裁箱')
  await page.locator('tr[data-key]:focus').waitFor()
  await page.locator('.approval-sheet .read-back').waitFor()
  await looksWell(approver)
  await hands.command('F9')
  await dialogue(approver).waitFor()
  await hands.command('F9')
  await page.locator('tr[data-key]', { hasText: '本登録' }).waitFor()
}

export const era = shortEra
