/** The request for the certificate of moving out: of which case, for whom, by whom; voluntary where a card serves. */
import { z } from 'zod'
import { personNo } from '../every-certificate/request.ts'
import { MOVING_OUT_PARTS } from '../moving-out/request.ts'

export const MovingOutCertificateRequest = z.strictObject({
  /** The case by which they notified their moving out. */
  moveOut: z.uuid(),
  /** Everybody whom the case moves out, as the screen shows them. */
  persons: z.array(personNo).min(1).max(60),
  ...MOVING_OUT_PARTS,
  /** 任意出力: wished for although a card makes it unnecessary. [STD 4.1.3.0.4] */
  voluntary: z.boolean(),
})
export type MovingOutCertificateRequest = z.infer<typeof MovingOutCertificateRequest>
