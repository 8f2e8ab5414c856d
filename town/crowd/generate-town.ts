/** Makes an import file of an imaginary town, of any size, the same for the same size and seed. */
import { leftHousehold, liveHousehold } from './family.ts'
import { crowdBlocks } from './places.ts'
import { randomFrom } from './random.ts'
import { headerText, householdText, numberingOf } from './rows.ts'

/** One removed record for so many residents. */
const LIVING_FOR_ONE_LEFT = 20
/** Text handed on at once. */
const PIECE = 256 * 1024

/** The text of the file, piece by piece: `residents` living ones, and a removed record for each twenty of them. */
export function* generateTown(residents: number, seed: number): Generator<string> {
  const random = randomFrom(seed)
  const blocks = crowdBlocks(residents)
  const numbering = numberingOf(seed)
  let piece = headerText()
  let [living, left] = [0, 0]
  while (living < residents) {
    const household = liveHousehold(random, blocks, residents - living)
    living += household.members.length
    piece += householdText(household, numbering)
    for (; left < Math.floor(living / LIVING_FOR_ONE_LEFT); left += 1) {
      piece += householdText(leftHousehold(random, blocks), numbering)
    }
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  yield piece
}
