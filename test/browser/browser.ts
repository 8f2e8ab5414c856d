/** The browser of the tests: Debian's Chromium, started once for a file. */
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const CHROMIUM = '/usr/bin/chromium'

/** What a browser in a test has no business with: other hosts, updates, a graphics card; root has no sandbox. */
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
]

/** @throws in one sentence where there is no Chromium: a console nobody has seen is not tested. */
export const startBrowser = (): Promise<Browser> => {
  if (!existsSync(CHROMIUM)) {
    throw new Error(`${CHROMIUM} is missing; install the package "chromium", as .ci/run does.`)
  }
  return chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS })
}
