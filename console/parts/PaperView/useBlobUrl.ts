/** A picture or PDF from its base64, as an address that lives only as long as it is shown. */
import { useEffect, useState } from 'react'

export type Bytes = { readonly mime: string; readonly base64: string }

export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))

export const useBlobUrl = (file: Bytes | undefined): string | undefined => {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    if (file === undefined) return undefined
    const made = URL.createObjectURL(new Blob([bytesOf(file.base64)], { type: file.mime }))
    let wanted = true
    queueMicrotask(() => wanted && setUrl(made))
    return () => {
      wanted = false
      URL.revokeObjectURL(made)
      queueMicrotask(() => setUrl((now) => (now === made ? undefined : now)))
    }
  }, [file])
  return url
}
