/*
 * Organizations that give or relay numbers: `name | aliases ; ... | country`. "Defence Ministry of X", "X army" and the like
 * need no row: such names are read by their words.
 */
export const ORGANIZATION_ROWS = `
Pentagon | US Department of Defense ; U.S. Department of Defense ; Department of Defense ; Defense Department ; US Defense Department ; U.S. Defense Department ; DoD ; Department of War ; US Department of War | US
US State Department | State Department ; U.S. State Department ; Department of State ; US Department of State | US
White House | the White House | US
US National Security Council | White House National Security Council | US
CIA | Central Intelligence Agency | US
US Defense Intelligence Agency | Defense Intelligence Agency ; DIA | US
FBI | Federal Bureau of Investigation | US
US Congress | Congress ; Capitol Hill | US
US Senate | Senate Armed Services Committee ; Senate Foreign Relations Committee | US
US House of Representatives | House of Representatives ; House Armed Services Committee ; House Foreign Affairs Committee | US
Congressional Budget Office | CBO | US
Congressional Research Service | CRS | US
Government Accountability Office | GAO | US
Special Inspector General for Afghanistan Reconstruction | SIGAR | US
US Central Command | Central Command ; CENTCOM ; U.S. Central Command | US
US European Command | European Command ; EUCOM ; U.S. European Command | US
US Africa Command | Africa Command ; AFRICOM ; U.S. Africa Command | US
US Indo-Pacific Command | Indo-Pacific Command ; INDOPACOM ; Pacific Command ; PACOM ; U.S. Indo-Pacific Command | US
US Southern Command | Southern Command ; SOUTHCOM ; U.S. Southern Command | US
US Special Operations Command | Special Operations Command ; SOCOM | US
US Northern Command | NORTHCOM | US
United States Forces Korea | US Forces Korea ; U.S. Forces Korea ; USFK | US
US Joint Chiefs of Staff | Chairman of the Joint Chiefs of Staff | US
US Army | U.S. Army ; United States Army | US
US Marine Corps | Marine Corps ; U.S. Marine Corps | US
US Navy | U.S. Navy | US
US Air Force | U.S. Air Force | US
US National Guard | National Guard Bureau | US
US Treasury | Treasury Department ; US Treasury Department | US
USAID | US Agency for International Development | US
Department of Veterans Affairs | Veterans Affairs | US
Department of Homeland Security | Homeland Security | US
US Border Patrol | Border Patrol | US
US Institute of Peace | United States Institute of Peace ; USIP | US
National Intelligence Service | NIS ; South Korea's spy agency ; South Korean spy agency ; South Korea's intelligence agency ; South Korean intelligence agency ; Seoul's spy agency ; Seoul's intelligence agency ; South's spy agency | KR
South Korean Joint Chiefs of Staff | South Korea's Joint Chiefs of Staff ; JCS | KR
South Korean National Assembly | South Korea's National Assembly | KR
South Korean Ministry of National Defense | South Korea's Ministry of National Defense ; South Korean Defense Ministry ; South Korea's Defense Ministry ; South Korean Ministry of National Defence ; South Korea's Defence Ministry | KR
South Korean Unification Ministry | Unification Ministry ; Ministry of Unification | KR
Korea Institute for Defense Analyses | KIDA | KR
Korea Institute for National Unification | KINU | KR
Sejong Institute | | KR
Asan Institute for Policy Studies | Asan Institute | KR
KCNA | Korean Central News Agency | KP
Korean People's Army | KPA | KP
Defence Intelligence of Ukraine | HUR ; GUR ; DIU ; Main Intelligence Directorate ; Main Directorate of Intelligence ; Main Intelligence Directorate of Ukraine ; Defense Intelligence of Ukraine ; Ukraine's Main Intelligence Directorate ; Ukrainian Defence Intelligence ; Ukrainian Defense Intelligence ; Ukraine's Defence Intelligence ; Ukraine's Defense Intelligence ; Ukrainian military intelligence ; Ukraine's military intelligence ; Ukrainian Main Intelligence Directorate ; Main Directorate of Intelligence of Ukraine | UA
General Staff of the Armed Forces of Ukraine | Ukraine's General Staff ; Ukrainian General Staff ; General Staff of Ukraine ; General Staff of the Ukrainian Armed Forces ; General Staff of the AFU ; Armed Forces General Staff | UA
Security Service of Ukraine | SBU ; SSU | UA
Special Operations Forces of Ukraine | Ukrainian Special Operations Forces ; Ukraine's Special Operations Forces | UA
Armed Forces of Ukraine | AFU ; ZSU ; Ukrainian Armed Forces ; Ukraine's Armed Forces | UA
National Security and Defense Council of Ukraine | NSDC ; National Security and Defence Council ; National Security and Defense Council ; RNBO | UA
Center for Countering Disinformation | Centre for Countering Disinformation ; CCD | UA
State Border Guard Service of Ukraine | State Border Guard Service ; Ukrainian border guards ; Ukraine's State Border Guard Service ; Ukraine's border guard service | UA
National Guard of Ukraine | Ukrainian National Guard ; Ukraine's National Guard | UA
Verkhovna Rada | Ukraine's parliament ; Ukrainian parliament ; Rada | UA
Coordination Headquarters for the Treatment of Prisoners of War | Coordination Headquarters | UA
Khortytsia operational-strategic group | Khortytsia | UA
Russian Ministry of Defence | Russia's Defence Ministry ; Russian Defence Ministry ; Russian Defense Ministry ; Russia's Defense Ministry ; Russia's Ministry of Defence ; Russia's Ministry of Defense ; Russian Ministry of Defense ; Russian MoD ; Minoborony | RU
Kremlin | the Kremlin | RU
FSB | Federal Security Service | RU
GRU | Russian military intelligence ; Russia's military intelligence | RU
State Duma | Russian Duma ; Duma | RU
Federation Council | | RU
Security Council of Russia | Russian Security Council ; Russia's Security Council | RU
Wagner Group | Wagner ; PMC Wagner ; Wagner PMC ; Wagner private military company ; Wagner mercenary group | RU
Rosgvardia | Russian National Guard | RU
Memorial | | RU
UK Ministry of Defence | Ministry of Defence of the United Kingdom ; British Ministry of Defence ; British Defence Ministry ; UK Defence Ministry ; Britain's Ministry of Defence ; Britain's Defence Ministry ; UK MoD ; UK MOD ; British MoD ; UK Defence Intelligence ; British Defence Intelligence ; U.K. Ministry of Defence ; U.K. Defense Ministry ; British Defense Ministry ; British Ministry of Defense ; UK Ministry of Defense | GB
Foreign, Commonwealth and Development Office | Foreign Office ; FCDO | GB
MI6 | Secret Intelligence Service | GB
MI5 | | GB
House of Commons | Commons Defence Committee ; House of Commons Defence Committee | GB
National Audit Office | | GB
International Institute for Strategic Studies | IISS | GB
Royal United Services Institute | RUSI | GB
Chatham House | Royal Institute of International Affairs | GB
Syrian Observatory for Human Rights | SOHR ; Syrian Observatory ; the Observatory | SY
Janes | Jane's ; IHS Jane's ; Jane's Defence Weekly | GB
Amnesty International | Amnesty |
Conflict Armament Research | |
Airwars | |
Iraq Body Count | |
Action on Armed Violence | AOAV |
Institute for the Study of War | ISW | US
Center for Strategic and International Studies | CSIS ; Centre for Strategic and International Studies | US
RAND Corporation | RAND ; Rand Corporation ; Rand Corp | US
Brookings Institution | Brookings | US
Carnegie Endowment for International Peace | Carnegie Endowment | US
Atlantic Council | | US
Council on Foreign Relations | CFR | US
Heritage Foundation | | US
American Enterprise Institute | AEI | US
Stimson Center | 38 North | US
Foreign Policy Research Institute | FPRI | US
Center for Naval Analyses | CNA | US
Foundation for Defense of Democracies | FDD | US
Washington Institute for Near East Policy | Washington Institute | US
Middle East Institute | | US
Wilson Center | | US
Critical Threats Project | Critical Threats | US
Jamestown Foundation | | US
New America | | US
Long War Journal | | US
SITE Intelligence Group | SITE | US
Soufan Center | Soufan Group | US
Human Rights Watch | HRW |
Physicians for Human Rights | |
International Crisis Group | Crisis Group | BE
Bellingcat | | NL
Oryx | Oryxspioenkop |
Conflict Intelligence Team | CIT |
Mediazona | |
ACLED | Armed Conflict Location & Event Data Project ; Armed Conflict Location and Event Data Project ; Armed Conflict Location and Event Data |
Uppsala Conflict Data Program | UCDP | SE
Stockholm International Peace Research Institute | SIPRI | SE
Swedish Defence Research Agency | FOI | SE
Kiel Institute | Kiel Institute for the World Economy | DE
German Institute for International and Security Affairs | SWP | DE
International Committee of the Red Cross | ICRC ; Red Cross | CH
Geneva Centre for Security Sector Governance | DCAF | CH
Small Arms Survey | | CH
Doctors Without Borders | MSF ; Médecins Sans Frontières ; Medecins Sans Frontieres |
Save the Children | |
Oxfam | |
NATO | North Atlantic Treaty Organization ; North Atlantic Treaty Organisation |
SHAPE | Supreme Headquarters Allied Powers Europe |
International Security Assistance Force | ISAF |
Resolute Support | Resolute Support Mission |
KFOR | Kosovo Force |
European Union | EU ; E.U. |
European Commission | EC |
European Council | |
European Parliament | |
European External Action Service | EEAS |
G7 | Group of Seven |
G20 | Group of 20 |
OSCE | Organization for Security and Co-operation in Europe ; Organization for Security and Cooperation in Europe ; Organisation for Security and Co-operation in Europe |
OSCE Special Monitoring Mission | Special Monitoring Mission ; SMM |
Council of Europe | |
United Nations | UN ; U.N. ; the UN |
UN Security Council | Security Council ; U.N. Security Council ; United Nations Security Council |
UN General Assembly | General Assembly ; U.N. General Assembly |
UN Secretariat | |
UN Group of Experts | U.N. Group of Experts ; Group of Experts ; UN experts ; U.N. experts ; Panel of Experts ; UN Panel of Experts |
UN Department of Peace Operations | UN Peacekeeping ; U.N. peacekeeping ; Department of Peacekeeping Operations ; Department of Peace Operations ; DPKO |
UN Human Rights Office | OHCHR ; Office of the High Commissioner for Human Rights ; U.N. Human Rights Office |
UNHCR | UN Refugee Agency ; UN refugee agency ; U.N. refugee agency |
UNICEF | |
OCHA | UN OCHA ; Office for the Coordination of Humanitarian Affairs |
UN Analytical Support and Sanctions Monitoring Team | UN Monitoring Team ; Analytical Support and Sanctions Monitoring Team ; Sanctions Monitoring Team |
World Food Programme | WFP ; World Food Program |
World Health Organization | WHO ; World Health Organisation |
IAEA | International Atomic Energy Agency |
International Criminal Court | ICC |
UNIFIL | UN Interim Force in Lebanon ; United Nations Interim Force in Lebanon |
UNDOF | UN Disengagement Observer Force ; United Nations Disengagement Observer Force |
UNTSO | UN Truce Supervision Organization |
UNFICYP | UN Peacekeeping Force in Cyprus |
MINUSMA | UN mission in Mali ; United Nations Multidimensional Integrated Stabilization Mission in Mali |
MINUSCA | UN mission in the Central African Republic |
MONUSCO | MONUC ; UN mission in Congo ; UN mission in the Democratic Republic of Congo |
UNMISS | UN Mission in South Sudan ; United Nations Mission in South Sudan |
UNISFA | UN Interim Security Force for Abyei |
UNAMID | |
UNMIL | UN Mission in Liberia |
UNAMSIL | UN Mission in Sierra Leone |
UNOCI | |
MINUSTAH | |
UNMIK | |
UNAMA | UN Assistance Mission in Afghanistan |
UNAMI | UN Assistance Mission for Iraq |
UNSMIL | UN Support Mission in Libya |
MINURSO | |
UNMOGIP | |
UNMEE | |
UNPROFOR | UN Protection Force |
UNTAET | UNMISET |
UNSOM | UN Assistance Mission in Somalia |
UNITAMS | |
African Union | AU ; AU Commission ; African Union Commission |
AU Peace and Security Council | African Union Peace and Security Council ; Peace and Security Council |
AMISOM | African Union Mission in Somalia ; AU Mission in Somalia |
ATMIS | African Union Transition Mission in Somalia |
AUSSOM | African Union Support and Stabilization Mission in Somalia ; African Union Support and Stabilisation Mission in Somalia |
ECOWAS | Economic Community of West African States |
ECOMOG | |
SADC | Southern African Development Community |
SAMIM | SADC Mission in Mozambique |
SAMIDRC | SADC Mission in the DRC |
East African Community | EAC |
East African Community Regional Force | EACRF |
IGAD | Intergovernmental Authority on Development |
G5 Sahel | G5 Sahel Joint Force |
Multinational Joint Task Force | MNJTF |
Alliance of Sahel States | AES |
Multinational Security Support Mission | MSS ; Kenya-led mission |
Arab League | League of Arab States |
Gulf Cooperation Council | GCC |
Organization of American States | OAS |
ASEAN | Association of Southeast Asian Nations |
CSTO | Collective Security Treaty Organization ; Collective Security Treaty Organisation |
CIS | Commonwealth of Independent States |
Shanghai Cooperation Organisation | SCO |
Multinational Force and Observers | MFO |
Combined Joint Task Force - Operation Inherent Resolve | Operation Inherent Resolve ; CJTF-OIR ; Inherent Resolve |
US-led coalition | U.S.-led coalition ; American-led coalition ; US-led international coalition ; anti-ISIS coalition ; US-led Coalition |
Saudi-led coalition | Arab coalition ; Saudi-led Coalition |
Multi-National Force - Iraq | Multi-National Force Iraq ; Multinational Force in Iraq ; MNF-I |
Israel Defense Forces | IDF ; Israeli Defense Forces ; Israel Defence Forces ; Israeli Defence Forces ; Israeli military ; Israeli army ; Israel's military ; Israel's army | IL
Shin Bet | Shabak ; Israel Security Agency | IL
Mossad | | IL
Institute for National Security Studies | INSS | IL
B'Tselem | | IL
Hamas | Qassam Brigades ; al-Qassam Brigades ; Izz ad-Din al-Qassam Brigades | PS
Palestinian Islamic Jihad | Islamic Jihad ; Al-Quds Brigades | PS
Gaza Health Ministry | Gaza's Health Ministry ; Hamas-run Health Ministry ; Hamas-run health ministry ; Gaza health ministry ; Gaza's health ministry ; Health Ministry in Gaza ; Palestinian Health Ministry | PS
Fatah | | PS
Hezbollah | Hizbullah ; Hizbollah ; Hizballah | LB
Lebanese Armed Forces | Lebanese Army ; Lebanese army ; Lebanon's army | LB
Islamic Revolutionary Guard Corps | IRGC ; Revolutionary Guards ; Revolutionary Guard ; Iran's Revolutionary Guards ; Iranian Revolutionary Guards ; Quds Force | IR
Houthis | Houthi movement ; Ansar Allah ; Ansarullah ; the Houthis ; Huthis | YE
Islamic State | ISIS ; ISIL ; IS ; Daesh ; Islamic State group ; Islamic State of Iraq and Syria |
Islamic State West Africa Province | ISWAP ; Islamic State's West Africa Province |
Al-Qaeda | al-Qaeda ; al-Qaida ; Al Qaeda ; al Qaeda ; Al-Qaida |
AQIM | Al-Qaeda in the Islamic Maghreb |
JNIM | Jama'at Nusrat al-Islam wal-Muslimin | ML
Al-Shabaab | al-Shabaab ; Al Shabaab ; al-Shabab ; Al-Shabab ; Shabaab | SO
Boko Haram | | NG
Hayat Tahrir al-Sham | HTS ; Nusra Front ; al-Nusra Front ; Jabhat al-Nusra | SY
Syrian Democratic Forces | SDF | SY
Free Syrian Army | FSA ; Syrian National Army ; SNA | SY
YPG | People's Protection Units ; Kurdish People's Protection Units | SY
Popular Mobilization Forces | Popular Mobilization Units ; PMF ; PMU ; Hashd al-Shaabi ; Popular Mobilisation Forces | IQ
Peshmerga | peshmerga ; Peshmerga Ministry ; Ministry of Peshmerga ; Kurdish Peshmerga | IQ
Kurdistan Regional Government | KRG | IQ
Iraqi Joint Operations Command | Joint Operations Command | IQ
PKK | Kurdistan Workers' Party ; Kurdistan Workers Party | TR
Turkish Armed Forces | TSK ; Turkish General Staff | TR
Taliban | the Taliban ; Afghan Taliban | AF
Tehreek-e-Taliban Pakistan | TTP ; Pakistani Taliban | PK
ISPR | Inter-Services Public Relations ; Inter Services Public Relations | PK
Inter-Services Intelligence | ISI | PK
Indian Army | | IN
Border Security Force | BSF | IN
Central Reserve Police Force | CRPF | IN
People's Liberation Army | PLA ; Chinese military ; China's military ; China's People's Liberation Army | CN
Taiwan's Ministry of National Defense | Taiwanese Defense Ministry ; Taiwan's Defense Ministry ; Taiwan's Defence Ministry ; Taiwan Defence Ministry ; Taiwanese Defence Ministry | TW
Japan Self-Defense Forces | Self-Defense Forces ; JSDF ; Japan Self-Defence Forces ; Self-Defence Forces | JP
Tatmadaw | Myanmar military ; Myanmar's military ; Burmese military ; Myanmar army ; Myanmar junta ; Myanmar's junta ; State Administration Council | MM
Arakan Army | | MM
Kachin Independence Army | KIA | MM
Karen National Union | KNU ; Karen National Liberation Army | MM
Armed Forces of the Philippines | Philippine military ; Philippine Armed Forces ; Philippine army ; Philippines military | PH
Moro Islamic Liberation Front | MILF | PH
Abu Sayyaf | | PH
New People's Army | NPA | PH
LTTE | Tamil Tigers ; Liberation Tigers of Tamil Eelam | LK
Australian Defence Force | ADF ; Australian Defense Force | AU
Australian Strategic Policy Institute | ASPI | AU
Lowy Institute | | AU
Canadian Armed Forces | Canadian Forces ; Department of National Defence | CA
Bundeswehr | German armed forces ; German army ; German military | DE
BND | Federal Intelligence Service | DE
Bundestag | | DE
Élysée | Elysee ; Élysée Palace ; Elysee Palace | FR
French Ministry of the Armed Forces | French Armed Forces Ministry ; Ministry of the Armed Forces ; Armed Forces Ministry ; French defence ministry ; French Defence Ministry ; French Defense Ministry | FR
Operation Barkhane | Barkhane | FR
FARC | Revolutionary Armed Forces of Colombia | CO
ELN | National Liberation Army | CO
AUC | United Self-Defense Forces of Colombia | CO
EZLN | Zapatistas | MX
Sedena | Secretariat of National Defense ; Mexican Defense Ministry ; Mexico's Defense Ministry | MX
Shining Path | | PE
M23 | March 23 Movement ; M23 rebels | CD
AFC/M23 | Congo River Alliance ; Alliance Fleuve Congo | CD
FARDC | Congolese army ; Congolese military ; Congo's army ; Armed Forces of the Democratic Republic of the Congo ; Armed Forces of the Democratic Republic of Congo | CD
Allied Democratic Forces | ADF militia | UG
Uganda People's Defence Force | UPDF ; Uganda Peoples Defence Forces ; Uganda People's Defence Forces ; Ugandan army ; Ugandan military ; Uganda's military ; Uganda's army | UG
Lord's Resistance Army | LRA | UG
Rwanda Defence Force | RDF ; Rwandan Defence Force ; Rwandan army ; Rwandan military ; Rwandan Defense Force ; Rwanda Defense Force | RW
Burundi National Defence Force | Burundian army ; Burundian military ; Burundi's army | BI
Kenya Defence Forces | KDF ; Kenyan military ; Kenyan army ; Kenya's military | KE
Ethiopian National Defence Force | ENDF ; Ethiopian National Defense Force ; Ethiopian army ; Ethiopian military | ET
Tigray People's Liberation Front | TPLF ; Tigray Defense Forces ; Tigray forces | ET
Oromo Liberation Army | OLA | ET
Somali National Army | Somali army | SO
Sudanese Armed Forces | SAF ; Sudanese army ; Sudanese military ; Sudan's army ; Sudan's military | SD
Rapid Support Forces | RSF ; paramilitary Rapid Support Forces | SD
Sudan People's Liberation Army | SPLA ; South Sudan People's Defence Forces ; SSPDF | SS
SPLM-IO | SPLA-IO ; SPLM/A-IO | SS
South African National Defence Force | SANDF ; South African army ; South African military ; South African National Defense Force | ZA
RENAMO | | MZ
FRELIMO | | MZ
UNITA | | AO
SWAPO | | NA
Nigerian Armed Forces | Nigerian army ; Nigerian military ; Nigeria's military ; Defence Headquarters ; Nigeria's army | NG
Libyan National Army | LNA ; Libyan Arab Armed Forces ; Haftar's forces | LY
Government of National Accord | GNA ; Government of National Unity ; GNU | LY
Polisario Front | Polisario | EH
Africa Center for Strategic Studies | Africa Centre for Strategic Studies | US
Institute for Security Studies | ISS | ZA
Amani Africa | |
Donetsk People's Republic | DPR ; DNR | UA
Luhansk People's Republic | LPR ; LNR | UA
Kosovo Liberation Army | KLA ; UCK | XK
IRA | Provisional IRA ; Irish Republican Army | GB
ETA | | ES
Irish Defence Forces | Óglaigh na hÉireann | IE
Norwegian Armed Forces | Norwegian military ; Norwegian army | NO
Estonian Defence Forces | | EE
Belarusian Ministry of Defence | Belarus Ministry of Defense ; Belarusian Defence Ministry ; Belarusian Defense Ministry | BY
Belarusian Hajun | Belaruski Hajun ; Hajun | BY
Office for Strategic Studies | OSW ; Centre for Eastern Studies | PL
Razumkov Centre | Razumkov Center | UA
Levada Center | Levada Centre ; Levada | RU
`;
