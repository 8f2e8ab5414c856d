/** 委託契約: matters, companies and contracts; one contract with all that holds by it. [告示15号 第10] */
import { useState } from 'react'
import { useParams } from '@tanstack/react-router'
import { ContractSheet } from './ContractSheet.tsx'
import { ContractorsTab } from './ContractorsTab.tsx'
import { ContractsTab } from './ContractsTab.tsx'
import type { List } from './ListWork.tsx'
import { MattersTab } from './MattersTab.tsx'
import './Contracts.css'

export default function Contracts() {
  const { contractId } = useParams({ strict: false })
  const [list, setList] = useState<List>('contracts')
  if (contractId !== undefined) return <ContractSheet key={contractId} contractId={contractId} />
  switch (list) {
    case 'contracts':
      return <ContractsTab onList={setList} />
    case 'matters':
      return <MattersTab onList={setList} />
    case 'contractors':
      return <ContractorsTab onList={setList} />
  }
}
