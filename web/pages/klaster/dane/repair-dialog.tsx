import { Button, Radio } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { addMonths, firstDay, month as readMonth } from '../../../../domain/calendar/day.ts'
import type { QualityRow, RepairPlan, RepairWanted } from '../../../api/readings.ts'
import { makeRepair, previewRepair, undoRepair } from '../../../api/readings.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { Findings } from '../../../ui/findings.tsx'
import { useWords } from '../../../ui/language.tsx'
import { Note } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Failure, Loaded } from '../../../ui/waiting.tsx'

interface Props {
  readonly clusterId: string
  readonly month: string
  readonly points: readonly string[]
  readonly rows: readonly QualityRow[]
  readonly close: () => void
  readonly done: () => Promise<void>
}

/** Shows what a repair would put in, before it is made; afterwards it can be taken back. */
export function RepairDialog({ clusterId, month, points, rows, close, done }: Props) {
  const { t, count } = useWords()
  const notices = useNotices()
  const offered = new Set(
    rows
      .filter(({ pointCode }) => points.includes(pointCode))
      .flatMap(({ proposals }) => proposals.map(({ kind }) => kind)),
  )
  const [kind, setKind] = useState<RepairWanted['kind']>(offered.has('fill') ? 'fill' : 'correct')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const wanted: RepairWanted = {
    kind,
    points: [...points],
    from: `${month}-01`,
    to: firstDay(addMonths(readMonth(month), 1)),
  }
  const plan = useQuery({
    queryKey: ['repair-preview', clusterId, wanted],
    queryFn: () => previewRepair(clusterId, wanted),
    staleTime: 0,
  })
  const apply = async () => {
    setBusy(true)
    setError(undefined)
    try {
      const { repairId, values } = await makeRepair(clusterId, wanted)
      notices.done(t(`Naprawiono: ${count(values, 'value')}`, `Repaired: ${count(values, 'value')}`), async () => {
        await undoRepair(clusterId, repairId)
        await done()
        notices.done(t('Cofnięto naprawę', 'The repair was undone'))
      })
      await done()
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog
      title={t(
        `Naprawa odczytów: ${count(points.length, 'point')}`,
        `Repair of readings: ${count(points.length, 'point')}`,
      )}
      close={close}
    >
      {offered.has('fill') && offered.has('correct') ? (
        <Radio.Group
          label={t('Co naprawić', 'What to repair')}
          value={kind}
          onChange={(value) => setKind(value === 'correct' ? 'correct' : 'fill')}
        >
          <Radio value="fill" label={t('uzupełnić braki', 'fill the gaps')} mt="xs" />
          <Radio
            value="correct"
            label={t('odłożyć błędne wartości lub zamienić kierunki', 'set wrong values aside or exchange directions')}
            mt="xs"
          />
        </Radio.Group>
      ) : null}
      <Loaded query={plan} rows={4}>
        {(data) => <PlanView plan={data} />}
      </Loaded>
      {error ? <Failure error={error} /> : null}
      <div className="row">
        <Button loading={busy} disabled={!plan.data || plan.data.totals.values === 0} onClick={apply}>
          {t('Zastosuj', 'Apply')}
        </Button>
        <Button variant="default" onClick={close}>
          {t('Zrezygnuj', 'Cancel')}
        </Button>
      </div>
    </Dialog>
  )
}

function PlanView({ plan }: { readonly plan: RepairPlan }) {
  const { t, count, number, percent } = useWords()
  const { totals, shareOfMonth } = plan
  if (totals.values === 0) {
    return (
      <Note kind="warning">
        {t(
          'Dla tych punktów nie ma czego wstawić: brakuje podobnych dni albo profilu. Poproś dystrybutora o dane.',
          'There is nothing to put in for these points: similar days or a profile are missing. Ask the distributor.',
        )}
        <Findings findings={plan.findings} />
      </Note>
    )
  }
  const difference = (totals.afterWh - totals.beforeWh) / 1000
  return (
    <div className="stack">
      <Note>
        <p>
          <strong>
            {count(totals.values, 'value')}, {difference >= 0 ? '+' : ''}
            {number(difference, 1)} kWh
          </strong>
          {shareOfMonth === null
            ? null
            : t(` (${percent(shareOfMonth)} energii miesiąca)`, ` (${percent(shareOfMonth)} of the month's energy)`)}
        </p>
        <p className="small">
          {t(
            'Wstawione wartości dostają znak „zastąpione” i ustępują każdemu późniejszemu pomiarowi.',
            'Values put in are marked “substituted” and give way to any later measurement.',
          )}
        </p>
      </Note>
      <Findings findings={plan.findings} />
    </div>
  )
}
