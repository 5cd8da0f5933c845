import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { month } from '../../../../domain/calendar/day.ts'
import { runsWith } from '../../../jobs/runs.ts'
import { workOnce } from '../../../jobs/worker.ts'
import { findJob } from '../../../usecases/jobs/jobs.ts'
import type { Mail } from '../../../usecases/people/ports.ts'
import { acceptImport } from '../../../usecases/readings/accept-import.ts'
import { stageImport } from '../../../usecases/readings/stage-import.ts'
import type { SendingNeeds } from '../../../usecases/settlement/ports.ts'
import { answerRemark, listRemarks, makeRemark } from '../../../usecases/settlement/remarks.ts'
import { approveSettlement, correctSettlement, runSettlement } from '../../../usecases/settlement/run-settlement.ts'
import { sendStatement } from '../../../usecases/settlement/send-statement.ts'
import type { SendingOutcome } from '../../../usecases/settlement/sendings.ts'
import { findSending, runSending, startSending } from '../../../usecases/settlement/sendings.ts'
import { settledMonths } from '../../../usecases/settlement/settled-months.ts'
import { findStatement, listStatements } from '../../../usecases/settlement/statements.ts'
import { ENGINES } from '../../engines.test-support.ts'
import { verifyJournal } from '../../journal.ts'
import type { Database } from '../../session.ts'
import { jobsOn } from '../job-store.ts'
import { readingsOn } from '../readings/reading-stores.ts'
import { CLERK, CLUSTER, delivered, hours, person } from '../readings/readings-world.test-support.ts'
import { foundSettledCluster } from './settled-world.test-support.ts'
import { sendingsOn } from './settlement-stores.ts'

const ANY = { regime: null, decided: null }
const SCHOOL = person('member', 'szkola')

