/** The forms of matters and of companies: before there is a contract. */
import { CONTRACT_CLAUSES } from '../../../../src/law/contract-clauses.ts'
import type { ContractorLine, Matter } from '../../../ask/shapes/contracts.ts'
import { say } from '../../../messages/say.ts'
import type { AskedField } from '../../../parts/ActDialog/ActDialog.tsx'
import { choice, choicesOf, day, isYes, note, orNull, text, without, yesNo } from './asked.ts'
import type { Asked } from './asked.ts'

export const registerMatter = (today: string): Asked => {
  const matterId = crypto.randomUUID()
  return {
    title: say.contracts.acts['register-matter'],
    act: 'register-matter',
    fields: [
      text('title', 'title'),
      text('division', 'division'),
      note('content', 'content'),
      note('reason', 'reason'),
      note('protection', 'protection'),
      note('handled', 'handled'),
      yesNo('electronicPersonal', 'electronicPersonal', 'yes'),
      day('startsOn', 'startsOn', { initial: today }),
      day('endsOn', 'endsOn', { required: false, hint: say.contracts.fields.endsOnHint }),
    ],
    input: (typed) => ({
      ...typed,
      matterId,
      electronicPersonal: isYes(typed['electronicPersonal']),
      endsOn: orNull(typed['endsOn']),
    }),
  }
}

export const withdrawMatter = ({ matterId }: Matter): Asked => ({
  title: say.contracts.acts['withdraw-matter'],
  act: 'withdraw-matter',
  action: 'stopOne',
  tone: 'bad',
  fields: [note('reason', 'withdrawReason')],
  input: ({ reason }) => ({ matterId, reason }),
})

export const registerContractor = (): Asked => ({
  title: say.contracts.acts['register-contractor'],
  act: 'register-contractor',
  fields: [
    text('contractorId', 'contractorId', { hint: say.contracts.fields.contractorIdHint }),
    text('name', 'name'),
    text('address', 'address'),
    text('representative', 'representative'),
    text('contact', 'contact', { required: false }),
  ],
  input: (typed) => typed,
})

export const contractorField = (contractors: readonly ContractorLine[]): AskedField =>
  choice('contractorId', 'contractor', {
    choices: choicesOf(contractors.map(({ contractorId, name }) => [contractorId, name])),
    initial: contractors[0]?.contractorId ?? '',
  })

const QUESTIONS = Object.entries(say.contracts.questions)

/** Each question with a mark and what was found; the marks are weighed together by whoever answers the last one. */
export const surveyContractor = (
  { matterId }: Matter,
  contractors: readonly ContractorLine[],
  today: string,
): Asked => ({
  title: say.contracts.acts['survey-contractor'],
  act: 'survey-contractor',
  fields: [
    contractorField(contractors),
    day('surveyedOn', 'surveyedOn', { initial: today }),
    ...QUESTIONS.flatMap(([id, title]): readonly AskedField[] => [
      { name: `answers.${id}`, label: title, type: 'choice', choices: say.contracts.scores, initial: '3' },
      { name: `note.${id}`, label: say.contracts.finding(title), type: 'text' },
    ]),
    text('certification', 'certification', { required: false }),
    text('certificationNo', 'certificationNo', { required: false }),
    day('certificationUntil', 'certificationUntil', { required: false }),
    yesNo('suitable', 'suitable'),
  ],
  input: (typed) => ({
    matterId,
    contractorId: typed['contractorId'],
    surveyedOn: typed['surveyedOn'],
    answers: Object.fromEntries(
      QUESTIONS.map(([id]) => [
        id,
        { score: Number(typed[`answers.${id}`]), note: typed[`note.${id}`] ?? '' },
      ]),
    ),
    certification:
      orNull(typed['certification']) === null
        ? null
        : {
            name: typed['certification'],
            number: typed['certificationNo'],
            expiresOn: typed['certificationUntil'],
          },
    suitable: isYes(typed['suitable']),
  }),
})

const CLAUSES = choicesOf(
  CONTRACT_CLAUSES.filter(({ source }) => source === 'standard').map(({ id, title }) => [id, `${id}　${title}`]),
)

/** As many measures as the vendor's paper lists, three at a time. */
const MEASURES = ['0', '1', '2'] as const

export const submitMeasures = (
  { matterId }: Matter,
  contractors: readonly ContractorLine[],
  today: string,
): Asked => ({
  title: say.contracts.acts['submit-measures'],
  act: 'submit-measures',
  fields: [
    contractorField(contractors),
    day('submittedOn', 'submittedOn', { initial: today }),
    text('document', 'document'),
    ...MEASURES.flatMap((at) => [
      choice(`listed.${at}.clause`, 'clause', { choices: CLAUSES, initial: Object.keys(CLAUSES)[0] ?? '' }),
      note(`listed.${at}.measure`, 'measure', { required: at === '0' }),
    ]),
  ],
  input: (typed) => ({
    ...without(typed, ...MEASURES.flatMap((at) => [`listed.${at}.clause`, `listed.${at}.measure`])),
    matterId,
    listed: MEASURES.filter((at) => orNull(typed[`listed.${at}.measure`]) !== null).map((at) => ({
      clause: typed[`listed.${at}.clause`],
      measure: typed[`listed.${at}.measure`],
    })),
  }),
})

export const confirmMeasures = ({ matterId, measures }: Matter, today: string): Asked => {
  const open = measures.filter(({ confirmedOn }) => confirmedOn === null)
  return {
    title: say.contracts.acts['confirm-measures'],
    act: 'confirm-measures',
    fields: [
      choice('measuresNo', 'measuresNo', {
        choices: choicesOf(
          open.map(({ measuresNo, document, submittedOn }) => [
            String(measuresNo),
            `${document}　${submittedOn}`,
          ]),
        ),
        initial: String(open[0]?.measuresNo ?? ''),
      }),
      day('confirmedOn', 'confirmedOn', { initial: today }),
    ],
    input: (typed) => ({
      matterId,
      measuresNo: Number(typed['measuresNo']),
      confirmedOn: typed['confirmedOn'],
    }),
  }
}
