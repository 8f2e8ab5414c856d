/** Why a sealed file was not opened, each in one sentence for the person who tried. */
import { Refusal } from '../refusal.ts'

/** One for each reason; `damaged` is also a file that somebody changed on purpose. */
export type OpeningFault = keyof typeof SENTENCES

const SENTENCES = {
  'file-unreadable': 'The file cannot be read / ファイルを読めません。',
  'not-sealed': 'This is no sealed file: CMS AuthEnvelopedData in DER or BER / 封をしたファイルではありません。',
  'not-authenticated': 'This file was encrypted without authentication (CMS EnvelopedData); ask for it to be sealed '
    + 'with AES-256-GCM / 改ざんを検知できない方式で暗号化されたファイルです。',
  'other-content': 'The content was not sealed with AES-256-GCM alone, which is all that is opened here / '
    + 'AES-256-GCM で封をしたファイルではありません。',
  'not-for-key': 'Nothing in this file opens under this key: it was sealed to another key, with a method that is not '
    + 'on the CRYPTREC list, or it is damaged / この鍵では開きません。',
  damaged: 'The file is damaged or was changed on its way; nothing was written / '
    + 'ファイルが壊れているか、途中で書き換えられています。何も取り出していません。',
  'other-hash': 'This is not the file of that SHA-256; nothing was written / '
    + '受領書のSHA-256の値と違うファイルです。何も取り出していません。',
  'key-unreadable': 'The key cannot be read: it must be a private key in PEM / 秘密鍵を読めません。',
  passphrase: 'The passphrase does not open the key / 鍵のパスフレーズが違います。',
  'certificate-unreadable': 'The certificate cannot be read / 証明書を読めません。',
  'other-certificate': 'The certificate is not of this key / この秘密鍵の証明書ではありません。',
  'target-exists': 'A file of that name exists already and is left as it is / 同じ名前のファイルが既にあります。',
  'not-written': 'The opened file could not be written; nothing of it is left / '
    + '取り出したファイルを書き込めませんでした。',
  stopped: 'Stopped; nothing was written / 中止しました。何も取り出していません。',
} as const

/** Nothing of the content is left anywhere. */
export class OpeningRefused extends Refusal {
  readonly code: OpeningFault

  constructor(code: OpeningFault, options?: ErrorOptions) {
    super(SENTENCES[code], options)
    this.code = code
  }
}
