import { accessibilityPage } from './accessibility-page.ts'
import { figuresPage } from './figures-page.ts'
import { homePage } from './home-page.ts'
import { joiningPage } from './joining-page.ts'
import { announcementsPage, calendarPage, documentsPage, membersPage } from './list-pages.ts'
import type { PageName, View } from './view.ts'

/** Each page of a cluster by the end of its address. */
export const RENDER: Readonly<Record<PageName, (view: View) => string>> = {
  '': homePage,
  czlonkowie: membersPage,
  aktualnosci: announcementsPage,
  kalendarz: calendarPage,
  dokumenty: documentsPage,
  liczby: figuresPage,
  przystap: joiningPage,
  dostepnosc: accessibilityPage,
}
