import { useState } from 'react'
import type { PaperFormat } from '../../../api/scenarios.ts'
import { fetchPaper } from '../../../api/scenarios.ts'
import { useWords } from '../../../ui/language.tsx'
import { MenuButton } from '../../../ui/menu-button.tsx'
import { Failure } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'

const FORMATS: readonly (readonly [PaperFormat, string])[] = [
  ['pdf', 'PDF'],
  ['docx', 'DOCX'],
  ['xlsx', 'XLSX'],
  ['html', 'HTML'],
  ['json', 'JSON'],
]

/** The report of the comparison in every format. */
export function PaperMenu({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const [busy, setBusy] = useState<PaperFormat | null>(null)
  const [error, setError] = useState<unknown>()
  const download = async (format: PaperFormat) => {
    setBusy(format)
    setError(undefined)
    try {
      const { blob, name } = await fetchPaper(clusterId, ids, format)
      const link = document.createElement('a')
      link.href = URL.createObjectURL(blob)
      link.download = name
      link.click()
      URL.revokeObjectURL(link.href)
    } catch (failed) {
      setError(failed)
    } finally {
      setBusy(null)
    }
  }
  return (
    <span className="no-print">
      <MenuButton
        label={busy ? t('Przygotowuję raport', 'Making the report') : t('Pobierz raport', 'Download the report')}
        items={FORMATS.map(([format, label]) => ({ label, run: () => download(format) }))}
      />
      {error ? <Failure error={error} /> : null}
    </span>
  )
}
