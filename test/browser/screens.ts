/** How each screen is reached with the keyboard, and by whom. */
import type { ScreenId } from '../../console/keys/screens.ts'
import type { Seated } from './counter.ts'
import { AT_THE_PORTAL } from './supervised.ts'

export type Reach = {
  readonly screen: ScreenId
  readonly title: string
  /** Nobody sits there yet at the sign-in. */
  readonly as: string | null
  readonly go: (officer: Seated) => Promise<void>
  /** What is there when the screen has come to rest. */
  readonly rests: string
}

const stay = (): Promise<void> => Promise.resolve()

/** Ctrl+M, and the digit before the place. */
const byMenu = (place: string) => async ({ page, hands }: Seated): Promise<void> => {
  // The place may be where the officer is already: what is still being drawn there takes no focus under the menu.
  await page.waitForLoadState('networkidle')
  await hands.press('Control+m')
  const entry = page.locator('.menu-place', { hasText: place })
  await page.locator('.menu-place:focus').waitFor()
  await hands.press(await entry.locator('kbd').innerText())
}

const leave = ({ hands }: Seated): Promise<void> => hands.press('Control+l')

const PEOPLE = byMenu('操作者・端末・権限')
/** What waits for a decision. */
export const APPROVALS = byMenu('承認・自己点検')

const CONTRACTS = byMenu('委託契約')

/** The first contract of the list. */
const aContract = async (officer: Seated): Promise<void> => {
  await CONTRACTS(officer)
  await officer.page.locator('.contracts tr[data-key]:focus').waitFor()
  await officer.hands.press('Enter')
  await officer.page.locator('.contract-sheet').waitFor()
}

/** An address that leads nowhere, as an old bookmark does. */
const lost = async ({ page }: Seated): Promise<void> => {
  await page.goto(new URL('/nowhere', page.url()).href)
}

/** The first row of the home list that stands at a step. */
const byRow = (state: string) => async ({ page, hands }: Seated): Promise<void> => {
  await page.locator('tr[data-key]:focus').waitFor()
  await hands.walkTo(page.locator('tr[data-key]', { hasText: state }), 'ArrowDown')
  await hands.press('Enter')
}

const bySearch = async ({ page, hands }: Seated): Promise<void> => {
  await hands.command('F2')
  await page.locator('.search input:focus').waitFor()
  await hands.type('もりの　はなこ')
  await hands.press('Enter')
  await page.locator('tr[data-key]:focus').waitFor()
}

const then = (go: Reach['go'], ...keys: readonly string[]) => async (officer: Seated): Promise<void> => {
  await go(officer)
  for (const key of keys) await officer.hands.command(key)
}

/** The head asks for a copy, and looks at it before it is issued. */
const previewed = async (officer: Seated): Promise<void> => {
  const { page, hands } = officer
  await then(bySearch, 'F7')(officer)
  await page.locator('[data-path="requester.name"] input:focus').waitFor()
  await hands.type('森野　花子')
  await hands.fill('requester.address', '架空県朧月町朧一丁目11番1号')
  await hands.goTo('requester.evidence')
  await hands.press('Space')
  await hands.command('F5')
}

/** The second of six tabs, and the last. */
const TO_POSTS = then(APPROVALS, 'F8')
const TO_CHECK = then(APPROVALS, 'F8', 'F8', 'F8', 'F8', 'F8')

const PORTAL = byMenu('委託先の報告')
const SUPERVISION = byMenu('委託先の監督')
const ACTIVITY = then(SUPERVISION, 'F8', 'F8')
const SCOPES = then(SUPERVISION, 'F3', 'F3')

/** The first tab, and its first report opened below. */
const OPENED_REPORT = async (officer: Seated): Promise<void> => {
  const { page, hands } = officer
  await SUPERVISION(officer)
  await page.locator('tr[data-key]:focus').waitFor()
  await hands.command('F3')
  await page.locator('[data-tab=reports][aria-selected=true]').waitFor()
  await page.locator('tr[data-key]:focus').waitFor()
  await hands.press('Enter')
}

