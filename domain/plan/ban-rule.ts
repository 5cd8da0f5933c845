/** What a row of an anti-smog resolution is about, in words. Ids as in `law/buildings`. */
const RULES: Readonly<Record<string, { readonly pl: string; readonly en: string }>> = {
  'no-class': { pl: 'kotły bez klasy', en: 'boilers without a class' },
  'class-3': { pl: 'kotły klasy 3', en: 'class 3 boilers' },
  'class-4': { pl: 'kotły klasy 4', en: 'class 4 boilers' },
  'class-5': { pl: 'kotły klasy 5', en: 'class 5 boilers' },
  ecodesign: { pl: 'kotły z ekoprojektem', en: 'ecodesign boilers' },
  'below-class-3': { pl: 'kotły poniżej klasy 3', en: 'boilers below class 3' },
  'stove-started-before-2018-05-01': {
    pl: 'piece i kominki uruchomione przed 1.05.2018',
    en: 'stoves and fireplaces started before 2018-05-01',
  },
  stove: { pl: 'piece i kominki', en: 'stoves and fireplaces' },
  'made-before-2007-09-01-or-no-plate': {
    pl: 'kotły wyprodukowane przed 1.09.2007 albo bez tabliczki',
    en: 'boilers made before 2007-09-01 or without a plate',
  },
  'about-5-to-10-years-old-in-2017': {
    pl: 'kotły, które w 2017 r. miały od 5 do 10 lat',
    en: 'boilers aged 5 to 10 years in 2017',
  },
  'youngest-without-class-in-2017': {
    pl: 'najmłodsze kotły bez klasy z 2017 r.',
    en: 'youngest boilers without a class in 2017',
  },
  'coal-in-warsaw': { pl: 'spalanie węgla w Warszawie', en: 'coal in Warsaw' },
  'coal-in-ring-powiats': { pl: 'spalanie węgla w powiatach wokół Warszawy', en: 'coal in the powiats around Warsaw' },
  'class-5-before-2017-11-11': { pl: 'kotły klasy 5 sprzed 11.11.2017', en: 'class 5 boilers from before 2017-11-11' },
  'ecodesign-started-before-2022-06-01': {
    pl: 'kotły z ekoprojektem uruchomione przed 1.06.2022',
    en: 'ecodesign boilers started before 2022-06-01',
  },
}

/** The rule's id in words; an id without words stands for itself. @pl przepis uchwały antysmogowej */
export function banRule(id: string): { readonly pl: string; readonly en: string } {
  return RULES[id] ?? { pl: id, en: id }
}
