/** Every notice that an event's table of examples owes can be made into a message; letters are nobody's message. */
import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { describe, it } from 'node:test'
import { kinds } from '../../src/events/kinds.ts'
import type { FiledAct } from '../../src/frame/act.ts'
import type { Example } from '../../src/frame/example.ts'
import type { Answers } from '../../src/frame/question.ts'
import { findMessageKind, MESSAGE_KINDS } from '../../src/exchange/kinds.ts'

const EVENTS = new URL('../../src/events/', import.meta.url)

const examplesOf = async ({ id }: FiledAct): Promise<readonly Example<unknown, Answers>[]> => {
  const paths = readdirSync(EVENTS, { recursive: true, encoding: 'utf8' })
  const folder = paths.find((path) => path.endsWith(`/${id}/examples.ts`))
  assert.ok(folder, `${id} has no examples`)
  const { examples } = await import(new URL(folder, EVENTS).href) as { examples: readonly Example<unknown, Answers>[] }
  return examples
}

const owedBy = (act: FiledAct, examples: readonly Example<unknown, Answers>[]): ReadonlySet<string> =>
  new Set(examples.flatMap(({ given, when }) => act.decide(act.schema.parse(when), given).followUps)
    .map(({ kind }) => kind))

describe('the notices of the events', async () => {
  const owed = new Map<string, ReadonlySet<string>>()
  for (const act of kinds) owed.set(act.id, owedBy(act, await examplesOf(act)))

  for (const [id, told] of owed) {
    it(`${id} owes nothing that cannot be sent or written`, () => {
      const unknown = [...told].filter((kind) => !kind.startsWith('letter/') && findMessageKind(kind) === undefined)
      assert.deepEqual(unknown, [])
    })
  }

  it('there is no kind of message that no event owes', () => {
    const all = new Set([...owed.values()].flatMap((told) => [...told]))
    assert.deepEqual(MESSAGE_KINDS.map(({ id }) => id).filter((id) => !all.has(`notice/${id}`)), [])
  })
})
