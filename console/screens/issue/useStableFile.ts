/** A PDF from its base64, the same object as long as the bytes are the same. */
import { useMemo } from 'react'
import type { Bytes } from '../../parts/PaperView/useBlobUrl.ts'

export const useStableFile = (base64: string | undefined): Bytes | undefined =>
  useMemo(() => (base64 === undefined ? undefined : { mime: 'application/pdf', base64 }), [base64])
