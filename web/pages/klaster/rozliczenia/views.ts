/** Parts of a settlement's page; which one is open stands in the address. */
export const VIEWS = [
  'czlonkowie',
  'punkty',
  'formy',
  'podzial',
  'uwagi',
  'prawo',
  'wysylka',
  'uwagi-czlonkow',
] as const

export type View = (typeof VIEWS)[number]

export function isView(value: unknown): value is View {
  return VIEWS.some((view) => view === value)
}
