import { MEMBER_KIND_WORDS } from '../../../domain/governance/member-kind.ts'
import type { PlantReport, PointReport } from '../../usecases/analyse/result.ts'
import { ownOf } from '../words/own.ts'
import type { Words } from '../words/words.ts'

/** The kind of a member in words; an unknown kind stays as it was written. */
export function memberKind(kind: string, { language }: Words): string {
  return ownOf<{ readonly pl: string; readonly en: string }>(MEMBER_KIND_WORDS, kind)?.[language] ?? kind
}

const PLANT_KINDS: Readonly<Record<PlantReport['kind'], readonly [string, string]>> = {
  pv: ['fotowoltaika', 'photovoltaics'],
  wind: ['wiatr', 'wind'],
  biogas: ['biogaz', 'biogas'],
  chp: ['kogeneracja', 'cogeneration'],
  storage: ['magazyn energii', 'energy store'],
}

export function plantKind(kind: PlantReport['kind'], { t }: Words): string {
  return t(...PLANT_KINDS[kind])
}

const PLANT_ORIGINS: Readonly<Record<PlantReport['origin'], readonly [string, string]>> = {
  readings: ['odczyty', 'readings'],
  'plant-model': ['model', 'model'],
  given: ['podano', 'given'],
}

export function plantOrigin(origin: PlantReport['origin'], { t }: Words): string {
  return t(...PLANT_ORIGINS[origin])
}

const POINT_ORIGINS: Readonly<Record<PointReport['origin'], readonly [string, string]>> = {
  readings: ['odczyty', 'readings'],
  profile: ['profil standardowy', 'standard profile'],
  'plant-model': ['model źródła', 'plant model'],
}

export function pointOrigin(origin: PointReport['origin'], { t }: Words): string {
  return t(...POINT_ORIGINS[origin])
}
