/** Says how long each stage of a start took. */

/** Each call prints the stage's name with the time since the call before. */
export const stopwatch = (): ((stage: string) => void) => {
  let since = performance.now()
  return (stage) => {
    const now = performance.now()
    console.log(`${stage.padEnd(10)} ${((now - since) / 1_000).toFixed(2)} s`)
    since = now
  }
}
