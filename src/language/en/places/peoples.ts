import type { Token } from '../../../text/tokens.js';
import { PhraseTable } from './phrases.js';

/** A people or a region's inhabitants below or across countries. */
export interface People {
  /** Adjective: "Chechen". */
  name: string;
  /** ISO 3166-1 alpha-2 where it lies in one country, else null. */
  country: string | null;
}

/* adjective | country | other forms: "Kurdish||Kurds,Kurd". */
const ROWS = `Chechen|RU|Chechens
Ingush|RU|
Dagestani|RU|Dagestanis
Ossetian|RU|Ossetians,Ossete,Ossetes
South Ossetian|GE|South Ossetians
Abkhaz|GE|Abkhazian,Abkhazians
Buryat|RU|Buryats
Tuvan|RU|Tuvans
Tatar||Tatars
Crimean Tatar|UA|Crimean Tatars
Cossack||Cossacks
Transnistrian|MD|Transnistrians
Kurdish||Kurds,Kurd
Iraqi Kurdish|IQ|Iraqi Kurds
Syrian Kurdish|SY|Syrian Kurds
Turkish Kurdish|TR|Turkish Kurds
Tuareg||Tuaregs,Touareg,Touaregs
Tigrayan|ET|Tigrayans,Tigrean,Tigreans
Amhara|ET|Amharas
Oromo|ET|Oromos
Darfuri|SD|Darfuris
Hutu||Hutus
Tutsi||Tutsis
Banyamulenge|CD|
Berber||Berbers,Amazigh
Fulani||Fulanis,Peul
Hausa||
Igbo|NG|Ibo
Zulu|ZA|Zulus
Bosniak|BA|Bosniaks,Bosnian Muslim,Bosnian Muslims
Bosnian Serb|BA|Bosnian Serbs
Bosnian Croat|BA|Bosnian Croats
Kosovo Serb|XK|Kosovo Serbs
Kosovo Albanian|XK|Kosovo Albanians,Kosovar Albanian,Kosovar Albanians
Catalan|ES|Catalans
Basque|ES|Basques
Karen|MM|Karens
Kachin|MM|Kachins
Shan|MM|
Chin|MM|
Rohingya|MM|Rohingyas
Uyghur|CN|Uyghurs,Uighur,Uighurs
Tibetan|CN|Tibetans
Kashmiri||Kashmiris
Tamil||Tamils
Sikh||Sikhs
Baloch||Balochs,Baluch,Baluchi,Baluchis,Balochi
Pashtun||Pashtuns
Hazara||Hazaras
Druze||
Alawite|SY|Alawites
Maronite|LB|Maronites
Gurkha||Gurkhas
Papuan|ID|Papuans
Acehnese|ID|
Moro|PH|Moros
Cyrenaican|LY|
Somalilander|SO|Somalilanders
Puntland|SO|
Soviet|RU|Soviets
Arab||Arabs
European||Europeans
African||Africans
West African||West Africans
East African||East Africans
Baltic||
Scandinavian||Scandinavians
Nordic||
Latin American||Latin Americans
Western||Westerner,Westerners
Allied||Allies
Central Asian||Central Asians`;

let table: PhraseTable<People & { people: boolean }> | null = null;

function load(): PhraseTable<People & { people: boolean }> {
  if (table) return table;
  table = new PhraseTable();
  for (const row of ROWS.split('\n')) {
    const [name, country, others] = row.split('|') as [string, string, string];
    const of = country || null;
    table.add(name, { name, country: of, people: false });
    for (const other of others ? others.split(',') : [])
      table.add(other, { name, country: of, people: other.endsWith('s') });
  }
  return table;
}

/** The people of a name or adjective ("Chechens", "Kurdish"); null for countries' own demonyms and anything else. */
export function peopleOf(name: string): People | null {
  const found = load().get(name.trim().replace(/^the\s+/i, ''));
  return found && /^\p{Lu}/u.test(name.trim().replace(/^the\s+/i, ''))
    ? { name: found.name, country: found.country }
    : null;
}

/** First words of all such names, as `tokenKey` gives them. */
export const peopleFirstWords = (): Iterable<string> => load().firstWords();

/** The longest such name that begins at token `i`. */
export function peopleAt(
  tokens: readonly Token[],
  i: number,
): { value: People & { people: boolean }; next: number } | null {
  return tokens[i]?.cap ? load().match(tokens, i) : null;
}
