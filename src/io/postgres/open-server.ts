/** The PostgreSQL that the settings name: the address given, or the embedded one of the data directory. */
import type { Settings } from '../config.ts'
import { joinOrStartEmbedded, startEmbedded } from './embedded.ts'
import { migrate, type MigrateOptions } from './migrate.ts'
import { type DatabaseServer, externalServer, type Role } from './server.ts'

/** For the server itself: it alone keeps the embedded PostgreSQL of its data directory. */
export const openServer = async (settings: Settings): Promise<DatabaseServer> =>
  external(settings) ?? startEmbedded(settings.directory)

/** For commands that may run beside the server: they join the PostgreSQL that runs already, or start it for a while. */
export const joinServer = async (settings: Settings): Promise<DatabaseServer> =>
  external(settings) ?? joinOrStartEmbedded(settings.directory)

/** Brings the database to this program's schema and lets the roles in. Returns the names of the files applied. */
export const migrateServer = async (
  server: DatabaseServer, options: MigrateOptions = {},
): Promise<readonly string[]> => {
  const applied = await migrate(server.migratorUrl, options)
  await server.admitRoles()
  return applied
}

const external = ({ databaseUrl, appUrl, sequencerUrl }: Settings): DatabaseServer | undefined => {
  if (databaseUrl === undefined) return undefined
  const own: [Role, string | undefined][] = [['daicho_app', appUrl], ['daicho_sequencer', sequencerUrl]]
  return externalServer(databaseUrl, Object.fromEntries(own.filter(([, address]) => address !== undefined)))
}
