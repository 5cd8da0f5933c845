import { nearest } from '../../problems/nearest.ts'
import { Refusal } from '../../problems/refusal.ts'
import { BDEW_PROFILES } from './bdew.ts'
import { BUILDING_PROFILES } from './buildings.ts'
import { LIGHTING_PROFILES } from './lighting.ts'
import { MUNICIPAL_PROFILES } from './municipal.ts'
import type { Profile, ProfileInfo } from './profile.ts'

const PROFILES: ReadonlyMap<string, Profile> = new Map(
  [...BDEW_PROFILES, ...BUILDING_PROFILES, ...MUNICIPAL_PROFILES, ...LIGHTING_PROFILES].map((one) => [
    one.info.id,
    one,
  ]),
)

/** Every standard profile, in the order of the catalogue. */
export const profileIds: readonly string[] = [...PROFILES.keys()]

/** The profile of a name; capitals and blanks around do not matter ("H0" is h0). @refuses metering.unknown-profile */
export function profileOf(id: string): Profile {
  const found = PROFILES.get(id.trim().toLowerCase())
  if (!found)
    throw new Refusal('metering.unknown-profile', {
      id,
      nearest: nearest(id, profileIds).join(', '),
      known: profileIds.join(', '),
    })
  return found
}

/** What a profile is, its source and what to beware of. @refuses metering.unknown-profile */
export function profileInfo(id: string): ProfileInfo {
  return profileOf(id).info
}
