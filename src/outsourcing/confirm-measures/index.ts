/** The measures confirmed by the municipality, against what the survey found. 告示15号 第10-1(2) */
import { MEASURES_CONFIRMED } from '../provisions.ts'
import { objectsToMatter } from '../rules.ts'
import { error, outsourcingAct, type Seen } from '../settle.ts'
import { confirmMeasuresFace } from './face.ts'

/** On the strength of the survey: a list of a company that nobody found suitable is confirmed by nobody. */
export const confirmMeasures = outsourcingAct(confirmMeasuresFace, {
  basis: [MEASURES_CONFIRMED],
  asks: ({ matterId }) => ({ matterId }),
  objects: (input, seen) => {
    const list = seen.found.matter?.measures.find(({ measuresNo }) => measuresNo === input.measuresNo)
    if (list === undefined) {
      return [
        objectsToMatter(seen.found), error('confirm-measures/unknown', MEASURES_CONFIRMED, { field: 'measuresNo' }),
      ]
    }
    const { confirmedOn } = input
    return [
      objectsToMatter(seen.found),
      list.confirmedOn !== null && error('confirm-measures/already', MEASURES_CONFIRMED, { field: 'measuresNo' }),
      confirmedOn > seen.today && error('confirm-measures/ahead', MEASURES_CONFIRMED, { field: 'confirmedOn' }),
      confirmedOn < list.submittedOn
        && error('confirm-measures/before-submission', MEASURES_CONFIRMED, { field: 'confirmedOn' }),
      !isFoundSuitable(seen, list.contractorId, confirmedOn)
        && error('confirm-measures/no-survey', MEASURES_CONFIRMED, { field: 'measuresNo' }),
    ]
  },
})

const isFoundSuitable = ({ found }: Seen, of: string, day: string): boolean =>
  found.matter?.surveys.findLast(({ contractorId, surveyedOn }) => contractorId === of && surveyedOn <= day)
    ?.suitable ?? false
