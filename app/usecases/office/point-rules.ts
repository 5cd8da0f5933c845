import { readPointCode } from '../../../domain/metering/point-code.ts'
import { profileOf } from '../../../domain/metering/profiles/catalogue.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import { overlap } from './periods.ts'
import type { Point } from './point.ts'
import type { OfficeStores } from './ports.ts'
import type { RecordKind } from './register-verbs.ts'

type Draft = Omit<Point, 'version'>

const HISTORIES = {
  owners: { pl: 'czyj jest punkt', en: 'whose it is' },
  tariffs: { pl: 'grupy taryfowe', en: 'tariff groups' },
  authorisations: { pl: 'upoważnienia o tym samym zakresie', en: 'authorisations of one scope' },
} as const

/** Owners and tariffs follow each other; so do authorisations of one scope, while scopes stand side by side. */
function checkPeriods(point: Draft): void {
  const scopes = [...Map.groupBy(point.authorisations, ({ scope }) => scope).values()]
  const overlapping = (['owners', 'tariffs'] as const).find((history) => overlap(point[history]))
  const history = overlapping ?? (scopes.some(overlap) ? 'authorisations' : undefined)
  if (history)
    throw new Refusal(
      'point.periods-overlap',
      { code: point.code, history: HISTORIES[history].en, historyPl: HISTORIES[history].pl },
      { pointer: `/${history}` },
    )
}

/** Refuses a standard profile that there is not. */
function checkProfiles({ code, profiles }: Draft): void {
  const directions = profiles.map(({ direction }) => direction)
  if (new Set(directions).size !== directions.length)
    throw new Refusal('point.profile-twice', { code }, { pointer: '/profiles' })
  profiles.forEach(({ profile }, index) => {
    try {
      profileOf(profile)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      throw new Refusal(error.code, error.facts, { pointer: `/profiles/${index}/profile` })
    }
  })
}

async function checkPoint({ members, points }: OfficeStores, cluster: string, point: Draft): Promise<void> {
  readPointCode(point.code)
  checkPeriods(point)
  checkProfiles(point)
  for (const memberId of new Set(point.owners.map((owner) => owner.memberId)))
    if (!(await members.find(cluster, memberId)))
      throw new Refusal('point.unknown-member', { code: point.code, member: memberId }, { pointer: '/owners' })
  const clash = await points.withFeedInCode(cluster, [point.code, ...(point.feedInCode ? [point.feedInCode] : [])])
  const other = clash.find(({ code }) => code !== point.code)
  if (other && point.feedInCode !== null && (other.feedInCode === point.feedInCode || other.code === point.feedInCode))
    throw new Refusal(
      'point.feed-in-code-taken',
      { code: point.code, feedIn: point.feedInCode, other: other.code },
      { pointer: '/feedInCode' },
    )
}

/** Metering points as records. Refused: unknown members, overlapping histories, a feed-in code of another point. */
export const POINTS: RecordKind<Point> = {
  name: 'point',
  action: 'points.change',
  notFound: 'point.not-found',
  taken: 'point.code-taken',
  idField: 'code',
  idOf: ({ code }) => code,
  book: ({ points }) => points,
  check: checkPoint,
}
