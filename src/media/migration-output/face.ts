/** The migration output: up to which day, and with which numbers; the browser's door. */
import { z } from 'zod'
import { isCivilDay } from '../../law/calendar.ts'

/** Everything that was processed by the end of a day, so that what is approved does not grow. */
export const migrationOutputFace = {
  id: 'migration-output',
  title: '移行出力（住民票全件）',
  selection: z.strictObject({ processedUntil: z.string().refine(isCivilDay) }),
} as const

/** What a migration is asked for. */
export type MigrationSelection = z.infer<typeof migrationOutputFace.selection>
