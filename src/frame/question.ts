/** What a decision may ask the register, a closed set, and what it is told; one SQL call answers all of it. */
import type { CivilDay } from '../law/calendar.ts'
import type { HouseholdNo, NumberId, PersonNo, ResidentRecord, Sex } from '../record/resident.ts'

/** Equality on folded name + sex + birth; never a fuzzy match. */
export type LookAlike = { readonly nameKey: string; readonly sex: Sex; readonly birthOn: string }

/** Asks what is known of one place: its town block in this office's address master, and what is written after it. */
export type AddressQuestion = { readonly townBlockCode: string; readonly lot: string; readonly katagaki: string | null }

/** Everything one decision wants to know; what is left out is not asked. */
export type Questions = {
  readonly persons?: readonly PersonNo[]
  readonly households?: readonly HouseholdNo[]
  /** The households in which these persons live now, whichever they are. */
  readonly householdsOf?: readonly PersonNo[]
  /** Every row of these persons, removed sheets included, and every household they tell of. */
  readonly histories?: readonly PersonNo[]
  /** Who holds these sealed numbers, live or removed. */
  readonly holders?: readonly NumberId[]
  readonly residenceCards?: readonly string[]
  readonly lookAlikes?: readonly LookAlike[]
  readonly addresses?: readonly AddressQuestion[]
  /** Numbers set aside for what this decision will create; gaps are allowed. */
  readonly reserve?: { readonly persons: number; readonly households: number; readonly residentCodes: number }
}

/** What a block may stop: entering an event, issuing a paper, being looked up. [STD 3.1] */
export type BlockProcess = 'entry' | 'certificate' | 'inquiry'

/** A standing block (抑止) as a decision sees it: what it stops and how hard. [STD 3.1] */
export type StandingBlock = {
  readonly blockNo: number
  readonly kind: 'support-measure' | 'exclusive' | 'other'
  readonly personNo: PersonNo | null
  readonly householdNo: HouseholdNo | null
  readonly levels: Readonly<Record<BlockProcess, 'error' | 'alert' | 'none'>>
  readonly startsOn: CivilDay
  /** Passing it lifts nothing. */
  readonly endsOn: CivilDay | null
}

/** The case that has a person under entry just now, the asking one included, and whom to speak to. [STD 10.3] */
export type Claim = { readonly caseId: string; readonly operatorName: string; readonly place: string }

/** The newest row of one person, with who else is entering something for them. */
export type KnownPerson = {
  readonly record: ResidentRecord
  readonly blocks: readonly StandingBlock[]
  /** Case that claims this person now, if any. */
  readonly claimedBy: Claim | null
}

/** A household and the newest row of everybody who lives in it now; the write compares `revision` again. */
export type KnownHousehold = {
  readonly householdNo: HouseholdNo
  readonly revision: number
  readonly members: readonly ResidentRecord[]
  /** Whom the office has placed by hand, in that order; left out where it never did. See record/member-order.ts. */
  readonly sorted?: readonly PersonNo[]
  readonly blocks: readonly StandingBlock[]
}

/** Whom a sealed number belongs to; removed residents hold theirs for ever. */
export type Holder = {
  readonly numberId: NumberId
  readonly personNo: PersonNo
  readonly status: ResidentRecord['status']
}

/** Who holds a residence card of this number, or held it in any earlier row. */
export type CardHolder = {
  readonly residenceCardNo: string
  readonly personNo: PersonNo
  readonly status: ResidentRecord['status']
}

/** A resident, live or removed, who answers to the same folded name, sex and birth. */
export type KnownLookAlike = LookAlike & { readonly personNo: PersonNo; readonly status: ResidentRecord['status'] }

/** Every row of one person, first to last. */
export type KnownHistory = { readonly personNo: PersonNo; readonly rows: readonly ResidentRecord[] }

/** The place asked about, as the address master and the register know it; null where the master has nothing. */
export type KnownAddress = AddressQuestion & {
  readonly inMaster: boolean
  readonly oazaAza: string | null
  readonly postalCode: string | null
  readonly householdsThere: number
  /** Office, hotel and the like, where nobody is expected to live. */
  readonly discouraged: boolean
}

/** The office as it is set up, on the day and at the time of the question. */
export type OfficeDay = {
  readonly today: CivilDay
  /** Time of the database when the facts were read, ISO 8601 with milliseconds, UTC. */
  readonly now: string
  /** 休日条例の休日 around today: closed days for counting terms. */
  readonly officialHolidays: readonly CivilDay[]
  readonly prefecture: string
  readonly municipality: string
  readonly municipalityCode: string
  readonly residentCodeStock: number
  readonly residentCodeStockThreshold: number
  /** True where the office has too few hands for a third: who checked a filing may approve it. */
  readonly checkerMayApprove?: boolean
}

/** The case a filed act is entered from, and the counter it was received at. [STD 1.3.1] */
export type Origin = { readonly caseId: string; readonly place: string; readonly terminal: string }

/** Every section is there; what was not asked is empty. */
export type Answers = {
  readonly office: OfficeDay
  readonly origin: Origin | null
  readonly persons: readonly KnownPerson[]
  readonly households: readonly KnownHousehold[]
  readonly histories: readonly KnownHistory[]
  readonly holders: readonly Holder[]
  readonly cardHolders: readonly CardHolder[]
  readonly lookAlikes: readonly KnownLookAlike[]
  readonly addresses: readonly KnownAddress[]
  readonly reserved: {
    readonly personNos: readonly PersonNo[]
    readonly householdNos: readonly HouseholdNo[]
    readonly residentCodeIds: readonly NumberId[]
  }
}
