import type { Progress } from '../../../usecases/jobs/ports.ts'
import type {
  ListedScenario,
  RunHead,
  Scenario,
  ScenarioJob,
  ScenarioRun,
  ScenarioStore,
} from '../../../usecases/scenarios/ports.ts'
import type { Session } from '../../session.ts'
import { isUuid } from '../settlement/settlement-store.ts'

interface Row {
  readonly scenario_id: string
  readonly name: string
  readonly note: string | null
  readonly base_year: number
  readonly base_on: string
  readonly changes: Scenario['changes']
  readonly created_at: string
  readonly created_by: string
  readonly changed_at: string
  readonly changed_by: string
  readonly version: number
  readonly job_id: string | null
}

interface RunRow {
  readonly of_version: number
  readonly ran_at: string
  readonly input_hash: string
  readonly present_hash: string
  readonly law_hash: string
  readonly content_hash: string
  readonly program: string
}

interface ListedRow extends Row, Partial<RunRow> {
  readonly job_state: ScenarioJob['state'] | null
  readonly job_progress: Progress | Record<string, never> | null
  readonly job_problem: ScenarioJob['problem']
}

function scenarioOf(row: Row): Scenario {
  return {
    scenarioId: row.scenario_id,
    name: row.name,
    note: row.note,
    base: { year: row.base_year, on: row.base_on },
    changes: row.changes,
    createdAt: row.created_at,
    createdBy: row.created_by,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
    version: row.version,
    jobId: row.job_id,
  }
}

function runHeadOf(row: RunRow): RunHead {
  return {
    ofVersion: row.of_version,
    at: row.ran_at,
    inputHash: row.input_hash,
    presentHash: row.present_hash,
    lawHash: row.law_hash,
    contentHash: row.content_hash,
    program: row.program,
  }
}

/** The person of an actor as it stands in the journal. */
function personOf(actor: string): string | null {
  return /^user:([^/]+)/.exec(actor)?.[1] ?? null
}

/** Names of people by id. Asked apart: accounts are of the server, not of a cluster. */
async function namesOf(session: Session, rows: readonly Row[]): Promise<(actor: string) => string | null> {
  const ids = [
    ...new Set(rows.flatMap((row) => [personOf(row.created_by) ?? [], personOf(row.changed_by) ?? []].flat())),
  ]
  const found =
    ids.length === 0
      ? []
      : await session.query<{ id: string; name: string }>('select id, name from auth_user where id = any($1)', [ids])
  const names = new Map(found.map(({ id, name }) => [id, name]))
  return (actor) => names.get(personOf(actor) ?? '') ?? null
}

function listedOf(row: ListedRow, nameOf: (actor: string) => string | null): ListedScenario {
  const { job_progress: progress } = row
  return {
    scenario: scenarioOf(row),
    createdByName: nameOf(row.created_by),
    changedByName: nameOf(row.changed_by),
    run: typeof row.of_version === 'number' ? runHeadOf(row as RunRow) : null,
    job:
      row.job_id === null || row.job_state === null
        ? null
        : {
            jobId: row.job_id,
            state: row.job_state,
            progress: progress !== null && 'total' in progress ? (progress as Progress) : null,
            problem: row.job_problem,
          },
  }
}

const LISTED = `select s.*, r.of_version, r.ran_at, r.input_hash, r.present_hash, r.law_hash, r.content_hash, r.program,
    j.state as job_state, j.progress as job_progress, j.problem as job_problem
  from scenario s
  left join scenario_run r on r.cluster_id = s.cluster_id and r.scenario_id = s.scenario_id
  left join job j on j.cluster_id = s.cluster_id and j.job_id = s.job_id`

/** What-ifs and their runs, on a session. */
export function scenarioStoreOn(session: Session): ScenarioStore {
  return {
    async list(cluster) {
      const rows = await session.query<ListedRow>(
        `${LISTED} where s.cluster_id = $1 order by s.created_at desc, s.scenario_id desc`,
        [cluster],
      )
      const nameOf = await namesOf(session, rows)
      return rows.map((row) => listedOf(row, nameOf))
    },
    async find(cluster, id, lock = false) {
      if (!isUuid(id)) return undefined
      const [row] = await session.query<Row>(
        `select * from scenario where cluster_id = $1 and scenario_id = $2${lock ? ' for no key update' : ''}`,
        [cluster, id],
      )
      return row && scenarioOf(row)
    },
    async head(cluster, id) {
      if (!isUuid(id)) return undefined
      const [row] = await session.query<ListedRow>(`${LISTED} where s.cluster_id = $1 and s.scenario_id = $2`, [
        cluster,
        id,
      ])
      return row && listedOf(row, await namesOf(session, [row]))
    },
    async runOf(cluster, id): Promise<ScenarioRun | undefined> {
      const [row] = await session.query<RunRow & Pick<ScenarioRun, 'inputs' | 'result'>>(
        'select * from scenario_run where cluster_id = $1 and scenario_id = $2',
        [cluster, id],
      )
      return row && { ...runHeadOf(row), inputs: row.inputs, result: row.result }
    },
    async insert(cluster, scenario) {
      const { scenarioId, name, note, base, changes, createdAt, createdBy, changedAt, changedBy, version } = scenario
      await session.query(
        `insert into scenario (cluster_id, scenario_id, name, note, base_year, base_on, changes, created_at, created_by,
           changed_at, changed_by, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          cluster,
          scenarioId,
          name,
          note,
          base.year,
          base.on,
          JSON.stringify(changes),
          createdAt,
          createdBy,
          changedAt,
          changedBy,
          version,
        ],
      )
    },
    async update(cluster, scenario) {
      const { scenarioId, name, note, base, changes, changedAt, changedBy, version, jobId } = scenario
      await session.query(
        `update scenario set name = $3, note = $4, base_year = $5, base_on = $6, changes = $7, changed_at = $8,
           changed_by = $9, version = $10, job_id = $11
         where cluster_id = $1 and scenario_id = $2`,
        [
          cluster,
          scenarioId,
          name,
          note,
          base.year,
          base.on,
          JSON.stringify(changes),
          changedAt,
          changedBy,
          version,
          jobId,
        ],
      )
    },
    async remove(cluster, id) {
      await session.query('delete from scenario where cluster_id = $1 and scenario_id = $2', [cluster, id])
    },
    async keepRun(cluster, id, run) {
      await session.query('delete from scenario_run where cluster_id = $1 and scenario_id = $2', [cluster, id])
      await session.query(
        `insert into scenario_run (cluster_id, scenario_id, of_version, ran_at, inputs, result, input_hash, present_hash,
           law_hash, content_hash, program)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          cluster,
          id,
          run.ofVersion,
          run.at,
          run.inputs,
          run.result,
          run.inputHash,
          run.presentHash,
          run.lawHash,
          run.contentHash,
          run.program,
        ],
      )
    },
  }
}
