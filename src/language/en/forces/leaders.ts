import type { Token } from '../../../text/tokens.js';

/* Rulers by whose name their army goes ("Kim's troops") and who are met with their title ("President Doe"). surname | country. */

const ROWS = `kim|KP
un|KP
putin|RU
yeltsin|RU
zelensky|UA
zelenskyy|UA
zelenskiy|UA
zelenskyi|UA
selensky|UA
lukashenko|BY
assad|SY
saddam|IQ
gaddafi|LY
gadhafi|LY
qaddafi|LY
netanyahu|IL
erdogan|TR
kagame|RW
tshisekedi|CD
kabila|CD
museveni|UG
maduro|VE
castro|CU
milosevic|RS
hitler|DE
mussolini|IT
franco|ES
napoleon|FR
burhan|SD
kiir|SS
kadyrov|RU
bush|US
clinton|US
obama|US
trump|US
biden|US
reagan|US
carter|US
nixon|US
truman|US
eisenhower|US
kennedy|US
blair|GB
cameron|GB
thatcher|GB
sunak|GB
starmer|GB
macron|FR
hollande|FR
sarkozy|FR
chirac|FR
merkel|DE
scholz|DE
merz|DE
trudeau|CA
harper|CA
carney|CA
howard|AU
rudd|AU
gillard|AU
abbott|AU
albanese|AU
ardern|NZ
modi|IN
vajpayee|IN
sharif|PK
musharraf|PK
zardari|PK
karzai|AF
ghani|AF
xi|CN
abe|JP
koizumi|JP
kishida|JP
ishiba|JP
yoon|KR
moon|KR
duterte|PH
marcos|PH
arroyo|PH
aquino|PH
estrada|PH
widodo|ID
prabowo|ID
habibie|ID
santos|CO
uribe|CO
duque|CO
petro|CO
chavez|VE
bolsonaro|BR
lula|BR
correa|EC
lasso|EC
noboa|EC
fujimori|PE
boluarte|PE
humala|PE
ortega|NI
obrador|MX
calderon|MX
sheinbaum|MX
ramaphosa|ZA
zuma|ZA
mbeki|ZA
mandela|ZA
ruto|KE
kenyatta|KE
buhari|NG
jonathan|NG
tinubu|NG
obasanjo|NG
mahama|GH
deby|TD
issoufou|NE
bazoum|NE
keita|ML
goita|ML
traore|BF
kabore|BF
talon|BJ
sall|SN
mohamud|SO
farmajo|SO
abiy|ET
meles|ET
zenawi|ET
afwerki|ER
bashir|SD
nkurunziza|BI
ndayishimiye|BI
rajapaksa|LK
sirisena|LK
wickremesinghe|LK
poroshenko|UA
medvedev|RU
gorbachev|RU
stalin|RU
sisi|EG
mubarak|EG
morsi|EG
rouhani|IR
raisi|IR
pezeshkian|IR
ahmadinejad|IR
maliki|IQ
abadi|IQ
sharon|IL
olmert|IL
tusk|PL
duda|PL
morawiecki|PL
orban|HU
vucic|RS
pashinyan|AM
aliyev|AZ
saakashvili|GE
rahmon|TJ
hasina|BD
prachanda|NP
thaksin|TH
prayut|TH
tsai|TW
lai|TW
samaras|GR
rutte|NL
sanchez|ES
zapatero|ES
aznar|ES
berlusconi|IT
meloni|IT
ouattara|CI
nyusi|MZ
magufuli|TZ
hichilema|ZM
mnangagwa|ZW
mugabe|ZW
biya|CM
touadera|CF
bozize|CF`;

const LEADERS: ReadonlyMap<string, string> = new Map(ROWS.split('\n').map((row) => row.split('|') as [string, string]));

/** The country of the ruler whose name, in the possessive, stands at token `i`; null for any other word. */
export function rulerAt(tokens: readonly Token[], i: number): string | null {
  const token = tokens[i]!;
  if (!token.cap || tokens[i + 1]?.lower !== "'s") return null;
  if (token.lower === 'un' && tokens[i - 1]?.lower !== 'jong') return null;
  return LEADERS.get(token.lower) ?? null;
}

/** The country of the ruler with this surname; null for any other word. */
export const rulerOf = (lower: string): string | null => LEADERS.get(lower) ?? null;

/** Whether a ruler's name is this word. */
export const isRuler = (lower: string): boolean => LEADERS.has(lower);
