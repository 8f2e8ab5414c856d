/** Waits for the word to stop: Ctrl-C, a service manager, a closed terminal, the death of whoever started us. */

/**
 * Resolves at the first of them. The same word again changes nothing: npm repeats what the terminal has already said,
 * and a stop that is under way must come to its end.
 */
export const untilStopped = (): Promise<void> => new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  process.once('disconnect', () => resolve())
  process.channel?.unref() // listening for its end must not keep us alive when our work is done
})
