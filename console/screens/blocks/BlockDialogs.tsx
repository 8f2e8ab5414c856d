/** Lifting, confirming and releasing a block; setting one is a form of its own. */
import type { Block } from '../../ask/shapes/office.ts'
import { say } from '../../messages/say.ts'
import { ActDialog } from '../../parts/ActDialog/ActDialog.tsx'
import type { AskedField } from '../../parts/ActDialog/ActDialog.tsx'
import { ProposeBlock } from './ProposeBlock.tsx'

export type BlockDialog = null | 'propose' | 'lift' | 'confirm' | 'release'

type Ends = { readonly onDone: () => void; readonly onClose: () => void }
type DialogsProps = Ends & {
  readonly dialog: BlockDialog
  readonly block: Block | undefined
  readonly personNo: number | undefined
  readonly today: string
}
type OfBlock = Ends & { readonly block: Block }

export function BlockDialogs({ dialog, block, personNo, today, ...ends }: DialogsProps) {
  if (dialog === 'propose') return <ProposeBlock personNo={personNo} today={today} {...ends} />
  if (dialog === null || block === undefined) return null
  if (dialog === 'lift') return <ProposeLift block={block} {...ends} />
  return dialog === 'release' ? <Release block={block} {...ends} /> : <Confirm block={block} {...ends} />
}

/** The block as the screen showed it; if it has moved on since, the server says so. */
const seen = ({ blockNo, revision, personNo, householdNo }: Block) => ({ blockNo, revision, personNo, householdNo })

const reason: AskedField = { name: 'reason', label: say.reason.label, type: 'note', required: true }

function About({ block }: { block: Block }) {
  return (
    <p>
      <b>{say.blocks.no(block.blockNo)}</b>　<span className="names">{block.name}</span>
      {'　'}
      {say.blocks.kinds[block.kind]}
    </p>
  )
}

function ProposeLift({ block, ...ends }: OfBlock) {
  return (
    <ActDialog
      {...ends}
      title={say.keys.proposeLift}
      act="propose-lift"
      action="proposeLift"
      tone="care"
      fields={[reason]}
      input={(typed) => ({ ...seen(block), reason: typed['reason'] })}
    >
      <About block={block} />
    </ActDialog>
  )
}

function Release({ block, ...ends }: OfBlock) {
  const { process, forOperator, minutes, minutesHint } = say.blocks
  return (
    <ActDialog
      {...ends}
      title={say.blocks.release}
      act="release-temporarily"
      tone="care"
      fields={[
        { name: 'process', label: process, type: 'choice', choices: say.blocks.processes, initial: 'certificate' },
        { name: 'forOperator', label: forOperator, type: 'text', required: true },
        { name: 'minutes', label: minutes, type: 'number', initial: '10', required: true, hint: minutesHint },
        reason,
      ]}
      input={(typed) => ({
        ...seen(block),
        process: typed['process'],
        forOperator: typed['forOperator'],
        minutes: Number(typed['minutes']),
        reason: typed['reason'],
      })}
    >
      <About block={block} />
    </ActDialog>
  )
}

/** What was asked for by one is confirmed by another: a block, or its lifting. */
function Confirm({ block, ...ends }: OfBlock) {
  const isBlock = block.state === 'proposed'
  const { decision, decisions, confirmTitle, confirmLiftTitle } = say.blocks
  return (
    <ActDialog
      {...ends}
      title={isBlock ? confirmTitle : confirmLiftTitle}
      act={isBlock ? 'confirm-block' : 'confirm-lift'}
      action="confirmBlock"
      tone={isBlock ? 'plain' : 'care'}
      fields={
        isBlock ? [] : [{ name: 'agreed', label: decision, type: 'choice', choices: decisions, initial: 'true' }]
      }
      input={(typed) => (isBlock ? seen(block) : { ...seen(block), agreed: typed['agreed'] === 'true' })}
    >
      <About block={block} />
    </ActDialog>
  )
}
