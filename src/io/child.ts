/** A command of ours in a process of its own, kept running until it is stopped. */
import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** A command that runs until it is told to stop. */
export type Child = { readonly stop: () => Promise<void> }

const CLI = fileURLToPath(new URL('../cli.ts', import.meta.url))
const PAUSE_BEFORE_RESTART = 1_000

/** What a command has for its last step before it is ended without one. */
const PATIENCE = 20_000

/**
 * Starts `daicho <command>` and starts it again when it ends by itself.
 * It sees our death by its channel to us closing ('disconnect'), so that it never outlives us.
 */
export const keepCommand = (command: string): Child => {
  const ending = new AbortController()
  let current: ChildProcess
  const keep = async (): Promise<void> => {
    while (!ending.signal.aborted) {
      current = spawn(process.execPath, [CLI, command],
        { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], detached: true })
      const code = await exitOf(current)
      if (ending.signal.aborted) return
      console.error(`daicho ${command} ended (${code}) and is started again`)
      await pause(PAUSE_BEFORE_RESTART, undefined, { signal: ending.signal }).catch(() => {})
    }
  }
  const kept = keep()
  const stop = async (): Promise<void> => {
    ending.abort()
    current.kill('SIGTERM')
    const impatient = setTimeout(() => current.kill('SIGKILL'), PATIENCE)
    await kept
    clearTimeout(impatient)
  }
  return { stop }
}

const exitOf = (child: ChildProcess): Promise<number | string> => new Promise((resolve) => {
  child.once('exit', (code, signal) => resolve(code ?? signal ?? 0)).once('error', () => resolve('not started'))
})
