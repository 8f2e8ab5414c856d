/** Everything the console itself says, in Japanese. A kind's own words live in its folder. */
import * as assurance from './ja/assurance.ts'
import * as contracts from './ja/contracts.ts'
import * as frame from './ja/frame.ts'
import * as history from './ja/history.ts'
import * as inspection from './ja/inspection.ts'
import * as keys from './ja/keys.ts'
import * as line from './ja/line.ts'
import * as office from './ja/office.ts'
import * as papers from './ja/papers.ts'
import * as people from './ja/people.ts'
import * as posts from './ja/posts.ts'
import * as register from './ja/register.ts'
import * as shelf from './ja/shelf.ts'
import * as supervision from './ja/supervision.ts'
import * as takeOut from './ja/takeOut.ts'
import * as roads from './ja/roads.ts'

export const ja = {
  ...assurance,
  ...contracts,
  ...frame,
  ...history,
  ...inspection,
  ...keys,
  ...line,
  ...office,
  ...papers,
  ...people,
  ...posts,
  ...register,
  ...shelf,
  ...supervision,
  ...takeOut,
  ...roads,
}
