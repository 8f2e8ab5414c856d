/** Every list that may leave, once. */
import type { Export } from '../frame/export.ts'
import { migrationOutput } from './migration-output/index.ts'
import { residentList } from './resident-list/index.ts'

export const mediaExports: readonly Export[] = [residentList, migrationOutput]

/** The list that an application names, or undefined. */
export const findExport = (id: string): Export | undefined => mediaExports.find((kind) => kind.id === id)
