import { spawnSync } from 'node:child_process'

// npm run law: compiles law/ after an edit, or says every fault of it.
process.exitCode = spawnSync(process.execPath, ['tools/law/compile.ts'], { stdio: 'inherit' }).status ?? 1
