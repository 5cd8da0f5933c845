import type { Wire } from '../../../api/client.ts'
import { readNumber, typedNumber } from '../../../ui/form/typed.ts'
import { part } from './loose.ts'

type Cluster = Wire<'Cluster'>

export interface ClusterValues {
  readonly name: string
  readonly shortName: string
  readonly coordinator: string
  readonly registerNumber: string
  readonly website: string
  readonly latitude: string
  readonly longitude: string
  readonly elevation: string
  readonly sharingKey: string
  readonly support: string
}

/** What the form begins with. */
export function valuesOf(cluster: Cluster): ClusterValues {
  const { settings } = cluster
  const [site, options] = [part(settings, 'site'), part(settings, 'options')]
  const number = (value: unknown) => typedNumber(typeof value === 'number' ? value : null)
  return {
    name: cluster.name,
    shortName: cluster.shortName,
    coordinator: cluster.coordinator ?? '',
    registerNumber: cluster.registerNumber ?? '',
    website: cluster.website ?? '',
    latitude: number(site.latitudeDeg),
    longitude: number(site.longitudeDeg),
    elevation: number(site.elevationM),
    sharingKey: String(options.sharingKey ?? 'equal'),
    support: String(options.clusterSupportInForce ?? 'both'),
  }
}

/** Fields that must be typed, and how: named by their place in the form. */
export function faultyFields(values: ClusterValues): readonly string[] {
  const numbers = (['latitude', 'longitude', 'elevation'] as const).filter(
    (name) => readNumber(values[name]) === undefined,
  )
  return [
    ...(values.name.trim() === '' ? ['name'] : []),
    ...(values.shortName.trim() === '' ? ['shortName'] : []),
    ...numbers,
  ]
}

/** The change to be sent; settings the form does not show stay as they are. */
export function patchOf(values: ClusterValues, cluster: Cluster) {
  const { settings } = cluster
  const options = part(settings, 'options')
  return {
    name: values.name.trim(),
    shortName: values.shortName.trim(),
    coordinator: values.coordinator === '' ? null : values.coordinator,
    registerNumber: values.registerNumber.trim() === '' ? null : values.registerNumber.trim(),
    website: values.website.trim() === '' ? null : values.website.trim(),
    settings: {
      ...settings,
      site: {
        latitudeDeg: readNumber(values.latitude),
        longitudeDeg: readNumber(values.longitude),
        elevationM: readNumber(values.elevation),
      },
      options: { ...options, sharingKey: values.sharingKey, clusterSupportInForce: values.support },
    },
  }
}
