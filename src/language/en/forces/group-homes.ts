/* The states that an armed group fights: codes | groups by the names of their rows. */

const ROWS = `CO|FARC,FARC dissident,Segunda Marquetalia,ELN,EPL,AUC,Clan del Golfo,M-19
PE|Shining Path,MRTA
SV|FMLN
NI|Contras,Sandinistas
GT|URNG
MX|EZLN,Jalisco New Generation Cartel,Sinaloa Cartel,Zetas
HT|Viv Ansanm
LK|LTTE,JVP
PH|New People's Army,Abu Sayyaf,MILF,MNLF,Bangsamoro Islamic Freedom Fighters,Maute
ID|GAM,TPNPB,Fretilin
MM|Arakan Army,KIA,KNLA,KNDF,UWSA,TNLA,MNDAA,PDF,ARSA,Three Brotherhood Alliance
PK|TTP,BLA,BLF,Lashkar-e-Jhangvi
IN|Maoist,ULFA,NSCN,Lashkar-e-Taiba,Jaish-e-Mohammed,Hizbul Mujahideen
AF|Taliban,Haqqani network,ISIL-K,Mujahideen
IR|Jaish al-Adl,MEK,PJAK
TR|PKK
IL|Hezbollah,Hamas,Palestinian Islamic Jihad,Al-Aqsa Martyrs' Brigades,PFLP
YE|Houthi,AQAP
SY|Free Syrian Army,al-Nusra,HTS,Ahrar al-Sham,Jaysh al-Islam
NG NE CM TD|Boko Haram,ISWAP
NG|MEND,Ansaru,IPOB
CM|Ambazonia Defence Forces
SO KE|Al-Shabaab
CD|M23,FDLR,ADF,CODECO,CNDP,Mai-Mai
ML BF NE|JNIM,ISGS
ML|MNLA,Ansar Dine,MUJAO,CMA
SD|RSF,JEM,Sudan Liberation Army,SPLA,Janjaweed
SS|SPLA-IO,White Army
ET|TPLF,OLA,OLF,ONLF,Fano
UG|Lord's Resistance Army
BI|FNL,RED-Tabara
CF|Seleka,Anti-balaka,CPC,UPC,3R,FPRC
SL|RUF
LR|LURD,MODEL,NPFL
AO|UNITA,FNLA
MZ|Al-Sunna wa Jama'a,RENAMO
MA|Polisario
SN|MFDC
DZ|AQIM
GB|IRA,Mau Mau
ES|ETA
RU|Caucasus Emirate`;

const HOMES: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.split('\n').flatMap((row) => {
    const [codes, groups] = row.split('|') as [string, string];
    return groups.split(',').map((group): [string, readonly string[]] => [group, codes.split(' ')]);
  }),
);

const NONE: readonly string[] = [];

/** The codes of the countries whose states the group fights at home, the chief one first; none where no row tells. */
export const foughtBy = (group: string): readonly string[] => HOMES.get(group) ?? NONE;
