import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { membersQuery } from '../../../api/members.ts'
import type { Point } from '../../../api/points.ts'
import { changePoint, pointsQuery } from '../../../api/points.ts'
import { isNoAnswer, problemOf } from '../../../api/problem.ts'
import { useWords } from '../../../ui/language.tsx'
import { today } from '../../../ui/moment.ts'
import { noAnswerText } from '../../../ui/no-answer.ts'
import { Empty, Note } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Page } from '../../../ui/page.tsx'
import { EditGrid } from '../../../ui/table/edit-grid.tsx'
import type { Draft } from '../../../ui/table/grid-state.ts'
import { Loaded } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { patchOf, sheetColumns } from './sheet-columns.ts'

/** All points as a sheet: type, paste, look at what would change, save. */
export function PointSheet() {
  const { t } = useWords()
  const { clusterId, name } = useCluster()
  const query = useQuery(pointsQuery(clusterId))
  return (
    <Page
      title={t('Punkty jak arkusz', 'Points as a sheet')}
      of={name}
      lead={t(
        'Wpisuj, kopiuj i wklejaj jak w arkuszu kalkulacyjnym. Zmiany zapisują się dopiero po „Zapisz”. Ctrl+Z cofa.',
        'Type, copy and paste as in a spreadsheet. Nothing is stored before “Save”. Ctrl+Z undoes.',
      )}
      above={
        <Link className="no-print" to="/klaster/$clusterId/punkty" params={{ clusterId }}>
          ← {t('Punkty', 'Points')}
        </Link>
      }
    >
      <Loaded query={query} rows={12}>
        {(points) =>
          points.length > 0 ? (
            <Sheet points={points} />
          ) : (
            <Empty title={t('Nie ma jeszcze żadnego punktu', 'There is no point yet')}>
              {t(
                'Arkusz zmienia punkty, które już są. Pierwsze dodaj pojedynczo albo wczytaj z arkusza na stronie Punkty.',
                'The sheet changes points that are there. Add the first one by one, or read them from a spreadsheet on the page Points.',
              )}
            </Empty>
          )
        }
      </Loaded>
    </Page>
  )
}

const keyOf = (point: Point) => point.code

function Sheet({ points }: { readonly points: readonly Point[] }) {
  const words = useWords()
  const { t, count } = words
  const { clusterId } = useCluster()
  const queries = useQueryClient()
  const notices = useNotices()
  const members = useQuery(membersQuery(clusterId)).data
  const [draft, setDraft] = useState<Draft>({})
  const [refused, setRefused] = useState<readonly string[]>([])
  const [busy, setBusy] = useState(false)
  const columns = useMemo(() => {
    const names = new Map((members ?? []).map((member) => [member.memberId, member.name]))
    return sheetColumns(words, (id) => names.get(id) ?? id, today())
  }, [words, members])
  const changed = points.filter((point) => draft[point.code])
  const faults = changed.flatMap((point) =>
    Object.entries(draft[point.code] ?? {}).flatMap(([id, text]) => {
      const column = columns.find((one) => one.id === id)
      const fault = column?.fault?.(text)
      return fault ? [`${point.name}, ${column?.header}: ${fault}`] : []
    }),
  )
  const save = async () => {
    if (faults.length > 0) return setRefused(faults)
    setBusy(true)
    const saved: { before: Point; after: Point }[] = []
    const failed: string[] = []
    const left: Record<string, Readonly<Record<string, string>>> = {}
    for (const point of changed) {
      try {
        const after = await changePoint(clusterId, point, patchOf(point, draft[point.code] ?? {}, columns))
        saved.push({ before: point, after })
      } catch (error) {
        const problem = problemOf(error)
        if (!problem && !isNoAnswer(error)) throw error
        left[point.code] = draft[point.code] ?? {}
        const said = problem ? [problem.title, ...problem.errors.map(({ text }) => text)] : [noAnswerText(words)]
        failed.push([point.name, ...said].join(': '))
      }
    }
    setBusy(false)
    setDraft(left)
    setRefused(failed)
    await queries.invalidateQueries({ queryKey: ['points', clusterId] })
    if (saved.length > 0)
      notices.done(
        t(`Zapisano: ${count(saved.length, 'point')}`, `Saved: ${count(saved.length, 'point')}`),
        async () => {
          for (const { before, after } of saved) {
            const { code: _code, version: _version, codeCheck: _check, ...fields } = before
            await changePoint(clusterId, after, fields)
          }
          await queries.invalidateQueries({ queryKey: ['points', clusterId] })
          notices.done(t('Cofnięto zmianę', 'The change was undone'))
        },
      )
  }
  return (
    <>
      {refused.length > 0 ? (
        <div role="alert">
          <Note kind="error">
            <p>{t('Nie zapisano:', 'Not saved:')}</p>
            <ul>
              {refused.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </Note>
        </div>
      ) : null}
      <div className="row">
        <Button disabled={changed.length === 0} loading={busy} onClick={save}>
          {changed.length === 0
            ? t('Zapisz', 'Save')
            : t(`Zapisz ${count(changed.length, 'point')}`, `Save ${count(changed.length, 'point')}`)}
        </Button>
        <Button
          variant="default"
          disabled={changed.length === 0}
          onClick={() => {
            setDraft({})
            setRefused([])
          }}
        >
          {t('Porzuć zmiany', 'Drop the changes')}
        </Button>
        <span className="quiet" role="status">
          {changed.length === 0
            ? t('Nic nie zmieniono', 'Nothing is changed')
            : t(`Zmieniono: ${count(changed.length, 'point')}`, `Changed: ${count(changed.length, 'point')}`)}
        </span>
      </div>
      <EditGrid
        caption={t('Punkty poboru energii', 'Metering points')}
        columns={columns}
        rows={points}
        keyOf={keyOf}
        draft={draft}
        onDraft={setDraft}
      />
    </>
  )
}
