/** Personal data leaves as a file through the door alone: whoever else writes files is on a list. [第6-2(2)] */
import { isTest, writtenCode, type Check, type Fault, type HouseFile } from '../house.ts'

/** Who may write to a disk, and what; none of it tells of a resident unless it is sealed. */
const WRITERS: Readonly<Record<string, string>> = {
  'src/io/cms/whole-file.ts': 'sealed files, and at their recipient what was in them',
  'src/io/outgoing.ts': 'the name of a sealed file',
  'src/io/keys.ts': 'keys of the house',
  'src/io/line/line-key.ts': 'the key of the line',
  'src/commands/new-key.ts': 'a key of a recipient',
  'src/io/log/copies.ts': 'signed checkpoints of the log',
  'src/io/console-build.ts': 'the console as it was built',
  'src/io/postgres/cluster.ts': 'settings and passwords of the embedded database',
  'src/io/postgres/lock.ts': 'which process keeps a directory',
  'src/io/postgres/postmaster.ts': 'messages of the embedded database',
  'src/io/postgres/run-as.ts': 'a copy of the programs of the embedded database',
  'src/io/import/source.ts': 'nothing: it opens a file to read it',
  'town/settle-crowd.ts': 'imaginary people, in a demonstration',
}

const WRITING = new Set([
  'writeFile', 'appendFile', 'createWriteStream', 'open', 'cp', 'copyFile', 'rename', 'write', 'writev', 'link',
])
const IMPORT = /\bimport\s+(type\s+)?([^;'"]*?)\s*from\s+['"](?:node:)?fs(?:\/promises)?['"]/g
/** Ways to the file system that name no function of it. */
const UNNAMED = /\bimport\(\s*['"](?:node:)?fs|\brequire\(\s*['"](?:node:)?fs|\bgetBuiltinModule\b/

export const fileWriters: Check = {
  name: 'file-writers',
  run: (house) => {
    const files = writtenCode(house).filter((file) => /^(?:src|town)\//.test(file.path) && !isTest(file))
    const writing = files.filter(writes)
    return [
      ...writing.filter(({ path }) => !Object.hasOwn(WRITERS, path)).map(({ path }): Fault => ({
        path, line: 1, says: 'writes files: data leaves through src/desk/take-out.ts, and nothing else is on a disk.',
      })),
      ...Object.keys(WRITERS).filter((path) => house.byPath.has(path) && writing.every((file) => file.path !== path))
        .map((path): Fault => ({ path, line: 1, says: 'is on the list of those who write files and writes none.' })),
    ]
  },
}

const writes = ({ text }: HouseFile): boolean => UNNAMED.test(text)
  || [...text.matchAll(IMPORT)].some(([, typed, names = '']) => typed === undefined && namesWriting(names))

/** `{ a, b as c }` by what the platform calls them; whoever takes all of it takes the writing with it. */
const namesWriting = (clause: string): boolean => {
  const braces = /^\{([^}]*)\}$/.exec(clause.trim())
  if (braces === null) return true
  return (braces[1] ?? '').split(',').map((part) => part.trim()).filter((part) => !part.startsWith('type '))
    .some((part) => WRITING.has((part.split(/\s+as\s+/)[0] ?? '').replace(/Sync$/, '')))
}
