/** The acts, views and documents of this area, listed once, and every sentence they may say. */
import { closeCash } from './close-cash/index.ts'
import { closeCashWords } from './close-cash/words.ja.ts'
import { issueWords } from './every-certificate/words.ja.ts'
import { handOver } from './hand-over/index.ts'
import { handOverWords } from './hand-over/words.ja.ts'
import { reprintCopy } from './reprint-copy/index.ts'
import { reprintCopyWords } from './reprint-copy/words.ja.ts'
import { movingOutCertificate } from './moving-out-certificate/index.ts'
import { words as movingOutCertificateWords } from './moving-out-certificate/words.ja.ts'
import { movingOutWords } from './moving-out/words.ja.ts'
import { quasiMovingOutCertificate } from './quasi-moving-out-certificate/index.ts'
import { words as quasiMovingOutCertificateWords } from './quasi-moving-out-certificate/words.ja.ts'
import { removedRecordCopy } from './removed-record-copy/index.ts'
import { words as removedRecordCopyWords } from './removed-record-copy/words.ja.ts'
import { requestCopy, residenceCopy } from './residence-copy/index.ts'
import { words as residenceCopyWords } from './residence-copy/words.ja.ts'
import { setAttestor } from './set-attestor/index.ts'
import { setAttestorWords } from './set-attestor/words.ja.ts'
import { setCertificateRule } from './set-certificate-rule/index.ts'
import { setCertificateRuleWords } from './set-certificate-rule/words.ja.ts'
import { spoilCopy } from './spoil-copy/index.ts'
import { spoilCopyWords } from './spoil-copy/words.ja.ts'
import { cashDay } from './views/cash-day.ts'
import { issueHistory } from './views/issue-history.ts'
import { papersOf } from './views/papers-of.ts'
import { requests } from './views/requests.ts'

/** Direct acts; `reprintCopy` is listed by the desk, which hands out the kept file with it. */
export const certificateActs = [requestCopy, spoilCopy, handOver, closeCash, setAttestor, setCertificateRule] as const

/** Papers. */
export const certificateDocuments = [
  residenceCopy, removedRecordCopy, movingOutCertificate, quasiMovingOutCertificate,
] as const

/** The same paper once more. */
export { reprintCopy }

/** What officers may look at. */
export const certificateViews = [requests, issueHistory, cashDay, papersOf] as const

/** Every sentence of this area. */
export const certificateWords = {
  ...issueWords, ...residenceCopyWords, ...removedRecordCopyWords, ...movingOutWords, ...movingOutCertificateWords,
  ...quasiMovingOutCertificateWords, ...handOverWords, ...spoilCopyWords, ...reprintCopyWords, ...closeCashWords,
  ...setAttestorWords, ...setCertificateRuleWords,
}
