/** 委託先の調査: when it can be done and when not, as a table. */
import { before, nothing, MATTER, TODAY, type Example } from '../example.ts'
import type { SurveyContractor } from './face.ts'

const good = { score: 4, note: '' }

const when: SurveyContractor = {
  matterId: MATTER, contractorId: 'kaku-service', surveyedOn: TODAY,
  answers: {
    soundness: good, stability: good, size: good, area: good, ability: good, education: good, protection: good,
    security: good, compensation: good, trust: good,
  },
  certification: null, suitable: true,
}

export const examples: readonly Example<SurveyContractor>[] = [
  { title: '認証がなくても適当と判断できる', given: before(), when, then: [], writes: { suitable: true, certification: null } },
  {
    title: '切れた認証は確かめる', given: before(),
    when: { ...when, certification: { name: 'ISO/IEC 27001', number: '見本-1', expiresOn: '2027-03-14' } },
    then: ['survey-contractor/certification-expired'],
  },
  {
    title: '低い評価には根拠が要る', given: before(),
    when: { ...when, answers: { ...when.answers, trust: { score: 1, note: '' }, area: { score: 2, note: '県外' } } },
    then: ['!survey-contractor/note-missing'],
  },
  {
    title: '案件も事業者もなく、先の日付', given: nothing, when: { ...when, surveyedOn: '2027-03-16' },
    then: ['!matter/unknown', '!contractor/unknown', '!survey-contractor/ahead'],
  },
]
