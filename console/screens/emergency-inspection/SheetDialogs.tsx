/** What is typed about a cell, a contract or a group; the confirmation; printing and saving the report. */
import type { Answer, Group, InspectionSheet } from '../../ask/shapes/inspection.ts'
import { say } from '../../messages/say.ts'
import { ActDialog } from '../../parts/ActDialog/ActDialog.tsx'
import { PrintDialog } from '../../parts/PrintDialog/PrintDialog.tsx'
import { OutsideDialog } from './CampaignDialogs.tsx'
import { groupOf } from './dialogs.ts'
import type { SheetDialog } from './dialogs.ts'
import { FileDialog } from './FileDialog.tsx'
import type { At } from './walk.ts'

type DialogsProps = {
  readonly sheet: InspectionSheet
  readonly dialog: SheetDialog
  /** `at`: the cell that was answered, to go on from. */
  readonly onDone: (at?: At) => void
  readonly onClose: () => void
}

export function SheetDialogs({ sheet, dialog, onDone, onClose }: DialogsProps) {
  const { campaignNo } = sheet.campaign
  const ends = { onDone: () => onDone(), onClose }
  switch (dialog?.is) {
    case 'answer':
      return <AnswerDialog {...dialog} sheet={sheet} onDone={() => onDone(dialog.at)} onClose={onClose} />
    case 'take-back':
      return <TakeBackDialog {...ends} at={dialog.at} campaignNo={campaignNo} />
    case 'rule':
      return <RuleDialog {...ends} at={dialog.at} sheet={sheet} />
    case 'improve':
    case 'remove':
      return <ImproveDialog {...ends} sheet={sheet} group={dialog.group} removes={dialog.is === 'remove'} />
    case 'confirm':
      return <ConfirmRowDialog {...ends} sheet={sheet} />
    case 'outside':
      return <OutsideDialog {...ends} />
    case 'print':
      return (
        <PrintDialog
          {...ends}
          paper="inspection-report"
          input={{ campaignNo }}
          title={say.inspection.print}
          action="printReport"
        />
      )
    case 'file':
      return <FileDialog campaignNo={campaignNo} as={dialog.as} onClose={onClose} />
    default:
      return null
  }
}

type Ends = { readonly onDone: () => void; readonly onClose: () => void }
type AnswerProps = Ends & { sheet: InspectionSheet; at: At; answer: Answer | null }

function AnswerDialog({ sheet, at, answer, ...ends }: AnswerProps) {
  const words = say.inspection
  const contract = sheet.contracts.find(({ contractKey }) => contractKey === at.contractKey)
  const known = contract?.cells[at.cell]
  const first = answer ?? known?.answer ?? known?.proposal?.answer ?? 0
  return (
    <ActDialog
      {...ends}
      title={words.answerTitle(`${words.groups[groupOf(at.cell)]} ${words.cells[at.cell]}`)}
      act="answer-inspection"
      action="answerOne"
      fields={[
        {
          name: 'evidence',
          label: words.evidence,
          type: 'note',
          hint: words.evidenceHint,
          initial: evidenceOf(known, first),
        },
        { name: 'answer', label: words.answer, type: 'choice', choices: words.answers, initial: String(first) },
      ]}
      input={(typed) => ({
        campaignNo: sheet.campaign.campaignNo,
        ...at,
        answer: typed['answer'] === '1' ? 1 : 0,
        evidence: (typed['evidence'] ?? '').trim() || null,
      })}
    >
      <p>
        <b>{contract?.title}</b>　<span className="soft">{contract?.contractor}</span>
      </p>
    </ActDialog>
  )
}

type Known = InspectionSheet['contracts'][number]['cells']['c1'] | undefined

/** What the same answer rests on already. */
const evidenceOf = (known: Known, answer: Answer): string => {
  if (known?.answer === answer) return known.given?.evidence ?? ''
  return known?.proposal?.answer === answer ? known.proposal.evidence : ''
}

function TakeBackDialog({ campaignNo, at, ...ends }: Ends & { campaignNo: number; at: At }) {
  return (
    <ActDialog
      {...ends}
      title={say.inspection.takeBackTitle}
      act="answer-inspection"
      action="takeBack"
      tone="care"
      fields={[{ name: 'evidence', label: say.inspection.reason, type: 'note', required: true }]}
      input={({ evidence }) => ({ campaignNo, ...at, answer: null, evidence })}
    />
  )
}

function RuleDialog({ sheet, at, ...ends }: Ends & { sheet: InspectionSheet; at: At }) {
  const words = say.inspection
  const contract = sheet.contracts.find(({ contractKey }) => contractKey === at.contractKey)
  return (
    <ActDialog
      {...ends}
      title={words.ruleTitle}
      act="rule-on-contract"
      action="ruleOnContract"
      tone="care"
      fields={[
        { name: 'reason', label: words.reason, type: 'note', required: true },
        { name: 'inScope', label: words.inScope, type: 'choice', choices: words.scopes, initial: 'true' },
        {
          name: 'subvendors',
          label: words.subvendors,
          type: 'choice',
          choices: words.subvendorChoices,
          initial: 'record',
        },
      ]}
      input={({ reason, inScope, subvendors }) => ({
        campaignNo: sheet.campaign.campaignNo,
        contractKey: at.contractKey,
        inScope: inScope === 'true',
        subvendors: subvendors === 'record' ? null : subvendors === 'true',
        reason,
      })}
    >
      <p>
        <b>{contract?.title}</b>　<span className="soft">{contract?.division}</span>
      </p>
    </ActDialog>
  )
}

type ImproveProps = Ends & { sheet: InspectionSheet; group: Group; removes: boolean }

function ImproveDialog({ sheet, group, removes, ...ends }: ImproveProps) {
  const words = say.inspection
  const { campaignNo } = sheet.campaign
  const known = sheet.improvements[group]
  if (removes) {
    return (
      <ActDialog
        {...ends}
        title={words.remove}
        act="write-improvement"
        action="takeBack"
        tone="care"
        fields={[]}
        input={() => ({ campaignNo, group, improvement: null })}
      >
        <p>{known?.content}</p>
      </ActDialog>
    )
  }
  return (
    <ActDialog
      {...ends}
      title={`${words.improvements}　${words.groups[group]}`}
      act="write-improvement"
      action="writeImprovement"
      fields={[
        {
          name: 'content',
          label: words.content,
          type: 'note',
          required: true,
          initial: known?.content ?? '',
          hint: words.contentHint,
        },
        {
          name: 'timing',
          label: words.timing,
          type: 'text',
          required: true,
          initial: known?.timing ?? '',
          hint: words.timingHint,
        },
        {
          name: 'annex',
          label: words.annex,
          type: 'choice',
          choices: words.annexes,
          initial: String(known?.annex ?? false),
        },
      ]}
      input={({ content = '', timing = '', annex }) => ({
        campaignNo,
        group,
        improvement: {
          content: content.replaceAll(/\s+/gu, ' ').trim(),
          timing: timing.trim(),
          annex: annex === 'true',
        },
      })}
    />
  )
}

function ConfirmRowDialog({ sheet, ...ends }: Ends & { sheet: InspectionSheet }) {
  const { campaignNo, revision, title } = sheet.campaign
  return (
    <ActDialog
      {...ends}
      title={say.inspection.confirmTitle}
      act="confirm-inspection"
      action="confirmRow"
      fields={[]}
      input={() => ({ campaignNo, revision })}
    >
      <p>
        <b>{title}</b>
      </p>
      <p>{say.inspection.confirmNote}</p>
    </ActDialog>
  )
}
