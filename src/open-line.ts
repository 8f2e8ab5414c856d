/** Opens the line to other offices: the worker that sends what is owed, and the door through which messages come in. */
import type { Desk } from './desk/desk.ts'
import { sendMessages } from './desk/send-messages.ts'
import type { Settings } from './io/config.ts'
import { startLineDoor } from './io/http/line-door.ts'
import { httpLine } from './io/line/http-line.ts'
import { readLineKey } from './io/line/line-key.ts'
import { announceFamily, demoLine, linesByCode } from './io/line/lines.ts'
import { repeated } from './io/repeated.ts'

/** Nobody waits for a message to the second; an idle look costs one short statement. */
const EVERY_MS = 3_000

type LineSettings = Pick<Settings, 'mode' | 'lineKeyFile' | 'linePort' | 'linePeers'>

/**
 * Everything that was opened, to be closed in reverse order. Without a key a demonstration has its neighbouring town,
 * and an office of its own has no line: what it owes waits, and the screen of the line says so.
 */
export const openLine = async (desk: Desk, settings: LineSettings): Promise<AsyncDisposable> => {
  await using opened = new AsyncDisposableStack()
  const { lineKeyFile, linePort, linePeers, mode } = settings
  const key = lineKeyFile === undefined ? undefined : await readLineKey(lineKeyFile)
  if (key !== undefined && linePort !== undefined) {
    const door = await startLineDoor({ desk, key }, linePort)
    opened.defer(door.close)
  }
  const towns = new Map(key === undefined ? [] : [...linePeers].map(([code, url]) => [code, httpLine({ url, key })]))
  if (mode === 'demo') await announceFamily(desk)
  const line = mode === 'demo' ? demoLine(desk, towns) : towns.size > 0 ? linesByCode(towns) : undefined
  if (line !== undefined) {
    const sending = repeated('sending messages', (stop) => sendMessages(desk, line, stop), EVERY_MS)
    opened.defer(sending.stop)
  }
  return opened.move()
}
