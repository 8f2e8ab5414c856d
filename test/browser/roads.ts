/** The walk itself, step by step: what each of the five does with the keys of their screen. */
import assert from 'node:assert/strict'
import type { Locator } from 'playwright-core'
import type { Seated } from './counter.ts'
import {
  ADDRESS, BLOCK, DOMICILE, FAMILY, FROM, HEAD, LOT, nameOf, REGISTER_HEAD, ROOM, type Member,
} from './family.ts'

export const titled = ({ page }: Seated, text: string): Promise<void> =>
  page.locator('.work h1', { hasText: text }).waitFor()

export const dialogue = ({ page }: Seated, text = ''): Locator => page.locator('dialog[open] h2', { hasText: text })

/** Opens the first case of the list that waits for this officer. */
export const openFirst = async (officer: Seated): Promise<void> => {
  await officer.page.locator('tr[data-key]:focus').waitFor()
  await officer.hands.press('Enter')
}

/** Ticks 運転免許証 among the papers by which somebody is known. */
export const showLicence = async ({ hands, page }: Seated, path: string, key: string): Promise<void> => {
  await hands.walkTo(page.locator(`[data-path="${path}"] label`, { hasText: '運転免許証' }), key)
  await hands.press('Space')
}

/** 受付: three people come, with their certificate of moving out. */
export const receive = async (clerk: Seated): Promise<void> => {
  const { page, hands } = clerk
  await titled(clerk, '窓口ホーム')
  await hands.command('F4')
  await titled(clerk, '受付')
  await hands.fill('filer.name', nameOf(HEAD))
  await showLicence(clerk, 'filer.evidence', 'Enter')
  await hands.fill('movers.0.name', nameOf(HEAD))
  for (const [at, member] of FAMILY.entries()) {
    if (at === 0) continue
    await hands.command('F4')
    await page.locator(`[data-path="movers.${at}.name"] input:focus`).waitFor()
    await hands.type(nameOf(member))
  }
  await hands.command('F9')
  await dialogue(clerk).waitFor()
}

/** 入力: from wherever `F9` leads to the form, and back to the home of whoever enters. */
export const enter = async (clerk: Seated, movedOn: string, home = '窓口ホーム'): Promise<void> => {
  const { hands, page } = clerk
  await hands.command('F9')
  await titled(clerk, '異動入力：転入')
  await page.locator('[data-path="movedOn"] input:focus').waitFor()
  await hands.type(movedOn)
  await enterAddress(clerk)
  await hands.fill('previous.address', FROM)
  for (const [at, member] of FAMILY.entries()) await enterMember(clerk, at, member)
  await hands.command('F9')
  await dialogue(clerk, '仮登録').waitFor()
  await hands.command('F9')
  await titled(clerk, home)
}

const enterAddress = async ({ hands, page }: Seated): Promise<void> => {
  await hands.fill('address', BLOCK)
  await page.locator('[data-path="address"] [role=option]:visible', { hasText: BLOCK }).waitFor()
  await hands.press('ArrowDown', 'Enter')
  await hands.type(LOT)
  await hands.press('Enter')
  await hands.type(ROOM)
}

const enterMember = async (clerk: Seated, at: number, member: Member): Promise<void> => {
  const { hands, page } = clerk
  const path = (item: string): string => `movers.${at}.${item}`
  await hands.goTo(path('fullName'))
  await hands.compose(member.reading[0], member.name[0])
  await hands.type('　')
  await hands.compose(member.reading[1], member.name[1])
  assert.equal(await page.locator(`[data-path="${path('fullName')}"] input`).inputValue(), nameOf(member))
  await hands.goTo(path('fullNameKanaConfirmed'))
  await hands.press('Space')
  await hands.fill(path('birthDate'), member.birth)
  await hands.goTo(path('sex'))
  await hands.press(member.sex === 'male' ? 'Space' : 'ArrowDown')
  await hands.fill(path('relationshipToHead'), member.relationship)
  if (at > 0) return hands.command('F7') // what they share with the one before
  await hands.fill(path('registeredDomicile'), DOMICILE)
  await hands.fill(path('familyRegisterHead'), REGISTER_HEAD)
}

export type Checking = { readonly presses: number; readonly ms: number }

