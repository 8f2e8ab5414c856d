/** Which screen is shown now: for the manual's page and for the operation log. */
import { nameScreen } from '../ask/ask.ts'
import type { ScreenId } from '../keys/screens.ts'

let current: ScreenId = 'counter-home'

export const currentScreen = (): ScreenId => current

export const setCurrentScreen = (screen: ScreenId, receiptNo: string): void => {
  current = screen
  nameScreen(screen, receiptNo)
}
