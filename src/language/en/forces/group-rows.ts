/*
 * Armed groups and missions as news names them. Groups and missions have a name and no country; national forces with a name of their own
 * (IDF, Bundeswehr) have their country. name | country | other spellings. Example: "Islamic State||ISIS,ISIL,Daesh".
 */
export const GROUP_ROWS = `Wagner||Wagner Group,Wagner PMC,PMC Wagner,Wagnerite,Wagnerites
Africa Corps||
Redut||
Kadyrovites|RU|Kadyrovtsy,Kadyrov's men,Akhmat,Akhmat battalion
Storm-Z|RU|Storm Z
Russian Volunteer Corps||RDK,RVC
Freedom of Russia Legion||Legion Freedom of Russia,Freedom of Russia
Azov|UA|Azov Brigade,Azov Regiment,Azov Battalion
Right Sector|UA|Pravy Sektor
International Legion|UA|Foreign Legion of Ukraine
Donetsk separatist||Donetsk separatists,Donetsk rebels
Luhansk separatist||Luhansk separatists,Lugansk separatists
Hamas||al-Qassam Brigades,Qassam Brigades,Izz ad-Din al-Qassam Brigades
Palestinian Islamic Jihad||Islamic Jihad,PIJ,al-Quds Brigades
Al-Aqsa Martyrs' Brigades||Al-Aqsa Martyrs Brigades
Fatah||
PLO||Palestine Liberation Organization,Palestine Liberation Organisation
PFLP||Popular Front for the Liberation of Palestine
Hezbollah||Hizbullah,Hizbollah,Hezbullah,Hizballah,Radwan Force,Radwan
Amal||Amal Movement
South Lebanon Army||SLA militia
Houthi||Houthis,Huthi,Huthis,Ansar Allah,Ansarullah,Ansarallah
Southern Transitional Council||STC
AQAP||al-Qaeda in the Arabian Peninsula,Al Qaeda in the Arabian Peninsula
al-Qaeda||al Qaeda,Al-Qaida,al-Qaida,Al Qaida
AQIM||al-Qaeda in the Islamic Maghreb,Al Qaeda in the Islamic Maghreb
Islamic State||ISIS,ISIL,Daesh,Da'esh,IS,Islamic State of Iraq and Syria,Islamic State of Iraq and the Levant,Islamic State group,ISIS group
ISIL-K||ISIS-K,ISKP,IS-K,Islamic State Khorasan,Islamic State Khorasan Province,Islamic State-Khorasan,IS-Khorasan,Daesh-K
ISWAP||Islamic State West Africa Province,Islamic State's West Africa Province
ISGS||Islamic State in the Greater Sahara,Islamic State Sahel Province,ISSP
Boko Haram||Boko Haramists,JAS
Ansaru||
JNIM||Jama'at Nusrat al-Islam wal-Muslimin,Jamaat Nusrat al-Islam wal Muslimin,Group for the Support of Islam and Muslims
Ansar Dine||Ansar Eddine,Ansar al-Din
MUJAO||
MNLA||National Movement for the Liberation of Azawad
CMA||Coordination of Azawad Movements,CSP
Al-Shabaab||al-Shabab,al Shabaab,Al Shabab,Shabaab,Shebab,al-Shebab
Al-Sunna wa Jama'a||Ahlu Sunna Wal Jamaa,Ansar al-Sunna,ASWJ
ADF||Allied Democratic Forces,ISCAP
M23||March 23 Movement,M-23,Congo River Alliance,AFC/M23
FDLR||Democratic Forces for the Liberation of Rwanda
CODECO||
CNDP||
Mai-Mai||Mai Mai,Mayi-Mayi,May-May
Wazalendo||
Twirwaneho||
RED-Tabara||RED Tabara
FNL||
Lord's Resistance Army||LRA
Seleka||ex-Seleka,Ex-Seleka
Anti-balaka||anti-Balaka,Antibalaka
CPC||Coalition of Patriots for Change
UPC||Union for Peace in Central Africa,Union for Peace in the Central African Republic
3R||Return Reclamation Rehabilitation
FPRC||
RSF||Rapid Support Forces
Janjaweed||Janjawid
Sudan Liberation Army||SLA,SLM,Sudan Liberation Movement,SLM/A
JEM||Justice and Equality Movement
SPLA||Sudan People's Liberation Army,SPLM
SPLA-IO||SPLM-IO,Sudan People's Liberation Army in Opposition,SPLA-in-Opposition
SPLM-N||SPLA-N,SPLM-North
White Army||
TPLF||Tigray People's Liberation Front,TDF,Tigray Defence Forces,Tigray Defense Forces,Tigray forces,Tigrayan forces
OLA||Oromo Liberation Army,OLF-Shene
OLF||Oromo Liberation Front
ONLF||Ogaden National Liberation Front
Fano||Amhara Fano,Fano militia
LURD||Liberians United for Reconciliation and Democracy
MODEL||Movement for Democracy in Liberia
RUF||Revolutionary United Front
NPFL||
UNITA||
FNLA||
MPLA||
RENAMO||
FRELIMO||
SWAPO||
ANC||Umkhonto we Sizwe
Polisario||Polisario Front
MFDC||
IPOB||Eastern Security Network,ESN
MEND||Movement for the Emancipation of the Niger Delta
Ambazonia Defence Forces||Ambazonian,Ambazonia
Mau Mau||
Taliban||Taleban,Talib,Talibs
Haqqani network||Haqqani
Northern Alliance||
National Resistance Front||NRF
Mujahideen||mujahedeen,Mujahedin
TTP||Tehreek-e-Taliban Pakistan,Tehrik-i-Taliban Pakistan,Tehrik-e-Taliban Pakistan,Pakistani Taliban
BLA||Balochistan Liberation Army,Baloch Liberation Army
BLF||Balochistan Liberation Front
Lashkar-e-Taiba||Lashkar-e-Tayyiba,Lashkar-e-Toiba,LeT
Jaish-e-Mohammed||Jaish-e-Mohammad,JeM
Hizbul Mujahideen||Hizb-ul-Mujahideen
Lashkar-e-Jhangvi||LeJ
ULFA||United Liberation Front of Asom
Maoist||Maoists,Naxalite,Naxalites,Naxal,Naxals,CPI (Maoist)
NSCN||
LTTE||Liberation Tigers of Tamil Eelam,Tamil Tigers,Tamil Tiger,Black Tigers
JVP||
Jaish al-Adl||Jaish ul-Adl,Jundallah
MEK||People's Mujahedin of Iran,Mojahedin-e-Khalq
PKK||Kurdistan Workers' Party,Kurdistan Workers Party
PJAK||
YPG||People's Protection Units,People's Defense Units,YPJ
SDF||Syrian Democratic Forces
Peshmerga||peshmergas,Peshmergas
Sinjar Resistance Units||YBS
Popular Mobilization Forces||PMF,PMU,Popular Mobilisation Forces,Popular Mobilization Units,Hashd al-Shaabi,Hashd
Kataib Hezbollah||Kata'ib Hezbollah,Kataeb Hezbollah
Harakat al-Nujaba||Harakat Hezbollah al-Nujaba
Asaib Ahl al-Haq||Asa'ib Ahl al-Haq
Badr Organization||Badr Brigade,Badr Corps
Mahdi Army||Mehdi Army,Jaish al-Mahdi
Sons of Iraq||Awakening Councils
Fatemiyoun||Fatemiyoun Brigade,Liwa Fatemiyoun
Zainabiyoun||Zainebiyoun
HTS||Hayat Tahrir al-Sham,Hay'at Tahrir al-Sham,Tahrir al-Sham
al-Nusra||Nusra Front,Al-Nusra Front,Jabhat al-Nusra,al-Nusra Front
Free Syrian Army||FSA
SNA||Syrian National Army
Ahrar al-Sham||
Jaysh al-Islam||Jaish al-Islam,Army of Islam
Sultan Murad||Sultan Murad Division,Sultan Murad faction
Hamza Division||al-Hamza Division,Hamzat
Maghawir al-Thawra||
LNA||Libyan National Army,Haftar's forces,Haftar's army
GNA||Government of National Accord
FARC||Revolutionary Armed Forces of Colombia,FARC-EP
FARC dissident||FARC dissidents,EMC,Estado Mayor Central,Central General Staff
Segunda Marquetalia||Second Marquetalia
ELN||National Liberation Army
EPL||Popular Liberation Army
AUC||United Self-Defense Forces of Colombia,United Self-Defence Forces of Colombia,Self-Defense Forces of Colombia
Clan del Golfo||Gulf Clan,AGC,Gaitanistas,Gaitanist Self-Defense Forces of Colombia,Urabenos
M-19||
Shining Path||Sendero Luminoso
MRTA||Tupac Amaru Revolutionary Movement
FMLN||Farabundo Marti National Liberation Front
Contras||Contra
Sandinistas||Sandinista
URNG||
EZLN||Zapatistas,Zapatista
Jalisco New Generation Cartel||CJNG,Jalisco cartel
Sinaloa Cartel||Sinaloa cartel
Zetas||Los Zetas
Viv Ansanm||G9
Arakan Army||AA
KIA||Kachin Independence Army,KIO
KNLA||Karen National Liberation Army,KNU,Karen National Union
KNDF||Karenni Nationalities Defence Force,Karenni Army
MNDAA||Myanmar National Democratic Alliance Army
TNLA||Ta'ang National Liberation Army
UWSA||United Wa State Army
PDF||People's Defence Force,People's Defense Force,People's Defence Forces,People's Defense Forces
ARSA||Arakan Rohingya Salvation Army
Three Brotherhood Alliance||Brotherhood Alliance
Abu Sayyaf||Abu Sayyaf Group,ASG
Maute||Maute group,Maute Group
MILF||Moro Islamic Liberation Front
MNLF||Moro National Liberation Front
Bangsamoro Islamic Freedom Fighters||BIFF,Bangsamoro Islamic Freedom Fighter
New People's Army||NPA
Jemaah Islamiyah||
GAM||Free Aceh Movement
TPNPB||West Papua National Liberation Army,Free Papua Movement,OPM
Fretilin||Falintil
Khmer Rouge||
Viet Cong||Vietcong
Pathet Lao||
IRA||Irish Republican Army,Provisional IRA
UVF||Ulster Volunteer Force
ETA||
Grey Wolves||
KLA||Kosovo Liberation Army,UCK
Bosnian Serb Army||VRS,Army of Republika Srpska
Caucasus Emirate||
Artsakh Defence Army||Artsakh Defense Army,Karabakh Defense Army,Nagorno-Karabakh Defense Army
Quds Force|IR|
IRGC|IR|Revolutionary Guard,Revolutionary Guards,Islamic Revolutionary Guard Corps,Basij
IDF|IL|Israel Defense Forces,Israel Defence Forces,Givati,Golani
Bundeswehr|DE|
People's Liberation Army|CN|PLA,PLA Army
Korean People's Army|KP|KPA
Tatmadaw|MM|
FARDC|CD|
FACA|CF|
FAMa|ML|
SAF|SD|Sudanese Armed Forces,Sudan Armed Forces
SSPDF|SS|South Sudan People's Defence Forces
UPDF|UG|
SANDF|ZA|South African National Defence Force
ENDF|ET|
KDF|KE|Kenya Defence Forces,Kenyan Defence Forces
RDF|RW|Rwanda Defence Force
JSDF|JP|Self-Defense Forces,Self-Defence Forces,Japan Self-Defense Forces
ANDSF|AF|Afghan National Defense and Security Forces,ANSF,Afghan National Army
TNI|ID|Tentara Nasional Indonesia,Kopassus,Kostrad
NZDF|NZ|New Zealand Defence Force
Border Guard Police|MM|BGP
Border Guard Bangladesh|BD|BGB,Bangladesh Rifles
CRPF|IN|Central Reserve Police Force,Border Security Force,BSF,Rashtriya Rifles,Assam Rifles
Frontier Corps|PK|Pakistan Rangers
FADM|MZ|
RSLAF|SL|
FANCI|CI|FRCI
Carabinieri|IT|
Guardia Civil|ES|
AFU|UA|ZSU,Armed Forces of Ukraine
Rosgvardia|RU|Rosgvardiya
VDV|RU|
Spetsnaz|RU|
Gurkha|GB|Gurkhas
Royal Marines|GB|SAS,Special Air Service,Royal Engineers,Royal Navy,RAF,Royal Air Force,Coldstream Guards,Grenadier Guards
US Marines|US|U.S. Marines,U.S. Marine Corps,US Marine Corps,Navy SEALs,Navy Seals,Green Berets,Army Rangers
French Foreign Legion|FR|Foreign Legion
Red Army|RU|
Wehrmacht|DE|Waffen-SS,Luftwaffe,Afrika Korps
Red Guards||`;

