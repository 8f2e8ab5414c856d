/**
 * Everything the console itself says, in English: for those who build and keep it. Words of the law stay as they
 * are.
 */
import * as assurance from './en/assurance.ts'
import * as contracts from './en/contracts.ts'
import * as frame from './en/frame.ts'
import * as history from './en/history.ts'
import * as inspection from './en/inspection.ts'
import * as keys from './en/keys.ts'
import * as line from './en/line.ts'
import * as office from './en/office.ts'
import * as papers from './en/papers.ts'
import * as people from './en/people.ts'
import * as posts from './en/posts.ts'
import * as register from './en/register.ts'
import * as shelf from './en/shelf.ts'
import * as supervision from './en/supervision.ts'
import * as takeOut from './en/takeOut.ts'
import * as roads from './en/roads.ts'
import type { Messages } from './say.ts'

export const en: Messages = {
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
