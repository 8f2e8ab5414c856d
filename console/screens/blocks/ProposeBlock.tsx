/** 抑止の申出: on whom, how hard for each process, from when; a support measure protects from this moment on. */
import { say } from '../../messages/say.ts'
import { ActDialog } from '../../parts/ActDialog/ActDialog.tsx'
import type { AskedField, Typed } from '../../parts/ActDialog/ActDialog.tsx'

type ProposeProps = {
  readonly personNo: number | undefined
  readonly today: string
  readonly onDone: () => void
  readonly onClose: () => void
}

const numberOf = (typed: string | undefined): number | null => {
  const digits = (typed ?? '').normalize('NFKC').replace(/\D/g, '')
  return digits === '' ? null : Number(digits)
}

const level = (name: 'entry' | 'certificate' | 'inquiry'): AskedField => ({
  name,
  label: say.blocks.processes[name],
  type: 'choice',
  choices: say.blocks.levels,
  initial: 'error',
})

const fieldsOf = (personNo: number | undefined, today: string): readonly AskedField[] => {
  const { columns, kinds, subjectHint, endHint } = say.blocks
  const person = personNo === undefined ? '' : String(personNo)
  return [
    { name: 'kind', label: columns.kind, type: 'choice', choices: kinds, initial: 'support-measure' },
    { name: 'personNo', label: say.person.personNo, type: 'number', initial: person, hint: subjectHint },
    { name: 'householdNo', label: say.search.conditions.householdNo, type: 'number' },
    level('inquiry'),
    level('certificate'),
    level('entry'),
    { name: 'startsOn', label: columns.starts, type: 'day', initial: today, required: true },
    { name: 'endsOn', label: columns.ends, type: 'day', hint: endHint },
    { name: 'reason', label: say.reason.label, type: 'note', required: true },
  ]
}

const inputOf = (typed: Typed) => ({
  kind: typed['kind'],
  personNo: numberOf(typed['personNo']),
  householdNo: numberOf(typed['householdNo']),
  levels: { entry: typed['entry'], certificate: typed['certificate'], inquiry: typed['inquiry'] },
  startsOn: typed['startsOn'],
  endsOn: typed['endsOn'] === '' ? null : typed['endsOn'],
  reason: typed['reason'],
})

export function ProposeBlock({ personNo, today, onDone, onClose }: ProposeProps) {
  return (
    <ActDialog
      title={say.keys.proposeBlock}
      act="propose-block"
      action="proposeBlock"
      fields={fieldsOf(personNo, today)}
      input={inputOf}
      onDone={onDone}
      onClose={onClose}
    />
  )
}
