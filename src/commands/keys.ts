/** `daicho keys create`: makes the key files that the settings name, once. */
import type { Run } from '../command.ts'
import { createLineKeyFile } from '../io/line/line-key.ts'
import { createKeyFile, createLogKeyFile, keyPaths, KeysRefused } from '../io/keys.ts'

/** Throws KeysRefused rather than touch a file that exists. */
export const run: Run = async (settings, [verb]) => {
  if (verb !== 'create') throw new KeysRefused('Usage: daicho keys create')
  const { path, logSigningKeyPath } = keyPaths(settings)
  await createOnce(path, createKeyFile)
  await createOnce(logSigningKeyPath, createLogKeyFile)
  if (settings.lineKeyFile !== undefined) await createOnce(settings.lineKeyFile, createLineKeyFile)
}

const createOnce = async (path: string, create: (path: string) => Promise<void>): Promise<void> => {
  await create(path).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new KeysRefused(`${path} exists already and is left as it is.`) : error
  })
  console.log(`created ${path}`)
}
