/** What the filing under the cursor says: who entered and checked it, its findings, and every item. */
import { useEffect, useState } from 'react'
import type { Form } from '../../../src/frame/form.ts'
import { useSession } from '../../app/session.ts'
import { ownOf } from './picks.ts'
import { findFace } from '../../app/kinds.ts'
import type { SpokenFinding } from '../../ask/problem.ts'
import type { ApprovalOutcome, ApprovalRow } from '../../ask/shapes/roads.ts'
import { say } from '../../messages/say.ts'
import { FormSheet } from '../../parts/FormSheet/FormSheet.tsx'
import { CasePeople } from '../../parts/ResidentField/people.ts'
import { ReadBack } from '../../parts/ReadBack/ReadBack.tsx'

/** The sheet is only read: the arrow keys move it. */
const READ = { tabIndex: 0 }

type SheetProps = { row: ApprovalRow | undefined; outcome: ApprovalOutcome | undefined }

export function ApprovalSheet({ row, outcome }: SheetProps) {
  const form = useForm(row?.kind)
  const { operatorId } = useSession().officer
  if (row === undefined) return <section className="approval-sheet panel" />
  return (
    <section className="approval-sheet panel scrolls" aria-label={say.approval.sheet} {...READ}>
      <p className="approval-hands">
        <b>{row.receiptNo}</b>
        <span>
          {say.approval.entered}　<b>{row.enteredByName ?? row.enteredBy}</b>
        </span>
        <span>
          {say.approval.checked}　<b>{row.checkedByName ?? row.checkedBy}</b>
        </span>
        <span className="soft">{row.place}</span>
      </p>
      {row.mayApprove ? null : (
        <p className="problem-note">
          <b>■ {ownOf(row, operatorId)}</b>
          {say.approval.ownRemedy}
        </p>
      )}
      <SheetFindings findings={outcome?.findings ?? row.spoken} confirmed={row.confirmed} />
      {form === undefined ? null : (
        <CasePeople value={row.people}>
          <ReadBack form={form} draft={row.content} />
          <FormSheet form={form} value={row.content} />
        </CasePeople>
      )}
    </section>
  )
}

type FindingsProps = { findings: readonly SpokenFinding[]; confirmed: ApprovalRow['confirmed'] }

function SheetFindings({ findings, confirmed }: FindingsProps) {
  return findings.map(({ code, field, class: severity, says, remedy, basis }) => {
    const answer = confirmed.find((each) => each.code === code)
    return (
      <p key={`${code} ${field ?? ''}`} className={severity === 'error' ? 'sheet-finding error' : 'sheet-finding'}>
        <span className={severity === 'error' ? 'mark bad' : 'mark care'}>
          {severity === 'error' ? `✕ ${say.findings.error}` : `▲ ${say.findings.alert}`}
        </span>
        <b>{says}</b>
        <span className="soft">
          {remedy}　{basis}
        </span>
        {answer === undefined ? null : (
          <span className="mark good">
            ✓ {say.approval.confirmedAtEntry}
            {answer.note === undefined ? '' : `：${answer.note}`}
          </span>
        )}
      </p>
    )
  })
}

const useForm = (kind: string | undefined): Form | undefined => {
  const [form, setForm] = useState<Form>()
  useEffect(() => {
    if (kind !== undefined) void findFace(kind).then((face) => setForm(face?.form))
  }, [kind])
  return form
}
