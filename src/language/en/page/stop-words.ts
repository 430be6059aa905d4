/* Little words that tell English from other languages. */

/** Words that nearly every English paragraph has near its start, with their spaces. */
export const COMMON_WORDS: readonly string[] = [' the ', ' of ', ' and ', ' to ', ' said', ' that ', ' with '];

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const STOP_WORDS = words(
  'the of and to in a is that for it was on are as with his they at be this have from or had by not but what all were when we there can an your which their said if do will each about how up out them then she many some so these would other into has more her two like him see time could no make than been its who now people my made over did down only way find use may long little very after just where most through back much before go good new our me too any same right also around another came come because does part even such here why while men against',
);

export const OTHER_STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'fr',
    words(
      "le la les des du un une et est que qui dans pour par sur avec au aux ce ces cette il elle ils nous vous ne pas plus son sa ses leur leurs été sont ont mais ou où d'une d'un l'on dont entre après selon ainsi contre depuis avait être comme en se de",
    ),
  ],
  [
    'es',
    words(
      'el la los las de del y en que un una por con para su sus se es al lo como más pero fue han ha no este esta estos entre sobre sin ser también hasta desde según durante cuando muy ya o son está tras donde',
    ),
  ],
  [
    'pt',
    words(
      'o a os as de do da dos das e em um uma que por com para não se na no nas nos mais foi ao à pelo pela como mas são também até entre sobre sem após segundo quando já ou está seu sua',
    ),
  ],
  [
    'de',
    words(
      'der die das und ist in den von zu mit sich des auf für nicht ein eine einen einem einer dem als auch es an werden aus er hat dass sie nach wird bei um noch wie über so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei sind gegen vom am im',
    ),
  ],
  [
    'it',
    words(
      'il lo la i gli le di del della dei delle e che un una in per con da dal dalla su sul non si è sono ha hanno come più ma anche al alla ai nel nella dopo contro stato essere tra fra secondo',
    ),
  ],
  [
    'nl',
    words(
      'de het een en van ik te dat die in is niet zijn op aan met als voor er maar om hem dan zou of wat mijn dit zo door over ze bij ook tot je mij uit naar kan geen nog worden werd heeft hebben deze',
    ),
  ],
  [
    'pl',
    words(
      'w i na z do się nie to że jest o po od przez za jak dla ale są był był być oraz przy który która które tego jego już',
    ),
  ],
  [
    'tr',
    words('ve bir bu için ile da de olarak olan çok daha gibi kadar sonra ancak ise ya en ne her göre karşı olduğu'),
  ],
  [
    'sv',
    words(
      'och i att det som en på är av för med den till inte har de om ett han men var från vi så kan när år hon under också efter eller nu sin där',
    ),
  ],
  ['ro', words('și în de la cu pe un o este nu că din care pentru mai au fost prin sunt după către fi a se')],
  [
    'id',
    words('yang dan di untuk dari dengan pada ini itu tidak akan ke oleh dalam adalah sebagai juga telah para mereka'),
  ],
]);
