import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const DEPLOY = join(import.meta.dirname, '..', '..', 'deploy')
const UNITS = readdirSync(DEPLOY).filter((name) => /\.(service|timer)$/.test(name))

function hasSystemd(): boolean {
  try {
    execFileSync('systemd-analyze', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const CAN = hasSystemd()
if (!CAN) process.stderr.write('SKIPPED aloud: no systemd-analyze here: the units in deploy/ were not verified\n')

test.skipIf(!CAN)('systemd has nothing to say against the units in deploy/', () => {
  const folder = mkdtempSync(join(tmpdir(), 'openklaster-units-'))
  try {
    // The program is not installed here: something that can be run stands in its place.
    const home = join(folder, 'opt')
    mkdirSync(join(home, 'bin'), { recursive: true })
    writeFileSync(join(home, 'bin', 'openklaster'), '#!/bin/sh\n')
    chmodSync(join(home, 'bin', 'openklaster'), 0o755)
    for (const name of UNITS)
      writeFileSync(join(folder, name), readFileSync(join(DEPLOY, name), 'utf8').replaceAll('/opt/openklaster', home))
    const { stdout, stderr } = spawnSync('systemd-analyze', ['verify', ...UNITS.map((name) => join(folder, name))], {
      encoding: 'utf8',
      env: { ...process.env, SYSTEMD_UNIT_PATH: `${folder}:` },
    })
    // Whatever is said of our own units counts; of the machine's other units nothing does.
    const ours = `${stdout}${stderr}`.split('\n').filter((line) => line.includes('openklaster'))
    expect(ours).toEqual([])
    expect(UNITS.sort()).toEqual(['openklaster-backup.service', 'openklaster-backup.timer', 'openklaster.service'])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
