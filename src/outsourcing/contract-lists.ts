/** The acts and views of contracts and of whom they name, listed once, for acts.ts. */
import { closeContract } from './close-contract/index.ts'
import { closePost } from './close-post/index.ts'
import { confirmMeasures } from './confirm-measures/index.ts'
import { designatePlace } from './designate-place/index.ts'
import { endOfficer } from './end-officer/index.ts'
import { endPlace } from './end-place/index.ts'
import { endSubcontract } from './end-subcontract/index.ts'
import { endWorker } from './end-worker/index.ts'
import { explainDuties } from './explain-duties/index.ts'
import { nameOfficer } from './name-officer/index.ts'
import { nameWorker } from './name-worker/index.ts'
import { openPost } from './open-post/index.ts'
import { placeTerminal } from './place-terminal/index.ts'
import { proposeSubcontract } from './propose-subcontract/index.ts'
import { recordClauses } from './record-clauses/index.ts'
import { recordPledge } from './record-pledge/index.ts'
import { recordTraining } from './record-training/index.ts'
import { registerContract } from './register-contract/index.ts'
import { registerContractor } from './register-contractor/index.ts'
import { registerMatter } from './register-matter/index.ts'
import { removeTerminal } from './remove-terminal/index.ts'
import { submitMeasures } from './submit-measures/index.ts'
import { surveyContractor } from './survey-contractor/index.ts'
import { withdrawMatter } from './withdraw-matter/index.ts'
import { withdrawPledge } from './withdraw-pledge/index.ts'
import { contract } from './views/contract.ts'
import { contractor } from './views/contractor.ts'
import { contractors } from './views/contractors.ts'
import { contracts } from './views/contracts.ts'
import { matters } from './views/matters.ts'

export const contractActs = [
  registerMatter, withdrawMatter, registerContractor, surveyContractor, submitMeasures, confirmMeasures,
  registerContract, recordClauses, explainDuties, nameOfficer, endOfficer, nameWorker, endWorker, recordPledge,
  withdrawPledge, recordTraining, designatePlace, endPlace, openPost, closePost, placeTerminal, removeTerminal,
  proposeSubcontract, endSubcontract, closeContract,
] as const

export const contractViews = [matters, contracts, contract, contractors, contractor] as const
