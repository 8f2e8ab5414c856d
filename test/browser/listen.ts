/** What a browser complains of: errors on its console, errors nobody caught, requests the server could not answer. */
import type { ConsoleMessage, Page } from 'playwright-core'

/** Chromium's own words for an answer that is no success; the answers themselves are looked at one by one. */
const ANSWERED = 'Failed to load resource'

const isOnlyTold = (message: ConsoleMessage): boolean => message.text().startsWith(ANSWERED)

/** Answers that are part of the work: nobody has signed in yet, a form was refused with its findings. */
const isOrdinary = (status: number, path: string): boolean =>
  status < 400 || (status === 401 && path === '/api/session') || (status === 422 && path.startsWith('/api/'))

/** Puts into the list whatever goes wrong while the page lives. */
export const listenAt = (page: Page, complaints: string[]): void => {
  page.on('console', (message) => {
    if (message.type() === 'error' && !isOnlyTold(message)) complaints.push(message.text())
  })
  page.on('pageerror', (error) => { complaints.push(String(error)) })
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (!isOrdinary(response.status(), pathname)) complaints.push(`${response.status()} ${pathname}`)
  })
}