/** Missions and alliances. The third column holds the nation or body they are of where that is how news adapts it. */
export const MISSION_ROWS = `MINUSCA||United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic
MINUSMA||United Nations Multidimensional Integrated Stabilization Mission in Mali
MONUSCO||MONUC,United Nations Organization Stabilization Mission in the Democratic Republic of the Congo
UNIFIL||United Nations Interim Force in Lebanon,U.N. Interim Force in Lebanon
UNDOF||United Nations Disengagement Observer Force
UNMISS||United Nations Mission in South Sudan,U.N. Mission in South Sudan
UNMIS||
UNISFA||
UNAMID||African Union-United Nations Hybrid Operation in Darfur
UNAMIR||
UNAMA||
UNAMSIL||
UNMIL||
UNOCI||
UNOSOM||
UNITAF||
UNPROFOR||
UNTAC||
UNTAET||
UNMIK||
UNFICYP||
UNMEE||
UNTSO||
UNMOGIP||
UNEF||
MINUSTAH||
MINURSO||
MINURCAT||
ONUB||
ONUC||
UNSMIS||
UN||United Nations,U.N.,blue helmets,Blue Helmets,UN peacekeeping force
Kenyan-led mission||Multinational Security Support Mission,MSS mission,MSS,Multinational Security Support mission
Gang Suppression Force||GSF
AMISOM||African Union Mission in Somalia,AU Mission in Somalia
ATMIS||African Union Transition Mission in Somalia,AU Transition Mission in Somalia
AUSSOM||African Union Support and Stabilization Mission in Somalia,African Union Support and Stabilisation Mission in Somalia
AMIS||African Union Mission in Sudan
AFISMA||
MISCA||
African Union||AU,African Union Mission
ECOMOG||
ECOMIL||ECOWAS Mission in Liberia
ECOMIG||ECOWAS Mission in The Gambia
ECOWAS||Economic Community of West African States
SAMIM||SADC Mission in Mozambique
SAMIDRC||SADC Mission in the Democratic Republic of Congo,SADC Mission in DRC
SADC||Southern African Development Community
East African Community Regional Force||EACRF,EAC force,East African Community
G5 Sahel||G5 Sahel Joint Force,G5 Sahel force
Multinational Joint Task Force||MNJTF
Alliance of Sahel States||AES
KFOR||Kosovo Force
SFOR||
IFOR||
EUFOR||EUFOR Althea,Althea
ISAF||International Security Assistance Force
Resolute Support||Resolute Support mission,Resolute Support Mission,RSM
NATO||Nato,N.A.T.O.,North Atlantic Treaty Organization,North Atlantic Alliance
NATO Mission Iraq||
European Union||EU,E.U.
EUTM||EUTM Mali,European Union Training Mission
Eurocorps||
Takuba||Task Force Takuba,Takuba Task Force
Barkhane|FR|Operation Barkhane,Barkhane force
Serval|FR|Operation Serval
Sangaris|FR|Operation Sangaris
Licorne|FR|Operation Licorne
Epervier|FR|
Sentinelle|FR|Operation Sentinelle
CSTO||Collective Security Treaty Organization,Collective Security Treaty Organisation,ODKB
CIS||Commonwealth of Independent States
Warsaw Pact||
Peninsula Shield Force||Peninsula Shield
Saudi-led coalition||Arab coalition,Saudi-led Arab coalition
US-led coalition||U.S.-led coalition,Global Coalition,anti-IS coalition,American-led coalition,Operation Inherent Resolve,Inherent Resolve
Multi-National Force||Multinational Force,Multi-National Force-Iraq,MNF-I
MFO||Multinational Force and Observers
Regional Protection Force||RPF force
OSCE||Organization for Security and Co-operation in Europe
RAMSI||
INTERFET||
Joint Expeditionary Force||
Rwanda Security Force||
UEO||`;
