import { localDayOf, SLOTS_PER_HOUR } from '../../../domain/calendar/slot.ts'
import { pvPlant } from '../../../domain/generation/pv/plant.ts'
import { pvYield } from '../../../domain/generation/pv/pv-yield.ts'
import type { Site } from '../../../domain/generation/sun/sun-position.ts'
import type { Weather } from '../../../domain/generation/weather.ts'
import { turbineOf } from '../../../domain/generation/wind/power-curve.ts'
import { USUAL_WIND, windYield } from '../../../domain/generation/wind/wind-yield.ts'
import type { Citations } from '../../../domain/law/citations.ts'
import { publicHolidays } from '../../../domain/law/public-holidays.ts'
import { scaledProfile } from '../../../domain/metering/profiles/scaled-profile.ts'
import { degreeDaysOf, hourlyHeat } from '../../../domain/plan/design-power.ts'
import { gmina } from '../../../domain/territory/gmina.ts'
import { calendarYear } from '../analyse/lay-on-year.ts'
import type { SectorDemand } from './demand-report.ts'
import type { PlanData } from './plan-data.ts'
import type { HourlyReport } from './result.ts'
import { planWeather } from './weather.ts'

/** Middle of the plains; a hundred metres change the yield of a PV plant by well under one percent. */
const USUAL_ELEVATION_M = 150
const MIDDLE = { latitude: 52.0, longitude: 19.3 }

type Hourly = NonNullable<PlanData['config']['hourly']>

function siteOf(teryt: string): Site {
  const { latitude, longitude } = gmina(teryt)
  return {
    latitudeDeg: latitude ?? MIDDLE.latitude,
    longitudeDeg: longitude ?? MIDDLE.longitude,
    elevationM: USUAL_ELEVATION_M,
  }
}

function pvKwh(hourly: Hourly, site: Site, weather: Weather): Float64Array | null {
  if (hourly.pvKwp === 0) return null
  const array = { powerKw: hourly.pvKwp, tiltDeg: hourly.pvTiltDeg, azimuthDeg: hourly.pvAzimuthDeg }
  return pvYield(site, pvPlant([array]), weather).energyKwh
}

function windKwh(hourly: Hourly, site: Site, weather: Weather): Float64Array | null {
  if (hourly.windTurbine === undefined || hourly.windTurbines === 0) return null
  const { roughnessM, ...usual } = USUAL_WIND
  return windYield(
    site,
    {
      ...usual,
      curve: turbineOf(hourly.windTurbine),
      count: Math.round(hourly.windTurbines),
      hubHeightM: hourly.hubHeightM,
      heightLaw: { kind: 'log', roughnessM },
    },
    weather,
  ).energyKwh
}

function sum(values: Float64Array | null): number {
  return values === null ? 0 : values.reduce((all, one) => all + one, 0)
}

/**
 * Demand for electricity and heat of the gmina and what its own sun and wind would meet, hour by hour, for a weather
 * year drawn by the generator. Answers what yearly sums hide: how much of the potential falls when nobody needs it.
 *
 * @pl      bilans godzinowy zasobów i zapotrzebowania
 * @refuses generation.unknown-place, metering.unknown-profile, generation.impossible-plant
 */
export function hourlyReport(data: PlanData, demand: readonly SectorDemand[], cite: Citations): HourlyReport | null {
  const { hourly, municipality, electricity } = data.config
  if (!hourly) return null
  const period = calendarYear(hourly.weatherYear)
  const weather = planWeather(data)
  const site = siteOf(municipality.teryt)
  const pv = pvKwh(hourly, site, weather)
  const wind = windKwh(hourly, site, weather)
  const used = scaledProfile(hourly.profile, {
    from: period.start,
    to: (period.start + period.hours * SLOTS_PER_HOUR) as typeof period.start,
    yearlyKwh: electricity.mwh * 1000,
    holidays: publicHolidays(period.from, period.to, cite),
  }).wh
  const temperature = weather.temperature ?? new Float64Array(0)
  const total = (pick: (one: SectorDemand) => number) => demand.reduce((all, one) => all + pick(one), 0)
  const { climate } = municipality
  const heat = hourlyHeat(
    total(({ usefulHeatGj }) => usefulHeatGj),
    total(({ usefulWaterGj }) => usefulWaterGj),
    temperature,
    climate.indoorC,
    hourly.heatingLimitC,
  )
  const months = Array.from({ length: 12 }, () => ({ demandMwh: 0, ownMwh: 0, metMwh: 0, heatMwh: 0 }))
  let [metKwh, surplusKwh, surplusHours, peakDemandKw, peakSurplusKw, peakHeatMw] = [0, 0, 0, 0, 0, 0]
  for (let hour = 0; hour < period.hours; hour += 1) {
    const usedKwh = (used[hour] ?? 0) / 1000
    const ownKwh = (pv?.[hour] ?? 0) + (wind?.[hour] ?? 0)
    const met = Math.min(usedKwh, ownKwh)
    const surplus = ownKwh - met
    metKwh += met
    surplusKwh += surplus
    if (surplus > 0) surplusHours += 1
    peakDemandKw = Math.max(peakDemandKw, usedKwh)
    peakSurplusKw = Math.max(peakSurplusKw, surplus)
    peakHeatMw = Math.max(peakHeatMw, heat[hour] ?? 0)
    const slot = (period.start + hour * SLOTS_PER_HOUR) as typeof period.start
    const month = months[Number(localDayOf(slot).slice(5, 7)) - 1]
    if (!month) throw new Error('hourlyReport: a local day without a month')
    month.demandMwh += usedKwh / 1000
    month.ownMwh += ownKwh / 1000
    month.metMwh += met / 1000
    month.heatMwh += heat[hour] ?? 0
  }
  return {
    weatherPlace: hourly.weatherPlace,
    weatherLabel: weather.label,
    pvKwp: hourly.pvKwp,
    pvMwh: sum(pv) / 1000,
    windMwh: sum(wind) / 1000,
    demandMwh: electricity.mwh,
    metMwh: metKwh / 1000,
    surplusMwh: surplusKwh / 1000,
    surplusHours,
    peakDemandMw: peakDemandKw / 1000,
    peakSurplusMw: peakSurplusKw / 1000,
    peakHeatMw,
    weatherDegreeDays: degreeDaysOf(temperature, climate.indoorC, hourly.heatingLimitC),
    months,
  }
}
