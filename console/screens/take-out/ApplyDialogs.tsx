/** The application: which list of whom, in which columns, and everything its approver weighs; counted as one types. */
import type { ReactNode } from 'react'
import { may, useSession } from '../../app/session.ts'
import { useSettled } from '../../ask/useSettled.ts'
import { useView } from '../../ask/useView.ts'
import { say } from '../../messages/say.ts'
import { ActDialog } from '../../parts/ActDialog/ActDialog.tsx'
import type { AskedField, Typed } from '../../parts/ActDialog/ActDialog.tsx'
import { COLUMN_TITLES, listApplication, migrationApplication, migrationSelection, selectionOf } from './application.ts'
import { algorithmText } from './words.ts'

type Ends = { readonly onDone: () => void; readonly onClose: () => void }

export function ApplyListDialog(ends: Ends) {
  const circumstances = useCircumstances(false)
  const { today } = useSession()
  if (circumstances === undefined) return null
  return (
    <ActDialog
      {...ends}
      title={say.takeOut.applyList}
      act="apply-take-out"
      action="addOne"
      size="large"
      fields={[...listFields(today.civil), ...circumstances]}
      input={listApplication}
      below={countOfList}
    />
  )
}

export function ApplyMigrationDialog(ends: Ends) {
  const circumstances = useCircumstances(true)
  const { today } = useSession()
  if (circumstances === undefined) return null
  return (
    <ActDialog
      {...ends}
      title={say.takeOut.applyMigration}
      act="apply-take-out"
      action="addOne"
      size="large"
      fields={[...migrationFields(today.civil), ...circumstances]}
      input={migrationApplication}
      below={countOfMigration}
    />
  )
}

type CountProps = { readonly kind: string; readonly selection: Readonly<Record<string, unknown>> }

/** How many people the conditions choose just now; asked once they have stood still. */
function Count({ kind, selection }: CountProps) {
  const settled = useSettled(JSON.stringify(selection), 600)
  const counted = useView('take-out-count', { kind, selection: JSON.parse(settled) }, { keep: true })
  return (
    <p role="status" className="take-out-count">
      {counted.answer === undefined
        ? say.takeOut.counting
        : counted.answer === null
          ? say.takeOut.notCounted
          : say.takeOut.countNow(counted.answer.people)}
    </p>
  )
}

const countOfList = (typed: Typed): ReactNode => <Count kind="resident-list" selection={selectionOf(typed)} />
const countOfMigration = (typed: Typed): ReactNode => (
  <Count kind="migration-output" selection={migrationSelection(typed)} />
)

const listFields = (today: string): readonly AskedField[] => {
  const { fields } = say.takeOut
  return [
    { name: 'act', label: fields.act, type: 'choice', choices: say.takeOut.acts, initial: 'take-out' },
    { name: 'ageFrom', label: fields.ageFrom, type: 'number' },
    { name: 'ageUntil', label: fields.ageUntil, type: 'number', hint: say.takeOut.ageHint },
    { name: 'ageOn', label: fields.ageOn, type: 'day', initial: today },
    { name: 'sex', label: fields.sex, type: 'choice', choices: say.takeOut.sexes, initial: 'any' },
    { name: 'residentKind', label: fields.kind, type: 'choice', choices: say.takeOut.kinds, initial: 'any' },
    { name: 'townBlocks', label: fields.townBlocks, type: 'text', hint: say.takeOut.townBlocksHint },
    { name: 'residentSince', label: fields.residentSince, type: 'day' },
    { name: 'heads', label: fields.headsOnly, type: 'choice', choices: say.takeOut.heads, initial: 'all' },
    { name: 'columns', label: fields.columns, type: 'ticks', choices: COLUMN_TITLES, required: true },
  ]
}

const migrationFields = (today: string): readonly AskedField[] => {
  const { fields } = say.takeOut
  return [
    { name: 'act', label: fields.act, type: 'choice', choices: say.takeOut.acts, initial: 'take-out' },
    { name: 'processedUntil', label: fields.processedUntil, type: 'day', required: true, initial: today },
    { name: 'numbers', label: fields.numbers, type: 'ticks', choices: say.takeOut.numberChoices },
    { name: 'ground', label: fields.ground, type: 'text' },
  ]
}

/** The fields of every application, once the keys and contracts to choose from are there. */
const useCircumstances = (isWhole: boolean): readonly AskedField[] | undefined => {
  const session = useSession()
  const keys = useView('recipient-keys', {}).answer?.keys
  const contracts = useView('take-out-contracts', {}).answer?.contracts
  if (keys === undefined || contracts === undefined) return undefined
  const { fields, protections } = say.takeOut
  const mayName = isWhole || may(session, 'look', 'blocks')
  const usable = keys.filter(({ usable: is }) => is)
  return [
    {
      name: 'protection',
      label: fields.protection,
      type: 'choice',
      initial: 'stop',
      choices: {
        stop: protections.stop,
        ...(isWhole ? {} : { 'leave-out': protections['leave-out'] }),
        ...(mayName ? { include: protections.include } : {}),
      },
    },
    {
      name: 'keyId',
      label: fields.key,
      type: 'choice',
      required: true,
      hint: say.takeOut.keyHint,
      initial: usable[0]?.keyId ?? '',
      choices: Object.fromEntries(
        usable.map((key) => [key.keyId, `${key.organisation}　${key.recipient}　${algorithmText(key)}`]),
      ),
    },
    { name: 'destination', label: fields.destination, type: 'text', required: true },
    { name: 'medium', label: fields.medium, type: 'text', required: true },
    {
      name: 'contract',
      label: fields.contract,
      type: 'choice',
      initial: '',
      choices: {
        '': say.takeOut.noContract,
        ...Object.fromEntries(contracts.map(({ contractId, number, title }) => [contractId, `${number}　${title}`])),
      },
    },
    { name: 'carriedBy', label: fields.carriedBy, type: 'text', required: true, initial: session.officer.name },
    { name: 'comesBack', label: fields.comesBack, type: 'choice', choices: say.takeOut.afterwards, initial: 'back' },
    { name: 'dueOn', label: fields.dueOn, type: 'day', required: true },
    { name: 'reason', label: fields.reason, type: 'note', required: true },
    { name: 'conditions', label: fields.conditions, type: 'note' },
  ]
}
