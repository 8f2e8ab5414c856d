/** `daicho admin create` and `daicho admin rescue`: the first administrator, and the way back in. */
import type { Run } from '../command.ts'
import { runAdminCommand } from '../io/admin-command.ts'
import { askSecret } from '../io/ask-secret.ts'
import { signInCrypto } from '../io/passwords.ts'
import { assertMigrated } from '../io/postgres/migrate.ts'
import { joinServer } from '../io/postgres/open-server.ts'
import { openPool } from '../io/postgres/pool.ts'

/** Beside a running server or alone. Throws a Refusal with one sentence; MigrationRefused before "daicho migrate". */
export const run: Run = async (settings, args) => {
  await using opened = new AsyncDisposableStack()
  const server = await joinServer(settings)
  opened.defer(server.stop)
  await assertMigrated(server.migratorUrl)
  const [db, asOwner] = [openPool(server.url('daicho_app'), 1), openPool(server.url('daicho_owner'), 1)]
  opened.defer(db.close)
  opened.defer(asOwner.close)
  const { stdin: input, stderr: output } = process
  await runAdminCommand({
    args, db, asOwner,
    crypto: signInCrypto(),
    askPassword: () => askSecret('Password', {
      given: settings.adminPassword, input, output, variable: 'DAICHO_ADMIN_PASSWORD',
    }),
    print: console.log,
  })
}
