/*
 * Spellings that stand for one name in English newspapers. Each row: the form that keys use, then the others.
 * Example: Zelensky's given name is "Volodymyr" or "Vladimir"; Kim Yong Hyun may be written Kim Yong-hyeon.
 * Forms are given folded: lower case, no accents, no hyphens.
 */

/** Given names. Slavic names in their Ukrainian, Russian and Belarusian form, Arabic and Persian transliterations, English short forms. */
const GIVEN = `
vladimir volodymyr uladzimir wladimir vladymyr volodimir
alexander oleksandr aleksandr alexandr aliaksandr aleksander alexandre alexandru olexandr oleksander alex sasha
alexey oleksii oleksiy oleksy alexei aleksei aleksey aliaksei oleksij olexiy
sergey serhii serhiy serhy sergei sergii sergiy siarhei serge
nikolay mykola nikolai mikola nicolai
dmitry dmytro dmitri dmitriy dmitrii dzmitry dimitri
andrey andrii andriy andrei andrej andriey
evgeny yevhen yevgeny yevgeniy yevgenii yevheniy evgenii evgeniy evgeni eugene yevgeni evhen
mikhail mykhailo mikhailo mihail mykhaylo
pavel pavlo paul pol
grigory hryhorii hryhoriy grigoriy grigori hryhory
igor ihor ihar
oleg oleh
kirill kyrylo kiril kyryl
vadim vadym
ilya illia ilia iliya illya
anatoly anatolii anatoliy anatolij anatol
valery valerii valeriy valeri valeriya
yury yurii yuriy yuri iurii juri iury
vasily vasyl vasilii vasiliy vasyly vasili
viktor victor
konstantin kostiantyn kostyantyn constantin
gennady hennadii hennadiy gennadiy gennadi hennady
georgy heorhii georgii georgiy giorgi georgi heorhiy
vitaly vitalii vitaliy vitali
arseny arsenii arseniy arsen
timofey tymofiy timofei
stepan stephan
fedor fyodor fedir feodor
petr petro pyotr peter piotr
taras tarass
ruslan rouslan
rustem rustam
anton antin
artem artyom artiom
denis denys
maksim maxim maksym maxym
matvey matvii
natalia nataliya natalya nataliia
maria mariya marija mariia
tatiana tetiana tetyana tatyana
ekaterina kateryna yekaterina katerina
elena olena yelena helena
anna hanna ganna
julia yulia yuliya yuliia iuliia
olga olha
svetlana svitlana
lyudmila liudmyla ludmila lyudmyla
muhammad mohammed mohamed mohammad muhammed mohamad mohamud mahamat mouhamed mahammad mohd muhamad
mahmoud mahmud mehmud mahmood
ahmad ahmed ahmet achmad
hussein hussain husayn hossein husein hussien husain hocine
hassan hasan hassane
hamid hameed
khalid khaled kaled
omar umar oumar omer
osama usama ussama
yusuf youssef yousef yousuf yusef joussef yousaf
ibrahim ebrahim
ismail ismael esmail ismayil
qasem qassem kassem qasim kasem ghassem qassim
said saeed sayed saied saeid sa'id
salih saleh salah
sulayman suleiman soleiman sulaiman soleimani
abdallah abdullah abdulla abdoulaye
abdulrahman abdelrahman abdirahman abdurrahman abdulrehman abderrahmane
abdulfattah abdelfattah
yahya yehya yehia jahja
ali aly
isa eissa issa
jamal gamal djamel
faisal faysal feisal
nasir nasser naser
rashid rasheed rachid
tariq tarek tarik
walid waleed
zayd zaid zayed
mustafa mostafa moustafa mustapha
bashar bachar bashir
ayatollah ayatullah
moses moshe
isaac yitzhak yitzchak itzhak
benjamin binyamin ben benny
joav yoav
patrick pat
michael mike mick
joseph joe
robert bob rob bobby
william bill will billy
anthony tony
james jim jimmy jamie
thomas tom tommy
richard dick rick
daniel dan danny
david dave
christopher chris
kenneth ken
ronald ron
samuel sam
stephen steve steven
timothy tim
edward ed eddie ted
gregory greg
jeffrey jeff geoffrey geoff
matthew matt
nicholas nick nicolas
andrew andy
charles chuck charlie
donald don
douglas doug
frederick fred
gerald gerry jerry
john jack jon johnny
katherine kate katharine catherine kathy
lawrence larry
elizabeth liz beth
philip phil phillip philippe
raymond ray
stanley stan
susan sue
walter walt
antonio toni
jose pepe
franciscus frank francis
juergen jurgen
goran joran
`;

/** East Asian family names: they stand first in their own order. */
const FAMILY = `
kim gim
lee rhee yi ri li
park pak bak
choi choe
jung jeong chung chong
kang gang
cho jo
yoon yun
jang chang
lim rim im yim
shin sin
han
oh
seo suh so
kwon gwon
hwang
ahn an
song
ryu yoo yu you
hong
jeon jun chun
ko go koh
moon mun
yang
son sohn
bae pae
baek paik paek
heo hur huh ho
nam
shim sim
noh roh no
ha
joo chu ju
woo u
ku koo gu
sung seong
na
min
cha
ji chi
eom um
won
byun pyon byeon
bang pang
kong gong
hyun hyon
yeo
wang
zhang
liu
chen
xi
zhao
wu
xu
sun
zhu
ma
guo
he
gao
luo
nguyen
tran
pham
`;

/** Korean given-name syllables, romanised in the South's, the North's and the older ways. */
const SYLLABLES = `
seong sung song
hyun hyeon hyon
yong young yeong
jung jeong chung jong chong
jun joon chun joong
seok suk sok
sun seon son
kyung gyeong kyong kyoung
kwon gwon kweun kwun kweon
hoon hun
woo u wu
ok ock uk wook
won weon
eun un
chol cheol chul chol
sik shik
geun keun kun
hee hui hi
soo su
joo ju
kyu gyu
il
tae dae
hwan
min
ho
bok
sang
yol yeol yul
kwan gwan
kwang gwang
ryong
nam
pyo
pil
tak taek
yeop yop yub
`;

function rows(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
}

function table(text: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const [first, ...others] of rows(text)) {
    if (!map.has(first!)) map.set(first!, first!);
    for (const other of others) if (!map.has(other)) map.set(other, first!);
  }
  return map;
}

function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Spelling of a given name to the spelling that keys use. */
export const givenSpellings = lazy(() => table(GIVEN));
/** East Asian family name to the spelling that keys use. */
export const familySpellings = lazy(() => table(FAMILY));
/** Korean syllable to the spelling that keys use. */
export const syllableSpellings = lazy(() => table(SYLLABLES));
