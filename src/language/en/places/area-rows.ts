/*
 * Areas that no list of provinces has, and usual English spellings of places in past and present wars.
 * name | country (ISO code, empty where it spans several) | what it lies in, nearest first, without the country | other spellings
 * Example: "Sudzha|RU|Kursk|Sudja" gives Sudzha, Kursk, Russia.
 */
export const AREA_ROWS = `Donbas|UA||Donbass,Donets Basin
Donetsk|UA||Donetsk People's Republic,DNR,DPR,Donetsk Republic
Luhansk|UA||Lugansk,Luhansk People's Republic,Lugansk People's Republic,LNR,LPR
Crimea|UA||Crimean peninsula,Crimean Peninsula,Autonomous Republic of Crimea
Sevastopol|UA|Crimea|Sebastopol
Kerch|UA|Crimea|
Kerch Strait||Black Sea|
Zmiinyi Island|UA|Black Sea|Snake Island,Zmeinyi Island
Kyiv|UA||Kiev
Kharkiv|UA||Kharkov
Kherson|UA||
Mykolaiv|UA||Nikolaev,Mykolayiv
Zaporizhzhia|UA||Zaporizhia,Zaporozhye,Zaporizhzhya,Zaporozhzhia
Dnipro|UA|Dnipropetrovsk|Dnepropetrovsk,Dnepr
Odesa|UA||Odessa
Chernihiv|UA||Chernigov
Chernobyl|UA|Kyiv|Chornobyl,Pripyat,Prypiat
Lviv|UA||Lvov
Sumy|UA||
Bakhmut|UA|Donetsk|Artemivsk,Artyomovsk
Avdiivka|UA|Donetsk|Avdeevka,Avdeyevka,Avdiyivka
Mariupol|UA|Donetsk|
Pokrovsk|UA|Donetsk|Krasnoarmeysk,Krasnoarmiisk
Myrnohrad|UA|Donetsk|Dimitrov,Mirnograd
Kramatorsk|UA|Donetsk|
Sloviansk|UA|Donetsk|Slavyansk,Slaviansk
Kostiantynivka|UA|Donetsk|Konstantinovka,Kostyantynivka
Chasiv Yar|UA|Donetsk|Chasov Yar
Toretsk|UA|Donetsk|Dzerzhinsk
Horlivka|UA|Donetsk|Gorlovka
Makiivka|UA|Donetsk|Makeevka,Makeyevka,Makiyivka
Debaltseve|UA|Donetsk|Debaltsevo
Ilovaisk|UA|Donetsk|Ilovaysk
Vuhledar|UA|Donetsk|Ugledar
Volnovakha|UA|Donetsk|
Marinka|UA|Donetsk|Maryinka,Mariinka
Kurakhove|UA|Donetsk|Kurakhovo
Velyka Novosilka|UA|Donetsk|Velikaya Novosyolka
Lyman|UA|Donetsk|Krasny Liman,Krasnyi Lyman,Liman
Soledar|UA|Donetsk|
Siversk|UA|Donetsk|Seversk
Olenivka|UA|Donetsk|Yelenovka
Pisky|UA|Donetsk|Peski
Shyrokyne|UA|Donetsk|Shirokino
Ocheretyne|UA|Donetsk|
Dobropillia|UA|Donetsk|Dobropolye
Azovstal|UA|Mariupol,Donetsk|Azovstal steelworks,Azovstal plant
Sievierodonetsk|UA|Luhansk|Severodonetsk,Sievierodonetsk,Syeverodonetsk
Lysychansk|UA|Luhansk|Lisichansk
Rubizhne|UA|Luhansk|Rubezhnoye
Kreminna|UA|Luhansk|Kremennaya,Kreminne
Svatove|UA|Luhansk|Svatovo
Popasna|UA|Luhansk|Popasnaya
Starobilsk|UA|Luhansk|Starobelsk
Alchevsk|UA|Luhansk|
Bilohorivka|UA|Luhansk|
Kupiansk|UA|Kharkiv|Kupyansk
Izium|UA|Kharkiv|Izyum
Balakliia|UA|Kharkiv|Balakleya,Balakliya
Vovchansk|UA|Kharkiv|Volchansk
Lyptsi|UA|Kharkiv|Liptsy
Chuhuiv|UA|Kharkiv|Chuguev,Chuhuyiv
Bucha|UA|Kyiv|
Irpin|UA|Kyiv|
Hostomel|UA|Kyiv|Gostomel
Brovary|UA|Kyiv|
Melitopol|UA|Zaporizhzhia|
Berdiansk|UA|Zaporizhzhia|Berdyansk
Enerhodar|UA|Zaporizhzhia|Energodar
Tokmak|UA|Zaporizhzhia|
Robotyne|UA|Zaporizhzhia|Rabotino
Orikhiv|UA|Zaporizhzhia|Orekhov
Huliaipole|UA|Zaporizhzhia|Gulyaipole,Hulyaipole
Nova Kakhovka|UA|Kherson|Novaya Kakhovka
Krynky|UA|Kherson|Krynki
Kinburn Spit|UA|Mykolaiv|
Kryvyi Rih|UA|Dnipropetrovsk|Krivoy Rog,Kryvyy Rih
Nikopol|UA|Dnipropetrovsk|
Yavoriv|UA|Lviv|Yavoriv training ground
Dzhankoi|UA|Crimea|Dzhankoy
Feodosia|UA|Crimea|Feodosiya
Simferopol|UA|Crimea|
ATO zone|UA||anti-terrorist operation zone,zone of the anti-terrorist operation,JFO zone
Kursk|RU||Koursk,Kursk bulge,Kursk salient
Sudzha|RU|Kursk|Sudja
Korenevo|RU|Kursk|
Rylsk|RU|Kursk|
Glushkovo|RU|Kursk|
Belgorod|RU||
Shebekino|RU|Belgorod|
Grayvoron|RU|Belgorod|Graivoron
Bryansk|RU||Briansk
Rostov-on-Don|RU|Rostov|Rostov on Don
Voronezh|RU||
Chechnya|RU||Chechen Republic,Ichkeria,Chechenya
Grozny|RU|Chechnya|
Dagestan|RU||Daghestan
Ingushetia|RU||Ingushetiya
North Ossetia|RU||North Ossetia-Alania
Beslan|RU|North Ossetia|
Budyonnovsk|RU|Stavropol|Budennovsk
North Caucasus|RU|Caucasus|Northern Caucasus
South Caucasus||Caucasus|Transcaucasus,Transcaucasia
Caucasus|||
Primorye|RU|Russian Far East|Primorsky,Primorsky Krai,Maritime Territory,Primorskiy Krai
Khabarovsk|RU|Russian Far East|
Sakhalin|RU|Russian Far East|
Kamchatka|RU|Russian Far East|
Ussuriysk|RU|Primorye|Ussuriisk,Ussuriisky
Vladivostok|RU|Primorye|
Blagoveshchensk|RU|Amur|
Russian Far East|RU||Far East,Far Eastern Federal District
Siberia|RU||
Urals|RU||Ural
Kaliningrad|RU||
Kuril Islands|RU|Sakhalin|Kurils,Kurile Islands,Northern Territories
Buryatia|RU||
Tuva|RU||Tyva
Tatarstan|RU||
Alabuga|RU|Tatarstan|Yelabuga,Elabuga
Murmansk|RU||
Kola Peninsula|RU|Murmansk|
Leningrad|RU||
St. Petersburg|RU||Saint Petersburg,St Petersburg,Petrograd
Stalingrad|RU|Volgograd|
Novorossiysk|RU|Krasnodar|Novorossiisk
Gaza Strip|PS||Gaza
Gaza City|PS|Gaza Strip|
Rafah|PS|Gaza Strip|
Khan Younis|PS|Gaza Strip|Khan Yunis,Khan Younes
Jabalia|PS|Gaza Strip|Jabaliya,Jabaliyah,Jabalya
Beit Hanoun|PS|Gaza Strip|Beit Hanun
Beit Lahia|PS|Gaza Strip|Beit Lahiya,Beit Lahiyeh
Deir al-Balah|PS|Gaza Strip|Deir el-Balah
Nuseirat|PS|Gaza Strip|
Shujaiya|PS|Gaza City,Gaza Strip|Shejaiya,Shujaiyya,Shuja'iyya,Shujayea
Zeitoun|PS|Gaza City,Gaza Strip|
Philadelphi corridor|PS|Gaza Strip|Philadelphi Corridor,Philadelphi route
Netzarim corridor|PS|Gaza Strip|Netzarim,Netzarim Corridor
West Bank|PS||Judea and Samaria,occupied West Bank
Jenin|PS|West Bank|
Nablus|PS|West Bank|
Hebron|PS|West Bank|
Bethlehem|PS|West Bank|
Tulkarem|PS|West Bank|Tulkarm
Jericho|PS|West Bank|
East Jerusalem|PS||
Golan Heights|SY||Golan,Israeli-occupied Golan Heights
Galilee|IL||
Upper Galilee|IL|Galilee|
Negev|IL||
Kiryat Shmona|IL||Qiryat Shemona
Sderot|IL||
Ashkelon|IL||
Kerem Shalom|IL||
Nevatim|IL||
Haifa|IL||
Shebaa Farms|LB||Shab'a Farms
South Lebanon|LB||southern Lebanon,Southern Lebanon
Bekaa Valley|LB||Beqaa Valley,Bekaa,Beqaa
Litani River|LB|South Lebanon|Litani
Naqoura|LB|South Lebanon|Naqura,Nakoura
Tyre|LB|South Lebanon|
Sidon|LB|South Lebanon|Saida
Bint Jbeil|LB|South Lebanon|Bint Jbail
Marjayoun|LB|South Lebanon|Marjeyoun
Dahiyeh|LB|Beirut|Dahieh,Dahiya
Blue Line|LB|South Lebanon|
Nahr al-Bared|LB||
Arsal|LB||Ersal
Ghouta|SY|Rural Damascus|
Eastern Ghouta|SY|Rural Damascus|eastern Ghouta,East Ghouta
Rojava|SY||
Idlib|SY||Idleb
Aleppo|SY||Halab
Raqqa|SY||Rakka,Al-Raqqa,ar-Raqqa
Deir ez-Zor|SY||Deir Ezzor,Deir al-Zour,Deir al-Zor,Deir Ezzour,Deir Al Zour,Dayr az-Zawr,Deir ez-Zour,Deir Azzor
Hasakah|SY||Hasaka,Hassakeh,Al-Hasakah,al-Hassakeh,Hasakeh,Hassakah
Qamishli|SY|Hasakah|Qamishly,Kamishli
Kobani|SY|Aleppo|Kobane,Ain al-Arab
Manbij|SY|Aleppo|Menbij
Afrin|SY|Aleppo|Efrin
Azaz|SY|Aleppo|
Jarablus|SY|Aleppo|Jarabulus
al-Bab|SY|Aleppo|Al-Bab
Tell Abyad|SY|Raqqa|Tal Abyad,Tel Abyad
Ras al-Ain|SY|Hasakah|Ras al-Ayn,Serekaniye
Tell Rifaat|SY|Aleppo|Tal Rifaat,Tel Rifaat
Palmyra|SY|Homs|Tadmur,Tadmor
al-Tanf|SY|Homs|Tanf,At Tanf,Al Tanf,al-Tanf garrison
Baghouz|SY|Deir ez-Zor|Baghuz
Mayadin|SY|Deir ez-Zor|Mayadeen
Abu Kamal|SY|Deir ez-Zor|Albu Kamal,Al-Bukamal,Boukamal
Daraa|SY||Deraa,Dera'a,Dar'a
Quneitra|SY||Kuneitra,Al Qunaytirah
Sweida|SY||Suwayda,Suweida,As-Suwayda,Sueida
Latakia|SY||Lattakia
Hmeimim|SY|Latakia|Khmeimim,Hmeymim
Tartus|SY||Tartous
Douma|SY|Rural Damascus|Duma
Saraqeb|SY|Idlib|Saraqib
Khan Sheikhoun|SY|Idlib|Khan Shaykhun
Anbar|IQ||Al Anbar,al-Anbar
Kurdistan|||Kurdish region,Kurdish areas
Iraqi Kurdistan|IQ||Kurdistan Region,Kurdistan Region of Iraq,northern Iraq's Kurdish region,KRI
Kirkuk|IQ||
Mosul|IQ|Nineveh|
Nineveh|IQ||Ninawa,Ninewa,Nineveh plains,Nineveh Plain
Sinjar|IQ|Nineveh|Shingal
Tal Afar|IQ|Nineveh|Tel Afar,Tall Afar,Talafar
Qayyara|IQ|Nineveh|Qayyarah,Qayara
Makhmour|IQ|Nineveh|Makhmur
Fallujah|IQ|Anbar|Falluja
Ramadi|IQ|Anbar|
Haditha|IQ|Anbar|
Ain al-Asad|IQ|Anbar|al-Asad,Al Asad,Ain al-Assad,al-Asad air base
Hit|IQ|Anbar|Heet
Tikrit|IQ|Salahuddin|
Samarra|IQ|Salahuddin|
Baiji|IQ|Salahuddin|Beiji
Salahuddin|IQ||Salah ad Din,Salah al-Din,Salahaddin
Diyala|IQ||
Basra|IQ||Basrah
Najaf|IQ||
Karbala|IQ||Kerbala
Nasiriyah|IQ|Dhi Qar|Nasiriya
Erbil|IQ|Iraqi Kurdistan|Irbil,Arbil,Hewler
Dohuk|IQ|Iraqi Kurdistan|Duhok,Dahuk
Zakho|IQ|Iraqi Kurdistan|
Sulaymaniyah|IQ|Iraqi Kurdistan|Sulaimaniya,Sulaimaniyah,Sulaymaniya
Qandil|IQ|Iraqi Kurdistan|Qandil Mountains,Kandil
Sadr City|IQ|Baghdad|
Abu Ghraib|IQ|Baghdad|
Green Zone|IQ|Baghdad|
Taji|IQ|Baghdad|
Kunduz|AF||Konduz,Kondoz
Helmand|AF||Hilmand
Kandahar|AF||Qandahar
Kunar|AF||Konar
Nangarhar|AF||Nangahar
Tora Bora|AF|Nangarhar|
Jalalabad|AF|Nangarhar|
Panjshir|AF||Panjsher,Panjshir Valley
Bagram|AF|Parwan|Bagram Air Base,Bagram Airfield,Bagram air base
Lashkar Gah|AF|Helmand|Lashkargah
Sangin|AF|Helmand|
Marjah|AF|Helmand|Marja
Camp Bastion|AF|Helmand|
Camp Leatherneck|AF|Helmand|
Mazar-i-Sharif|AF|Balkh|Mazar-e-Sharif,Mazar-e Sharif,Mazar
Herat|AF||
Korengal Valley|AF|Kunar|Korengal
Uruzgan|AF||Oruzgan
Khost|AF||
Paktia|AF||Paktya
Paktika|AF||
Ghazni|AF||
Hindu Kush|||
Durand Line|||
FATA|PK||Federally Administered Tribal Areas,tribal areas,tribal belt
Khyber Pakhtunkhwa|PK||KP province,North-West Frontier Province,NWFP,Khyber-Pakhtunkhwa
Swat|PK|Khyber Pakhtunkhwa|Swat Valley,Swat valley
North Waziristan|PK|Khyber Pakhtunkhwa|
South Waziristan|PK|Khyber Pakhtunkhwa|
Waziristan|PK|Khyber Pakhtunkhwa|
Bajaur|PK|Khyber Pakhtunkhwa|Bajaur Agency
Khyber|PK|Khyber Pakhtunkhwa|Khyber Agency
Kurram|PK|Khyber Pakhtunkhwa|
Orakzai|PK|Khyber Pakhtunkhwa|
Mohmand|PK|Khyber Pakhtunkhwa|
Peshawar|PK|Khyber Pakhtunkhwa|
Balochistan|PK||Baluchistan
Quetta|PK|Balochistan|
Gwadar|PK|Balochistan|
Rawalpindi|PK|Punjab|
Lahore|PK|Punjab|
Karachi|PK|Sindh|
Kashmir|||
Jammu and Kashmir|IN|Kashmir|Jammu & Kashmir,Indian-administered Kashmir,Indian Kashmir,J&K
Azad Kashmir|PK|Kashmir|Pakistan-administered Kashmir,Pakistani Kashmir,Azad Jammu and Kashmir
Gilgit-Baltistan|PK|Kashmir|
Srinagar|IN|Jammu and Kashmir|
Pulwama|IN|Jammu and Kashmir|
Pahalgam|IN|Jammu and Kashmir|
Poonch|IN|Jammu and Kashmir|
Kargil|IN|Ladakh|
Ladakh|IN||
Eastern Ladakh|IN|Ladakh|eastern Ladakh
Galwan Valley|IN|Ladakh|Galwan,Galwan valley
Pangong Tso|IN|Ladakh|Pangong,Pangong Lake
Depsang|IN|Ladakh|Depsang plains
Siachen|IN|Ladakh|Siachen Glacier
Doklam|BT||Donglang
Aksai Chin|CN|Ladakh|
Line of Actual Control|||LAC
Line of Control||Kashmir|LoC,LOC
Arunachal Pradesh|IN||
Tawang|IN|Arunachal Pradesh|
Manipur|IN||
Nagaland|IN||
Assam|IN||
Chhattisgarh|IN||
Bastar|IN|Chhattisgarh|
Sukma|IN|Chhattisgarh|
Dantewada|IN|Chhattisgarh|
Punjab|||
Red Corridor|IN||
Tibet|CN||Tibet Autonomous Region
Xinjiang|CN||East Turkestan
Jaffna|LK||Jaffna peninsula
Kilinochchi|LK||
Mullaitivu|LK||Mullaittivu
Vanni|LK||Wanni
Trincomalee|LK||
Batticaloa|LK||
Tigray|ET||Tigrai
Mekelle|ET|Tigray|Mekele,Mek'ele
Amhara|ET||
Oromia|ET||Oromiya
Afar|ET||
Ogaden|ET||
Badme|ET|Tigray|
Darfur|SD||
North Darfur|SD|Darfur|
South Darfur|SD|Darfur|
West Darfur|SD|Darfur|
Central Darfur|SD|Darfur|
East Darfur|SD|Darfur|
El Fasher|SD|North Darfur|Al Fashir,al-Fashir,El-Fasher,al-Fasher,Al-Fasher,El Fashir
Nyala|SD|South Darfur|
El Geneina|SD|West Darfur|Geneina,al-Geneina,El-Geneina
Zamzam|SD|North Darfur|Zamzam camp
Omdurman|SD|Khartoum|
Kordofan|SD||
South Kordofan|SD|Kordofan|
North Kordofan|SD|Kordofan|
West Kordofan|SD|Kordofan|
El Obeid|SD|North Kordofan|al-Obeid,El-Obeid
Babanusa|SD|West Kordofan|
Blue Nile|SD||
Gezira|SD||Al Jazirah,Al-Jazira,El Gezira
Wad Madani|SD|Gezira|Wad Medani
Port Sudan|SD||
Abyei|||
Nuba Mountains|SD|South Kordofan|
Malakal|SS|Upper Nile|
Bentiu|SS|Unity|
Bor|SS|Jonglei|
Jonglei|SS||
Upper Nile|SS||
North Kivu|CD||Nord-Kivu
South Kivu|CD||Sud-Kivu
Kivu|CD||Kivus
Ituri|CD||
Goma|CD|North Kivu|
Bukavu|CD|South Kivu|
Beni|CD|North Kivu|
Butembo|CD|North Kivu|
Masisi|CD|North Kivu|
Rutshuru|CD|North Kivu|
Sake|CD|North Kivu|
Walikale|CD|North Kivu|
Kanyabayonga|CD|North Kivu|
Bunagana|CD|North Kivu|
Uvira|CD|South Kivu|
Minova|CD|South Kivu|
Bunia|CD|Ituri|
Katanga|CD||
Kasai|CD||
Virunga|CD|North Kivu|Virunga National Park
Eastern Congo|CD||eastern DRC,eastern Congo,eastern DR Congo,Eastern DRC,east Congo
Great Lakes region|||African Great Lakes,Great Lakes
Cabinda|AO||
Cabo Delgado|MZ||
Palma|MZ|Cabo Delgado|
Mocimboa da Praia|MZ|Cabo Delgado|
Afungi|MZ|Cabo Delgado|
Pemba|MZ|Cabo Delgado|
Nampula|MZ||
Sahel|||Sahel region
Sahara|||Sahara desert
Azawad|ML||
Liptako-Gourma||Sahel|three-border area,tri-border area,three borders area
Timbuktu|ML||Tombouctou
Gao|ML||
Kidal|ML||
Menaka|ML||
Tessalit|ML|Kidal|
Tinzaouaten|ML|Kidal|Tinzawatene,Tin Zaouatine
Agadez|NE||
Diffa|NE||
Tillaberi|NE||
Arlit|NE|Agadez|
Lake Chad Basin|||Lake Chad basin,Lake Chad region,Lake Chad
Borno|NG||Borno State
Maiduguri|NG|Borno|
Baga|NG|Borno|
Sambisa|NG|Borno|Sambisa Forest,Sambisa forest
Chibok|NG|Borno|
Yobe|NG||
Adamawa|NG||
Niger Delta|NG||Delta region
Biafra|NG||
Zamfara|NG||
Kaduna|NG||
Horn of Africa||Africa|
Somaliland|SO||
Puntland|SO||
Jubaland|SO||
Kismayo|SO|Jubaland|Kismayu
Baidoa|SO||
Beledweyne|SO|Hiran|Beledweyn,Beletweyne
Lower Shabelle|SO||Lower Shabele
Middle Shabelle|SO||
Hiran|SO||Hiraan
Galmudug|SO||
Gedo|SO||
Bosaso|SO|Puntland|Bossaso
Baledogle|SO|Lower Shabelle|Balidogle,Ballidogle
Camp Lemonnier|DJ||
Manda Bay|KE||
Lamu|KE||
Garissa|KE||
Casamance|SN||
Tripolitania|LY||
Cyrenaica|LY||
Fezzan|LY||
Benghazi|LY||
Misrata|LY||Misurata
Sirte|LY||Sirt
Tobruk|LY||Tubruq
Derna|LY||
Sabha|LY||Sebha
Tarhuna|LY||Tarhouna
Al Jufra|LY||Jufra,al-Jufra
Sinai|EG||Sinai Peninsula,Sinai peninsula
North Sinai|EG|Sinai|northern Sinai,Northern Sinai
Sheikh Zuweid|EG|Sinai|
al-Arish|EG|Sinai|El-Arish,El Arish,Arish
Suez Canal|EG||
Kabylie|DZ||Kabylia
Aden|YE||
Hodeidah|YE||Hodeida,Hudaydah,Al Hudaydah,al-Hodeidah
Marib|YE||Ma'rib,Mareb
Taiz|YE||Ta'izz,Taizz
Saada|YE||Sa'ada,Saadah,Sadah
Hajjah|YE||
Shabwa|YE||Shabwah
Hadramawt|YE||Hadramout,Hadhramaut
Mukalla|YE|Hadramawt|
Abyan|YE||
Bab el-Mandeb|||Bab al-Mandab,Bab al-Mandeb,Bab-el-Mandeb
Socotra|YE||
Jizan|SA||Jazan
Najran|SA||
Strait of Hormuz|||Hormuz
Persian Gulf|||Arabian Gulf
Gulf|||Gulf region,Gulf states
Arabian Peninsula|||
Arabian Sea|||
Red Sea|||
Gulf of Aden|||
Gulf of Guinea|||
Indian Ocean|||
Mediterranean|||Mediterranean Sea,eastern Mediterranean,Eastern Mediterranean
Black Sea|||
Sea of Azov||Black Sea|Azov Sea
Baltic Sea|||
North Sea|||
Arctic|||High North
Caspian Sea|||
South China Sea|||
East China Sea|||
Yellow Sea|||West Sea
Sea of Japan|||East Sea
Taiwan Strait|||Strait of Taiwan
Pacific|||Pacific Ocean,western Pacific
Atlantic Ocean|||Atlantic
Caribbean|||Caribbean Sea
Indo-Pacific|||
Asia-Pacific|||Asia Pacific
Spratly Islands||South China Sea|Spratlys
Paracel Islands||South China Sea|
Kinmen|TW||Quemoy
Matsu|TW||
Okinawa|JP||
Guam|US|Pacific|
Panmunjom||DMZ|Joint Security Area
DMZ|||Demilitarized Zone,demilitarized zone,Korean DMZ,Demilitarised Zone
Korean Peninsula|||Korean peninsula
Yongbyon|KP||
Wonsan|KP||
Rason|KP||Rajin
Kaesong|KP||
Camp Humphreys|KR|Pyeongtaek|
Pyeongtaek|KR||
Osan|KR||
Busan|KR||Pusan
Paju|KR||
Rakhine|MM||Arakan,Rakhine State
Kachin|MM||Kachin State
Kayah|MM||Karenni
Kayin|MM||Karen State
Shan|MM||Shan State
Chin|MM||Chin State
Sagaing|MM||
Magway|MM||Magwe
Lashio|MM|Shan|
Laukkai|MM|Shan|Laukkaing
Myawaddy|MM|Kayin|
Sittwe|MM|Rakhine|
Mandalay|MM||
Yangon|MM||Rangoon
Mindanao|PH||
Marawi|PH|Lanao del Sur,Mindanao|Marawi City
Lanao del Sur|PH|Mindanao|
Maguindanao|PH|Mindanao|
North Cotabato|PH|Mindanao|Cotabato
Basilan|PH||
Jolo|PH|Sulu|
Sulu|PH||
Zamboanga|PH||Zamboanga City
Bangsamoro|PH|Mindanao|
Luzon|PH||
Samar|PH||
Subic Bay|PH||
Scarborough Shoal||South China Sea|
Second Thomas Shoal||South China Sea|
Aceh|ID||
Papua|ID||West Papua
Poso|ID|Central Sulawesi|
East Timor|TL||
Preah Vihear|KH||
Deep South|TH||
Pattani|TH||
Narathiwat|TH||
Yala|TH||
Nagorno-Karabakh|AZ||Karabakh,Artsakh,Nagorno Karabakh,Upper Karabakh,Mountainous Karabakh
Stepanakert|AZ|Nagorno-Karabakh|Khankendi
Shusha|AZ|Nagorno-Karabakh|Shushi
Lachin|AZ||Lachin corridor
Nakhchivan|AZ||Nakhichevan
Syunik|AM||Zangezur
Jermuk|AM||
Gyumri|AM||
Abkhazia|GE||
South Ossetia|GE||Tskhinvali region
Tskhinvali|GE|South Ossetia|
Gori|GE||
Sukhumi|GE|Abkhazia|Sokhumi
Gudauta|GE|Abkhazia|
Pankisi Gorge|GE||Pankisi
Transnistria|MD||Trans-Dniester,Transdniestria,Trans-Dniestr,Pridnestrovie,Transnistrian region
Tiraspol|MD|Transnistria|
Gagauzia|MD||
Fergana Valley|||Ferghana Valley
Gorno-Badakhshan|TJ||
Batken|KG||
Mitrovica|XK||Mitrovice,North Mitrovica,Kosovska Mitrovica
Banjska|XK||Banjske
Zvecan|XK||Zvecan
Presevo|RS||Presevo Valley
Vojvodina|RS||
Republika Srpska|BA||Bosnian Serb Republic
Srebrenica|BA||
Gorazde|BA||
Tuzla|BA||
Krajina|HR||
Vukovar|HR||
Northern Cyprus|CY||north Cyprus,Turkish Republic of Northern Cyprus,TRNC
Akrotiri|CY||RAF Akrotiri
Diyarbakir|TR||
Sirnak|TR||
Hakkari|TR||
Incirlik|TR||Incirlik Air Base
Gaziantep|TR||
Suwalki Gap|PL||Suwalki,Suwalki corridor,Suwalki Corridor
Rzeszow|PL||
Podlasie|PL||Podlaskie
Baltic states||Europe|Baltics,Baltic countries,Baltic States,Baltic republics,Baltic nations,Baltic
Balkans||Europe|Western Balkans
Eastern flank||Europe|NATO's eastern flank,eastern flank,NATO's eastern border
Normandy|FR||
Brittany|FR||
Corsica|FR||
Ulster|GB||
French Guiana|GF||Guyane
New Caledonia|NC||
Guadeloupe|GP||
French Polynesia|PF||
Mayotte|YT||
Diego Garcia|IO||
Falkland Islands|FK||Falklands,Malvinas,Islas Malvinas
South Georgia|GS||
Gibraltar|GI||
Ramstein|DE||Ramstein Air Base
Grafenwoehr|DE||Grafenwohr
Catalonia|ES||
Basque Country|ES||
Ceuta|ES||
Melilla|ES||
Rota|ES||
Svalbard|NO||
Finnmark|NO||
Gotland|SE||
Lapland|FI||
Tapa|EE||
Adazi|LV||
Rukla|LT||
Amari|EE||
Pabrade|LT||
Orzysz|PL||
Cincu|RO||
Catatumbo|CO|Norte de Santander|
Arauca|CO||
Cauca|CO||
Apure|VE||
Essequibo|GY||Guayana Esequiba
Guantanamo Bay|CU||Guantanamo,Gitmo
Araguaia|BR||
Amazon|||Amazonia
Chiapas|MX||
Sinaloa|MX||
Culiacan|MX|Sinaloa|
VRAEM|PE||Valley of the Apurimac
Ayacucho|PE||
Cite Soleil|HT|Port-au-Prince|
Artibonite|HT||
Antarctica|||
Tindouf|DZ||
Guerguerat|EH||
Bambari|CF|Ouaka|
Bangassou|CF|Mbomou|
Bria|CF||
Birao|CF||
Obo|CF||
Tripura|IN||
Cox's Bazar|BD||
Chittagong Hill Tracts|BD||`;

