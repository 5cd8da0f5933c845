import type { FoundGmina } from '../../api/founding.ts'
import type { Words } from '../../ui/words.ts'

/** Where a cluster lies: gminas one by one, or a powiat whole. */
export interface Area {
  readonly gminas: readonly FoundGmina[]
  /** Set while the gminas are exactly those of a powiat chosen as a whole. */
  readonly powiat: string | null
}

export const NO_AREA: Area = { gminas: [], powiat: null }

/** The area with one gmina more; it is no whole powiat any longer. */
export function withGmina({ gminas }: Area, added: FoundGmina): Area {
  const rest = gminas.filter(({ code }) => code !== added.code)
  return { gminas: [...rest, added], powiat: null }
}

export function withoutGmina({ gminas }: Area, code: string): Area {
  return { gminas: gminas.filter((one) => one.code !== code), powiat: null }
}

/** The area as the contract wants it, with its name in words. */
export function areaBody({ gminas, powiat }: Area, { t }: Words) {
  const names = gminas.map(({ name }) => name).join(', ')
  return {
    kind: powiat === null ? ('gminy' as const) : ('powiat' as const),
    powiat,
    gminas: gminas.map(({ code }) => code),
    label: (powiat === null
      ? t(`gminy: ${names}`, `gminas: ${names}`)
      : t(`powiat ${gminas[0]?.powiatName ?? powiat}`, `powiat ${gminas[0]?.powiatName ?? powiat}`)
    ).slice(0, 300),
  }
}

/** The middle of the area [°], for sun and weather; undefined where it is not known. The height is typed in the settings. */
export function middleOf({ gminas }: Area): { latitudeDeg: number; longitudeDeg: number } | undefined {
  const known = gminas.flatMap(({ latitude, longitude }) =>
    latitude === null || longitude === null ? [] : [{ latitude, longitude }],
  )
  if (known.length === 0) return undefined
  const mean = (of: 'latitude' | 'longitude') =>
    Number((known.reduce((sum, one) => sum + one[of], 0) / known.length).toFixed(3))
  return { latitudeDeg: mean('latitude'), longitudeDeg: mean('longitude') }
}
