import type { PlanResult } from '../../usecases/plan/result.ts'

/** An adjective in the locative: „bełchatowski” → „bełchatowskim”, „łódzkie” → „łódzkim”. */
function locative(adjective: string): string {
  return /[iy]e$/.test(adjective) ? `${adjective.slice(0, -1)}m` : `${adjective}m`
}

/** Where the gmina lies: „w powiecie bełchatowskim, w województwie łódzkim”; a city of powiat rights has no powiat around it. */
export function placeOf({ powiat, voivodeship }: Pick<PlanResult['meta'], 'powiat' | 'voivodeship'>): string {
  const region = `w województwie ${locative(voivodeship)}`
  return /[iy]$/.test(powiat) && powiat === powiat.toLowerCase() ? `w powiecie ${locative(powiat)}, ${region}` : region
}
