import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, rmSync } from 'node:fs'
import { carryInto } from '../package/carried.ts'

// npm run build: JavaScript for the published package. Node strips no types under node_modules, so it ships compiled;
// dist/ holds everything the program looks for beside itself.
rmSync('dist', { recursive: true, force: true })
const { status } = spawnSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' })
if (status !== 0) process.exit(status ?? 1)
carryInto('dist')
if (existsSync('tools/web/build.ts')) {
  const web = spawnSync(process.execPath, ['tools/web/build.ts'], { stdio: 'inherit' })
  if (web.status !== 0) process.exit(web.status ?? 1)
  cpSync('web/dist', 'dist/web/dist', { recursive: true })
}
process.stdout.write('dist/ is ready\n')
