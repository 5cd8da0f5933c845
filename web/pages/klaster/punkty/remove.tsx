import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Point } from '../../../api/points.ts'
import { createPoint, removePoint } from '../../../api/points.ts'
import { useWords } from '../../../ui/language.tsx'
import { RemoveRecord } from '../remove-record.tsx'
import { useCluster } from '../use-cluster.ts'

export function RemovePoint({ point }: { readonly point: Point }) {
  const { t } = useWords()
  const { clusterId } = useCluster()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { version: _version, codeCheck: _check, ...fields } = point
  return (
    <RemoveRecord
      label={t('Usuń punkt', 'Remove the point')}
      name={point.name}
      remove={() => removePoint(clusterId, point)}
      putBack={() => createPoint(clusterId, fields)}
      refresh={() => queries.invalidateQueries({ queryKey: ['points', clusterId] })}
      leave={() => navigate({ to: '/klaster/$clusterId/punkty', params: { clusterId } })}
    />
  )
}
