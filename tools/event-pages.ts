/** Writes docs/law/events.md: every event, its folder, its provisions and the table of its examples. */
import { writeFileSync } from 'node:fs'
import { EVENTS_PAGE, eventsPage } from './events-page.ts'

writeFileSync(EVENTS_PAGE, await eventsPage())
console.log(`${EVENTS_PAGE} is written.`)
