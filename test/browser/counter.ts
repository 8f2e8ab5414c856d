/** A whole office behind a real door on a port of its own, and the people of the town at their browsers. */
import type { Page } from 'playwright-core'
import { ensureConsole } from '../../src/io/console-build.ts'
import { startHttp } from '../../src/io/http/server.ts'
import { stepAll } from '../../src/io/log/step.ts'
import { pdfMaker } from '../../src/io/pdf/pool.ts'
import { demoCards } from '../../town/demo-cards.ts'
import { freshOffice, type TestOffice } from '../office.ts'
import { testSigner } from '../log.ts'
import { startBrowser } from './browser.ts'
import { handsAt, type Hands } from './hands.ts'
import { listenAt } from './listen.ts'

/** Somebody of the town at a browser of their own. */
export type Seated = {
  readonly page: Page
  readonly hands: Hands
  /** Opens the counter's home afresh, as after a break. */
  readonly begin: () => Promise<void>
  readonly leave: () => Promise<void>
}

export type Counter = {
  readonly office: TestOffice
  readonly today: () => Promise<string>
  /** What the browsers complained of so far. */
  readonly complaints: readonly string[]
  /** A browser at the sign-in page. */
  readonly open: () => Promise<Seated>
  /** A browser in which this person has signed in by their card, and sees the counter's home. */
  readonly seat: (operator: string) => Promise<Seated>
}

type Ending = Parameters<typeof freshOffice>[0]

/** The screens of the counter's terminals. */
const SCREEN = { width: 1366, height: 768 }
const SIGN_EVERY_MS = 15_000
/** A screen that shows nothing for so long is broken; two busy cores need some patience. */
const PATIENCE_MS = 20_000

/** Opens everything and closes it when the tests end. */
export const openCounter = async (ending: Ending): Promise<Counter> => {
  const browser = await startBrowser()
  ending.after(() => browser.close())
  await ensureConsole()
  // Before the office's database is dropped.
  const signer = { stop: () => Promise.resolve() }
  ending.after(() => signer.stop())
  const pdf = pdfMaker()
  ending.after(() => pdf.close())
  const office = await freshOffice(ending, pdf)
  signer.stop = keepSigning(office)
  const door = await startHttp({ desk: office.desk, mode: 'demo', demoCards }, 0)
  ending.after(() => door.close())
  const complaints: string[] = []
  const open = async (): Promise<Seated> => {
    const context = await browser.newContext({ viewport: SCREEN, locale: 'ja-JP', timezoneId: 'Asia/Tokyo' })
    context.setDefaultTimeout(PATIENCE_MS)
    const page = await context.newPage()
    listenAt(page, complaints)
    await page.goto(door.url)
    await page.locator('.demo-card').first().waitFor()
    const begin = async (): Promise<void> => {
      await sign(office)
      await page.goto(door.url)
      await isListening(page)
    }
    return { page, hands: handsAt(page), begin, leave: () => context.close() }
  }
  const seat = async (operator: string): Promise<Seated> => {
    await sign(office)
    const seated = await open()
    await signIn(seated, operator)
    return seated
  }
  return { office, complaints, today: () => dayOf(office), open, seat }
}

/** A log that nobody signs closes the office after a minute: somebody does, however long a walk takes. */
const keepSigning = (office: TestOffice): (() => Promise<void>) => {
  let signing = Promise.resolve()
  const timer = setInterval(() => { signing = signing.then(() => sign(office)) }, SIGN_EVERY_MS)
  return async () => {
    clearInterval(timer)
    await signing
  }
}

const sign = async ({ db }: TestOffice): Promise<void> => {
  await stepAll(db.asSequencer, testSigner)
}

const dayOf = async ({ db }: TestOffice): Promise<string> => {
  const [row] = await db.asOwner.query<{ today: string }>(`select desk.office_day()->>'today' as today`)
  return row?.today ?? ''
}

const DIGITS = 9

/** By the digit on the card; the cards after the ninth are reached with Tab. */
const signIn = async ({ hands, page }: Seated, operator: string): Promise<void> => {
  const at = demoCards.findIndex((card) => card.operator === operator)
  if (at < 0) throw new Error(`there is no card for ${operator}`)
  if (at < DIGITS) await hands.press(String(at + 1))
  else {
    await hands.walkTo(page.locator('.demo-card').nth(at), 'Tab')
    await hands.press('Enter')
  }
  await isListening(page)
}

/** A screen that has taken the focus hears the keys. */
const isListening = (page: Page): Promise<void> => page.locator('.work:focus, .work :focus').first().waitFor()
