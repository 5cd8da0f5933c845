import { dashboardOf } from '../dashboard/dashboard.ts'
import type { Command } from '../io.ts'
import { withDoor } from '../settlement/with-door.ts'

const usage = 'dashboard CLUSTER [--month YYYY-MM] [--server URL | --data FOLDER] [--json]'

export const dashboard: Command = {
  usage,
  pl: 'Pokazuje, jak stoi miesiąc i rok klastra, odległość od progów i co jest do zrobienia.',
  en: 'Shows how the month and the year of a cluster stand, the thresholds and what is to be done.',
  run: (args, io) => withDoor(args, usage, { words: 1, values: ['--month'] }, io, dashboardOf),
}
