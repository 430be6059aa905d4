/* Newspapers, agencies, broadcasters: `name | aliases ; ... | hosts ; ...`. Names that are also everyday words have no bare alias. */
export const OUTLET_ROWS = `
Reuters | Thomson Reuters | reuters.com
Associated Press | AP ; The Associated Press | apnews.com ; ap.org
AFP | Agence France-Presse ; Agence France Presse ; AFP news agency | afp.com
Bloomberg | Bloomberg News | bloomberg.com
UPI | United Press International | upi.com
dpa | Deutsche Presse-Agentur ; DPA | dpa.com
EFE | Agencia EFE | efe.com
ANSA | | ansa.it
Kyodo News | Kyodo | kyodonews.net ; english.kyodonews.net
Xinhua | Xinhua News Agency | xinhuanet.com ; news.cn
Yonhap | Yonhap News Agency ; Yonhap News | yna.co.kr ; en.yna.co.kr
Rodong Sinmun | Rodong Shinmun ; Nodong Sinmun |
PTI | Press Trust of India | ptinews.com
ANI | Asian News International | aninews.in
IANS | | ians.in
TASS | Itar-Tass ; ITAR-TASS ; Tass | tass.com ; tass.ru
RIA Novosti | RIA | ria.ru
Interfax | | interfax.com ; interfax.ru
Interfax-Ukraine | | interfax.com.ua ; en.interfax.com.ua
Sputnik | Sputnik News | sputniknews.com ; sputnikglobe.com
RT | Russia Today | rt.com
Ukrinform | | ukrinform.net ; ukrinform.ua
UNIAN | | unian.info ; unian.net
UNN | Ukrainian National News | unn.ua
Ukrainska Pravda | Ukrayinska Pravda ; Ukrainian Pravda | pravda.com.ua
European Pravda | | eurointegration.com.ua
Kyiv Independent | The Kyiv Independent | kyivindependent.com
Kyiv Post | The Kyiv Post | kyivpost.com
Euromaidan Press | | euromaidanpress.com
Espreso | Espreso TV ; Espreso.TV | espreso.tv ; global.espreso.tv
Liga | LIGA.net ; Liga.net | liga.net ; en.liga.net ; news.liga.net
Hromadske | | hromadske.ua
Suspilne | | suspilne.media
RBC-Ukraine | RBC Ukraine | rbc.ua
NV | The New Voice of Ukraine ; New Voice of Ukraine | nv.ua ; english.nv.ua
Censor.NET | Censor.net | censor.net
United24 Media | United24 | united24media.com
Militarnyi | | mil.in.ua ; militarnyi.com
Defense Express | | en.defence-ua.com ; defence-ua.com
Babel | | babel.ua
TSN | | tsn.ua
Meduza | | meduza.io
Mediazona | | zona.media ; en.zona.media
The Moscow Times | Moscow Times | themoscowtimes.com
Novaya Gazeta | Novaya Gazeta Europe | novayagazeta.eu
Kommersant | | kommersant.ru
Vedomosti | | vedomosti.ru
Izvestia | | iz.ru
Pravda | | english.pravda.ru
Radio Free Europe/Radio Liberty | RFE ; RL ; Radio Free Europe ; Radio Svoboda ; Radio Liberty | rferl.org ; svoboda.org
Radio Free Asia | RFA | rfa.org
Voice of America | VOA ; VOA News | voanews.com
BBC | BBC News ; British Broadcasting Corporation ; BBC Russian Service ; BBC Russian ; BBC World Service | bbc.com ; bbc.co.uk ; news.bbc.co.uk
Sky News | | news.sky.com ; sky.com
ITV News | ITV | itv.com
Channel 4 News | | channel4.com
CNN | Cable News Network | cnn.com ; edition.cnn.com
CBS News | CBS | cbsnews.com
NBC News | NBC | nbcnews.com
ABC News | ABC | abcnews.go.com
Fox News | Fox | foxnews.com
MSNBC | | msnbc.com
PBS | PBS NewsHour | pbs.org
NPR | National Public Radio | npr.org
The New York Times | New York Times ; NYT ; The NYT | nytimes.com
The Washington Post | Washington Post | washingtonpost.com
The Wall Street Journal | Wall Street Journal ; WSJ | wsj.com
Los Angeles Times | LA Times | latimes.com
USA Today | | usatoday.com
Chicago Tribune | | chicagotribune.com
The Boston Globe | Boston Globe | bostonglobe.com
New York Post | The New York Post | nypost.com
The Christian Science Monitor | Christian Science Monitor | csmonitor.com
The Hill | | thehill.com
Politico | POLITICO | politico.com ; politico.eu
Axios | | axios.com
Newsweek | | newsweek.com
Time | Time magazine | time.com
The Atlantic | | theatlantic.com
The New Yorker | New Yorker | newyorker.com
Foreign Policy | Foreign Policy magazine | foreignpolicy.com
Foreign Affairs | | foreignaffairs.com
Business Insider | | businessinsider.com
Forbes | | forbes.com
Fortune | | fortune.com
HuffPost | Huffington Post ; The Huffington Post | huffpost.com
The Daily Beast | Daily Beast | thedailybeast.com
Vice News | VICE News | vice.com
The Intercept | | theintercept.com
ProPublica | | propublica.org
Military Times | | militarytimes.com
Army Times | | armytimes.com
Stars and Stripes | | stripes.com
Defense News | | defensenews.com
Defense One | | defenseone.com
Military.com | | military.com
Breaking Defense | | breakingdefense.com
The War Zone | TWZ | twz.com ; thedrive.com
The Diplomat | | thediplomat.com
The National Interest | | nationalinterest.org
Task & Purpose | Task and Purpose | taskandpurpose.com
War on the Rocks | | warontherocks.com
Small Wars Journal | | smallwarsjournal.com
The Guardian | Guardian newspaper | theguardian.com
The Observer | | observer.co.uk
The Times | Times of London ; The Times of London | thetimes.co.uk ; thetimes.com
The Sunday Times | Sunday Times | sundaytimes.co.uk
The Telegraph | Daily Telegraph ; The Daily Telegraph | telegraph.co.uk
The Independent | | independent.co.uk
Financial Times | FT ; The Financial Times | ft.com
The Economist | | economist.com
Daily Mail | The Daily Mail ; MailOnline | dailymail.co.uk
Daily Mirror | The Mirror | mirror.co.uk
Daily Express | | express.co.uk
The Sun | | thesun.co.uk
Metro | | metro.co.uk
The Scotsman | | scotsman.com
New Statesman | | newstatesman.com
The Spectator | | spectator.co.uk
Irish Times | The Irish Times | irishtimes.com
Irish Independent | | independent.ie
RTE | RTÉ | rte.ie
Le Monde | | lemonde.fr
Le Figaro | | lefigaro.fr
Libération | Liberation newspaper | liberation.fr
France 24 | France24 | france24.com
RFI | Radio France Internationale | rfi.fr
Jeune Afrique | | jeuneafrique.com
Euronews | | euronews.com
Deutsche Welle | DW | dw.com
Der Spiegel | Spiegel | spiegel.de
Die Welt | | welt.de
Die Zeit | | zeit.de
Bild | BILD ; Bild newspaper | bild.de
Süddeutsche Zeitung | Sueddeutsche Zeitung | sueddeutsche.de
Frankfurter Allgemeine Zeitung | FAZ | faz.net
Tagesschau | | tagesschau.de
Neue Zürcher Zeitung | NZZ | nzz.ch
Swissinfo | | swissinfo.ch
El País | El Pais | elpais.com ; english.elpais.com
El Mundo | | elmundo.es
Europa Press | | europapress.es
La Repubblica | | repubblica.it
Corriere della Sera | | corriere.it
ERR | ERR News | news.err.ee ; err.ee
LRT | | lrt.lt
Delfi | | delfi.lt ; delfi.ee
PAP | Polish Press Agency | pap.pl
TVP World | | tvpworld.com
Notes from Poland | | notesfrompoland.com
Novinite | | novinite.com
Balkan Insight | BIRN | balkaninsight.com
B92 | | b92.net
NRK | | nrk.no
SVT | | svt.se
Yle | YLE | yle.fi
DR | | dr.dk
The Local | | thelocal.com ; thelocal.de ; thelocal.fr ; thelocal.se ; thelocal.no ; thelocal.dk
Euractiv | | euractiv.com
EUobserver | | euobserver.com
Al Jazeera | Al-Jazeera ; Aljazeera ; Al Jazeera English | aljazeera.com
Al Arabiya | Al-Arabiya | english.alarabiya.net ; alarabiya.net
Al-Monitor | Al Monitor | al-monitor.com
Al Mayadeen | Al-Mayadeen | almayadeen.net ; english.almayadeen.net
Middle East Eye | | middleeasteye.net
Middle East Monitor | | middleeastmonitor.com
Asharq Al-Awsat | | english.aawsat.com ; aawsat.com
Arab News | | arabnews.com
The National | | thenationalnews.com
Gulf News | | gulfnews.com
Khaleej Times | | khaleejtimes.com
KUNA | Kuwait News Agency | kuna.net.kw
SPA | Saudi Press Agency | spa.gov.sa
WAM | Emirates News Agency | wam.ae
SANA | Syrian Arab News Agency | sana.sy
MENA | Middle East News Agency | mena.org.eg
NNA | National News Agency | nna-leb.gov.lb
Ahram Online | Al-Ahram | english.ahram.org.eg
Daily Star | The Daily Star | dailystar.com.lb
L'Orient-Le Jour | L'Orient Today | lorientlejour.com ; today.lorientlejour.com
Naharnet | | naharnet.com
Rudaw | | rudaw.net
Kurdistan 24 | Kurdistan24 | kurdistan24.net
Iraqi News | | iraqinews.com
Enab Baladi | | enabbaladi.net
IRNA | Islamic Republic News Agency | irna.ir ; en.irna.ir
Tasnim | Tasnim News Agency | tasnimnews.com
Fars | Fars News Agency ; Fars News | farsnews.ir
Mehr News Agency | Mehr News | mehrnews.com
Press TV | PressTV | presstv.ir ; presstv.com
Iran International | | iranintl.com
Haaretz | Ha'aretz | haaretz.com
The Jerusalem Post | Jerusalem Post | jpost.com
The Times of Israel | Times of Israel | timesofisrael.com
Ynet | Ynetnews | ynetnews.com ; ynet.co.il
Israel Hayom | | israelhayom.com
Yedioth Ahronoth | |
i24NEWS | i24 News | i24news.tv
Jewish News Syndicate | JNS | jns.org
WAFA | | english.wafa.ps
Anadolu Agency | Anadolu ; Anadolu news agency | aa.com.tr
Daily Sabah | | dailysabah.com
Hürriyet Daily News | Hurriyet ; Hürriyet | hurriyetdailynews.com
TRT World | TRT | trtworld.com
Ahval | | ahvalnews.com
News.az | | news.az
Caliber.Az | Caliber.az ; Caliber | caliber.az
Trend | Trend News Agency | en.trend.az
APA | | en.apa.az ; apa.az
Azertag | AZERTAC | azertag.az
Armenpress | | armenpress.am
CivilNet | | civilnet.am
Azatutyun | | azatutyun.am
OC Media | | oc-media.org
Civil.ge | Civil Georgia | civil.ge
Eurasianet | EurasiaNet | eurasianet.org
Caucasian Knot | | eng.kavkaz-uzel.eu
BelTA | Belta | belta.by ; eng.belta.by
Nasha Niva | | nashaniva.com
Dawn | | dawn.com
Geo News | | geo.tv
The Express Tribune | Express Tribune | tribune.com.pk
The News International | | thenews.com.pk
UrduPoint | | urdupoint.com
Tolo News | TOLOnews ; Tolonews | tolonews.com
Khaama Press | | khaama.com
Pajhwok | Pajhwok Afghan News | pajhwok.com
The Hindu | | thehindu.com
The Times of India | Times of India | timesofindia.indiatimes.com
Hindustan Times | | hindustantimes.com
The Indian Express | Indian Express | indianexpress.com
India Today | | indiatoday.in
NDTV | | ndtv.com
The Print | ThePrint | theprint.in
The Wire | | thewire.in
Firstpost | | firstpost.com
WION | | wionews.com
Deccan Herald | | deccanherald.com
The Tribune | | tribuneindia.com
Business Standard | | business-standard.com
The Economic Times | Economic Times | economictimes.indiatimes.com
The Kathmandu Post | Kathmandu Post | kathmandupost.com
The Himalayan Times | Himalayan Times | thehimalayantimes.com
bdnews24 | | bdnews24.com
Dhaka Tribune | | dhakatribune.com
Colombo Gazette | | colombogazette.com
Daily Mirror Sri Lanka | | dailymirror.lk
The Irrawaddy | Irrawaddy | irrawaddy.com
Myanmar Now | | myanmar-now.org
Mizzima | | mizzima.com
Frontier Myanmar | | frontiermyanmar.net
Bangkok Post | | bangkokpost.com
The Nation | | nationthailand.com
Khaosod English | Khaosod | khaosodenglish.com
Phnom Penh Post | The Phnom Penh Post | phnompenhpost.com
Khmer Times | | khmertimeskh.com
VnExpress | | vnexpress.net ; e.vnexpress.net
The Straits Times | Straits Times | straitstimes.com
Channel NewsAsia | CNA Singapore | channelnewsasia.com
The Jakarta Post | Jakarta Post | thejakartapost.com
Antara | | antaranews.com ; en.antaranews.com
Philippine Daily Inquirer | Inquirer.net | inquirer.net ; newsinfo.inquirer.net
Philippine Star | The Philippine Star | philstar.com
Rappler | | rappler.com
GMA News | | gmanetwork.com
Philippine News Agency | | pna.gov.ph
Manila Bulletin | | mb.com.ph
South China Morning Post | SCMP | scmp.com
Global Times | | globaltimes.cn
China Daily | | chinadaily.com.cn
CGTN | CGTN Africa | cgtn.com ; newsaf.cgtn.com ; africa.cgtn.com
People's Daily | | en.people.cn
Taipei Times | | taipeitimes.com
Focus Taiwan | Central News Agency | focustaiwan.tw
Taiwan News | | taiwannews.com.tw
NHK | NHK World | nhk.or.jp ; www3.nhk.or.jp
The Japan Times | Japan Times | japantimes.co.jp
Asahi Shimbun | | asahi.com
Mainichi | | mainichi.jp
Yomiuri Shimbun | Japan News | japannews.yomiuri.co.jp
Nikkei Asia | Nikkei | asia.nikkei.com
Jiji Press | |
KBS | KBS World ; Korean Broadcasting System | kbs.co.kr ; world.kbs.co.kr
YTN | | ytn.co.kr
MBC | | imnews.imbc.com
SBS | | news.sbs.co.kr ; sbs.com.au
JTBC | | jtbc.co.kr
The Korea Herald | Korea Herald | koreaherald.com
The Korea Times | Korea Times | koreatimes.co.kr
Korea JoongAng Daily | JoongAng Ilbo ; JoongAng Daily | koreajoongangdaily.joins.com
Chosun Ilbo | The Chosun Ilbo ; The Chosun Daily ; TV Chosun | chosun.com ; english.chosun.com
Dong-A Ilbo | | donga.com
Hankyoreh | The Hankyoreh | hani.co.kr ; english.hani.co.kr
NK News | | nknews.org
Daily NK | | dailynk.com
ABC Australia | Australian Broadcasting Corporation | abc.net.au
The Sydney Morning Herald | Sydney Morning Herald | smh.com.au
The Australian | | theaustralian.com.au
News.com.au | | news.com.au
RNZ | Radio New Zealand | rnz.co.nz
New Zealand Herald | NZ Herald | nzherald.co.nz
Stuff | | stuff.co.nz
FBC News | Fiji Broadcasting Corporation | fbcnews.com.fj
Fiji Times | The Fiji Times | fijitimes.com ; fijitimes.com.fj
CBC | CBC News ; Canadian Broadcasting Corporation | cbc.ca
CTV News | CTV | ctvnews.ca
Global News | | globalnews.ca
The Globe and Mail | Globe and Mail | theglobeandmail.com
National Post | | nationalpost.com
Toronto Star | | thestar.com
The Canadian Press | Canadian Press | thecanadianpress.com
Maclean's | | macleans.ca
Agencia Brasil | Agência Brasil | agenciabrasil.ebc.com.br
Folha de S.Paulo | Folha | folha.uol.com.br
O Globo | | oglobo.globo.com
Clarín | Clarin | clarin.com
La Nación | La Nacion | lanacion.com.ar
El Tiempo | | eltiempo.com
El Espectador | | elespectador.com
Semana | | semana.com
Colombia Reports | | colombiareports.com
El Universal | | eluniversal.com.mx
Reforma | |
Milenio | | milenio.com
teleSUR | Telesur | telesurenglish.net
MercoPress | | en.mercopress.com
Miami Herald | | miamiherald.com
Haitian Times | The Haitian Times | haitiantimes.com
Jamaica Gleaner | The Gleaner | jamaica-gleaner.com
Jamaica Observer | | jamaicaobserver.com
AllAfrica | allAfrica | allafrica.com
The East African | EastAfrican | theeastafrican.co.ke
The Africa Report | | theafricareport.com
defenceWeb | DefenceWeb | defenceweb.co.za
News24 | | news24.com
Mail & Guardian | Mail and Guardian | mg.co.za
Daily Maverick | | dailymaverick.co.za
IOL | | iol.co.za
SABC | SABC News | sabcnews.com
TimesLIVE | Times Live | timeslive.co.za
eNCA | | enca.com
Premium Times | | premiumtimesng.com
Punch | The Punch | punchng.com
Vanguard | | vanguardngr.com
Daily Trust | | dailytrust.com
This Day | ThisDay | thisdaylive.com
The Cable | TheCable | thecable.ng
Sahara Reporters | SaharaReporters | saharareporters.com
Channels Television | Channels TV | channelstv.com
News Agency of Nigeria | | nannews.ng
Graphic Online | Daily Graphic | graphic.com.gh
Daily Nation | Nation Media Group | nation.africa
The Standard | | standardmedia.co.ke
The Star Kenya | | the-star.co.ke
Capital FM | | capitalfm.co.ke
Citizen TV | Citizen Digital | citizen.digital
The Citizen | | thecitizen.co.tz ; citizen.co.za
Daily Monitor | The Monitor | monitor.co.ug
New Vision | The New Vision | newvision.co.ug
The New Times | New Times | newtimes.co.rw
Chimp Reports | ChimpReports | chimpreports.com
Iwacu | | iwacu-burundi.org
Addis Standard | | addisstandard.com
Ethiopian News Agency | | ena.et
Fana | Fana Broadcasting Corporate | fanabc.com
Shabelle | Radio Shabelle ; Shabelle Media Network | shabellemedia.com
Garowe Online | | garoweonline.com
Hiiraan Online | | hiiraan.com
Goobjoog | | goobjoog.com
SONNA | | sonna.so
Sudan Tribune | | sudantribune.com
Radio Dabanga | Dabanga | dabangasudan.org
SUNA | Sudan News Agency | suna-sd.net
Radio Tamazuj | | radiotamazuj.org
Eye Radio | | eyeradio.org
Radio Okapi | | radiookapi.net
Actualite.cd | | actualite.cd
Libya Observer | The Libya Observer | libyaobserver.ly
Libya Herald | | libyaherald.com
Libya Update | | libyaupdate.com
APS | Algeria Press Service | aps.dz
Morocco World News | | moroccoworldnews.com
MAP | | mapnews.ma
Club of Mozambique | | clubofmozambique.com
Lusa | Lusa News Agency | lusa.pt
Zitamar | Zitamar News | zitamar.com
The Herald | | herald.co.zw
Mmegi | | mmegi.bw
Studio Tamani | | studiotamani.org
Maliweb | | maliweb.net
ActuNiger | | actuniger.com
Wakat Sera | | wakatsera.com
Infobae | | infobae.com
The New Humanitarian | | thenewhumanitarian.org
ReliefWeb | | reliefweb.int
UN News | | news.un.org
Wikipedia | | en.wikipedia.org
Yahoo News | | news.yahoo.com ; yahoo.com
MSN | | msn.com
Dailymotion | | dailymotion.com
YouTube | | youtube.com
Global Security | GlobalSecurity.org | globalsecurity.org
Army Recognition | | armyrecognition.com
Janes | | janes.com
The Insider | | theins.ru ; theins.press
Important Stories | iStories | istories.media
Astra | |
Agentstvo | | agents.media
Verstka | | verstka.media
Nexta | NEXTA | nexta.tv
Belsat | | belsat.eu
Charter 97 | Charter97 | charter97.org
Kavkaz Realii | | kavkazr.com
`;

