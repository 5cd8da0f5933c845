import type { RegisterFile } from '../../../api/register-tables.ts'
import { registerFile } from '../../../api/register-tables.ts'
import { hasRole } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { MenuButton } from '../../../ui/menu-button.tsx'
import { useCluster } from '../use-cluster.ts'

/** The register as a spreadsheet, with the columns that can be read back. */
export function DownloadMenu({ table }: { readonly table: 'members.csv' | 'points.csv' }) {
  const { t } = useWords()
  const { clusterId, cluster } = useCluster()
  if (!hasRole(cluster, 'administrator', 'office', 'council', 'auditor')) return null
  const files: readonly (readonly [RegisterFile, string])[] = [
    ['register.xlsx', t('XLSX: członkowie, punkty, profile', 'XLSX: members, points, profiles')],
    [table, table === 'members.csv' ? t('CSV: członkowie', 'CSV: members') : t('CSV: punkty', 'CSV: points')],
    ...(table === 'points.csv' ? [['profiles.csv', t('CSV: profile', 'CSV: profiles')] as const] : []),
  ]
  return (
    <MenuButton
      label={t('Pobierz arkusz', 'Download the sheet')}
      items={files.map(([file, label]) => ({
        label,
        run: () => window.location.assign(registerFile(clusterId, file)),
      }))}
    />
  )
}
