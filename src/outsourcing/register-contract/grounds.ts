/** What a contract rests on: the approval, the survey and the measures that held on the day it was signed. */
import type { Found, KnownMatter, MatterApproval } from '../known.ts'
import type { RegisterContract } from './face.ts'

type Signed = Pick<RegisterContract, 'signedOn' | 'contractorId'>

/** Each of the three, or undefined where there is none that came before the signature. */
export const groundsOf = (input: Signed, { matter }: Found) => ({
  approval: matter?.approvals.findLast((approval) => isWhole(approval) && heldOn(approval, input.signedOn)),
  survey: suitableSurvey(input, matter),
  measures: matter?.measures.findLast(({ contractorId, confirmedOn }) =>
    contractorId === input.contractorId && confirmedOn !== null && confirmedOn <= input.signedOn),
})

/** Approved by the chief security officer, after the council had agreed. [告示15号 第10-1(3)] */
export const isWhole = ({ verdict, post, agreed, heldOn: deliberatedOn, decidedOn }: MatterApproval): boolean =>
  verdict === 'approved' && post === 'chief-security-officer' && agreed && deliberatedOn !== null
  && deliberatedOn <= decidedOn

const heldOn = ({ decidedOn, validUntil, endedOn }: MatterApproval, day: string): boolean =>
  decidedOn <= day && (validUntil === null || validUntil >= day) && (endedOn === null || endedOn > day)

/** The newest before the signature counts, whatever an older one said. */
const suitableSurvey = ({ contractorId, signedOn }: Signed, matter: KnownMatter | null) => {
  const newest = matter?.surveys.findLast((survey) =>
    survey.contractorId === contractorId && survey.surveyedOn <= signedOn)
  return newest?.suitable === true ? newest : undefined
}