/* Organizations that publish themselves: `name | hosts ; ...`. */
export const ORGANIZATION_HOST_ROWS = `
United Nations | un.org
UNHCR | unhcr.org
OCHA | unocha.org
UN Human Rights Office | ohchr.org
NATO | nato.int
European Union | europa.eu
African Union | au.int ; peaceau.org
OSCE | osce.org
International Committee of the Red Cross | icrc.org
Pentagon | defense.gov ; war.gov
US State Department | state.gov
White House | whitehouse.gov
US Army | army.mil
US Navy | navy.mil
US Air Force | af.mil
US Central Command | centcom.mil
US Africa Command | africom.mil
CIA | cia.gov
US Congress | congress.gov
Special Inspector General for Afghanistan Reconstruction | sigar.mil
UK Ministry of Defence | mod.uk
Bundeswehr | bundeswehr.de
Norwegian Armed Forces | forsvaret.no
Irish Defence Forces | military.ie
Israel Defense Forces | idf.il
Kremlin | kremlin.ru ; en.kremlin.ru
Russian Ministry of Defence | mil.ru ; eng.mil.ru
Defence Intelligence of Ukraine | gur.gov.ua
Armed Forces of the Philippines | afp.mil.ph
Institute for the Study of War | understandingwar.org
International Institute for Strategic Studies | iiss.org
Royal United Services Institute | rusi.org
RAND Corporation | rand.org
Center for Strategic and International Studies | csis.org
Brookings Institution | brookings.edu
Carnegie Endowment for International Peace | carnegieendowment.org
Atlantic Council | atlanticcouncil.org
Council on Foreign Relations | cfr.org
International Crisis Group | crisisgroup.org
Human Rights Watch | hrw.org
Amnesty International | amnesty.org
Syrian Observatory for Human Rights | syriahr.com
Long War Journal | longwarjournal.org
US Institute of Peace | usip.org
Stockholm International Peace Research Institute | sipri.org
KCNA | kcna.kp ; kcna.co.jp
`;
