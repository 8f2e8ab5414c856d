/** 調査: business and ability of a company for one matter, with the office's judgement. 告示15号 第10-1(1) */
import { ABILITY_SURVEYED, CERTIFICATION, SURVEYED } from '../provisions.ts'
import { objectsToContractor, objectsToMatter } from '../rules.ts'
import { care, error, outsourcingAct, type Objection } from '../settle.ts'
import { surveyContractorFace, type SurveyContractor } from './face.ts'

/** Business first (ア), then ability (イ), then certificates (ウ). All of it before the contract is signed. */
export const surveyContractor = outsourcingAct(surveyContractorFace, {
  basis: [SURVEYED, ABILITY_SURVEYED, CERTIFICATION],
  asks: ({ matterId, contractorId }) => ({ matterId, contractorId }),
  objects: (input, { found, today }) => [
    objectsToMatter(found),
    objectsToContractor(found),
    input.surveyedOn > today && error('survey-contractor/ahead', SURVEYED, { field: 'surveyedOn' }),
    ...unexplained(input.answers),
    input.certification !== null && input.certification.expiresOn < today
      && care('survey-contractor/certification-expired', CERTIFICATION, { field: 'certification.expiresOn' }),
  ],
})

const LOW = 2

/** A poor mark is worth something only with what was found. */
const unexplained = (answers: SurveyContractor['answers']): readonly Objection[] =>
  Object.entries(answers).map(([question, { score, note }]) => score <= LOW && note === ''
    && error('survey-contractor/note-missing', ABILITY_SURVEYED, { field: `answers.${question}` }))
