/** `daicho migrate [--breaking]`: brings the database to this version's schema and says what it applied. */
import type { Run } from '../command.ts'
import { joinServer, migrateServer } from '../io/postgres/open-server.ts'

/** Beside a running server it joins its PostgreSQL. Throws MigrationRefused. */
export const run: Run = async (settings, args) => {
  const server = await joinServer(settings)
  try {
    const applied = await migrateServer(server, { breaking: args.includes('--breaking') })
    console.log(applied.length === 0 ? 'nothing to apply' : applied.map((name) => `applied ${name}`).join('\n'))
  } finally {
    await server.stop()
  }
}
