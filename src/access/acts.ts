/** The acts of this area, listed once, and every sentence they may say. */
import { changeOperator } from './change-operator/index.ts'
import { endSession } from './end-session/index.ts'
import { endSessionWords } from './end-session/words.ja.ts'
import { grant } from './grant/index.ts'
import { grantWords } from './grant/words.ja.ts'
import { registerOperator } from './register-operator/index.ts'
import { registerTerminal } from './register-terminal/index.ts'
import { renewTerminal } from './renew-terminal/index.ts'
import { retireOperator } from './retire-operator/index.ts'
import { retireTerminal } from './retire-terminal/index.ts'
import { retireTerminalWords } from './retire-terminal/words.ja.ts'
import { revoke } from './revoke/index.ts'
import { revokeWords } from './revoke/words.ja.ts'
import { setMask } from './set-mask/index.ts'
import { setPassword } from './set-password/index.ts'
import { setSignInLimits } from './set-sign-in-limits/index.ts'
import { unlockOperator } from './unlock-operator/index.ts'
import { unlockOperatorWords } from './unlock-operator/words.ja.ts'
import { accessWords as wordsOfMany } from './words.ja.ts'

export const accessActs = [
  registerOperator, changeOperator, retireOperator, grant, revoke, setPassword, unlockOperator, setMask,
  registerTerminal, renewTerminal, retireTerminal, endSession, setSignInLimits,
] as const

export const accessWords = {
  ...wordsOfMany, ...grantWords, ...revokeWords, ...unlockOperatorWords, ...retireTerminalWords, ...endSessionWords,
}