describe.each(ENGINES)('what follows the approval of a month, on the $name', ({ open }) => {
  let database: Database
  let needs: SendingNeeds
  let id: string
  const letters: Mail[] = []
  let broken: string | null = null
  beforeAll(async () => {
    database = await open()
    await foundSettledCluster(database)
    needs = sendingsOn(database)
    const draft = await runSettlement(needs, CLERK, CLUSTER, month('2026-03'), ANY)
    id = (await approveSettlement(needs, CLERK, CLUSTER, draft.settlementId, draft.version, true)).settlementId
  })
  afterAll(() => database.close())

  const set = (sql: string, ...values: unknown[]) => database.transaction((session) => session.query(sql, values))
  const send = async (mail: Mail) => {
    if (broken !== null) throw new Error(broken)
    letters.push(mail)
  }
  const work = (post = true) =>
    workOnce({
      database,
      runs: runsWith(post ? { send, publicUrl: 'https://klaster.example.test' } : null),
      clock: () => new Date().toISOString(),
      name: 'test',
      log: (line) => expect(line).toBe(''),
    })
  const outcome = async (jobId: string) =>
    (await findJob(jobsOn(database), CLERK, CLUSTER, jobId)).result as SendingOutcome

  test('nothing is sent from a demonstration, by nobody, and nothing is marked as sent', async () => {
    await set('update cluster set is_demonstration = true where cluster_id = $1', CLUSTER)
    const refused = { code: 'settlement.demonstration-sends-nothing' }
    await expect(startSending(needs, CLERK, CLUSTER, id, null)).rejects.toMatchObject(refused)
    const post = () => Promise.reject(new Error('the post must not be asked'))
    for (const actor of [CLERK, { kind: 'job', name: 'cli' } as const])
      await expect(sendStatement(needs, actor, CLUSTER, id, 'szkola', post)).rejects.toMatchObject(refused)
    expect((await listStatements(needs, CLERK, CLUSTER, id)).map(({ sendings }) => sendings)).toEqual([0, 0])
    await set('update cluster set is_demonstration = false where cluster_id = $1', CLUSTER)
  })
  test('only those who approve may send; a draft and a stranger to the settlement are refused', async () => {
    for (const actor of [person('council'), person('auditor'), SCHOOL])
      await expect(startSending(needs, actor, CLUSTER, id, null)).rejects.toMatchObject({ code: 'actor.not-entitled' })
    await expect(startSending(needs, CLERK, CLUSTER, id, ['nikt'])).rejects.toMatchObject({
      code: 'settlement.no-statement',
    })
    expect(await findSending(needs, CLERK, CLUSTER, id)).toBeUndefined()
  })
  test('a process without a mail server leaves a sending to one that has it; a second sending waits for the first', async () => {
    await set(`update member set email = null where cluster_id = $1 and member_id = 'zwik'`, CLUSTER)
    const job = await startSending(needs, CLERK, CLUSTER, id, null)
    expect(await work(false)).toBe(false)
    await expect(startSending(needs, CLERK, CLUSTER, id, ['szkola'])).rejects.toMatchObject({
      code: 'settlement.sending-runs',
    })
    expect(await work()).toBe(true)
    expect(letters.map(({ to }) => to)).toEqual(['szkola@example.test'])
    expect(letters[0]?.text).toContain(`https://klaster.example.test/klaster/${CLUSTER}/moje/${id}`)
    const { sent, failed } = await outcome(job.jobId)
    expect(sent).toBe(1)
    const [{ result }] = [await needs.read((stores) => stores.settlements.find(CLUSTER, id))] as [{ result: string }]
    const name = (JSON.parse(result) as { members: { member: string; name: string }[] }).members.find(
      ({ member }) => member === 'zwik',
    )?.name
    expect(failed).toEqual([{ memberId: 'zwik', name, code: 'settlement.no-address', facts: { member: name } }])
    expect(await findSending(needs, CLERK, CLUSTER, id)).toMatchObject({ jobId: job.jobId, state: 'done' })
  })
  test('with the address entered the rest is sent, and then there is nothing left; one can be sent again', async () => {
    await set(`update member set email = 'zwik@example.test' where cluster_id = $1 and member_id = 'zwik'`, CLUSTER)
    const job = await startSending(needs, CLERK, CLUSTER, id, null)
    await work()
    expect(await outcome(job.jobId)).toEqual({ sent: 1, failed: [] })
    await expect(startSending(needs, CLERK, CLUSTER, id, null)).rejects.toMatchObject({
      code: 'settlement.nothing-to-send',
    })
    await startSending(needs, CLERK, CLUSTER, id, ['szkola'])
    await work()
    expect(letters.map(({ to }) => to)).toEqual(['szkola@example.test', 'zwik@example.test', 'szkola@example.test'])
    expect((await listStatements(needs, CLERK, CLUSTER, id)).map(({ state, sendings }) => [state, sendings])).toEqual([
      ['sent', 2],
      ['sent', 1],
    ])
  })
  test('a mail server that does not answer is told for each member, and marks nothing', async () => {
    broken = 'connect ECONNREFUSED'
    const job = await startSending(needs, CLERK, CLUSTER, id, ['szkola', 'zwik'])
    await work()
    broken = null
    const { sent, failed } = await outcome(job.jobId)
    expect([sent, failed.map(({ code }) => code)]).toEqual([0, ['people.mail-failed', 'people.mail-failed']])
    expect((await listStatements(needs, CLERK, CLUSTER, id)).map(({ sendings }) => sendings)).toEqual([2, 1])
  })
  test('an attempt after a worker died does not write again to those who were reached; a stop sends no more', async () => {
    const job = await startSending(needs, CLERK, CLUSTER, id, ['szkola', 'zwik'])
    const actor = { kind: 'job', name: 'test' } as const
    const before = letters.length
    const stopper = new AbortController()
    const post = async (to: string) => {
      letters.push({ to, subject: '', text: '' })
      stopper.abort()
    }
    const running = { post, progress: () => undefined, stop: stopper.signal }
    await expect(runSending(needs, actor, CLUSTER, job, running)).rejects.toMatchObject({ code: 'job.cancelled' })
    expect(letters.length - before).toBe(1)
    await work()
    expect(letters.slice(before).map(({ to }) => to)).toEqual(['szkola@example.test', 'zwik@example.test'])
    expect(await outcome(job.jobId)).toEqual({ sent: 2, failed: [] })
  })
  test('a member remarks, the office answers, the member reads the answer; both stay', async () => {
    const made = await makeRemark(needs, SCHOOL, CLUSTER, id, 'szkola', 'Licznik wymieniono 5 marca.')
    expect(made).toMatchObject({ memberId: 'szkola', month: '2026-03', number: '1/2026', correctedBy: null })
    expect((await settledMonths(needs, CLERK, CLUSTER)).items[0]?.objections).toBe(1)
    expect((await listStatements(needs, CLERK, CLUSTER, id))[0]).toMatchObject({ state: 'objected', openRemarks: 1 })
    for (const actor of [SCHOOL, person('council'), person('auditor')])
      await expect(answerRemark(needs, actor, CLUSTER, made.remarkId, 'Tak.')).rejects.toMatchObject({
        code: 'actor.not-entitled',
      })
    const answered = await answerRemark(needs, CLERK, CLUSTER, made.remarkId, 'Uwzględnimy w korekcie.')
    expect(answered).toMatchObject({ answer: 'Uwzględnimy w korekcie.', answeredBy: 'user:office' })
    await expect(answerRemark(needs, CLERK, CLUSTER, made.remarkId, 'Inaczej.')).rejects.toMatchObject({
      code: 'remark.already-answered',
    })
    await expect(answerRemark(needs, CLERK, CLUSTER, 'x', 'Nie ma.')).rejects.toMatchObject({
      code: 'remark.not-found',
    })
    expect((await findStatement(needs, SCHOOL, CLUSTER, id, 'szkola')).remarks).toMatchObject([
      { text: 'Licznik wymieniono 5 marca.', answer: 'Uwzględnimy w korekcie.' },
    ])
    expect((await settledMonths(needs, CLERK, CLUSTER)).items[0]?.objections).toBe(0)
    expect((await listStatements(needs, CLERK, CLUSTER, id))[0]).toMatchObject({
      state: 'sent',
      remarks: 1,
      openRemarks: 0,
    })
  })
  test('a member sees its own remarks only; those that wait come first and can be asked for alone', async () => {
    await makeRemark(needs, person('member', 'zwik'), CLUSTER, id, 'zwik', 'Kto odczytał wodomierz?')
    const list = async (actor: typeof CLERK, open: boolean | null = null) =>
      (await listRemarks(needs, actor, CLUSTER, { open })).map(({ memberId }) => memberId)
    expect(await list(CLERK)).toEqual(['zwik', 'szkola'])
    expect(await list(CLERK, true)).toEqual(['zwik'])
    expect(await list(CLERK, false)).toEqual(['szkola'])
    expect(await list(SCHOOL)).toEqual(['szkola'])
    expect(await list(person('auditor'))).toEqual(['zwik', 'szkola'])
  })
  test('a remark to a settlement that was corrected later names the correction', async () => {
    const readings = readingsOn(database)
    const late = await stageImport(readings, CLERK, CLUSTER, 'files', [
      delivered('pozne', [hours('P1', '2026-03-10', Array(24).fill(9000))], { publishedAt: '202606010001' }),
    ])
    await acceptImport(readings, CLERK, CLUSTER, late.import.importId)
    const draft = await correctSettlement(needs, CLERK, CLUSTER, id, 'Dystrybutor poprawił 10 marca.')
    await approveSettlement(needs, CLERK, CLUSTER, draft.settlementId, draft.version, true)
    const [open] = await listRemarks(needs, CLERK, CLUSTER, { open: true })
    expect(open?.correctedBy).toMatchObject({ settlementId: draft.settlementId, number: '2/2026' })
    await answerRemark(needs, CLERK, CLUSTER, open?.remarkId ?? '', 'Jest w korekcie nr 2/2026.')
    expect(await listRemarks(needs, CLERK, CLUSTER, { open: true })).toEqual([])
  })
  test('all of it stands in the journal, whose chain holds', async () => {
    const rows = await database.read((session) =>
      session.query<{ what: string }>('select distinct what from journal where cluster_id = $1', [CLUSTER]),
    )
    expect(rows.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['statements.sending-started', 'statement.sent', 'statement.objected', 'remark.answered']),
    )
    expect((await database.read((session) => verifyJournal(session, CLUSTER))).brokenAt).toBeNull()
  })
})
