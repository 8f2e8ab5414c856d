/** The acts, papers, files and views of the emergency inspection (緊急点検), and every sentence they may say. */
import { answerInspection } from './answer-inspection/index.ts'
import { answerInspectionWords } from './answer-inspection/words.ja.ts'
import { confirmInspection } from './confirm-inspection/index.ts'
import { confirmInspectionWords } from './confirm-inspection/words.ja.ts'
import { inspectionFile } from './inspection-file/index.ts'
import { inspectionFileWords } from './inspection-file/words.ja.ts'
import { inspectionReport } from './inspection-report/index.ts'
import { inspectionReportWords } from './inspection-report/words.ja.ts'
import { nameServedWorker } from './name-served-worker/index.ts'
import { nameServedWorkerWords } from './name-served-worker/words.ja.ts'
import { openInspection } from './open-inspection/index.ts'
import { openInspectionWords } from './open-inspection/words.ja.ts'
import { recordWorkerReply } from './record-worker-reply/index.ts'
import { recordWorkerReplyWords } from './record-worker-reply/words.ja.ts'
import { registerOutsideContract } from './register-outside-contract/index.ts'
import { registerOutsideContractWords } from './register-outside-contract/words.ja.ts'
import { ruleOnContract } from './rule-on-contract/index.ts'
import { ruleOnContractWords } from './rule-on-contract/words.ja.ts'
import { setOfficialOrder } from './set-official-order/index.ts'
import { setOfficialOrderWords } from './set-official-order/words.ja.ts'
import { takeInInspectionWords } from './take-in-inspection/words.ja.ts'
import { collectedInspections } from './views/collected-inspections.ts'
import { inspectionView } from './views/inspection.ts'
import { inspectionWorkers } from './views/inspection-workers.ts'
import { inspections } from './views/inspections.ts'
import { writeImprovement } from './write-improvement/index.ts'
import { writeImprovementWords } from './write-improvement/words.ja.ts'

/** `take-in-inspection` stands at the desk: a file is opened before anything is decided of it. */
export const emergencyInspectionActs = [
  openInspection, registerOutsideContract, ruleOnContract, answerInspection, nameServedWorker, recordWorkerReply,
  writeImprovement, confirmInspection, setOfficialOrder,
] as const

export const emergencyInspectionPapers = [inspectionReport] as const

export const emergencyInspectionFiles = [inspectionFile] as const

export const emergencyInspectionViews =
  [inspections, inspectionView, inspectionWorkers, collectedInspections] as const

export const emergencyInspectionWords = {
  ...openInspectionWords, ...registerOutsideContractWords, ...ruleOnContractWords, ...answerInspectionWords,
  ...nameServedWorkerWords, ...recordWorkerReplyWords, ...writeImprovementWords, ...confirmInspectionWords,
  ...setOfficialOrderWords, ...takeInInspectionWords, ...inspectionReportWords, ...inspectionFileWords,
}
