/*
 * Word lists of the speed bench. People, outlets and agencies are invented; places, demonyms and forces are real, so that the
 * gazetteer has as much to do as in the news.
 */

const list = (words) => words.trim().split(/\s*\|\s*/);

export const GIVEN_NAMES = list(`
  Ilmar | Mara | Tobias | Oksana | Renata | Darius | Elif | Yusuf | Katrin | Piotr | Amara | Joaquin | Sigrid | Nadir | Leila | Bram | Hana |
  Viktor | Ines | Matteo | Soraya | Anton | Greta | Kofi | Milena | Rashid | Astrid | Emeka | Lucia | Pavel | Zainab | Henrik | Odile | Tariq |
  Ewa | Simon | Noor | Jakub | Clara | Mikkel | Fatou | Ruben | Irina | Cheng | Malik | Beatriz | Otto | Selma`);
export const SURNAMES = list(`
  Voss | Holtmann | Brankov | Ostrenko | Lindqvist | Amadi | Karvonen | Drummond | Pellier | Szymczak | Tarkan | Okeke | Varga | Mirzai |
  Castellane | Bergstrom | Novotna | Haddadi | Quarles | Whitlock | Petrosyan | Ferreira | Stahlberg | Ibarra | Kowalec | Demirtel | Osei |
  Marchetti | Jansons | Rahimi | Thorvald | Abernathy | Delacourt | Mbeki-Lund | Sokolenko | Hargrove | Yilmazer | Eriksen | Navarrete |
  Balogun | Kestrel | Vandermeer | Zielonka | Achterberg | Moradi | Tanaka-Ross | Ulvestad | Grigorescu | Pemberley | Santoro`);

/** Titles that stand before a name, with what the person speaks for. */
export const TITLES = list(`
  Defence Minister | Foreign Minister | Deputy Defence Minister | Prime Minister | President | Gen. | Maj. Gen. | Lt. Gen. | Brig. Gen. | Col. |
  Lt. Col. | Adm. | Interior Minister | army spokesman | military spokesperson | Pentagon press secretary | NATO spokeswoman |
  State Department spokesman | Kremlin spokesman | U.N. envoy | National Security Adviser | Ambassador | Senator | Governor | intelligence chief`);
/** Roles that follow a name between commas. */
export const ROLES = list(`
  a spokesman for the General Staff | the chief of military intelligence | a spokeswoman for the mission | the head of the regional administration |
  the deputy commander of the force | a senior analyst at the Baltic Institute for Defence Studies | the country's ambassador to the United Nations |
  a spokesperson for the defence ministry | the commander of the northern group | an adviser to the president | the mayor of the city |
  the secretary of the security council | a lawmaker on the defence committee`);
export const ORGANIZATIONS = list(`
  the defence ministry | the General Staff | the Pentagon | NATO | the United Nations | the foreign ministry | the interior ministry | the army |
  the U.N. mission | military intelligence | the Ukrainian General Staff | South Korea's spy agency | Britain's Ministry of Defence |
  the State Department | the African Union mission | the French army | Israel's military | the Turkish defence ministry | the national guard |
  the Rwandan army | the White House | the Kremlin | the Joint Chiefs of Staff`);
export const UNNAMED = list(`
  a Western official | two Western officials | a Ukrainian military source | a senior U.S. defence official | intelligence officials |
  a European diplomat | an army officer | three people familiar with the plan | a security source | local officials | analysts | a rebel commander |
  diplomats in Brussels | an aide to the minister | an official who asked not to be named | humanitarian workers`);
export const OUTLETS = list(`
  the Harbor Wire | Meridian News | the Eastgate Post | Radio Kestrel | the Northern Courier | the Lakeside Tribune | Canal Seven | the Daily Beacon |
  Fjord Press | the Morning Ledger`);

export const FORCES = list(`
  Russian | Ukrainian | North Korean | American | U.S. | British | French | Polish | German | Turkish | Israeli | Kenyan | Rwandan | Congolese |
  Ethiopian | Ugandan | Burundian | Chinese | Indian | Pakistani | Iranian | Syrian | Iraqi | Saudi | Belarusian | Colombian | Nepalese |
  Bangladeshi | Canadian | Italian | Dutch | Estonian | Lithuanian | Sudanese | Chadian | Filipino | Japanese | South Korean | Armenian | Azerbaijani`);
export const PERSONNEL = list(`
  troops | troops | troops | soldiers | soldiers | service members | servicemen | fighters | personnel | military personnel | marines | peacekeepers |
  reservists | conscripts | officers | recruits | paratroopers | special forces soldiers | mercenaries | engineers | military advisers | infantrymen`);
export const ARMED_GROUPS = list(`
  Hezbollah | Hamas | al-Shabaab | M23 | the Taliban | Islamic State | Boko Haram | the Houthis | the Wagner Group | the Rapid Support Forces | the PKK | FARC`);
export const PLACES = list(`
  Kursk | the Kursk region | Donetsk | the Kharkiv region | Crimea | Bakhmut | Pokrovsk | Zaporizhzhia | Goma | North Kivu | Mogadishu | Gaza |
  southern Lebanon | Idlib | Aleppo | Kabul | Helmand province | Mosul | Anbar province | Khartoum | Darfur | Tigray | Timbuktu | northern Mali |
  Port-au-Prince | Kosovo | Pristina | Narva | Tallinn | the Suwalki Gap | Rzeszow | eastern Ukraine | western Russia | the Golan Heights |
  Nagorno-Karabakh | Mindanao | Kashmir | Okinawa | Guam | Belgorod | Luhansk | Benghazi | Tripoli | Sanaa | Aden | Juba | Bangui | Cabo Delgado`);
export const CITIES = list(`
  Kyiv | Moscow | Brussels | Washington | Geneva | Nairobi | Warsaw | Berlin | Ankara | Seoul | Tokyo | Vienna | Addis Ababa | Kigali | Tallinn |
  Vilnius | Rome | Madrid | London | Paris | Doha | Amman | Cairo | Islamabad | New Delhi | Manila | Jakarta | Lima | Bogota | Ottawa`);
export const COUNTRIES = list(`
  Ukraine | Russia | Poland | Estonia | Lithuania | Syria | Iraq | Lebanon | Mali | Somalia | the Democratic Republic of Congo | Haiti | Afghanistan |
  Yemen | Libya | South Sudan | Niger | Ethiopia | Mozambique | Colombia | the Philippines | South Korea | Romania | Latvia | Kosovo`);
export const WEEKDAYS = list('Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday');
export const MONTHS = list(
  'January | February | March | April | May | June | July | August | September | October | November | December',
);
