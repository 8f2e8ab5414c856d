/** What every request for a certificate of moving out says: who takes it, how it leaves, and whether once more. */
import { REQUEST_PARTS, type EveryRequest } from '../every-certificate/request.ts'
import { typedOrNone } from '../every-certificate/requester.ts'
import { z } from 'zod'

/** Parts of the schema; it is given once, so nothing is said of copies, and it costs what the office has set. */
export const MOVING_OUT_PARTS = {
  householdNo: z.int().positive(),
  requester: REQUEST_PARTS.requester,
  delivery: REQUEST_PARTS.delivery,
  printerNo: REQUEST_PARTS.printerNo,
  replaces: REQUEST_PARTS.replaces,
  /** 再交付: the certificate that was lost or spoiled after it was given. [STD 4.1.3.0.3] */
  reissueOf: z.uuid().nullable(),
  /** Why it is given once more. */
  reason: typedOrNone,
} as const

const MovingOutRequest = z.object(MOVING_OUT_PARTS)
/** What the rules of both certificates read of a request. */
export type MovingOutRequest = z.infer<typeof MovingOutRequest>

type AtPrinter = Pick<EveryRequest, 'printerNo' | 'replaces'>

/** The request as it is kept: without what is decided at the printer. */
export const keptRequest = <R extends AtPrinter>(
  { printerNo: _printer, replaces: _replaces, ...kept }: R,
): Omit<R, keyof AtPrinter> => kept
