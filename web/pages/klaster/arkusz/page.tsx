import { Button, Checkbox } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { RegisterRehearsal } from '../../../api/register-tables.ts'
import { importTables, rehearseTables, undoTables } from '../../../api/register-tables.ts'
import { worksHere } from '../../../api/session.ts'
import { useWords } from '../../../ui/language.tsx'
import { Note } from '../../../ui/note.tsx'
import { useNotices } from '../../../ui/notices.tsx'
import { Page } from '../../../ui/page.tsx'
import { Failure } from '../../../ui/waiting.tsx'
import { useCluster } from '../use-cluster.ts'
import { ChangesFrom } from './changes-from.tsx'
import { Shown } from './shown.tsx'
import { TableDrop } from './table-drop.tsx'

type State =
  | { readonly at: 'start' }
  | { readonly at: 'shown'; readonly files: readonly File[]; readonly found: RegisterRehearsal }
  | { readonly at: 'saved' | 'undone'; readonly found: RegisterRehearsal }

/** Members and points from a spreadsheet: shown first, taken by one button, taken back by another. */
export function RegisterSheet() {
  const { t, count } = useWords()
  const { clusterId, cluster, name } = useCluster()
  const queries = useQueryClient()
  const notices = useNotices()
  const [state, setState] = useState<State>({ at: 'start' })
  const [changesFrom, setChangesFrom] = useState('')
  const [leaveOut, setLeaveOut] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const act = async (work: () => Promise<void>) => {
    setBusy(true)
    setError(undefined)
    try {
      await work()
    } catch (refused) {
      setError(refused)
    } finally {
      setBusy(false)
    }
  }
  const refresh = async () => {
    for (const key of ['members', 'member', 'points', 'point'])
      await queries.invalidateQueries({ queryKey: [key, clusterId] })
  }
  const rehearse = (chosen: readonly File[], from = changesFrom) =>
    act(async () => {
      // Kept as they are now: what is saved is what was shown, whatever happens to the file on the disk.
      const files = await Promise.all(chosen.map(async (file) => new File([await file.arrayBuffer()], file.name)))
      const found = await rehearseTables(clusterId, files, { changesFrom: from })
      setLeaveOut(false)
      setState({ at: 'shown', files, found })
    })
  const undo = (found: RegisterRehearsal) =>
    act(async () => {
      await undoTables(clusterId, found)
      await refresh()
      setState({ at: 'undone', found })
      notices.done(t('Import cofnięto; rejestr jest taki jak przed nim.', 'The import was undone.'))
    })
  const save = (files: readonly File[], { seal, counts }: RegisterRehearsal) =>
    act(async () => {
      const done = await importTables(clusterId, files, { changesFrom, seal, leaveOutRefused: leaveOut })
      await refresh()
      setState({ at: 'saved', found: done })
      const changes = counts.new + counts.changed
      notices.done(t(`Zapisano ${count(changes, 'change')}`, `Stored ${count(changes, 'change')}`), () => undo(done))
    })
  const again = (
    <Button variant="default" onClick={() => setState({ at: 'start' })}>
      {t('Wczytaj inny arkusz', 'Read another sheet')}
    </Button>
  )
  return (
    <Page
      title={t('Wczytaj z arkusza', 'Read from a spreadsheet')}
      of={name}
      above={
        <span className="row no-print">
          <Link to="/klaster/$clusterId/czlonkowie" params={{ clusterId }} search={{}}>
            ← {t('Członkowie', 'Members')}
          </Link>
          <Link to="/klaster/$clusterId/punkty" params={{ clusterId }} search={{}}>
            ← {t('Punkty', 'Points')}
          </Link>
        </span>
      }
      lead={t(
        'Najpierw pokażemy, co by się zmieniło, wiersz po wierszu; zapisuje dopiero przycisk.',
        'First you see what would change, row by row; only the button stores it.',
      )}
    >
      {!worksHere(cluster) ? (
        <Note>{t('Arkusze wczytuje biuro koordynatora.', 'The office of the coordinator reads spreadsheets.')}</Note>
      ) : state.at === 'start' || state.at === 'shown' ? (
        <>
          <TableDrop busy={busy} chosen={(files) => rehearse(files)} />
          <ChangesFrom
            value={changesFrom}
            busy={busy}
            choose={(from) => {
              setChangesFrom(from)
              if (state.at === 'shown') rehearse(state.files, from)
            }}
          />
        </>
      ) : null}
      {error ? <Failure error={error} /> : null}
      {state.at === 'saved' ? (
        <Note kind="done">
          <p>{t('Ten arkusz jest zapisany.', 'This sheet is stored.')}</p>
          <div className="row">
            <Button variant="default" loading={busy} onClick={() => undo(state.found)}>
              {t('Cofnij ten import', 'Undo this import')}
            </Button>
            {again}
          </div>
        </Note>
      ) : null}
      {state.at === 'undone' ? (
        <Note>
          <p>{t('Ten import cofnięto.', 'This import was undone.')}</p>
          {again}
        </Note>
      ) : null}
      {state.at === 'shown' ? (
        <Decision
          found={state.found}
          busy={busy}
          leaveOut={leaveOut}
          setLeaveOut={setLeaveOut}
          save={() => save(state.files, state.found)}
          giveUp={() => setState({ at: 'start' })}
        />
      ) : null}
      {state.at === 'start' ? null : <Shown found={state.found} />}
    </Page>
  )
}

interface DecisionProps {
  readonly found: RegisterRehearsal
  readonly busy: boolean
  readonly leaveOut: boolean
  readonly setLeaveOut: (on: boolean) => void
  readonly save: () => void
  readonly giveUp: () => void
}

/** The one button, and what keeps it from being pressed. */
function Decision({ found: { counts }, busy, leaveOut, setLeaveOut, save, giveUp }: DecisionProps) {
  const { t, count } = useWords()
  const changes = counts.new + counts.changed
  return (
    <div className="stack">
      {counts.refused > 0 ? (
        <Note kind="warning">
          <p>
            {t(
              `Nie da się przyjąć: ${count(counts.refused, 'row')}. Popraw je w arkuszu i wczytaj go jeszcze raz albo pomiń.`,
              `Cannot be taken: ${count(counts.refused, 'row')}. Correct them in the sheet and read it again, or leave them out.`,
            )}
          </p>
          {changes > 0 ? (
            <Checkbox
              label={t(
                `Pomiń ${count(counts.refused, 'row')} i zapisz resztę`,
                `Leave out ${count(counts.refused, 'row')} and store the rest`,
              )}
              checked={leaveOut}
              onChange={(event) => setLeaveOut(event.currentTarget.checked)}
            />
          ) : null}
        </Note>
      ) : null}
      <div className="row" role="status">
        {changes > 0 ? (
          <Button loading={busy} disabled={counts.refused > 0 && !leaveOut} onClick={save}>
            {t(`Zapisz ${count(changes, 'change')}`, `Store ${count(changes, 'change')}`)}
          </Button>
        ) : counts.refused === 0 ? (
          <p>
            {t(
              'Arkusz mówi to samo co rejestr: nic by się nie zmieniło.',
              'The sheet says what the register says: nothing would change.',
            )}
          </p>
        ) : null}
        <Button variant="default" disabled={busy} onClick={giveUp}>
          {t('Zrezygnuj', 'Give up')}
        </Button>
      </div>
    </div>
  )
}
