/** Adding somebody who served, and recording when they were asked and what they said of the four things. */
import { useSession } from '../../app/session.ts'
import { QUESTIONS } from '../../ask/shapes/inspection.ts'
import type { ServedWorker } from '../../ask/shapes/inspection.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ActDialog } from '../../parts/ActDialog/ActDialog.tsx'

type Ends = { readonly onDone: () => void; readonly onClose: () => void }

const trimmed = (text: string | undefined): string => (text ?? '').trim()
const orNull = (text: string | undefined): string | null => trimmed(text) || null

export function NameDialog({ campaignNo, ...ends }: Ends & { campaignNo: number }) {
  const words = say.inspection
  const contracts = useView('inspection', { campaignNo }).answer?.inspection?.contracts
  // The choice starts at the first contract once it is known which there are.
  if (contracts === undefined) return null
  return (
    <ActDialog
      {...ends}
      title={words.nameTitle}
      act="name-served-worker"
      action="addOne"
      fields={[
        { name: 'name', label: words.workerName, type: 'text', required: true },
        { name: 'employer', label: words.employer, type: 'text', required: true },
        { name: 'tier', label: words.tier, type: 'choice', choices: words.tiers, initial: 'vendor' },
        {
          name: 'contractKey',
          label: words.columns.contract,
          type: 'choice',
          choices: Object.fromEntries(contracts.map(({ contractKey, title }) => [contractKey, title])),
          initial: contracts[0]?.contractKey ?? '',
          required: true,
        },
        { name: 'servedFrom', label: words.from, type: 'day', required: true },
        { name: 'servedUntil', label: words.until, type: 'day', hint: words.untilHint },
      ]}
      input={({ name, employer, tier, contractKey, servedFrom, servedUntil }) => ({
        campaignNo,
        contractKey,
        tier,
        name: trimmed(name),
        employer: trimmed(employer),
        servedFrom,
        servedUntil: orNull(servedUntil),
      })}
    >
      <p>{words.nameNote}</p>
    </ActDialog>
  )
}

export function ReplyDialog({ campaignNo, worker, ...ends }: Ends & { campaignNo: number; worker: ServedWorker }) {
  const words = say.inspection
  const { today } = useSession()
  const known = worker.confirmation
  return (
    <ActDialog
      {...ends}
      title={words.replyTitle}
      act="record-worker-reply"
      action="answerOne"
      fields={[
        { name: 'askedOn', label: words.askedOn, type: 'day', required: true, initial: known?.askedOn ?? today.civil },
        { name: 'askedBy', label: words.askedBy, type: 'text', required: true, initial: known?.askedBy ?? '' },
        {
          name: 'means',
          label: words.means,
          type: 'choice',
          choices: words.meansOf,
          initial: known?.means ?? 'in-person',
        },
        { name: 'answeredOn', label: words.answeredOn, type: 'day', hint: words.answeredHint },
        ...QUESTIONS.map((question) => ({
          name: question,
          label: words.questions[question],
          type: 'choice' as const,
          choices: question === 'privatePc' ? words.privateReplies : words.replies,
          initial: known?.replies[question] ?? 'kept',
        })),
        { name: 'evidence', label: words.replyEvidence, type: 'text', initial: known?.evidence ?? '' },
      ]}
      input={({ askedOn, askedBy, means, answeredOn, evidence, ...typed }) => ({
        campaignNo,
        workerKey: worker.workerKey,
        askedOn,
        askedBy: trimmed(askedBy),
        means,
        answer:
          orNull(answeredOn) === null
            ? null
            : {
                answeredOn,
                replies: Object.fromEntries(QUESTIONS.map((question) => [question, typed[question]])),
                evidence: trimmed(evidence),
              },
      })}
    >
      <p>
        <b className="names">{worker.name}</b>　{worker.employer}　<span className="soft">{worker.contractTitle}</span>
      </p>
    </ActDialog>
  )
}
