/** What a room that scrolls and is only read needs: a stop for Tab, so that the arrow keys reach it, and a name. */
export const reading = (label: string) => ({ tabIndex: 0, role: 'region', 'aria-label': label }) as const
