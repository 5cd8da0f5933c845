import { bullets, paragraph } from '../../model/blocks.ts'
import type { Section } from '../../model/document.ts'
import type { PlanView } from '../plan-view.ts'

/** Chapter 2: how the figures were made. */
export function methodChapter({ result, words }: PlanView): Section {
  const { meta, config, emission } = result
  const { climate } = config.municipality
  return {
    id: 'method',
    title: 'Metodyka',
    blocks: [
      paragraph(
        `Wszystkie liczby tego dokumentu powstały z danych projektu programem OpenKlaster ${meta.version}; te same dane dają ten sam dokument. Każda wielkość wejściowa ma źródło i rok, a każda przyjęta bez pomiaru – autora.`,
      ),
      bullets([
        'Ciepło na ogrzewanie i wentylację: powierzchnia użytkowa × średni wskaźnik grup wieku, z osobnym wskaźnikiem budynków po termomodernizacji (metoda wskaźnikowa).',
        'Ciepła woda: Q = V · F · c · ρ · (t_c − t_z) · k · dni / 3600 [kWh/rok]; sprawność systemu stosuje się osobno, nigdy w samym wzorze.',
        'Ankiety: ilość paliwa × wartość opałowa daje energię końcową, ta razy sprawność urządzenia – użytkową; odpowiedzi przelicza się na całą powierzchnię sektora. Różnicę obu metod rozkłada się na inne zapotrzebowanie i inną sprawność.',
        'Budynki o znanych przegrodach liczy się godzina po godzinie modelem 5R1C (PN-EN ISO 13790): straty przez przegrody i wentylację, zyski od słońca i ludzi, pojemność cieplna.',
        'Energia końcowa to energia użytkowa podzielona przez sprawność: ogrzewania i ciepłej wody osobno. Gdzie są ankiety, dalsze obliczenia biorą ich wynik, a metoda wskaźnikowa go sprawdza.',
        `Moc: energia końcowa × ${words.number(config.power.factorKwPerGj, 2)} kW/GJ, a dla porównania strata ciepła w temperaturze obliczeniowej ${words.number(climate.designC)} °C przy ${words.number(climate.degreeDays)} stopniodniach (${climate.source}).`,
        `Emisja: energia w paliwie × wskaźnik urządzenia (zestaw „${emission.factorSetName}”). ${config.emissions.setBecause}`,
        'Scenariusze: budynki roku bazowego z postępem termomodernizacji, nowe budynki według standardu roku budowy, sprawności rosnące z wymianą urządzeń. Zakres niepewności powstaje przez zmianę każdego założenia z osobna.',
        'Udziały sumują się do 100,00% (metoda największych reszt).',
      ]),
    ],
  }
}
