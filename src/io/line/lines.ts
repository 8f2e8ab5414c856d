/** Which line a message takes: by its receiver's municipality code, the one of '*' for all that none is named for. */
import type { Desk } from '../../desk/desk.ts'
import type { MessageLine } from '../../desk/message-line.ts'
import { takeInMessage } from '../../desk/take-in-message.ts'
import { answersOf, expectedFamily, routeOf, STARRY_TOWN, type AnswerMarks } from '../../exchange/fake-line.ts'
import type { Receipt } from '../../exchange/receipt.ts'

const NOBODY_THERE: Receipt = { outcome: 'refused', reason: 'exchange/not-connected' }

/** Lines by municipality code; '*' is the adaptor of the network, which knows every receiver. */
export const linesByCode = (lines: ReadonlyMap<string, MessageLine>): MessageLine => ({
  hand: (message) => {
    const line = lines.get(message.to.code ?? '*') ?? lines.get('*')
    return line === undefined ? Promise.resolve(NOBODY_THERE) : line.hand(message)
  },
})

/** The network of a demonstration or a test: towns it knows get what is theirs, the rest it takes. */
export const fakeNetwork = (towns: ReadonlyMap<string, MessageLine>): MessageLine => ({
  hand: async (message) => {
    const route = routeOf(message, [...towns.keys()])
    return (route.to === 'town' ? towns.get(route.code)?.hand(message) : undefined) ?? { outcome: 'accepted' }
  },
})

/** The neighbouring town that answers by itself, through the same road as any message. */
const neighbourOf = (desk: Desk): MessageLine => {
  const marks = marksOf(desk)
  return {
    hand: async (message) => {
      for (const answer of answersOf(message, STARRY_TOWN, marks)) await takeInMessage(desk, answer)
      return { outcome: 'accepted' }
    },
  }
}

/** The other side of a demonstration: the network, towns that are connected, and the neighbouring town. */
export const demoLine = (desk: Desk, connected: ReadonlyMap<string, MessageLine> = new Map()): MessageLine =>
  fakeNetwork(new Map([[STARRY_TOWN.code, neighbourOf(desk)], ...connected]))

/** Sends a demonstration its first expected family, where none has ever arrived. */
export const announceFamily = async (desk: Desk): Promise<void> => {
  const [row] = await desk.db.query<{ office: Office }>(`select desk.office_day() as office
    where not exists (select from exchange.inbox)`)
  if (row === undefined) return
  const { municipalityCode: code, prefecture, municipality, today } = row.office
  await takeInMessage(desk, expectedFamily({ code, name: `${prefecture}${municipality}` }, today, marksOf(desk)))
}

type Office = {
  readonly municipalityCode: string
  readonly prefecture: string
  readonly municipality: string
  readonly today: string
}

/** A neighbour's numbers run with the clock, so that they grow over a restart. */
const marksOf = (desk: Desk): AnswerMarks => {
  let last = Date.now()
  return { uuid: desk.fresh.uuid, sentNo: () => (last += 1) }
}

