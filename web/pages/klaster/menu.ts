import type { SessionCluster } from '../../api/session.ts'
import { mainRole } from '../../api/session.ts'
import type { IconName } from '../../ui/icons.tsx'

type Translate = (pl: string, en: string) => string

interface Entry {
  readonly to: '/klaster/$clusterId/czlonkowie' | '/klaster/$clusterId/energia' | '/klaster/$clusterId/punkty'
  readonly label: string
  readonly icon: IconName
  readonly exact?: boolean
}

/** At most seven entries, by what a person came to do. */
export function menuOf(cluster: SessionCluster | undefined, t: Translate): readonly Entry[] {
  if (!mainRole(cluster)) return []
  return [
    { to: '/klaster/$clusterId/energia', label: t('Energia', 'Energy'), icon: 'energy' },
    { to: '/klaster/$clusterId/czlonkowie', label: t('Członkowie', 'Members'), icon: 'people' },
    { to: '/klaster/$clusterId/punkty', label: t('Punkty', 'Points'), icon: 'point' },
  ]
}
