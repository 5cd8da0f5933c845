import { Refusal } from '../../../domain/problems/refusal.ts'
import type { ClusterData } from '../analyse/cluster-data.ts'
import { addPlant, buildPlanned, investmentOf, removePlants } from './change-plants.ts'
import { addPoint, checkGmina, memberThere, pointThere, setTariff, withoutPoints } from './change-points.ts'
import { setPrices } from './change-prices.ts'
import type { Change } from './changes.ts'
import { ImpossibleChange } from './impossible-change.ts'
import { inForm } from './present.ts'

function removeMember(data: ClusterData, id: string): ClusterData {
  memberThere(data, id)
  if (data.config.coordinator === id)
    throw new ImpossibleChange(
      `${id} jest koordynatorem klastra i nie może go opuścić w wariancie`,
      `${id} coordinates the cluster and cannot leave it in a what-if`,
    )
  if (data.members.length === 1)
    throw new ImpossibleChange('klaster zostałby bez członków', 'the cluster would be left without members')
  const own = data.points.filter(({ member }) => member === id).map(({ code }) => code)
  const rest = withoutPoints(data, new Set(own))
  return {
    ...rest,
    members: rest.members.filter((member) => member.id !== id),
    config: { ...rest.config, plants: rest.config.plants.filter(({ member }) => member !== id) },
  }
}

/** One change made to the data; what the data do not allow is thrown as {@link ImpossibleChange}. */
function applied(data: ClusterData, change: Change, register: ClusterData): ClusterData {
  const { config } = data
  switch (change.kind) {
    case 'add-member': {
      if (data.members.some(({ id }) => id === change.memberId))
        throw new ImpossibleChange(`członek ${change.memberId} już jest`, `member ${change.memberId} is there already`)
      checkGmina(change.gmina)
      const { memberId: id, name, memberKind: kind, gmina, recoversVat } = change
      return { ...data, members: [...data.members, { id, name, kind, gmina, recoversVat }] }
    }
    case 'remove-member':
      return removeMember(data, change.memberId)
    case 'add-point':
      return addPoint(data, change)
    case 'remove-point':
      pointThere(data, change.code)
      return withoutPoints(data, new Set([change.code]))
    case 'set-tariff':
      return setTariff(data, change)
    case 'add-plant':
      return addPlant(data, change)
    case 'build-planned':
      return buildPlanned(data, change.plantIds, register.config)
    case 'remove-plants':
      return removePlants(data, change.plantIds)
    case 'set-prices':
      return setPrices(data, change)
    case 'set-legal-form':
      return { ...data, config: inForm(config, change.form) }
    case 'set-sharing-key':
      return { ...data, config: { ...config, options: { ...config.options, sharingKey: change.key } } }
    case 'set-investment': {
      const known = investmentOf(data)
      const grant =
        change.grantShare === undefined
          ? known.grant
          : { share: change.grantShare, of: 'investment' as const, note: '' }
      const investment = {
        ...known,
        horizonYears: change.horizonYears ?? known.horizonYears,
        discountRate: change.discountRate ?? known.discountRate,
        energyPriceGrowthPerYear: change.energyPriceGrowthPerYear ?? known.energyPriceGrowthPerYear,
        grant,
      }
      return { ...data, config: { ...config, investment } }
    }
  }
}

/** What one change of a list cannot do. */
export interface ChangeProblem {
  /** Place in the list, from 0. */
  readonly index: number
  readonly reasonPl: string
  readonly reason: string
}

/**
 * The present with changes made to it in their order; those that cannot be made are told and left out.
 *
 * @param present   what the what-if starts from
 * @param register  the register with what is planned in it
 */
export function tryChanges(
  present: ClusterData,
  changes: readonly Change[],
  register: ClusterData,
): { readonly data: ClusterData; readonly problems: readonly ChangeProblem[] } {
  const problems: ChangeProblem[] = []
  let data = present
  for (const [index, change] of changes.entries())
    try {
      data = applied(data, change, register)
    } catch (error) {
      if (!(error instanceof ImpossibleChange)) throw error
      problems.push({ index, reasonPl: error.reasonPl, reason: error.reason })
    }
  return { data, problems }
}

/** The present with every change made to it. @refuses scenario.change, naming the first that cannot be made */
export function applyChanges(present: ClusterData, changes: readonly Change[], register: ClusterData): ClusterData {
  const { data, problems } = tryChanges(present, changes, register)
  const [first] = problems
  if (first)
    throw new Refusal('scenario.change', { number: first.index + 1, reasonPl: first.reasonPl, reason: first.reason })
  return data
}
