/** A link inside the repository leads to something. */
import { posix } from 'node:path'
import type { Check, Fault, House, HouseFile } from '../house.ts'

const LINK = /\]\(([^()\s]+)\)/g

export const links: Check = {
  name: 'links',
  run: (house) => house.files.filter(({ path }) => path.endsWith('.md')).flatMap((file) => broken(house, file)),
}

const broken = (house: House, file: HouseFile): readonly Fault[] =>
  [...file.text.matchAll(LINK)].flatMap((match) => {
    const to = (match[1] ?? '').replace(/#.*$/, '')
    const line = file.text.slice(0, match.index).split('\n').length
    return to === '' || /^[a-z]+:/.test(to) || exists(house, posix.join(posix.dirname(file.path), to)) ? []
      : [{ path: file.path, line, says: `The link to '${to}' leads nowhere.` }]
  })

/** A file, or a folder with something in it. */
const exists = ({ paths }: House, path: string): boolean =>
  paths.has(path) || [...paths].some((known) => known.startsWith(`${path.replace(/\/$/, '')}/`))
