import { spawnSync } from 'node:child_process'

// npm run glossary: renews the generated part of docs/glossary.md.
process.exitCode = spawnSync(process.execPath, ['tools/glossary/write.ts'], { stdio: 'inherit' }).status ?? 1
