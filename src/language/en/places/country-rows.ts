/*
 * Countries and territories as English news names them (ISO 3166-1 alpha-2; XK for Kosovo as the EU uses it).
 * code | name | adjective | people (where not adjective + s) | capitals, seats of government | other names | abbreviations
 * Example: "KR|South Korea|South Korean||Seoul|Republic of Korea|ROK".
 */
export const COUNTRY_ROWS = `AF|Afghanistan|Afghan||Kabul|Islamic Emirate of Afghanistan|
AL|Albania|Albanian||Tirana||
DZ|Algeria|Algerian||Algiers||
AD|Andorra|Andorran||Andorra la Vella||
AO|Angola|Angolan||Luanda||
AG|Antigua and Barbuda|Antiguan||St. John's|Antigua|
AR|Argentina|Argentine|Argentines,Argentinian,Argentinians,Argentinean,Argentineans|Buenos Aires|Argentine Republic|
AM|Armenia|Armenian||Yerevan||
AU|Australia|Australian|Australians,Aussie,Aussies|Canberra|Commonwealth of Australia|
AT|Austria|Austrian||Vienna||
AZ|Azerbaijan|Azerbaijani|Azerbaijanis,Azeri,Azeris|Baku||
BS|Bahamas|Bahamian||Nassau|The Bahamas|
BH|Bahrain|Bahraini||Manama||
BD|Bangladesh|Bangladeshi||Dhaka||
BB|Barbados|Barbadian||Bridgetown||
BY|Belarus|Belarusian|Belarusians,Belarussian,Belarussians|Minsk|Belorussia,Byelorussia|
BE|Belgium|Belgian||||
BZ|Belize|Belizean||Belmopan||
BJ|Benin|Beninese|Beninois|Porto-Novo,Cotonou|Dahomey|
BT|Bhutan|Bhutanese||Thimphu||
BO|Bolivia|Bolivian||La Paz|Plurinational State of Bolivia|
BA|Bosnia and Herzegovina|Bosnian|Bosnians,Herzegovinian,Herzegovinians|Sarajevo|Bosnia,Bosnia-Herzegovina,Bosnia & Herzegovina|BiH
BW|Botswana|Botswanan|Motswana,Batswana|Gaborone||
BR|Brazil|Brazilian||Brasilia|Federative Republic of Brazil|
BN|Brunei|Bruneian||Bandar Seri Begawan|Brunei Darussalam|
BG|Bulgaria|Bulgarian||Sofia||
BF|Burkina Faso|Burkinabe|Burkinabes,Burkinan,Burkinans|Ouagadougou|Upper Volta,Burkina|
BI|Burundi|Burundian||Bujumbura,Gitega||
KH|Cambodia|Cambodian||Phnom Penh|Kampuchea|
CM|Cameroon|Cameroonian||Yaounde||
CA|Canada|Canadian||Ottawa||
CV|Cape Verde|Cape Verdean|Cape Verdeans,Cape Verdian,Cape Verdians|Praia|Cabo Verde|
CF|Central African Republic|Central African|Central Africans|Bangui|Centrafrique|CAR
TD|Chad|Chadian||N'Djamena,Ndjamena||
CL|Chile|Chilean||Santiago||
CN|China|Chinese||Beijing,Peking|People's Republic of China,Mainland China,Communist China,Red China|PRC
CO|Colombia|Colombian||Bogota||
KM|Comoros|Comorian|Comorians,Comoran,Comorans|Moroni|Union of the Comoros|
CG|Republic of the Congo|Congolese||Brazzaville|Congo-Brazzaville,Congo Republic,Republic of Congo|
CD|DR Congo|Congolese||Kinshasa|Democratic Republic of the Congo,Democratic Republic of Congo,Congo-Kinshasa,Zaire,D.R. Congo,Congo,Dem. Rep. Congo|DRC,RDC
CR|Costa Rica|Costa Rican||San Jose||
CI|Ivory Coast|Ivorian|Ivorians,Ivoirian,Ivoirians|Abidjan,Yamoussoukro|Cote d'Ivoire,Republic of Cote d'Ivoire|
HR|Croatia|Croatian|Croatians,Croat,Croats|Zagreb||
CU|Cuba|Cuban||Havana||
CY|Cyprus|Cypriot||Nicosia|Republic of Cyprus|
CZ|Czechia|Czech||Prague|Czech Republic,Czechoslovakia|
DK|Denmark|Danish|Danes,Dane|Copenhagen||
DJ|Djibouti|Djiboutian||||
DM|Dominica|||Roseau||
DO|Dominican Republic|Dominican||Santo Domingo||
TL|Timor-Leste|East Timorese|Timorese|Dili|East Timor|
EC|Ecuador|Ecuadorian|Ecuadorians,Ecuadorean,Ecuadoreans|Quito||
EG|Egypt|Egyptian||Cairo|Arab Republic of Egypt|
SV|El Salvador|Salvadoran|Salvadorans,Salvadorean,Salvadoreans,Salvadorian,Salvadorians|San Salvador||
GQ|Equatorial Guinea|Equatorial Guinean||Malabo||
ER|Eritrea|Eritrean||Asmara||
EE|Estonia|Estonian||Tallinn||
SZ|Eswatini|Swazi||Mbabane|Swaziland|
ET|Ethiopia|Ethiopian||Addis Ababa|Federal Democratic Republic of Ethiopia,Abyssinia|
FJ|Fiji|Fijian||Suva||
FI|Finland|Finnish|Finns,Finn|Helsinki||
FR|France|French|Frenchman,Frenchmen,Frenchwoman|Paris|French Republic|
GA|Gabon|Gabonese||Libreville||
GM|Gambia|Gambian||Banjul|The Gambia|
GE|Georgia|Georgian||Tbilisi|Republic of Georgia|
DE|Germany|German||Berlin|Federal Republic of Germany,West Germany,East Germany|FRG,GDR
GH|Ghana|Ghanaian|Ghanaians,Ghanian,Ghanians|Accra||
GR|Greece|Greek||Athens|Hellenic Republic|
GD|Grenada|Grenadian||||
GL|Greenland|Greenlandic|Greenlander,Greenlanders|Nuuk||
GT|Guatemala|Guatemalan||Guatemala City||
GN|Guinea|Guinean||Conakry|Guinea-Conakry|
GW|Guinea-Bissau|Bissau-Guinean|Bissau-Guineans|Bissau||
GY|Guyana|Guyanese||Georgetown||
HT|Haiti|Haitian||Port-au-Prince||
HN|Honduras|Honduran||Tegucigalpa||
HK|Hong Kong||Hong Konger,Hong Kongers|||
HU|Hungary|Hungarian||Budapest||
IS|Iceland|Icelandic|Icelander,Icelanders|Reykjavik||
IN|India|Indian||New Delhi,Delhi|Republic of India|
ID|Indonesia|Indonesian||Jakarta||
IR|Iran|Iranian||Tehran,Teheran|Islamic Republic of Iran,Persia|
IQ|Iraq|Iraqi||Baghdad|Republic of Iraq|
IE|Ireland|Irish|Irishman,Irishmen|Dublin|Republic of Ireland,Irish Republic|
IL|Israel|Israeli||Jerusalem,Tel Aviv|State of Israel,Jewish State|
IT|Italy|Italian||Rome|Italian Republic|
JM|Jamaica|Jamaican||Kingston||
JP|Japan|Japanese||Tokyo||
JO|Jordan|Jordanian||Amman|Hashemite Kingdom of Jordan|
KZ|Kazakhstan|Kazakh|Kazakhs,Kazakhstani,Kazakhstanis|Astana,Nur-Sultan||
KE|Kenya|Kenyan||Nairobi||
KI|Kiribati|I-Kiribati||||
KP|North Korea|North Korean||Pyongyang|Democratic People's Republic of Korea,N Korea,N. Korea|DPRK,NKorea
KR|South Korea|South Korean||Seoul|Republic of Korea,S Korea,S. Korea|ROK,SKorea
XK|Kosovo|Kosovar|Kosovars,Kosovan,Kosovans|Pristina,Prishtina|Republic of Kosovo|
KW|Kuwait|Kuwaiti||Kuwait City|State of Kuwait|
KG|Kyrgyzstan|Kyrgyz|Kyrgyzstani,Kyrgyzstanis,Kirghiz|Bishkek|Kyrgyz Republic,Kirghizia|
LA|Laos|Laotian|Laotians,Lao|Vientiane|Lao People's Democratic Republic|
LV|Latvia|Latvian||Riga||
LB|Lebanon|Lebanese||Beirut|Lebanese Republic|
LS|Lesotho|Basotho|Mosotho|Maseru||
LR|Liberia|Liberian||Monrovia||
LY|Libya|Libyan||Tripoli|State of Libya|
LI|Liechtenstein|||Vaduz||
LT|Lithuania|Lithuanian||Vilnius||
LU|Luxembourg|Luxembourgish|Luxembourger,Luxembourgers|||
MG|Madagascar|Malagasy||Antananarivo||
MW|Malawi|Malawian||Lilongwe||
MY|Malaysia|Malaysian||Kuala Lumpur,Putrajaya||
MV|Maldives|Maldivian|||The Maldives|
ML|Mali|Malian||Bamako||
MT|Malta|Maltese||Valletta||
MH|Marshall Islands|Marshallese||Majuro||
MR|Mauritania|Mauritanian||Nouakchott||
MU|Mauritius|Mauritian||Port Louis||
MX|Mexico|Mexican||Mexico City|United Mexican States|
FM|Micronesia|Micronesian||Palikir|Federated States of Micronesia|
MD|Moldova|Moldovan|Moldovans,Moldavian,Moldavians|Chisinau|Moldavia|
MC|Monaco|Monegasque||||
MN|Mongolia|Mongolian||Ulaanbaatar,Ulan Bator||
ME|Montenegro|Montenegrin||Podgorica||
MA|Morocco|Moroccan||Rabat||
MZ|Mozambique|Mozambican||Maputo||
MM|Myanmar|Myanmar|Burmese,Myanmarese|Naypyidaw,Nay Pyi Taw,Naypyitaw|Burma|
NA|Namibia|Namibian||Windhoek||
NR|Nauru|Nauruan||||
NP|Nepal|Nepalese|Nepali,Nepalis|Kathmandu,Katmandu||
NL|Netherlands|Dutch|Dutchman,Dutchmen|Amsterdam,The Hague|The Netherlands,Holland,Kingdom of the Netherlands|
NZ|New Zealand|New Zealand|New Zealander,New Zealanders,Kiwi,Kiwis|Wellington||NZ
NI|Nicaragua|Nicaraguan||Managua||
NE|Niger|Nigerien|Nigeriens,Nigerois|Niamey||
NG|Nigeria|Nigerian||Abuja||
MK|North Macedonia|Macedonian|Macedonians,North Macedonian,North Macedonians|Skopje|Macedonia,Former Yugoslav Republic of Macedonia|FYROM
NO|Norway|Norwegian||Oslo||
OM|Oman|Omani||Muscat||
PK|Pakistan|Pakistani||Islamabad|Islamic Republic of Pakistan|
PW|Palau|Palauan||||
PS|Palestine|Palestinian||Ramallah|State of Palestine,Palestinian Territories,Palestinian Authority,Occupied Palestinian Territory|
PA|Panama|Panamanian||Panama City||
PG|Papua New Guinea|Papua New Guinean||Port Moresby||PNG
PY|Paraguay|Paraguayan||Asuncion||
PE|Peru|Peruvian||Lima||
PH|Philippines|Philippine|Filipino,Filipinos,Filipina,Filipinas|Manila|The Philippines,Republic of the Philippines|
PL|Poland|Polish|Poles,Pole|Warsaw||
PT|Portugal|Portuguese||Lisbon||
PR|Puerto Rico|Puerto Rican||San Juan||
QA|Qatar|Qatari||Doha||
RO|Romania|Romanian|Romanians,Rumanian,Rumanians|Bucharest|Rumania|
RU|Russia|Russian||Moscow|Russian Federation,Soviet Union,Soviet Russia,Kremlin,The Kremlin|USSR,RF
RW|Rwanda|Rwandan|Rwandans,Rwandese|Kigali||
KN|Saint Kitts and Nevis|Kittitian||Basseterre|St. Kitts and Nevis|
LC|Saint Lucia|Saint Lucian||Castries|St. Lucia|
VC|Saint Vincent and the Grenadines|Vincentian||Kingstown|St. Vincent and the Grenadines|
WS|Samoa|Samoan||Apia||
SM|San Marino|Sammarinese||||
ST|Sao Tome and Principe|Sao Tomean||Sao Tome||
SA|Saudi Arabia|Saudi|Saudis,Saudi Arabian,Saudi Arabians|Riyadh|Kingdom of Saudi Arabia|KSA
SN|Senegal|Senegalese||Dakar||
RS|Serbia|Serbian|Serbians,Serb,Serbs,Yugoslav,Yugoslavs,Yugoslavian|Belgrade|Yugoslavia,Federal Republic of Yugoslavia|
SC|Seychelles|Seychellois||||
SL|Sierra Leone|Sierra Leonean||Freetown||
SG|Singapore|Singaporean||||
SK|Slovakia|Slovak|Slovaks,Slovakian,Slovakians|Bratislava|Slovak Republic|
SI|Slovenia|Slovenian|Slovenians,Slovene,Slovenes|Ljubljana||
SB|Solomon Islands|Solomon Islander|Solomon Islanders|Honiara||
SO|Somalia|Somali|Somalis,Somalian,Somalians|Mogadishu|Federal Republic of Somalia|
ZA|South Africa|South African||Pretoria|Republic of South Africa|RSA
SS|South Sudan|South Sudanese||Juba|Republic of South Sudan|
ES|Spain|Spanish|Spaniard,Spaniards|Madrid||
LK|Sri Lanka|Sri Lankan||Colombo|Ceylon|
SD|Sudan|Sudanese||Khartoum|Republic of the Sudan,Republic of Sudan|
SR|Suriname|Surinamese||Paramaribo|Surinam|
SE|Sweden|Swedish|Swedes,Swede|Stockholm||
CH|Switzerland|Swiss||Bern,Berne|Swiss Confederation|
SY|Syria|Syrian||Damascus|Syrian Arab Republic|
TW|Taiwan|Taiwanese||Taipei|Republic of China,Chinese Taipei|ROC
TJ|Tajikistan|Tajik|Tajiks,Tajikistani,Tajikistanis|Dushanbe||
TZ|Tanzania|Tanzanian||Dodoma,Dar es Salaam|United Republic of Tanzania|
TH|Thailand|Thai||Bangkok|Kingdom of Thailand|
TG|Togo|Togolese||Lome||
TO|Tonga|Tongan||Nuku'alofa||
TT|Trinidad and Tobago|Trinidadian||Port of Spain|Trinidad|
TN|Tunisia|Tunisian||Tunis||
TR|Turkey|Turkish|Turks,Turk|Ankara|Turkiye,Republic of Turkey,Republic of Turkiye|
TM|Turkmenistan|Turkmenistani||Ashgabat||
TV|Tuvalu|Tuvaluan||||
UG|Uganda|Ugandan||Kampala||
UA|Ukraine|Ukrainian||Kyiv,Kiev|The Ukraine|
AE|United Arab Emirates|Emirati||Abu Dhabi|Emirates,The Emirates|UAE
GB|United Kingdom|British|Briton,Britons,Brit,Brits,English,Englishman,Englishmen,Scottish,Scots,Scot,Scotsman,Scotsmen,Welsh|London,Whitehall,Downing Street|Britain,Great Britain,England,Scotland,Wales,Northern Ireland|UK,GB
US|United States|American||Washington,Washington DC,Washington D.C.,White House,Pentagon|United States of America,America,U-S|US,USA
UY|Uruguay|Uruguayan||Montevideo||
UZ|Uzbekistan|Uzbek|Uzbeks,Uzbekistani,Uzbekistanis|Tashkent||
VU|Vanuatu|Ni-Vanuatu||Port Vila||
VA|Vatican City|||Vatican|Holy See|
VE|Venezuela|Venezuelan||Caracas|Bolivarian Republic of Venezuela|
VN|Vietnam|Vietnamese||Hanoi|Viet Nam,North Vietnam,South Vietnam,Socialist Republic of Vietnam|
EH|Western Sahara|Sahrawi|Sahrawis,Saharawi,Saharawis|El Aaiun,Laayoune|Sahrawi Arab Democratic Republic|
YE|Yemen|Yemeni|Yemenis,Yemenite,Yemenites|Sanaa,Sana'a|Republic of Yemen|
ZM|Zambia|Zambian||Lusaka||
ZW|Zimbabwe|Zimbabwean||Harare|Rhodesia|`;
