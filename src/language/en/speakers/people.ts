/*
 * People who often give numbers: `name | spellings ; ... | role | organization | country | first-last year`. Offices they
 * held, nothing else; a person with several offices has several rows. Spellings that differ only in transliteration need
 * no entry.
 */
export const PEOPLE_ROWS = `
Volodymyr Zelenskyy | Zelensky ; Vladimir Zelensky | President of Ukraine | | UA | 2019-
Petro Poroshenko | | President of Ukraine | | UA | 2014-2019
Denys Shmyhal | Denys Shmygal | Prime Minister of Ukraine | | UA | 2020-2025
Yulia Svyrydenko | | Prime Minister of Ukraine | | UA | 2025-
Rustem Umerov | Rustem Umierov | Defense Minister of Ukraine | Ukrainian Ministry of Defence | UA | 2023-2025
Oleksii Reznikov | | Defense Minister of Ukraine | Ukrainian Ministry of Defence | UA | 2021-2023
Stepan Poltorak | | Defense Minister of Ukraine | Ukrainian Ministry of Defence | UA | 2014-2019
Ivan Havryliuk | | First Deputy Defense Minister of Ukraine | Ukrainian Ministry of Defence | UA | 2024-
Hanna Maliar | Hanna Malyar | Deputy Defense Minister of Ukraine | Ukrainian Ministry of Defence | UA | 2021-2023
Dmytro Kuleba | | Foreign Minister of Ukraine | Ukrainian Ministry of Foreign Affairs | UA | 2020-2024
Andrii Sybiha | Andriy Sybiga | Foreign Minister of Ukraine | Ukrainian Ministry of Foreign Affairs | UA | 2024-
Heorhii Tykhyi | | spokesperson | Ukrainian Ministry of Foreign Affairs | UA | 2024-
Oleksandr Syrskyi | | Commander-in-Chief of the Armed Forces of Ukraine | Armed Forces of Ukraine | UA | 2024-
Valerii Zaluzhnyi | | Commander-in-Chief of the Armed Forces of Ukraine | Armed Forces of Ukraine | UA | 2021-2024
Viktor Muzhenko | | Chief of the General Staff | General Staff of the Armed Forces of Ukraine | UA | 2014-2019
Kyrylo Budanov | | head of Defence Intelligence | Defence Intelligence of Ukraine | UA | 2020-2026
Vadym Skibitskyi | Skibitsky | deputy head of Defence Intelligence | Defence Intelligence of Ukraine | UA | 2022-
Andrii Yusov | Andriy Yusov | spokesperson | Defence Intelligence of Ukraine | UA | 2022-
Andrii Cherniak | Andriy Chernyak | representative | Defence Intelligence of Ukraine | UA | 2022-
Vasyl Maliuk | Vasyl Malyuk | head of the Security Service | Security Service of Ukraine | UA | 2022-2026
Oleksiy Danilov | | Secretary of the National Security and Defense Council | National Security and Defense Council of Ukraine | UA | 2019-2024
Andriy Kovalenko | Andrii Kovalenko | head of the Center for Countering Disinformation | Center for Countering Disinformation | UA | 2024-
Andriy Yermak | | head of the Office of the President | Office of the President of Ukraine | UA | 2020-2025
Mykhailo Podolyak | | adviser to the head of the Office of the President | Office of the President of Ukraine | UA | 2020-
Oleksiy Arestovych | Alexei Arestovich | adviser to the head of the Office of the President | Office of the President of Ukraine | UA | 2020-2023
Serhii Kyslytsia | Sergiy Kyslytsya | Permanent Representative to the United Nations | Ukrainian Ministry of Foreign Affairs | UA | 2020-2024
Oksana Markarova | | Ambassador to the United States | Ukrainian Ministry of Foreign Affairs | UA | 2021-2025
Andriy Demchenko | | spokesperson | State Border Guard Service of Ukraine | UA | 2020-
Serhii Cherevatyi | Serhiy Cherevaty | spokesperson of the Eastern Group of Forces | Armed Forces of Ukraine | UA | 2022-2023
Nataliia Humeniuk | Natalia Gumenyuk | spokesperson of the Southern Defense Forces | Armed Forces of Ukraine | UA | 2022-2024
Oleksandr Tarnavskyi | | commander of the Tavria operational group | Armed Forces of Ukraine | UA | 2022-2024
Nazar Voloshyn | | spokesperson of the Khortytsia operational group | Armed Forces of Ukraine | UA | 2024-2025
Serhii Haidai | Serhiy Gaidai | Governor of Luhansk region | | UA | 2019-2023
Pavlo Kyrylenko | | Governor of Donetsk region | | UA | 2019-2023
Vladimir Putin | | President of Russia | | RU | 2000-
Dmitry Medvedev | | President of Russia | | RU | 2008-2012
Dmitry Medvedev | | Deputy Chairman of the Security Council | Security Council of Russia | RU | 2020-
Sergei Shoigu | Sergey Shoygu | Defense Minister of Russia | Russian Ministry of Defence | RU | 2012-2024
Sergei Shoigu | Sergey Shoygu | Secretary of the Security Council | Security Council of Russia | RU | 2024-
Andrei Belousov | | Defense Minister of Russia | Russian Ministry of Defence | RU | 2024-
Anatoly Serdyukov | | Defense Minister of Russia | Russian Ministry of Defence | RU | 2007-2012
Sergei Ivanov | | Defense Minister of Russia | Russian Ministry of Defence | RU | 2001-2007
Valery Gerasimov | | Chief of the General Staff | Russian Ministry of Defence | RU | 2012-
Igor Konashenkov | | spokesperson | Russian Ministry of Defence | RU | 2014-
Sergei Rudskoi | Rudskoy | chief of the Main Operational Directorate | Russian Ministry of Defence | RU | 2015-
Sergei Lavrov | | Foreign Minister of Russia | Russian Ministry of Foreign Affairs | RU | 2004-
Maria Zakharova | | spokesperson | Russian Ministry of Foreign Affairs | RU | 2015-
Dmitry Peskov | | spokesman | Kremlin | RU | 2012-
Vasily Nebenzya | Nebenzia | Permanent Representative to the United Nations | Russian Ministry of Foreign Affairs | RU | 2017-
Nikolai Patrushev | | Secretary of the Security Council | Security Council of Russia | RU | 2008-2024
Alexander Bortnikov | | director | FSB | RU | 2008-
Vyacheslav Volodin | | Chairman of the State Duma | State Duma | RU | 2016-
Andrei Kartapolov | | chairman of the Defense Committee of the State Duma | State Duma | RU | 2021-
Yevgeny Prigozhin | | head of the Wagner Group | Wagner Group | RU | 2014-2023
Ramzan Kadyrov | | head of Chechnya | | RU | 2007-
Denis Pushilin | | head of the Donetsk People's Republic | Donetsk People's Republic | UA | 2018-
Alexander Lukashenko | Lukashenka | President of Belarus | | BY | 1994-
Viktor Khrenin | | Defense Minister of Belarus | Belarusian Ministry of Defence | BY | 2020-
Joe Biden | | President of the United States | White House | US | 2021-2025
Donald Trump | | President of the United States | White House | US | 2017-2021
Donald Trump | | President of the United States | White House | US | 2025-
Barack Obama | | President of the United States | White House | US | 2009-2017
George W. Bush | George Bush | President of the United States | White House | US | 2001-2009
Lloyd Austin | Lloyd J. Austin | Secretary of Defense | Pentagon | US | 2021-2025
Pete Hegseth | | Secretary of Defense | Pentagon | US | 2025-
Mark Esper | | Secretary of Defense | Pentagon | US | 2019-2020
Jim Mattis | James Mattis | Secretary of Defense | Pentagon | US | 2017-2019
Ash Carter | Ashton Carter | Secretary of Defense | Pentagon | US | 2015-2017
Chuck Hagel | | Secretary of Defense | Pentagon | US | 2013-2015
Leon Panetta | | Secretary of Defense | Pentagon | US | 2011-2013
Robert Gates | | Secretary of Defense | Pentagon | US | 2006-2011
Donald Rumsfeld | | Secretary of Defense | Pentagon | US | 2001-2006
Patrick Ryder | Pat Ryder | Pentagon press secretary | Pentagon | US | 2022-2025
Sabrina Singh | | Deputy Pentagon press secretary | Pentagon | US | 2022-2025
Sean Parnell | | chief Pentagon spokesman | Pentagon | US | 2025-
Kingsley Wilson | | Pentagon press secretary | Pentagon | US | 2025-
John Kirby | John F. Kirby | Pentagon press secretary | Pentagon | US | 2013-2015
John Kirby | John F. Kirby | State Department spokesperson | US State Department | US | 2015-2017
John Kirby | John F. Kirby | Pentagon press secretary | Pentagon | US | 2021-2022
John Kirby | John F. Kirby | National Security Council spokesperson | US National Security Council | US | 2022-2025
Peter Cook | | Pentagon press secretary | Pentagon | US | 2015-2017
Jonathan Hoffman | | Assistant to the Secretary of Defense for Public Affairs | Pentagon | US | 2019-2020
George Little | | Pentagon press secretary | Pentagon | US | 2011-2013
Geoff Morrell | | Pentagon press secretary | Pentagon | US | 2007-2011
Bryan Whitman | | Pentagon spokesman | Pentagon | US | 2002-2011
Colin Kahl | | Under Secretary of Defense for Policy | Pentagon | US | 2021-2023
Celeste Wallander | | Assistant Secretary of Defense | Pentagon | US | 2022-2025
Antony Blinken | Tony Blinken | Secretary of State | US State Department | US | 2021-2025
Marco Rubio | | Secretary of State | US State Department | US | 2025-
Mike Pompeo | | Secretary of State | US State Department | US | 2018-2021
Rex Tillerson | | Secretary of State | US State Department | US | 2017-2018
John Kerry | | Secretary of State | US State Department | US | 2013-2017
Hillary Clinton | Hillary Rodham Clinton | Secretary of State | US State Department | US | 2009-2013
Condoleezza Rice | | Secretary of State | US State Department | US | 2005-2009
Colin Powell | | Secretary of State | US State Department | US | 2001-2005
Matthew Miller | Matt Miller | State Department spokesperson | US State Department | US | 2023-2025
Vedant Patel | | deputy State Department spokesperson | US State Department | US | 2022-2025
Ned Price | | State Department spokesperson | US State Department | US | 2021-2023
Tammy Bruce | | State Department spokesperson | US State Department | US | 2025-2025
Jake Sullivan | | National Security Adviser | US National Security Council | US | 2021-2025
John Bolton | | National Security Adviser | US National Security Council | US | 2018-2019
Karine Jean-Pierre | | White House press secretary | White House | US | 2022-2025
Jen Psaki | | White House press secretary | White House | US | 2021-2022
Karoline Leavitt | | White House press secretary | White House | US | 2025-
Sean Savett | | National Security Council spokesperson | US National Security Council | US | 2023-2025
Robert Wood | | deputy ambassador to the United Nations | US State Department | US | 2022-2024
Linda Thomas-Greenfield | | ambassador to the United Nations | US State Department | US | 2021-2025
Mark Milley | | Chairman of the Joint Chiefs of Staff | US Joint Chiefs of Staff | US | 2019-2023
Charles Q. Brown | CQ Brown ; C.Q. Brown ; Charles Brown | Chairman of the Joint Chiefs of Staff | US Joint Chiefs of Staff | US | 2023-2025
Dan Caine | | Chairman of the Joint Chiefs of Staff | US Joint Chiefs of Staff | US | 2025-
Joseph Dunford | | Chairman of the Joint Chiefs of Staff | US Joint Chiefs of Staff | US | 2015-2019
Martin Dempsey | | Chairman of the Joint Chiefs of Staff | US Joint Chiefs of Staff | US | 2011-2015
Mike Mullen | | Chairman of the Joint Chiefs of Staff | US Joint Chiefs of Staff | US | 2007-2011
Peter Pace | | Chairman of the Joint Chiefs of Staff | US Joint Chiefs of Staff | US | 2005-2007
Richard Myers | | Chairman of the Joint Chiefs of Staff | US Joint Chiefs of Staff | US | 2001-2005
David Petraeus | | commander of Multi-National Force - Iraq | Multi-National Force - Iraq | US | 2007-2008
David Petraeus | | commander of ISAF | International Security Assistance Force | US | 2010-2011
David Petraeus | | director | CIA | US | 2011-2012
Stanley McChrystal | | commander of ISAF | International Security Assistance Force | US | 2009-2010
John Nicholson | John W. Nicholson | commander of Resolute Support | Resolute Support | US | 2016-2018
Austin Miller | Scott Miller | commander of Resolute Support | Resolute Support | US | 2018-2021
Kenneth McKenzie | Frank McKenzie | commander | US Central Command | US | 2019-2022
Michael Kurilla | Erik Kurilla | commander | US Central Command | US | 2022-2025
Joseph Votel | | commander | US Central Command | US | 2016-2019
Christopher Cavoli | | Supreme Allied Commander Europe | NATO | US | 2022-2025
Alexus Grynkewich | | Supreme Allied Commander Europe | NATO | US | 2025-
Tod Wolters | | Supreme Allied Commander Europe | NATO | US | 2019-2022
Philip Breedlove | | Supreme Allied Commander Europe | NATO | US | 2013-2016
Samuel Paparo | | commander | US Indo-Pacific Command | US | 2024-
Michael Langley | | commander | US Africa Command | US | 2022-2025
William Burns | Bill Burns | director | CIA | US | 2021-2025
John Ratcliffe | | director | CIA | US | 2025-
John Brennan | | director | CIA | US | 2013-2017
Leon Panetta | | director | CIA | US | 2009-2011
James Clapper | | Director of National Intelligence | Office of the Director of National Intelligence | US | 2010-2017
Avril Haines | | Director of National Intelligence | Office of the Director of National Intelligence | US | 2021-2025
Tulsi Gabbard | | Director of National Intelligence | Office of the Director of National Intelligence | US | 2025-
Keith Kellogg | | Special Envoy for Ukraine | White House | US | 2025-2025
Steve Witkoff | | Special Envoy | White House | US | 2025-
John Sopko | | Special Inspector General | Special Inspector General for Afghanistan Reconstruction | US | 2012-2025
Mark Rutte | | Secretary General of NATO | NATO | | 2024-
Mark Rutte | | Prime Minister of the Netherlands | | NL | 2010-2024
Jens Stoltenberg | | Secretary General of NATO | NATO | | 2014-2024
Anders Fogh Rasmussen | | Secretary General of NATO | NATO | | 2009-2014
Jaap de Hoop Scheffer | | Secretary General of NATO | NATO | | 2004-2009
George Robertson | Lord Robertson | Secretary General of NATO | NATO | | 1999-2003
Oana Lungescu | | spokesperson | NATO | | 2010-2023
Farah Dakhlallah | | spokesperson | NATO | | 2024-2025
Rob Bauer | | Chair of the Military Committee | NATO | | 2021-2025
Giuseppe Cavo Dragone | | Chair of the Military Committee | NATO | | 2025-
Ursula von der Leyen | | President of the European Commission | European Commission | | 2019-
Josep Borrell | | High Representative for Foreign Affairs | European Union | | 2019-2024
Kaja Kallas | | High Representative for Foreign Affairs | European Union | | 2024-
Kaja Kallas | | Prime Minister of Estonia | | EE | 2021-2024
Federica Mogherini | | High Representative for Foreign Affairs | European Union | | 2014-2019
Javier Solana | | High Representative for Foreign Affairs | European Union | | 1999-2009
Charles Michel | | President of the European Council | European Council | | 2019-2024
Antonio Guterres | António Guterres | Secretary-General | United Nations | | 2017-
Ban Ki-moon | | Secretary-General | United Nations | | 2007-2016
Kofi Annan | | Secretary-General | United Nations | | 1997-2006
Stephane Dujarric | Stéphane Dujarric | spokesman | United Nations | | 2014-
Farhan Haq | | deputy spokesman | United Nations | | 2005-
Jean-Pierre Lacroix | | Under-Secretary-General for Peace Operations | UN Department of Peace Operations | | 2017-
Hervé Ladsous | Herve Ladsous | Under-Secretary-General for Peacekeeping Operations | UN Department of Peace Operations | | 2011-2017
Rosemary DiCarlo | | Under-Secretary-General for Political Affairs | United Nations | | 2018-
Volker Türk | Volker Turk | High Commissioner for Human Rights | UN Human Rights Office | | 2022-
Michelle Bachelet | | High Commissioner for Human Rights | UN Human Rights Office | | 2018-2022
Martin Griffiths | | Under-Secretary-General for Humanitarian Affairs | OCHA | | 2021-2024
Filippo Grandi | | High Commissioner for Refugees | UNHCR | | 2016-2025
Staffan de Mistura | | Special Envoy for Syria | United Nations | | 2014-2018
Bintou Keita | | head of MONUSCO | MONUSCO | | 2021-
Andrea Tenenti | | spokesperson | UNIFIL | | 2006-
Aroldo Lázaro | Aroldo Lazaro | Force Commander | UNIFIL | | 2022-2025
Bashar al-Assad | | President of Syria | | SY | 2000-2024
Ahmed al-Sharaa | Abu Mohammed al-Jolani ; Abu Mohammad al-Golani | President of Syria | | SY | 2025-
Mazloum Abdi | Mazlum Abdi | commander-in-chief | Syrian Democratic Forces | SY | 2015-
Rami Abdel Rahman | Rami Abdulrahman ; Rami Abdurrahman | director | Syrian Observatory for Human Rights | SY | 2006-
Benjamin Netanyahu | Binyamin Netanyahu | Prime Minister of Israel | | IL | 1996-1999
Benjamin Netanyahu | Binyamin Netanyahu | Prime Minister of Israel | | IL | 2009-2021
Benjamin Netanyahu | Binyamin Netanyahu | Prime Minister of Israel | | IL | 2022-
Naftali Bennett | | Prime Minister of Israel | | IL | 2021-2022
Ehud Olmert | | Prime Minister of Israel | | IL | 2006-2009
Ariel Sharon | | Prime Minister of Israel | | IL | 2001-2006
Yoav Gallant | | Defense Minister of Israel | Israeli Ministry of Defense | IL | 2022-2024
Israel Katz | Yisrael Katz | Defense Minister of Israel | Israeli Ministry of Defense | IL | 2024-
Benny Gantz | | Defense Minister of Israel | Israeli Ministry of Defense | IL | 2020-2022
Avigdor Lieberman | Avigdor Liberman | Defense Minister of Israel | Israeli Ministry of Defense | IL | 2016-2018
Moshe Ya'alon | Moshe Yaalon | Defense Minister of Israel | Israeli Ministry of Defense | IL | 2013-2016
Ehud Barak | | Defense Minister of Israel | Israeli Ministry of Defense | IL | 2007-2013
Herzi Halevi | | Chief of the General Staff | Israel Defense Forces | IL | 2023-2025
Eyal Zamir | | Chief of the General Staff | Israel Defense Forces | IL | 2025-
Aviv Kochavi | | Chief of the General Staff | Israel Defense Forces | IL | 2019-2023
Daniel Hagari | | spokesperson | Israel Defense Forces | IL | 2023-2025
Effie Defrin | | spokesperson | Israel Defense Forces | IL | 2025-
Avichay Adraee | | Arabic-language spokesperson | Israel Defense Forces | IL | 2005-
Jonathan Conricus | | spokesperson | Israel Defense Forces | IL | 2017-2021
Peter Lerner | | spokesperson | Israel Defense Forces | IL | 2013-2017
Richard Hecht | | spokesperson | Israel Defense Forces | IL | 2022-2023
Mahmoud Abbas | | President of the Palestinian Authority | Palestinian Authority | PS | 2005-
Ashraf al-Qidra | Ashraf al-Qudra | spokesperson | Gaza Health Ministry | PS | 2014-2024
Ismail Haniyeh | | leader of Hamas | Hamas | PS | 2006-2024
Yahya Sinwar | | leader of Hamas | Hamas | PS | 2017-2024
Abu Obeida | Abu Ubaida | spokesperson | Hamas | PS | 2006-2025
Hassan Nasrallah | | leader of Hezbollah | Hezbollah | LB | 1992-2024
Naim Qassem | Naim Kassem | leader of Hezbollah | Hezbollah | LB | 2024-
Joseph Aoun | | commander of the Lebanese Army | Lebanese Armed Forces | LB | 2017-2025
Joseph Aoun | | President of Lebanon | | LB | 2025-
Michel Aoun | | President of Lebanon | | LB | 2016-2022
Najib Mikati | | Prime Minister of Lebanon | | LB | 2021-2025
Nawaf Salam | | Prime Minister of Lebanon | | LB | 2025-
Rodolphe Haykal | Rodolph Haykal | commander of the Lebanese Army | Lebanese Armed Forces | LB | 2025-
Ali Khamenei | | Supreme Leader of Iran | | IR | 1989-
Ebrahim Raisi | | President of Iran | | IR | 2021-2024
Masoud Pezeshkian | | President of Iran | | IR | 2024-
Hassan Rouhani | Hassan Rohani | President of Iran | | IR | 2013-2021
Mahmoud Ahmadinejad | | President of Iran | | IR | 2005-2013
Qassem Soleimani | | commander of the Quds Force | Islamic Revolutionary Guard Corps | IR | 1998-2020
Hossein Salami | | commander of the Islamic Revolutionary Guard Corps | Islamic Revolutionary Guard Corps | IR | 2019-2025
Haider al-Abadi | Haidar al-Abadi | Prime Minister of Iraq | | IQ | 2014-2018
Nouri al-Maliki | Nuri al-Maliki | Prime Minister of Iraq | | IQ | 2006-2014
Mustafa al-Kadhimi | | Prime Minister of Iraq | | IQ | 2020-2022
Mohammed Shia al-Sudani | Mohammed al-Sudani | Prime Minister of Iraq | | IQ | 2022-
Yahya Rasool | Yahya Rasoul | spokesperson | Iraqi Joint Operations Command | IQ | 2014-2025
Saad Maan | | spokesperson | Iraqi Interior Ministry | IQ | 2012-
Masoud Barzani | Massoud Barzani | President of the Kurdistan Region | Kurdistan Regional Government | IQ | 2005-2017
Muqtada al-Sadr | Moqtada al-Sadr | leader of the Sadrist movement | | IQ | 2003-
Saddam Hussein | | President of Iraq | | IQ | 1979-2003
Abdel Fattah al-Sisi | Abdel-Fattah el-Sissi ; Abdel Fattah el-Sisi | President of Egypt | | EG | 2014-
Hosni Mubarak | | President of Egypt | | EG | 1981-2011
Recep Tayyip Erdogan | Recep Tayyip Erdoğan ; Tayyip Erdogan | President of Turkey | | TR | 2014-
Hulusi Akar | | Defense Minister of Turkey | Turkish Ministry of National Defense | TR | 2018-2023
Yasar Guler | Yaşar Güler | Defense Minister of Turkey | Turkish Ministry of National Defense | TR | 2023-
Hakan Fidan | | Foreign Minister of Turkey | Turkish Ministry of Foreign Affairs | TR | 2023-
Mohammed bin Salman | | Crown Prince of Saudi Arabia | | SA | 2017-
Turki al-Maliki | | spokesperson | Saudi-led coalition | SA | 2017-
Ahmed al-Asiri | Ahmed Asiri | spokesperson | Saudi-led coalition | SA | 2015-2017
Abdrabbuh Mansur Hadi | Abd-Rabbu Mansour Hadi ; Abed Rabbo Mansour Hadi | President of Yemen | | YE | 2012-2022
Abdul-Malik al-Houthi | Abdel-Malek al-Houthi | leader of the Houthis | Houthis | YE | 2004-
Yahya Saree | Yahya Sarea ; Yehia Sarei | spokesperson | Houthis | YE | 2018-
Hamid Karzai | | President of Afghanistan | | AF | 2001-2014
Ashraf Ghani | | President of Afghanistan | | AF | 2014-2021
Zabihullah Mujahid | Zabiullah Mujahid | spokesperson | Taliban | AF | 2007-
Suhail Shaheen | | spokesperson | Taliban | AF | 2019-
Amrullah Saleh | | head of the National Directorate of Security | National Directorate of Security | AF | 2004-2010
Shehbaz Sharif | | Prime Minister of Pakistan | | PK | 2022-
Imran Khan | | Prime Minister of Pakistan | | PK | 2018-2022
Nawaz Sharif | | Prime Minister of Pakistan | | PK | 2013-2017
Pervez Musharraf | | President of Pakistan | | PK | 2001-2008
Asif Ghafoor | | spokesperson | ISPR | PK | 2016-2020
Ahmed Sharif Chaudhry | | spokesperson | ISPR | PK | 2022-
Asim Bajwa | Asim Saleem Bajwa | spokesperson | ISPR | PK | 2012-2016
Asim Munir | Syed Asim Munir | Chief of Army Staff | Pakistan Army | PK | 2022-
Narendra Modi | | Prime Minister of India | | IN | 2014-
Manmohan Singh | | Prime Minister of India | | IN | 2004-2014
Rajnath Singh | | Defence Minister of India | Indian Ministry of Defence | IN | 2019-
Amit Shah | | Home Minister of India | Indian Ministry of Home Affairs | IN | 2019-
A.K. Antony | A. K. Antony | Defence Minister of India | Indian Ministry of Defence | IN | 2006-2014
Upendra Dwivedi | | Chief of the Army Staff | Indian Army | IN | 2024-
Xi Jinping | | President of China | | CN | 2013-
Hu Jintao | | President of China | | CN | 2003-2013
Wang Wenbin | | spokesperson | Chinese Foreign Ministry | CN | 2020-2024
Lin Jian | | spokesperson | Chinese Foreign Ministry | CN | 2024-
Mao Ning | | spokesperson | Chinese Foreign Ministry | CN | 2022-
Tsai Ing-wen | | President of Taiwan | | TW | 2016-2024
Lai Ching-te | William Lai | President of Taiwan | | TW | 2024-
Wellington Koo | Koo Li-hsiung | Defense Minister of Taiwan | Taiwan's Ministry of National Defense | TW | 2024-
Chiu Kuo-cheng | | Defense Minister of Taiwan | Taiwan's Ministry of National Defense | TW | 2021-2024
Shinzo Abe | | Prime Minister of Japan | | JP | 2012-2020
Fumio Kishida | | Prime Minister of Japan | | JP | 2021-2024
Shigeru Ishiba | | Prime Minister of Japan | | JP | 2024-2025
Yoon Suk Yeol | Yoon Suk-yeol | President of South Korea | | KR | 2022-2025
Moon Jae-in | | President of South Korea | | KR | 2017-2022
Park Geun-hye | | President of South Korea | | KR | 2013-2017
Lee Myung-bak | | President of South Korea | | KR | 2008-2013
Roh Moo-hyun | | President of South Korea | | KR | 2003-2008
Lee Jae-myung | Lee Jae Myung | President of South Korea | | KR | 2025-
Kim Yong-hyun | Kim Yong Hyun | Defense Minister of South Korea | South Korean Ministry of National Defense | KR | 2024-2024
Shin Won-sik | Shin Wonsik | Defense Minister of South Korea | South Korean Ministry of National Defense | KR | 2023-2024
Shin Won-sik | Shin Wonsik | National Security Adviser | South Korean presidential office | KR | 2024-2025
Lee Jong-sup | | Defense Minister of South Korea | South Korean Ministry of National Defense | KR | 2022-2023
Jeong Kyeong-doo | Jeong Kyeong-du | Defense Minister of South Korea | South Korean Ministry of National Defense | KR | 2018-2020
Ahn Gyu-back | Ahn Gyu-baek | Defense Minister of South Korea | South Korean Ministry of National Defense | KR | 2025-
Cho Tae-yong | | director | National Intelligence Service | KR | 2024-2025
Kim Kyou-hyun | Kim Kyu-hyun | director | National Intelligence Service | KR | 2022-2023
Suh Hoon | | director | National Intelligence Service | KR | 2017-2020
Park Jie-won | Park Ji-won | director | National Intelligence Service | KR | 2020-2022
Lee Jong-seok | | director | National Intelligence Service | KR | 2025-
Hong Jang-won | | First Deputy Director | National Intelligence Service | KR | 2023-2024
Cho Tae-yul | | Foreign Minister of South Korea | South Korean Ministry of Foreign Affairs | KR | 2024-2025
Lee Seong-kweun | Lee Sung-kwon ; Lee Seong-kwon | lawmaker | South Korean National Assembly | KR | 2024-
Park Sun-won | Park Sunwon ; Park Seon-won | lawmaker | South Korean National Assembly | KR | 2024-
Wi Sung-lac | Wi Sung-rak | lawmaker | South Korean National Assembly | KR | 2024-2025
Kim Myung-soo | Kim Myung-su | Chairman of the Joint Chiefs of Staff | South Korean Joint Chiefs of Staff | KR | 2023-2025
Lee Sung-jun | Lee Sung-joon | spokesperson | South Korean Joint Chiefs of Staff | KR | 2022-
Jeon Ha-gyu | Jeon Ha-kyu | spokesperson | South Korean Ministry of National Defense | KR | 2022-2025
Kim Jong Un | Kim Jong-un | leader of North Korea | | KP | 2011-
Kim Jong Il | Kim Jong-il | leader of North Korea | | KP | 1994-2011
Kim Yong Bok | Kim Yong-bok | deputy chief of the General Staff | Korean People's Army | KP | 2024-
Kim Yo Jong | Kim Yo-jong | deputy department director | Workers' Party of Korea | KP | 2014-
Choe Son Hui | Choe Son-hui | Foreign Minister of North Korea | North Korean Foreign Ministry | KP | 2022-
No Kwang Chol | No Kwang-chol | Defense Minister of North Korea | North Korean Ministry of National Defence | KP | 2024-
Paul LaCamera | | commander | United States Forces Korea | US | 2021-2024
Xavier Brunson | | commander | United States Forces Korea | US | 2024-
Min Aung Hlaing | | Commander-in-Chief of the Myanmar military | Tatmadaw | MM | 2011-
Aung San Suu Kyi | Suu Kyi | State Counsellor of Myanmar | | MM | 2016-2021
Zaw Min Tun | | spokesperson | Tatmadaw | MM | 2018-
Rodrigo Duterte | | President of the Philippines | | PH | 2016-2022
Ferdinand Marcos Jr. | Bongbong Marcos | President of the Philippines | | PH | 2022-
Benigno Aquino | Benigno Aquino III | President of the Philippines | | PH | 2010-2016
Gloria Macapagal Arroyo | Gloria Arroyo | President of the Philippines | | PH | 2001-2010
Delfin Lorenzana | | Defense Secretary of the Philippines | Philippine Department of National Defense | PH | 2016-2022
Restituto Padilla | | spokesperson | Armed Forces of the Philippines | PH | 2014-2018
Prabowo Subianto | | President of Indonesia | | ID | 2024-
Joko Widodo | Jokowi | President of Indonesia | | ID | 2014-2024
Hun Sen | | Prime Minister of Cambodia | | KH | 1985-2023
Hun Manet | | Prime Minister of Cambodia | | KH | 2023-
Maly Socheata | | spokesperson | Cambodian Ministry of National Defence | KH | 2020-
Prayuth Chan-ocha | Prayut Chan-o-cha | Prime Minister of Thailand | | TH | 2014-2023
Winthai Suvaree | | spokesperson | Royal Thai Army | TH | 2014-
Anthony Albanese | | Prime Minister of Australia | | AU | 2022-
Richard Marles | | Defence Minister of Australia | Australian Department of Defence | AU | 2022-
John Howard | | Prime Minister of Australia | | AU | 1996-2007
Kevin Rudd | | Prime Minister of Australia | | AU | 2007-2010
Tony Abbott | | Prime Minister of Australia | | AU | 2013-2015
Keir Starmer | | Prime Minister of the United Kingdom | | GB | 2024-
Rishi Sunak | | Prime Minister of the United Kingdom | | GB | 2022-2024
Liz Truss | | Prime Minister of the United Kingdom | | GB | 2022-2022
Boris Johnson | | Prime Minister of the United Kingdom | | GB | 2019-2022
Theresa May | | Prime Minister of the United Kingdom | | GB | 2016-2019
David Cameron | | Prime Minister of the United Kingdom | | GB | 2010-2016
Gordon Brown | | Prime Minister of the United Kingdom | | GB | 2007-2010
Tony Blair | | Prime Minister of the United Kingdom | | GB | 1997-2007
John Healey | | Defence Secretary | UK Ministry of Defence | GB | 2024-
Grant Shapps | | Defence Secretary | UK Ministry of Defence | GB | 2023-2024
Ben Wallace | | Defence Secretary | UK Ministry of Defence | GB | 2019-2023
Gavin Williamson | | Defence Secretary | UK Ministry of Defence | GB | 2017-2019
Michael Fallon | | Defence Secretary | UK Ministry of Defence | GB | 2014-2017
Philip Hammond | | Defence Secretary | UK Ministry of Defence | GB | 2011-2014
Liam Fox | | Defence Secretary | UK Ministry of Defence | GB | 2010-2011
Des Browne | | Defence Secretary | UK Ministry of Defence | GB | 2006-2008
John Reid | | Defence Secretary | UK Ministry of Defence | GB | 2005-2006
Geoff Hoon | | Defence Secretary | UK Ministry of Defence | GB | 1999-2005
James Heappey | | Minister for the Armed Forces | UK Ministry of Defence | GB | 2020-2024
Tony Radakin | | Chief of the Defence Staff | UK Ministry of Defence | GB | 2021-2025
David Lammy | | Foreign Secretary | Foreign, Commonwealth and Development Office | GB | 2024-2025
Emmanuel Macron | | President of France | | FR | 2017-
François Hollande | Francois Hollande | President of France | | FR | 2012-2017
Nicolas Sarkozy | | President of France | | FR | 2007-2012
Jacques Chirac | | President of France | | FR | 1995-2007
Sébastien Lecornu | Sebastien Lecornu | Armed Forces Minister of France | French Ministry of the Armed Forces | FR | 2022-2025
Florence Parly | | Armed Forces Minister of France | French Ministry of the Armed Forces | FR | 2017-2022
Jean-Yves Le Drian | | Defence Minister of France | French Ministry of the Armed Forces | FR | 2012-2017
Olaf Scholz | | Chancellor of Germany | | DE | 2021-2025
Angela Merkel | | Chancellor of Germany | | DE | 2005-2021
Friedrich Merz | | Chancellor of Germany | | DE | 2025-
Gerhard Schröder | Gerhard Schroeder | Chancellor of Germany | | DE | 1998-2005
Boris Pistorius | | Defense Minister of Germany | German Ministry of Defence | DE | 2023-
Christine Lambrecht | | Defense Minister of Germany | German Ministry of Defence | DE | 2021-2023
Annegret Kramp-Karrenbauer | | Defense Minister of Germany | German Ministry of Defence | DE | 2019-2021
Ursula von der Leyen | | Defense Minister of Germany | German Ministry of Defence | DE | 2013-2019
Carsten Breuer | | Inspector General of the Bundeswehr | Bundeswehr | DE | 2023-
Giorgia Meloni | | Prime Minister of Italy | | IT | 2022-
Guido Crosetto | | Defence Minister of Italy | Italian Ministry of Defence | IT | 2022-
Silvio Berlusconi | | Prime Minister of Italy | | IT | 2001-2011
Pedro Sánchez | Pedro Sanchez | Prime Minister of Spain | | ES | 2018-
Margarita Robles | | Defence Minister of Spain | Spanish Ministry of Defence | ES | 2018-
Donald Tusk | | Prime Minister of Poland | | PL | 2007-2014
Donald Tusk | | Prime Minister of Poland | | PL | 2023-
Andrzej Duda | | President of Poland | | PL | 2015-2025
Wladyslaw Kosiniak-Kamysz | Władysław Kosiniak-Kamysz | Defence Minister of Poland | Polish Ministry of National Defence | PL | 2023-
Mariusz Blaszczak | Mariusz Błaszczak | Defence Minister of Poland | Polish Ministry of National Defence | PL | 2018-2023
Gitanas Nauseda | Gitanas Nausėda | President of Lithuania | | LT | 2019-
Arvydas Anusauskas | Arvydas Anušauskas | Defence Minister of Lithuania | Lithuanian Ministry of National Defence | LT | 2020-2024
Hanno Pevkur | | Defence Minister of Estonia | Estonian Ministry of Defence | EE | 2022-
Martin Herem | | Commander of the Estonian Defence Forces | Estonian Defence Forces | EE | 2018-2024
Ants Kiviselg | | director of the Estonian Defence Forces Intelligence Centre | Estonian Defence Forces | EE | 2023-
Edgars Rinkevics | Edgars Rinkēvičs | President of Latvia | | LV | 2023-
Andris Spruds | Andris Sprūds | Defence Minister of Latvia | Latvian Ministry of Defence | LV | 2023-
Alexander Stubb | | President of Finland | | FI | 2024-
Sauli Niinistö | Sauli Niinisto | President of Finland | | FI | 2012-2024
Antti Häkkänen | Antti Hakkanen | Defence Minister of Finland | Finnish Ministry of Defence | FI | 2023-
Pal Jonson | Pål Jonson | Defence Minister of Sweden | Swedish Ministry of Defence | SE | 2022-
Bjørn Arild Gram | Bjorn Arild Gram | Defence Minister of Norway | Norwegian Ministry of Defence | NO | 2022-2025
Eirik Kristoffersen | | Chief of Defence | Norwegian Armed Forces | NO | 2020-
Mette Frederiksen | | Prime Minister of Denmark | | DK | 2019-
Troels Lund Poulsen | | Defence Minister of Denmark | Danish Ministry of Defence | DK | 2023-
Kajsa Ollongren | | Defence Minister of the Netherlands | Dutch Ministry of Defence | NL | 2022-2024
Ruben Brekelmans | | Defence Minister of the Netherlands | Dutch Ministry of Defence | NL | 2024-
Viktor Orbán | Viktor Orban | Prime Minister of Hungary | | HU | 2010-
Klaus Iohannis | | President of Romania | | RO | 2014-2025
Aleksandar Vucic | Aleksandar Vučić | President of Serbia | | RS | 2017-
Albin Kurti | | Prime Minister of Kosovo | | XK | 2021-
Maia Sandu | | President of Moldova | | MD | 2020-
Mikheil Saakashvili | | President of Georgia | | GE | 2004-2013
Nikol Pashinyan | Nikol Pashinian | Prime Minister of Armenia | | AM | 2018-
Ilham Aliyev | | President of Azerbaijan | | AZ | 2003-
Artsrun Hovhannisyan | Artsrun Hovannisian | spokesperson | Armenian Ministry of Defence | AM | 2013-2020
Shushan Stepanyan | | spokesperson | Armenian Ministry of Defence | AM | 2020-2021
Arayik Harutyunyan | | President of Nagorno-Karabakh | | AM | 2020-2023
Kassym-Jomart Tokayev | | President of Kazakhstan | | KZ | 2019-
Justin Trudeau | | Prime Minister of Canada | | CA | 2015-2025
Mark Carney | | Prime Minister of Canada | | CA | 2025-
Stephen Harper | | Prime Minister of Canada | | CA | 2006-2015
Bill Blair | | Minister of National Defence of Canada | Canadian Department of National Defence | CA | 2023-2025
Anita Anand | | Minister of National Defence of Canada | Canadian Department of National Defence | CA | 2021-2023
Andrés Manuel López Obrador | Andres Manuel Lopez Obrador ; Lopez Obrador | President of Mexico | | MX | 2018-2024
Claudia Sheinbaum | | President of Mexico | | MX | 2024-
Felipe Calderón | Felipe Calderon | President of Mexico | | MX | 2006-2012
Álvaro Uribe | Alvaro Uribe | President of Colombia | | CO | 2002-2010
Juan Manuel Santos | | President of Colombia | | CO | 2010-2018
Iván Duque | Ivan Duque | President of Colombia | | CO | 2018-2022
Gustavo Petro | | President of Colombia | | CO | 2022-
Hugo Chávez | Hugo Chavez | President of Venezuela | | VE | 1999-2013
Nicolás Maduro | Nicolas Maduro | President of Venezuela | | VE | 2013-2026
Luiz Inácio Lula da Silva | Luiz Inacio Lula da Silva ; Lula | President of Brazil | | BR | 2003-2010
Luiz Inácio Lula da Silva | Luiz Inacio Lula da Silva ; Lula | President of Brazil | | BR | 2023-
Jair Bolsonaro | | President of Brazil | | BR | 2019-2022
Daniel Noboa | | President of Ecuador | | EC | 2023-
Nayib Bukele | | President of El Salvador | | SV | 2019-
Garry Conille | | Prime Minister of Haiti | | HT | 2024-2024
Paul Kagame | | President of Rwanda | | RW | 2000-
Ronald Rwivanga | | spokesperson | Rwanda Defence Force | RW | 2020-
Yolande Makolo | | government spokesperson | Rwandan government | RW | 2021-
Felix Tshisekedi | Félix Tshisekedi | President of DR Congo | | CD | 2019-
Joseph Kabila | | President of DR Congo | | CD | 2001-2019
Patrick Muyaya | | government spokesperson | Congolese government | CD | 2021-
Sylvain Ekenge | | spokesperson | FARDC | CD | 2022-
Lawrence Kanyuka | | spokesperson | M23 | CD | 2022-
Willy Ngoma | | military spokesperson | M23 | CD | 2021-
Corneille Nangaa | | leader of the Congo River Alliance | AFC/M23 | CD | 2023-
Bertrand Bisimwa | | president of M23 | M23 | CD | 2013-
Laurent Nkunda | | leader of the CNDP | CNDP | CD | 2004-2009
Yoweri Museveni | | President of Uganda | | UG | 1986-
Muhoozi Kainerugaba | | Chief of Defence Forces | Uganda People's Defence Force | UG | 2024-
Felix Kulayigye | | spokesperson | Uganda People's Defence Force | UG | 2008-
Paddy Ankunda | | spokesperson | Uganda People's Defence Force | UG | 2011-2016
Evariste Ndayishimiye | Évariste Ndayishimiye | President of Burundi | | BI | 2020-
Pierre Nkurunziza | | President of Burundi | | BI | 2005-2020
William Ruto | | President of Kenya | | KE | 2022-
Uhuru Kenyatta | | President of Kenya | | KE | 2013-2022
Mwai Kibaki | | President of Kenya | | KE | 2002-2013
Godfrey Otunge | | Force Commander | Multinational Security Support Mission | KE | 2024-2025
Abiy Ahmed | | Prime Minister of Ethiopia | | ET | 2018-
Meles Zenawi | | Prime Minister of Ethiopia | | ET | 1995-2012
Debretsion Gebremichael | | leader of the Tigray People's Liberation Front | Tigray People's Liberation Front | ET | 2018-
Getachew Reda | | spokesperson | Tigray People's Liberation Front | ET | 2020-2023
Isaias Afwerki | | President of Eritrea | | ER | 1993-
Hassan Sheikh Mohamud | | President of Somalia | | SO | 2012-2017
Hassan Sheikh Mohamud | | President of Somalia | | SO | 2022-
Mohamed Abdullahi Mohamed | Mohamed Farmajo ; Farmaajo | President of Somalia | | SO | 2017-2022
Abdiasis Abu Musab | Abdiaziz Abu Musab ; Sheikh Abdiasis Abu Musab | military spokesperson | Al-Shabaab | SO | 2010-
Omar al-Bashir | | President of Sudan | | SD | 1989-2019
Abdel Fattah al-Burhan | Abdel-Fattah Burhan | commander of the Sudanese Armed Forces | Sudanese Armed Forces | SD | 2018-
Mohamed Hamdan Dagalo | Hemedti ; Hemeti | commander of the Rapid Support Forces | Rapid Support Forces | SD | 2013-
Nabil Abdallah | Nabil Abdullah | spokesperson | Sudanese Armed Forces | SD | 2020-
Salva Kiir | Salva Kiir Mayardit | President of South Sudan | | SS | 2011-
Riek Machar | | leader of the SPLM-IO | SPLM-IO | SS | 2013-
Lul Ruai Koang | | spokesperson | Sudan People's Liberation Army | SS | 2014-
Philip Aguer | | spokesperson | Sudan People's Liberation Army | SS | 2011-2016
Cyril Ramaphosa | | President of South Africa | | ZA | 2018-
Jacob Zuma | | President of South Africa | | ZA | 2009-2018
Thabo Mbeki | | President of South Africa | | ZA | 1999-2008
Angie Motshekga | | Defence Minister of South Africa | South African Department of Defence | ZA | 2024-
Thandi Modise | | Defence Minister of South Africa | South African Department of Defence | ZA | 2021-2024
Rudzani Maphwanya | | Chief of the South African National Defence Force | South African National Defence Force | ZA | 2021-
Siphiwe Dlamini | | spokesperson | South African National Defence Force | ZA | 2003-2025
Filipe Nyusi | | President of Mozambique | | MZ | 2015-2025
Robert Mugabe | | President of Zimbabwe | | ZW | 1987-2017
Emmerson Mnangagwa | | President of Zimbabwe | | ZW | 2017-
Muhammadu Buhari | | President of Nigeria | | NG | 2015-2023
Bola Tinubu | | President of Nigeria | | NG | 2023-
Goodluck Jonathan | | President of Nigeria | | NG | 2010-2015
Olusegun Obasanjo | | President of Nigeria | | NG | 1999-2007
Christopher Musa | | Chief of Defence Staff | Nigerian Armed Forces | NG | 2023-2025
Edward Buba | | Director of Defence Media Operations | Nigerian Armed Forces | NG | 2023-2025
John Enenche | | Director of Defence Media Operations | Nigerian Armed Forces | NG | 2017-2021
Abubakar Shekau | | leader of Boko Haram | Boko Haram | NG | 2009-2021
Mahamat Idriss Deby | Mahamat Idriss Déby Itno | President of Chad | | TD | 2021-
Idriss Deby | Idriss Déby | President of Chad | | TD | 1990-2021
Ibrahim Boubacar Keita | Ibrahim Boubacar Keïta | President of Mali | | ML | 2013-2020
Assimi Goita | Assimi Goïta | President of Mali | | ML | 2021-
Ibrahim Traore | Ibrahim Traoré | President of Burkina Faso | | BF | 2022-
Abdourahamane Tiani | Abdourahmane Tchiani | President of Niger | | NE | 2023-
Mohamed Bazoum | | President of Niger | | NE | 2021-2023
Faustin-Archange Touadera | Faustin-Archange Touadéra | President of the Central African Republic | | CF | 2016-
Charles Taylor | | President of Liberia | | LR | 1997-2003
Ellen Johnson Sirleaf | | President of Liberia | | LR | 2006-2018
Alassane Ouattara | | President of Ivory Coast | | CI | 2010-
Laurent Gbagbo | | President of Ivory Coast | | CI | 2000-2011
Muammar Gaddafi | Moammar Gadhafi ; Muammar Qaddafi ; Gaddafi ; Gadhafi | leader of Libya | | LY | 1969-2011
Khalifa Haftar | Khalifa Hifter | commander of the Libyan National Army | Libyan National Army | LY | 2014-
Ahmed al-Mismari | Ahmed Mismari | spokesperson | Libyan National Army | LY | 2014-
Abdul Hamid Dbeibah | Abdulhamid Dbeibeh | Prime Minister of Libya | | LY | 2021-
Fayez al-Sarraj | Fayez Serraj | Prime Minister of Libya | | LY | 2016-2021
Brahim Ghali | | Secretary-General of the Polisario Front | Polisario Front | EH | 2016-
Moussa Faki Mahamat | Moussa Faki | Chairperson of the African Union Commission | African Union | | 2017-2025
Mahmoud Ali Youssouf | | Chairperson of the African Union Commission | African Union | | 2025-
Smail Chergui | Smaïl Chergui | Commissioner for Peace and Security | African Union | | 2013-2021
Bankole Adeoye | | Commissioner for Political Affairs, Peace and Security | African Union | | 2021-
Velupillai Prabhakaran | | leader of the Liberation Tigers of Tamil Eelam | LTTE | LK | 1976-2009
Mahinda Rajapaksa | | President of Sri Lanka | | LK | 2005-2015
Udaya Nanayakkara | | military spokesperson | Sri Lanka Army | LK | 2008-2010
Sarath Fonseka | | commander of the Sri Lanka Army | Sri Lanka Army | LK | 2005-2009
Rob Lee | | senior fellow | Foreign Policy Research Institute | US | 2021-
Michael Kofman | | senior fellow | Carnegie Endowment for International Peace | US | 2023-
George Barros | | analyst | Institute for the Study of War | US | 2020-
Mykola Bielieskov | | research fellow | National Institute for Strategic Studies | UA | 2016-
Ben Hodges | Frederick Hodges | former commander of US Army Europe | US Army | US | 2014-
`;