/** 照合: from opening the filing to 照合済, with the paper in the other hand. */
export const check = async (checker: Seated, movedOn: string): Promise<Checking> => {
  const { hands } = checker
  await titled(checker, '窓口ホーム')
  const [before, began] = [hands.presses(), performance.now()]
  await openFirst(checker)
  await checkSheet(checker, movedOn)
  await titled(checker, '窓口ホーム')
  return { presses: hands.presses() - before, ms: performance.now() - began }
}

/** The sheet from its first row to its last. */
export const checkSheet = async (checker: Seated, movedOn: string): Promise<void> => {
  const { hands, page } = checker
  await titled(checker, '照合：転入')
  await page.locator('.check-rows :focus').waitFor()
  const isLeft = page.locator('.key-bar button[aria-keyshortcuts="F8"]:enabled')
  while (await isLeft.count() > 0) await checkOne(checker, movedOn)
  await hands.command('F9')
}

/** One row: typed again from the paper, or looked at. */
const checkOne = async ({ hands, page }: Seated, movedOn: string): Promise<void> => {
  const path = await page.locator('tr[data-path]:has(:focus)').getAttribute('data-path') ?? ''
  const typed = path === 'movedOn' ? movedOn : onPaper(path)
  if (typed === undefined) return hands.press('Space')
  await hands.type(typed)
  await hands.press('Enter')
}

/** What the paper says where a field is typed again. */
const onPaper = (path: string): string | undefined => {
  if (path === 'address') return ADDRESS
  const [, at, item] = path.split('.')
  const member = FAMILY[Number(at)]
  if (member === undefined) return undefined
  return { fullName: nameOf(member), birthDate: member.birth }[item ?? '']
}

/** 決裁. */
export const approve = async (approver: Seated): Promise<void> => {
  const { hands, page } = approver
  await titled(approver, '窓口ホーム')
  await openFirst(approver)
  await titled(approver, '決裁箱')
  await page.locator('tr[data-key]:focus').waitFor()
  await hands.command('F9')
  await dialogue(approver).waitFor()
  await hands.command('F9')
  await page.locator('tr[data-key]', { hasText: '本登録' }).waitFor()
}

/** The head of the family asks for a copy of the whole household, and gets a slip. @returns the receipt number on it */
export const request = async (issuer: Seated): Promise<string> => {
  const { hands, page } = issuer
  await titled(issuer, '窓口ホーム')
  await hands.command('F4')
  await titled(issuer, '受付')
  await page.locator('.reception-kind :focus').waitFor()
  await hands.press('ArrowLeft') // the last kind: 住民票の写し
  await hands.goTo('filer.role')
  await hands.press('ArrowRight') // 世帯主
  await hands.fill('filer.name', nameOf(HEAD))
  await hands.fill('filer.address', `架空県朧月町${ADDRESS}`)
  await showLicence(issuer, 'filer.evidence', 'Enter')
  await hands.fill('movers.0.name', nameOf(HEAD))
  await hands.command('F9')
  return page.locator('.received-no b').innerText()
}

/** 証明発行: the person found, the birth date said by the requester, a preview, and the copy with its number. */
export const issue = async (issuer: Seated): Promise<void> => {
  const { hands, page } = issuer
  await hands.command('F9')
  await titled(issuer, '証明発行')
  await hands.command('F3')
  await titled(issuer, '住民検索')
  await page.locator('.search input:focus').waitFor()
  await hands.type('うみの　はなこ')
  await hands.press('Enter')
  await page.locator('tr[data-key]:focus').waitFor()
  await hands.command('F7')
  await hands.fill('saidBirth', HEAD.birth)
  await showLicence(issuer, 'requester.evidence', 'Shift+Enter')
  await hands.command('F5')
  const preview = page.locator('.paper-preview iframe')
  await preview.waitFor()
  assert.match(await preview.getAttribute('src') ?? '', /^blob:.*#toolbar=0/)
  await hands.command('F9')
  await dialogue(issuer).waitFor()
  await hands.command('F9')
  await page.locator('.issue-no').waitFor()
}

/** 交付: the two compared, the number on the slip read back. */
export const handOver = async (cashier: Seated, slip: string): Promise<void> => {
  const { hands, page } = cashier
  await titled(cashier, '窓口ホーム')
  await openFirst(cashier)
  await titled(cashier, '交付')
  await page.locator('[data-path="receipt"] input:focus').waitFor()
  await hands.type(slip)
  await hands.command('F9')
  await dialogue(cashier).waitFor()
  await hands.command('F9')
  await page.locator('.hand-over').waitFor({ state: 'detached' })
}
