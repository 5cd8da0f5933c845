import type { LocalDay } from '../../../domain/calendar/day.ts'
import { addDays, day, epochDay } from '../../../domain/calendar/day.ts'
import type { ClusterEvents, DutyHolder, LegalDeadline } from '../../../domain/governance/cluster-deadlines.ts'
import { clusterDeadlines } from '../../../domain/governance/cluster-deadlines.ts'
import type { Source } from '../../../domain/law/citations.ts'
import { newCitations, sourcesOf } from '../../../domain/law/citations.ts'
import { Refusal } from '../../../domain/problems/refusal.ts'
import type { Actor } from '../office/actor.ts'
import type { Cluster } from '../office/cluster.ts'
import type { Member } from '../office/member.ts'
import { entitle } from '../office/rights.ts'
import { planDeadlines } from './plan-deadlines.ts'
import type { DeadlineNeeds, DeadlineStores, DoneMark, OwnDeadline } from './ports.ts'

/** A date with everything a board of duties shows. @pl termin */
export interface Deadline {
  readonly key: string
  readonly pl: string
  readonly en: string
  readonly dueOn: LocalDay
  /** Negative when the day has passed. */
  readonly daysLeft: number
  readonly who: DutyHolder
  readonly state: 'open' | 'overdue' | 'done'
  readonly done: DoneMark | null
  /** The law it rests on; null for a date the cluster set itself. */
  readonly source: Source | null
  /** Where an own date stands. */
  readonly basis: string | null
  readonly isOwn: boolean
}

const NAMES: Readonly<Record<LegalDeadline['kind'], (about: string) => { pl: string; en: string }>> = {
  'yearly-report': (year) => ({
    pl: `Złóż Prezesowi URE roczne sprawozdanie klastra za ${year}\u00a0r.`,
    en: `File the yearly report of the cluster for ${year} with URE`,
  }),
  'register-change': (about) => ({
    pl: `Złóż wniosek o zmianę wpisu w rejestrze klastrów: ${about}`,
    en: `Apply for the change of the entry in the register: ${about}`,
  }),
  'distributor-contracts': () => ({
    pl: 'OSD zawiera lub zmienia umowy dystrybucji z członkami',
    en: 'The distributor concludes or changes contracts with the members',
  }),
  'remote-meters': () => ({
    pl: 'OSD instaluje liczniki zdalnego odczytu',
    en: 'The distributor installs remote-reading meters',
  }),
  'seller-contracts': () => ({
    pl: 'Sprzedawca zmienia umowy kompleksowe członków',
    en: 'The seller changes the comprehensive contracts of the members',
  }),
}

/** Past this, a date that was not met is no longer shown as due but stays in the journal. */
const BACK_DAYS = 400
const AHEAD_DAYS = 400
const PAGE = 5000

function dayIn(settings: Cluster['settings'], name: string): LocalDay | undefined {
  const value = settings[name]
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value) : undefined
}

function eventsOf(cluster: Cluster, members: readonly Member[]): ClusterEvents {
  return {
    registeredOn: dayIn(cluster.settings, 'registeredOn'),
    appliedOn: dayIn(cluster.settings, 'appliedToDistributorOn'),
    changes: members.flatMap(({ name, memberships }) =>
      memberships.flatMap(({ from, to }) => [
        { on: day(from), about: `${name} (+)` },
        ...(to === null ? [] : [{ on: day(to), about: `${name} (−)` }]),
      ]),
    ),
  }
}

function stateOf(dueOn: LocalDay, today: LocalDay, done: DoneMark | undefined): Deadline['state'] {
  return done ? 'done' : dueOn < today ? 'overdue' : 'open'
}

function ownDeadline(one: OwnDeadline, today: LocalDay, done: DoneMark | undefined): Deadline {
  return {
    key: `own-${one.deadlineId}`,
    pl: one.title,
    en: one.title,
    dueOn: one.dueOn,
    daysLeft: epochDay(one.dueOn) - epochDay(today),
    who: one.who,
    state: stateOf(one.dueOn, today, done),
    done: done ?? null,
    source: null,
    basis: one.basis,
    isOwn: true,
  }
}

/**
 * Dates of the law and of the cluster, the nearest first, each with who must act and the article it rests on.
 *
 * @refuses cluster.not-found, actor.not-entitled, law.not-covered
 * @pl terminy
 */
export async function listDeadlines(
  { read }: DeadlineNeeds,
  actor: Actor,
  clusterId: string,
  today: LocalDay,
): Promise<readonly Deadline[]> {
  entitle(actor, 'deadlines.read', clusterId)
  return read((stores) => deadlinesWithin(stores, clusterId, today))
}

/** The same inside a transaction that is open already, for whoever may ask. */
export async function deadlinesWithin(
  { clusters, members, deadlines }: DeadlineStores,
  clusterId: string,
  today: LocalDay,
): Promise<readonly Deadline[]> {
  const cluster = await clusters.find(clusterId)
  if (!cluster) throw new Refusal('cluster.not-found', { id: clusterId })
  const { items } = await members.list(clusterId, { after: null, limit: PAGE, text: null, kind: null, on: null })
  const done = new Map((await deadlines.done(clusterId)).map((mark) => [mark.key, mark]))
  const cite = newCitations()
  const legal = clusterDeadlines(eventsOf(cluster, items), addDays(today, -BACK_DAYS), addDays(today, AHEAD_DAYS), cite)
  const sources = sourcesOf(cite)
  const found = [
    ...legal.map((one): Deadline => {
      const mark = done.get(one.key)
      return {
        key: one.key,
        ...NAMES[one.kind](one.about),
        dueOn: one.dueOn,
        daysLeft: epochDay(one.dueOn) - epochDay(today),
        who: one.who,
        state: stateOf(one.dueOn, today, mark),
        done: mark ?? null,
        source: sources.find(({ id }) => id === one.law) ?? null,
        basis: null,
        isOwn: false,
      }
    }),
    ...planDeadlines(await deadlines.plans(clusterId), today, newCitations())
      .filter(({ dueOn }) => dueOn <= addDays(today, AHEAD_DAYS))
      .map(
        ({ basis, ...one }): Deadline => ({
          ...one,
          daysLeft: epochDay(one.dueOn) - epochDay(today),
          state: stateOf(one.dueOn, today, done.get(one.key)),
          done: done.get(one.key) ?? null,
          source: null,
          basis,
          isOwn: false,
        }),
      ),
    ...(await deadlines.own(clusterId)).map((one) => ownDeadline(one, today, done.get(`own-${one.deadlineId}`))),
  ]
  return found.sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.key < b.key ? -1 : 1))
}
