/** The vendor's portal around each of its tabs; F4 tells an incident from anywhere in it. */
import { useState } from 'react'
import type { ReactNode } from 'react'
import { may, useSession } from '../../app/session.ts'
import { useView } from '../../ask/useView.ts'
import type { Handler } from '../../keys/useKeys.ts'
import { say } from '../../messages/say.ts'
import { useTabStrip } from '../../parts/Tabs/useTabStrip.tsx'
import { Work } from '../../parts/Work/Work.tsx'
import { FormDialog } from '../supervision/FormDialog.tsx'
import type { Form } from '../supervision/fields.ts'
import { reportIncidentForm } from '../supervision/incidentForms.ts'

const TABS = ['reports', 'incidents', 'checks', 'contract'] as const
export type Tab = (typeof TABS)[number]

export type Own = ReturnType<typeof useView<'own-contracts'>>
export type TabProps = { readonly onTab: (tab: Tab) => void; readonly own: Own }

type WorkProps = TabProps & {
  readonly tab: Tab
  readonly recordStep: Handler
  readonly onAgain: () => void
  readonly children: ReactNode
}

export function VendorWork({ tab, own, recordStep, onAgain, onTab, children }: WorkProps) {
  const session = useSession()
  const [form, setForm] = useState<Form | null>(null)
  const contracts = own.answer?.contracts ?? []
  const { keys, strip } = useTabStrip({
    label: say.frame.titles.vendor,
    tabs: TABS,
    titles: say.vendor.tabs,
    chosen: tab,
    onTab,
  })
  const canTell = contracts.length > 0 && may(session, 'perform', 'report-incident')
  return (
    <Work
      screen="vendor"
      keys={{
        ...keys,
        tellIncident: canTell ? () => setForm(reportIncidentForm(contracts, session.today.civil)) : null,
        recordStep,
        refresh: onAgain,
      }}
      beside={strip}
    >
      <div className="supervision">
        {own.answer !== undefined && contracts.length === 0 ? <p>{say.vendor.noContract}</p> : null}
        {children}
      </div>
      <FormDialog
        form={form}
        onDone={() => {
          onTab('incidents')
          onAgain()
        }}
        onClose={() => setForm(null)}
      />
    </Work>
  )
}
