/** The views and documents of the server by id: what each is asked and what it answers. */
import type { AssuranceViews } from './assurance.ts'
import type { ContractViews } from './contracts.ts'
import type { MessageViews } from './messages.ts'
import type { InspectionDocuments, InspectionViews } from './inspection.ts'
import type { OfficeViews } from './office.ts'
import type { PaperDocuments, PaperViews } from './papers.ts'
import type { PostViews } from './posts.ts'
import type { RegisterViews } from './register.ts'
import type { RoadViews } from './roads.ts'
import type { SearchViews } from './search.ts'
import type { SupervisionViews } from './supervision.ts'
import type { ShelfDocuments, ShelfViews } from './shelf.ts'
import type { TakeOutViews } from './take-out.ts'

export type Views = RoadViews &
  RegisterViews &
  SearchViews &
  PaperViews &
  OfficeViews &
  MessageViews &
  ShelfViews &
  AssuranceViews &
  SupervisionViews &
  InspectionViews &
  PostViews &
  ContractViews &
  TakeOutViews
export type ViewId = Extract<keyof Views, string>
export type Documents = PaperDocuments & ShelfDocuments & InspectionDocuments
