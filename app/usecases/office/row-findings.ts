import { day } from '../../../domain/calendar/day.ts'
import { newCitations } from '../../../domain/law/citations.ts'
import type { Finding } from '../../../domain/problems/finding.ts'
import { finding } from '../../../domain/problems/finding.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { findDistributor } from '../../../domain/tariffs/distributor.ts'
import { groupsOf } from '../../../domain/tariffs/network-tariff.ts'
import { gmina } from '../../../domain/territory/gmina.ts'
import type { NewPoint } from './point.ts'
import { stateOn } from './states.ts'

/** A finding and the field of the record it is about. */
export interface FieldFinding {
  readonly field: string
  readonly finding: Finding
}

/** What another part refuses is worth knowing here, and stops nothing. */
function asFinding(field: string, work: () => unknown): FieldFinding[] {
  try {
    work()
    return []
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return [{ field, finding: finding(error.code, 'warning', error.facts) }]
  }
}

/** A gmina that no register knows. */
export function gminaFindings(code: string | null): FieldFinding[] {
  return code === null ? [] : asFinding('gmina', () => gmina(code))
}

function groupFindings(point: NewPoint, today: string): FieldFinding[] {
  const tariff = stateOn(point.tariffs, today)?.tariff
  const { distributor: name } = point
  if (name === null) return []
  return asFinding('distributor', () => {
    const distributor = findDistributor(name, day(today), newCitations())
    if (tariff === undefined || !distributor.hasTariff) return
    const groups = groupsOf(distributor, day(today))
    if (!groups.some((group) => group.toLowerCase() === tariff.toLowerCase()))
      throw new Refusal('tariffs.unknown-group', {
        distributor: distributor.name,
        group: tariff,
        groups: groups.join(', '),
      })
  }).map((one) => (one.finding.code === 'tariffs.unknown-group' ? { ...one, field: 'tariff' } : one))
}

/**
 * What of a point's row a clerk should look at: a distributor, tariff group or gmina that is not known, and an owner
 * that is corrected backwards.
 */
export function pointRowFindings(before: NewPoint | undefined, after: NewPoint, today: string): FieldFinding[] {
  const [was, is] = [before && stateOn(before.owners, today), stateOn(after.owners, today)]
  const moves = was && is && was.memberId !== is.memberId && was.from === is.from
  return [
    ...gminaFindings(after.gmina),
    ...groupFindings(after, today),
    ...(moves
      ? [
          {
            field: 'owners',
            finding: finding('register.point-moves', 'warning', {
              code: after.code,
              before: was.memberId,
              after: is.memberId,
              since: was.from === null ? 'the beginning' : was.from,
              sincePl: was.from === null ? 'początku' : was.from,
            }),
          },
        ]
      : []),
  ]
}
