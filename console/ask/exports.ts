/** Fetches a sealed file and gives it to the browser to keep: bytes that only their recipient opens. */
import { fetchFile } from './ask.ts'

/** Throws Problem. */
export const fetchExport = async (exportId: string, fileName: string): Promise<void> => {
  const url = URL.createObjectURL(await fetchFile(`/api/exports/${exportId}`))
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  URL.revokeObjectURL(url)
}
