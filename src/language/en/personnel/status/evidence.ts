/*
 * Words that bear on a state without governing the count: "surgeons", "coffins", "boot camp". None tells it alone for
 * certain, so each has a weight; 2 is what it takes to speak against mere presence.
 */

import type { Status } from '../../../../model/claim.js';
import { wordSet } from '../closed.js';

export interface EvidenceRow {
  status: Status;
  weight: number;
  words: string;
  example: string;
}

export const EVIDENCE_ROWS: readonly EvidenceRow[] = [
  {
    status: 'killed',
    weight: 2,
    words:
      'obituary obituaries coffin coffins corpse corpses cadavers funeral funerals grave graves gravestones headstones mourners requiem posthumously posthumous morgue mortuary autopsy cemetery graveyard cenotaph bodybags deaths fatalities ' +
      'killers murderers massacre executioners suicide suicides lynched electrocuted',
    example: 'found obituaries for 1,200 soldiers',
  },
  {
    status: 'killed',
    weight: 1.2,
    words:
      'bodies remains buried burial memorial monument plaque martyrs toll deadly fatal fatally lives death killed killing tomb mourning slain identified rubble perished dna survived survivors names',
    example: 'bodies of twelve officers were identified',
  },
  {
    status: 'wounded',
    weight: 2,
    words:
      'shrapnel concussion concussions concussed bandages bandaged stitches surgeons stretchers stretcher amputees amputations amputation fractures burns frostbite blinded limbs tourniquets wounds injuries splinters scarred dismembered paralysed paralyzed prosthetic prosthetics stabbed poisoned',
    example: 'surgeons operated on 34 troopers',
  },
  {
    status: 'wounded',
    weight: 1.2,
    words:
      'hospital hospitals clinic surgery operated treated treatment injured hurt ambulances medics doctors wards ward leg legs arm arms infirmary intensive rehabilitation fragments discharged bleeding medevac medevaced',
    example: 'the hospital took in 188 soldiers',
  },
  {
    status: 'captured',
    weight: 2,
    words:
      'captives captive captivity prisoner prisoners jails handcuffed blindfolded detention pows ransom shackles inmates cells overpowered captors kidnappers abducted taken-prisoner detainees',
    example: 'paraded 16 soldiers as captives',
  },
  {
    status: 'captured',
    weight: 1.2,
    words: 'camp-guards exchange jail jailed cell custody held arrested surrendered guards prison prisons surrender',
    example: 'held in the stadium',
  },
  {
    status: 'missing',
    weight: 2,
    words: 'unknown vanished disappeared unheard untraced',
    example: 'the fate of 300 soldiers is unknown',
  },
  {
    status: 'missing',
    weight: 1,
    words: 'fate search searching trace swept families contact',
    example: 'a search is on for five troops',
  },
  {
    status: 'training',
    weight: 2,
    words: 'trainees syllabus curriculum bootcamp instructors drill-ground graduates graduated enrolled enrolls',
    example: 'enrolled in the course',
  },
  {
    status: 'training',
    weight: 1.2,
    words:
      'course courses trainers drills cadets recruits conscripts academy school intake boot lessons taught basics learn range',
    example: 'boot camp began for 700 conscripts',
  },
  {
    status: 'en_route',
    weight: 2,
    words: 'trudging steaming sailing rolling underway trekking motoring',
    example: 'rolling south: 260 soldiers',
  },
  {
    status: 'en_route',
    weight: 1,
    words: 'convoy convoys lorries trucks aboard road toward towards',
    example: '900 soldiers in lorries on the road from the port',
  },
  {
    status: 'withdrawn',
    weight: 2,
    words: 'homecoming demobilisation demobilization pullout withdrawal',
    example: 'a homecoming for 80 soldiers',
  },
  {
    status: 'withdrawn',
    weight: 1,
    words: 'home barracks returned flag lowered goodbye farewell',
    example: 'lowered the flag and said goodbye',
  },
  {
    status: 'casualties',
    weight: 1.2,
    words: 'losses casualties attrition losing bled decimated',
    example: 'bled 900 men',
  },
  {
    status: 'planned',
    weight: 2,
    words:
      'goal goals pledge pledged promised plan planned plans envisaged foreseen intended earmarked proposal tomorrow',
    example: 'the plan was for 900',
  },
  {
    status: 'planned',
    weight: 1.2,
    words:
      'want wants request requested need needs soon due expected meant approved decision bill mandate decree future',
    example: 'would like 3,000 more',
  },
  {
    status: 'possible',
    weight: 2,
    words: 'might possibility hypothetical scenario scenarios contingency considering weighing mulling',
    example: 'one scenario is 900 soldiers',
  },
  {
    status: 'possible',
    weight: 1.2,
    words: 'could perhaps option options discussed talked looking idea talks maybe',
    example: 'talked about 10,000 peacekeepers',
  },
];

/** A word that is evidence, to the states that it speaks for. */
export const EVIDENCE: ReadonlyMap<string, readonly { status: Status; weight: number }[]> = (() => {
  const map = new Map<string, { status: Status; weight: number }[]>();
  for (const { status, weight, words } of EVIDENCE_ROWS)
    for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), { status, weight }]);
  return map;
})();

/** Words that turn evidence into its opposite. */
export const AGAINST = wordSet('no not none never without nobody neither nor denied');
