/** What the database says of a day for the self-check; `assurance.checked_facts()` answers it. */
import { z } from 'zod'

/** One piece of evidence that has not been withdrawn. */
export const KnownEvidence = z.object({
  evidenceNo: z.int(),
  clause: z.string(),
  title: z.string(),
  owner: z.string(),
  document: z.string(),
  datedOn: z.string(),
  reviewOn: z.string().nullable(),
  /** False where the office has decided, in writing, that the clause asks nothing of it. */
  applies: z.boolean(),
})
export type KnownEvidence = Readonly<z.infer<typeof KnownEvidence>>

/** The day, the evidence, and what the locks need. */
export const CheckedFacts = z.object({
  today: z.string(),
  evidence: z.array(KnownEvidence),
  idleLockMinutes: z.int(),
  failureLimit: z.int(),
  /** Posts that nobody fills, and subjects without criteria in force. */
  vacantPosts: z.array(z.string()),
  criteriaMissing: z.array(z.string()),
  /** Contracts that were ever made, closed ones among them. */
  contracts: z.int(),
  /** Those that are not closed, with what each of them says and where. */
  agreements: z.array(z.object({
    title: z.string(),
    clauses: z.array(z.object({ clause: z.string(), place: z.string() })),
  })),
  checkerMayApprove: z.boolean(),
  /** Until when looking goes on without a signed log; null where it does not. */
  looksOpenUntil: z.string().nullable(),
})
export type CheckedFacts = Readonly<z.infer<typeof CheckedFacts>>
