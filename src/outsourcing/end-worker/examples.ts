/** 従事者の離任の届出: when it can be done and when not, as a table. */
import { CONTRACT, given, LEAVER, NEW, TODAY, WORKER, type Example } from '../example.ts'
import type { EndWorker } from './face.ts'

const when: EndWorker = { contractId: CONTRACT, workerIds: [WORKER], endedOn: TODAY }

export const examples: readonly Example<EndWorker>[] = [
  { title: '今日で離れる', given: given(), when, then: [], writes: { endedOn: TODAY } },
  {
    title: '知らない者と、離任した者', given: given(), when: { ...when, workerIds: [NEW, LEAVER] },
    then: ['!worker/unknown', '!worker/ended'],
  },
]
