/** The PostgreSQL that is used, whoever keeps it running, and the roles it is used as. */

/** The roles of db/roles.sql. */
export const ROLES = [
  'daicho_owner', 'daicho_app', 'daicho_sequencer', 'daicho_importer', 'daicho_archivist', 'daicho_number_keeper',
  'daicho_auditor', 'daicho_reader',
] as const
/** One of them. */
export type Role = (typeof ROLES)[number]

/** A PostgreSQL that runs, and how to speak to it. */
export type DatabaseServer = {
  /** Address of the user who migrates: the embedded cluster's superuser, or the user of DATABASE_URL. */
  readonly migratorUrl: string
  /** Address to connect by, acting as this role. */
  readonly url: (role: Role) => string
  /** After the migration: lets the roles in, where this program keeps their passwords. */
  readonly admitRoles: () => Promise<void>
  /** Stops what was started for it; nothing for a server of somebody else. */
  readonly stop: () => Promise<void>
}

/** A server that somebody else keeps: a role is taken on over the one address, unless it has one of its own. */
export const externalServer = (address: string, own: Partial<Record<Role, string>> = {}): DatabaseServer => ({
  migratorUrl: address,
  url: (role) => own[role] ?? actingAs(address, role),
  admitRoles: async () => {},
  stop: async () => {},
})

/** The address with the role taken on at connection. */
export const actingAs = (address: string, role: Role): string => {
  const url = new URL(address)
  const options = url.searchParams.get('options')
  url.searchParams.set('options', [options, `-c role=${role}`].filter((part) => part !== null).join(' '))
  return url.href
}
