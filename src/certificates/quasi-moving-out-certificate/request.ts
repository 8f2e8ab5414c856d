/** The request for 転出証明書に準ずる証明書: for which removed records, by whom. [告示15号第3-7] */
import { z } from 'zod'
import { personNo, REQUEST_PARTS } from '../every-certificate/request.ts'
import { MOVING_OUT_PARTS } from '../moving-out/request.ts'

export const QuasiMovingOutCertificateRequest = z.strictObject({
  /** The sheet of each person: those who left together stand on one paper. */
  sheets: z.array(z.strictObject({ personNo, sheetNo: z.int().positive() })).min(1).max(60),
  ...MOVING_OUT_PARTS,
  /** Asked for where the office has set a fee. */
  fee: REQUEST_PARTS.fee,
})
export type QuasiMovingOutCertificateRequest = z.infer<typeof QuasiMovingOutCertificateRequest>

/** Everybody on it. */
export const personsOf = ({ sheets }: QuasiMovingOutCertificateRequest): readonly number[] =>
  sheets.map((sheet) => sheet.personNo)