/** Sees what it has to say to an empty form. */
const refused = async (officer: Seated): Promise<void> => {
  await byRow('転入')(officer)
  await officer.page.locator('.entry-form :focus').waitFor()
  await officer.hands.command('F9')
  await officer.page.locator('dialog[open]').waitFor()
  await officer.hands.command('F9')
}

export const REACHES: readonly Reach[] = [
  { screen: 'sign-in', title: 'sign-in', as: null, go: stay, rests: '.demo-card' },
  { screen: 'counter-home', title: 'home, with a long list', as: 'uketsuke', go: stay, rests: 'tr[data-key]:focus' },
  { screen: 'reception', title: 'reception', as: 'uketsuke', go: byMenu('受付'), rests: '.reception' },
  { screen: 'entry', title: 'entry', as: 'nyuryoku', go: byRow('転入'), rests: '.entry-form :focus' },
  { screen: 'entry', title: 'entry, refused', as: 'nyuryoku', go: refused, rests: '.finding-list' },
  { screen: 'check', title: 'check', as: 'shogo', go: byRow('照合待ち'), rests: '.check-rows :focus' },
  { screen: 'review', title: 'reviews', as: 'shogo', go: byMenu('委託の即時審査'), rests: 'tr[data-key]:focus' },
  { screen: 'worker', title: 'home of a contractor', as: 'itaku', go: stay, rests: 'tr[data-key]:focus' },
  { screen: 'entry', title: 'entry at a post', as: 'itaku', go: byRow('独野　七'), rests: '.entry-form :focus' },
  { screen: 'approval', title: 'approval', as: 'kessai', go: byMenu('決裁箱'), rests: '.approval-sheet .read-back' },
  { screen: 'search', title: 'search', as: 'hakko', go: bySearch, rests: '.search-side .names' },
  { screen: 'resident', title: 'resident', as: 'hakko', go: then(bySearch, 'F9'), rests: '.person-bar' },
  { screen: 'issue', title: 'issue', as: 'hakko', go: previewed, rests: '.paper-preview iframe' },
  { screen: 'hand-over', title: 'hand-over', as: 'kofu', go: byRow('交付待ち'), rests: '[data-path=receipt] :focus' },
  { screen: 'hand-over', title: 'hand-over, who waits', as: 'kofu', go: byMenu('交付'), rests: 'tr[data-key]:focus' },
  { screen: 'cash-close', title: 'cash', as: 'kofu', go: byMenu('手数料の締め'), rests: '.cash-sum' },
  { screen: 'blocks', title: 'blocks', as: 'hogo', go: byMenu('抑止・支援措置'), rests: 'tr[data-key]:focus' },
  { screen: 'messages', title: 'messages', as: 'uketsuke', go: byMenu('連携'), rests: 'tr[data-key]:focus' },
  { screen: 'papers', title: 'papers', as: 'kofu', go: byMenu('書類'), rests: 'tr[data-key]:focus' },
  { screen: 'papers', title: 'periods', as: 'kanri', go: byMenu('書類'), rests: 'tr[data-key]:focus' },
  { screen: 'letters', title: 'letters', as: 'kofu', go: byMenu('通知書'), rests: '.letters .grid-empty' },
  { screen: 'log', title: 'log', as: 'tenken', go: then(byMenu('操作ログ検索'), 'F9'), rests: 'tr[data-key]' },
  { screen: 'removed-records', title: 'removed records', as: 'uketsuke', go: byMenu('除票簿'), rests: '.removed-records' },
  { screen: 'take-out', title: 'take-outs', as: 'kofu', go: byMenu('持出し'), rests: '.take-out-list' },
  { screen: 'assurance', title: 'approvals', as: 'tokatsu', go: APPROVALS, rests: 'tr[data-key]:focus' },
  { screen: 'assurance', title: 'appointments', as: 'jimukyoku', go: TO_POSTS, rests: 'tr[data-key]:focus' },
  { screen: 'assurance', title: 'self-check', as: 'kansa', go: TO_CHECK, rests: 'tr[data-key]:focus' },
  {
    screen: 'emergency-inspection', title: 'emergency inspection', as: 'keiyaku', go: byMenu('緊急点検'),
    rests: '.inspection .grid-empty, .inspection tr[data-key]',
  },
  { screen: 'supervision', title: 'a grave incident', as: 'tokatsu', go: stay, rests: 'tr[data-key]:focus' },
  { screen: 'supervision', title: 'incidents', as: 'keiyaku', go: SUPERVISION, rests: 'tr[data-key]:focus' },
  { screen: 'supervision', title: 'reports', as: 'keiyaku', go: OPENED_REPORT, rests: '.supervision-sheet table' },
  { screen: 'supervision', title: 'checks', as: 'keiyaku', go: then(SUPERVISION, 'F8'), rests: 'tr[data-key]:focus' },
  { screen: 'supervision', title: 'activity', as: 'keiyaku', go: ACTIVITY, rests: '.supervision-sheet' },
  { screen: 'supervision', title: 'scopes', as: 'keiyaku', go: SCOPES, rests: 'tr[data-key]:focus' },
  { screen: 'vendor', title: 'own reports', as: AT_THE_PORTAL, go: PORTAL, rests: 'tr[data-key]:focus' },
  { screen: 'vendor', title: 'own incidents', as: AT_THE_PORTAL, go: then(PORTAL, 'F8'), rests: 'tr[data-key]:focus' },
  { screen: 'vendor', title: 'own contract', as: AT_THE_PORTAL, go: then(PORTAL, 'F3'), rests: '.supervision-sheet' },
  { screen: 'people', title: 'people', as: 'kanri', go: PEOPLE, rests: 'tr[data-key]' },
  { screen: 'people', title: 'terminals', as: 'kanri', go: then(PEOPLE, 'F8'), rests: 'tr[data-key]' },
  { screen: 'people', title: 'matrix', as: 'kanri', go: then(PEOPLE, 'F8', 'F8'), rests: '.work table' },
  { screen: 'contracts', title: 'contracts', as: 'keiyaku', go: CONTRACTS, rests: '.contracts tr[data-key]' },
  { screen: 'contracts', title: 'matters', as: 'keiyaku', go: then(CONTRACTS, 'F8'), rests: 'tr[data-key]' },
  { screen: 'contracts', title: 'companies', as: 'keiyaku', go: then(CONTRACTS, 'F8', 'F8'), rests: 'tr[data-key]' },
  { screen: 'contracts', title: 'a contract', as: 'keiyaku', go: aContract, rests: '.contract-sheet' },
  { screen: 'contracts', title: 'clauses', as: 'keiyaku', go: then(aContract, 'F8'), rests: '.clause-table' },
  { screen: 'contracts', title: 'workers', as: 'keiyaku', go: then(aContract, 'F8', 'F8'), rests: 'tr[data-key]' },
  { screen: 'contracts', title: 'posts', as: 'keiyaku', go: then(aContract, 'F8', 'F8', 'F8'), rests: '.tier' },
  {
    screen: 'contracts', title: 'subcontracts', as: 'keiyaku', go: then(aContract, 'F8', 'F8', 'F8', 'F8'),
    rests: '.contracts-card',
  },
  { screen: 'contracts', title: 'closing', as: 'keiyaku', go: then(aContract, 'F3'), rests: '.contracts-card' },
  { screen: 'problem', title: 'an address that leads nowhere', as: 'kanri', go: lost, rests: '.work [role=alert]' },
  { screen: 'lock', title: 'lock', as: 'hakko', go: leave, rests: '.lock-box :focus' },
]
