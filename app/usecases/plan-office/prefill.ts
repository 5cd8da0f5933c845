import type { BanRegion } from '../../../domain/plan/boiler-bans.ts'
import { banRegionOf } from '../../../domain/plan/boiler-bans.ts'
import type { Gmina } from '../../../domain/territory/gmina.ts'
import { gmina, gminasNamed, neighboursOf } from '../../../domain/territory/gmina.ts'
import { voivodeshipOf } from '../../../domain/territory/voivodeship.ts'
import type { Actor } from '../office/actor.ts'
import { entitle } from '../office/rights.ts'

/** A figure our own data know of a gmina, with where it comes from. */
export interface KnownFigure {
  readonly topic: string
  readonly name: string
  readonly value: string
  readonly unit: string
  readonly year: string
  readonly source: string
}

export interface Prefill {
  readonly teryt: string
  readonly name: string
  readonly type: Gmina['type']
  readonly powiat: string
  readonly voivodeship: string
  /** Region whose anti-smog resolution is among the law we carry; null: it is not. */
  readonly antiSmog: BanRegion | null
  readonly neighbours: readonly { readonly code: string; readonly name: string; readonly type: string }[]
  readonly figures: readonly KnownFigure[]
}

const REGISTER = 'rejestr TERYT (GUS)'
const BORDERS = 'Państwowy Rejestr Granic, środki i sąsiedztwo obliczone z granic'

/** Everything known of a gmina by its code. @refuses territory.unknown-gmina @pl wypełnienie według kodu TERYT */
export function prefillOf(teryt: string): Prefill {
  const place = gmina(teryt)
  const around = neighboursOf(teryt)
  const voivodeship = voivodeshipOf(teryt)
  const figure = (name: string, value: string, source: string, unit = ''): KnownFigure => ({
    topic: 'położenie',
    name,
    value,
    unit,
    year: '',
    source,
  })
  const degrees = (value: number) => value.toFixed(4).replace('.', ',')
  return {
    teryt: place.code,
    name: place.name,
    type: place.type,
    powiat: place.powiatName,
    voivodeship,
    antiSmog: banRegionOf(teryt) ?? null,
    neighbours: (around ?? []).map(({ code, name, type }) => ({ code, name, type })),
    figures: [
      figure('rodzaj gminy', place.type, REGISTER),
      figure('powiat', place.powiatName, REGISTER),
      figure('województwo', voivodeship, REGISTER),
      ...(place.longitude === null || place.latitude === null
        ? []
        : [
            figure('szerokość geograficzna środka', degrees(place.latitude), BORDERS, '°'),
            figure('długość geograficzna środka', degrees(place.longitude), BORDERS, '°'),
          ]),
      ...(around === null
        ? []
        : [figure('gminy sąsiednie', around.map(({ name, type }) => `${name} (${type})`).join(', '), BORDERS)]),
    ],
  }
}

const MOST_FOUND = 20

/** Gminas by part of their name, or by code; who may write a plan looks for its place. @refuses actor.not-entitled */
export function findPlaces(actor: Actor, cluster: string, text: string): Prefill[] {
  entitle(actor, 'plan.read', cluster)
  const wanted = text.trim()
  if (/^\d{7}$/.test(wanted)) return [prefillOf(wanted)]
  if (wanted.length < 3) return []
  return gminasNamed(wanted)
    .sort((a, b) => a.name.length - b.name.length || a.name.localeCompare(b.name, 'pl'))
    .slice(0, MOST_FOUND)
    .map(({ code }) => prefillOf(code))
}
