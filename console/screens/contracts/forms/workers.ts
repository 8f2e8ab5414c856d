/** The forms about the people who do the work: naming, leaving, pledges and training. */
import type { Contract, Worker } from '../../../ask/shapes/contracts.ts'
import { say } from '../../../messages/say.ts'
import { ticksOf } from '../../../parts/ActDialog/ActDialog.tsx'
import type { AskedField } from '../../../parts/ActDialog/ActDialog.tsx'
import { accountField, tierField, validity } from './agreement.ts'
import { choice, choicesOf, day, orNull, text, ticks } from './asked.ts'
import type { Asked } from './asked.ts'

export const nameWorker = (contract: Contract, today: string): Asked => {
  const workerId = crypto.randomUUID()
  const posts = contract.posts.filter(({ endedOn }) => endedOn === null)
  return {
    title: say.contracts.acts['name-worker'],
    act: 'name-worker',
    fields: [
      tierField(contract),
      text('workers.0.name', 'personName'),
      choice('employment', 'employment', { choices: say.contracts.employments, initial: 'employee' }),
      { ...accountField(contract), name: 'workers.0.operatorId' },
      ticks('workers.0.postNos', 'postNos', {
        choices: choicesOf(posts.map(({ postNo, title }) => [String(postNo), `${postNo}　${title}`])),
        required: false,
      }),
      day('workers.0.worksFrom', 'worksFrom', { initial: today > contract.startsOn ? today : contract.startsOn }),
      day('workers.0.worksUntil', 'worksUntil', { initial: contract.endsOn }),
      text('notice', 'notice'),
    ],
    input: (typed) => ({
      contractId: contract.contractId,
      subcontractId: orNull(typed['subcontractId']),
      notice: typed['notice'],
      workers: [
        {
          workerId,
          name: typed['workers.0.name'],
          employment: typed['employment'],
          operatorId: orNull(typed['workers.0.operatorId']),
          postNos: ticksOf(typed['workers.0.postNos'] ?? '').map(Number),
          worksFrom: typed['workers.0.worksFrom'],
          worksUntil: typed['workers.0.worksUntil'],
        },
      ],
    }),
  }
}

/** Those who have not left, ticked beforehand where one is chosen. */
const workerTicks = ({ workers }: Contract, chosen: readonly string[]): AskedField =>
  ticks('workerIds', 'workers', {
    choices: choicesOf(
      workers.filter(({ endedOn }) => endedOn === null).map(({ workerId, name }) => [workerId, name]),
    ),
    initial: chosen.join(' '),
  })

export const endWorker = (contract: Contract, chosen: Worker, today: string): Asked => ({
  title: say.contracts.acts['end-worker'],
  act: 'end-worker',
  action: 'stopOne',
  tone: 'bad',
  fields: [workerTicks(contract, [chosen.workerId]), day('endedOn', 'endedOn', { initial: today })],
  input: ({ workerIds = '', endedOn }) => ({
    contractId: contract.contractId,
    workerIds: ticksOf(workerIds),
    endedOn,
  }),
})

const everybody = ({ workers }: Contract): readonly string[] =>
  workers.filter(({ endedOn }) => endedOn === null).map(({ workerId }) => workerId)

export const recordPledge = (contract: Contract, today: string): Asked => ({
  title: say.contracts.acts['record-pledge'],
  act: 'record-pledge',
  fields: [
    workerTicks(contract, everybody(contract)),
    day('signedOn', 'signedPledge', { initial: today }),
    ...validity(contract, today),
    text('document', 'document'),
  ],
  input: (typed) => ({
    ...typed,
    contractId: contract.contractId,
    workerIds: ticksOf(typed['workerIds'] ?? ''),
  }),
})

export const recordTraining = (contract: Contract, today: string): Asked => ({
  title: say.contracts.acts['record-training'],
  act: 'record-training',
  fields: [
    workerTicks(contract, everybody(contract)),
    day('heldOn', 'heldOn', { initial: today }),
    text('title', 'trainingTitle'),
    ...validity(contract, today),
    text('document', 'document'),
  ],
  input: (typed) => ({
    ...typed,
    contractId: contract.contractId,
    workerIds: ticksOf(typed['workerIds'] ?? ''),
  }),
})

export const withdrawPledge = ({ contractId }: Contract, { pledges }: Worker): Asked => {
  const open = pledges.filter(({ withdrawnOn }) => withdrawnOn === null)
  return {
    title: say.contracts.acts['withdraw-pledge'],
    act: 'withdraw-pledge',
    action: 'stopOne',
    tone: 'bad',
    fields: [
      choice('pledgeNo', 'pledge', {
        choices: choicesOf(
          open.map(({ pledgeNo, document, validFrom, validUntil }) => [
            String(pledgeNo),
            `${document}　${validFrom}〜${validUntil}`,
          ]),
        ),
        initial: String(open[0]?.pledgeNo ?? ''),
      }),
    ],
    input: ({ pledgeNo }) => ({ contractId, pledgeNo: Number(pledgeNo) }),
  }
}