/** Broad regions: name | countries they take in | other spellings. */
export const BROAD_ROWS = `Europe|AL AD AT BY BE BA BG HR CY CZ DK EE FI FR DE GR HU IS IE IT XK LV LI LT LU MT MD MC ME NL MK NO PL PT RO RU SM RS SK SI ES SE CH UA GB VA|European continent
Western Europe|AT BE FR DE IE LI LU MC NL CH GB|
Eastern Europe|BY BG CZ HU MD PL RO RU SK UA|
Central Europe|AT CZ DE HU LI PL SK SI CH|
Northern Europe|DK EE FI IS IE LV LT NO SE GB|
Southern Europe|AL AD BA HR CY GR IT XK MT ME MK PT SM RS SI ES VA|
Baltic states|EE LV LT|
Balkans|AL BA BG HR GR XK ME MK RO RS SI|
Scandinavia|DK NO SE|Nordic countries,Nordic states
Benelux|BE NL LU|
Middle East|BH CY EG IR IQ IL JO KW LB OM PS QA SA SY TR AE YE|Mideast,Near East
Levant|IL JO LB PS SY|
Gulf|BH IQ IR KW OM QA SA AE|
Africa|DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG EH ZM ZW|African continent
North Africa|DZ EG LY MA SD TN EH|Northern Africa,Maghreb
West Africa|BJ BF CV CI GM GH GN GW LR ML MR NE NG SN SL TG|Western Africa
East Africa|BI KM DJ ER ET KE MG MW MU MZ RW SC SO SS TZ UG ZM ZW|Eastern Africa
Central Africa|AO CM CF TD CG CD GQ GA ST|
Southern Africa|BW SZ LS NA ZA AO MZ ZM ZW MW|
Sub-Saharan Africa|AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ GQ ER SZ ET GA GM GH GN GW KE LS LR MG MW ML MR MU MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG UG ZM ZW|
Sahel|BF TD ML MR NE SN SD|
Horn of Africa|DJ ER ET SO|
Great Lakes region|BI CD RW UG TZ KE|
Asia|AF AM AZ BH BD BT BN KH CN GE HK IN ID IR IQ IL JP JO KZ KP KR KW KG LA LB MY MV MN MM NP OM PK PS PH QA SA SG LK SY TW TJ TH TL TR TM AE UZ VN YE|
Central Asia|KZ KG TJ TM UZ|
South Asia|AF BD BT IN MV NP PK LK|Southern Asia
Southeast Asia|BN KH ID LA MY MM PH SG TH TL VN|South-East Asia,South East Asia
East Asia|CN HK JP KP KR MN TW|Northeast Asia,North-East Asia
Far East|CN HK JP KP KR TW|
Caucasus|AM AZ GE RU|
South Caucasus|AM AZ GE|
Korean Peninsula|KP KR|
Indochina|KH LA VN|
North America|CA US MX|
South America|AR BO BR CL CO EC GY PY PE SR UY VE|
Latin America|AR BO BR CL CO CR CU DO EC SV GT HN MX NI PA PY PE UY VE|
Central America|BZ CR SV GT HN NI PA|
Caribbean|AG BS BB CU DM DO GD HT JM KN LC VC TT PR|
Oceania|AU FJ KI MH FM NR NZ PW PG WS SB TO TV VU|
Pacific|AU FJ KI MH FM NR NZ PW PG WS SB TO TV VU JP PH TW|Pacific region
Lake Chad Basin|TD NE NG CM|`;
