import { spawnSync } from 'node:child_process'

// npm start: the main job on the demonstration cluster, until the web app stands.
const args = process.argv.slice(2)
const folder = args[0] && !args[0].startsWith('--') ? args[0] : 'examples/dolina-zgody'
const rest = args.filter((arg) => arg !== folder)
const out = rest.includes('--out') ? [] : ['--out', 'report']
const { status } = spawnSync(
  process.execPath,
  ['--disable-warning=ExperimentalWarning', 'app/cli/main.ts', 'analyse', folder, ...out, ...rest],
  { stdio: 'inherit' },
)
process.exitCode = status ?? 1
