/** Polish names of the devices and variants of the factor tables. */

const DEVICES: Readonly<Record<string, string>> = {
  'central heating boiler': 'kocioł c.o.',
  'tile stove': 'piec kaflowy',
  'free-standing stove': 'ogrzewacz wolnostojący',
  fireplace: 'kominek',
  'kitchen stove': 'trzon kuchenny',
  other: 'inne',
  unspecified: 'wszystkie urządzenia',
}

const PARTS: Readonly<Record<string, string>> = {
  manual: 'ręczny',
  automatic: 'automatyczny',
  'no class': 'bez klasy',
  'class 3': 'klasa 3',
  'class 4': 'klasa 4',
  'class 5': 'klasa 5',
  ecodesign: 'ekoprojekt',
  'efficiency below 80%': 'sprawność poniżej 80%',
  'efficiency at least 80%': 'sprawność co najmniej 80%',
  'with emission reducer': 'z reduktorem emisji',
  any: '',
}

function variantName(variant: string): string {
  return variant
    .split(', ')
    .map((part) => PARTS[part] ?? part)
    .filter((part) => part !== '')
    .join(', ')
}

/** „piec kaflowy”. */
export function deviceKind(device: string): string {
  return DEVICES[device] ?? device
}

/** „kocioł c.o. (ręczny, bez klasy)”. */
export function deviceName({ device, variant }: { readonly device: string; readonly variant: string }): string {
  const name = DEVICES[device] ?? device
  const detail = variantName(variant)
  return detail === '' ? name : `${name} (${detail})`
}

/** Devices that the totals cannot tell apart, each kind named once with its variants. */
export function deviceNames(devices: readonly { readonly device: string; readonly variant: string }[]): string {
  const kinds = new Map<string, string[]>()
  for (const { device, variant } of devices)
    kinds.set(variantName(variant), [...(kinds.get(variantName(variant)) ?? []), DEVICES[device] ?? device])
  return [...kinds]
    .map(([detail, names]) => (detail === '' ? names.join(', ') : `${names.join(', ')} (${detail})`))
    .join('; ')
}
