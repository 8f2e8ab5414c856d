/** Everything an officer can do, see or hand out, listed once: routes, rights, log names and the API come from it. */
import { accessActs } from '../access/acts.ts'
import { assuranceActs, assurancePapers } from '../assurance/acts.ts'
import { certificateActs, certificateDocuments } from '../certificates/acts.ts'
import { kinds } from '../events/kinds.ts'
import {
  emergencyInspectionActs, emergencyInspectionFiles, emergencyInspectionPapers,
} from '../emergency-inspection/acts.ts'
import { householdActs } from '../households/acts.ts'
import { memoActs } from '../memos/acts.ts'
import { letterActs, letterPapers } from '../letters/acts.ts'
import { mediaActs } from '../media/acts.ts'
import { mediaExports } from '../media/exports.ts'
import { outsourcingActs } from '../outsourcing/acts.ts'
import { officePapers, papersActs } from '../papers/acts.ts'
import { exchangeActs } from '../exchange/acts.ts'
import { restrictionActs } from '../restrictions/acts.ts'
import { approve } from './approve.ts'
import type { ListedAct } from './case-step.ts'
import { check } from './check.ts'
import { filedAct } from './enter.ts'
import { fetchExport } from './fetch-export.ts'
import { claim, saveDraft, takeOver } from './hold.ts'
import { officeFile } from './issue-file.ts'
import { listedDocument } from './issue.ts'
import type { ListedDocument } from './listed-document.ts'
import type { ListedView } from './listed-view.ts'
import { listedView } from './look.ts'
import { mediaDeskActs } from './media.ts'
import { officeActs } from './office-acts.ts'
import { directAct } from './perform.ts'
import { officePaper } from './print.ts'
import { park, resume, sendBack, withdraw } from './put-aside.ts'
import { certificateReading } from './read-certificate.ts'
import { receive } from './receive.ts'
import { recentSearches } from './recent-searches.ts'
import { registerViews } from './registers.ts'
import { reprint } from './reprint.ts'
import { openReview, reviewPrintOut } from './review.ts'
import { addScan, scanView } from './scans.ts'
import { selfCheckView } from './self-check.ts'
import { takeInInspection } from './take-in-inspection.ts'
import { takeOutAct } from './take-out.ts'

export const acts: readonly ListedAct[] = [
  receive, claim, takeOver, saveDraft, certificateReading, addScan,
  ...kinds.map(filedAct),
  park, resume, withdraw, check, sendBack, approve,
  ...officeActs,
  reprint, takeInInspection, openReview, reviewPrintOut,
  ...mediaDeskActs, ...mediaExports.map(takeOutAct), fetchExport,
  ...[
    ...certificateActs, ...accessActs, ...restrictionActs, ...papersActs, ...exchangeActs, ...householdActs,
    ...memoActs, ...letterActs, ...assuranceActs, ...outsourcingActs, ...mediaActs,
    ...emergencyInspectionActs,
  ].map(directAct),
]

export const views: readonly ListedView[] = [...registerViews.map(listedView), recentSearches, scanView, selfCheckView]

export const documents: readonly ListedDocument[] = [
  ...certificateDocuments.map(listedDocument),
  ...[...officePapers, ...letterPapers, ...emergencyInspectionPapers, ...assurancePapers].map(officePaper),
  ...emergencyInspectionFiles.map(officeFile),
]

/** What an id of the URL names, or undefined. */
export const findAct = (id: string): ListedAct | undefined => acts.find((act) => act.id === id)
export const findView = (id: string): ListedView | undefined => views.find((view) => view.id === id)
export const findDocument = (id: string): ListedDocument | undefined => documents.find((document) => document.id === id)
