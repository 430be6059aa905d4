/*
 * Status cues as rows: words that say in what state counted people are. `after`: the people stand before the cue as its
 * subject or patient ("60 were killed"); `before`: they follow it as its object ("lost 60"); `both`.
 *
 * A form may hold several words. `{take}` stands for all forms of a verb, `{take:ed}` for its past and participle,
 * `{be}` for those of "be", `{their}` for any possessive, `{self}` for any reflexive; `*` for up to three words between.
 */

import type { Status } from '../../../model/claim.js';

export interface CueRow {
  status: Status;
  side: 'after' | 'before' | 'both';
  forms: readonly string[];
  example: string;
}

const forms = (text: string): string[] => text.split(/\s*,\s*/);

export const CUE_ROWS: readonly CueRow[] = [
  {
    status: 'casualties',
    side: 'both',
    forms: forms(
      'casualties, losses, casualty, out of action, {be} out of action, hors de combat, {put} out of action, {incapacitate:ed}, {disable:ed}, casualty toll, casualty count, killed-and-wounded, {become} casualties',
    ),
    example: 'suffered 900 casualties; several words of loss in a row ("killed or wounded") make one such cue',
  },
  {
    status: 'killed',
    side: 'both',
    forms: forms(
      'killed, slew, slay, slays, kills, kill, killing, slain, {slaughter:ed}, slaughtering, {massacre:ed}, massacring, {shoot} dead, shot and killed, {be} shot, {gun} down, {mow} down, {cut:ed} down, {take} out of this world, ' +
        '{take} the lives of, {claim} the lives of, {claim} the life of, {take} the life of, {cost} the lives of, {cost} the life of, {cost} * lives, {claim} * lives, assassination of, murder of, execution of, killing of, hit fatally, ' +
        '{eliminate}, {neutralise}, {neutralize}, {liquidate}, {wipe} out, {finish} off, {behead:ed}, {execute:ed}, {assassinate:ed}, {martyr:ed}, {annihilate}, {destroy:ed}, {murder:ed}, {lynch:ed}, {exterminate:ed}, {bury:ed}, ' +
        '{blow:ed} up, blown up, {blow:ed} apart, {put} to death, {put} to the sword, {dispatch:ed} to their deaths, {send:ed} to their deaths, {send:ed} to {their} graves, {hack:ed} to death, {burn:ed} to death, {burn:ed} alive, {crush:ed} to death, {stab:ed} to death',
    ),
    example: 'killed 18 servicemen; 18 were killed',
  },
  {
    status: 'killed',
    side: 'after',
    forms: forms(
      'dead, {die}, {perish}, fallen, fell, fall, fallen to, {succumb}, {drown:ed}, {bleed:ed} to death, {freeze:ed} to death, {starve:ed} to death, {lose} {their} lives, {lose} {their} life, {give} {their} lives, {give} {their} life, {lay} down {their} lives, {lay} down {their} life, ' +
        '{pay} with {their} lives, {pay} with {their} life, {meet} {their} death, {meet} {their} deaths, {meet} {their} end, {find} {their} death, {meet} martyrdom, {embrace} martyrdom, {attain} martyrdom, {achieve} martyrdom, {breathe} {their} last, ' +
        '{make} the ultimate sacrifice, {make} the supreme sacrifice, {pay} the ultimate price, {pay} the supreme sacrifice, did not come home, did not come back, never {come} back, never {come} home, never {return}, not survive, did not survive, {be} no more, ' +
        'lie in graves, lie buried, lie under, {be} buried, {be} laid to rest, {lie} where they fell, {go} to {their} deaths, {take:ed} {their} own lives, {take:ed} {their} own life, {commit:ed} suicide, no one survived, none survived, {be} lost, been lost, among the dead, among the fallen, among those killed, {be} dead, gone for good, sent to hell, came home in coffins, {return:ed} in coffins',
    ),
    example: '23 personnel died',
  },
  {
    status: 'killed',
    side: 'before',
    forms: forms(
      '{lose}, loss of, losses of, death of, deaths of, killing of, death toll, toll, dead, deaths, fatalities, fallen, buried, bury, bodies of, remains of, graves of, coffins of, funeral of, funerals of, burial of, {mourn}, obituaries of, names of * fallen, names of * dead',
    ),
    example: 'the army lost 71 soldiers',
  },
  {
    status: 'wounded',
    side: 'both',
    forms: forms(
      'shot and wounded, shot and injured, {wound}, {injure}, {hurt}, {maim:ed}, {cripple:ed}, {concuss:ed}, {hospitalise:ed}, {hospitalize:ed}, injuries, {treat:ed} for, left * with wounds, left * with injuries',
    ),
    example: '31 were wounded',
  },
  {
    status: 'wounded',
    side: 'after',
    forms: forms(
      '{sustain} wounds, {sustain} * wounds, {sustain} injuries, {sustain} * injuries, {sustain} * injury, {receive} wounds, {receive} * wounds, {receive} injuries, {receive} * injuries, {suffer} wounds, {suffer} * wounds, {suffer} injuries, {suffer} * injuries, {suffer} burns, {suffer} * burns, {suffer} concussion, {suffer} a concussion, ' +
        '{bear} wounds, {bear} * wounds, {get} a * wound, {get} * wounds, {lose} limbs, {lose} * legs, {lose} a leg, {lose} a limb, {lose} an arm, {be} in hospital, in hospital, {be} in a hospital, in * condition, {be} critical, {be} in intensive care, ' +
        'among the wounded, among the injured, hit by, {be} treated, {be} being treated, being treated, {be} evaluated for, evaluated for, {undergo} treatment, {undergo} surgery, under treatment, undergoing treatment, {need} treatment, {require} treatment, {need} stitches, {need} surgery, {blind:ed}, have frostbite, treated, {take:ed} to hospital, {take:ed} to a hospital, {rush:ed} to hospital, {lie} in hospital, {recover} in, recovering from, {survive} with',
    ),
    example: '39 received injuries',
  },
  {
    status: 'captured',
    side: 'both',
    forms: forms(
      '{capture}, captured alive, {take:ed} alive, {detain}, {take} prisoner, {take} * prisoner, {take} prisoners, {take} captive, {take} * captive, {take} hostage, {take} * hostage, {hold} captive, {hold} hostage, {hold} prisoner, {hold} as prisoners, {seize:ed}, {abduct}, {kidnap}, {intern:ed}, {arrest}, {round} up, {imprison:ed}, {jail:ed}, {apprehend:ed}, {nab:ed}, {bag:ed}, ' +
        'capture of, arrest of, surrender of, abduction of, kidnapping of, prisoners, POWs, in captivity, as prisoners, prisoner-of-war, {take} into custody, {lead:ed} away, {lead:ed} off, {march:ed} off',
    ),
    example: '60 were taken prisoner',
  },
  {
    status: 'captured',
    side: 'after',
    forms: forms(
      '{be} caught, been caught, {surrender}, {capitulate:ed}, {hand} over, been handed to, handed over to, {give} up, {give} {self} up, {turn} {self} in, {turn} {self} over, {hand} {self} over, {hand} {self} in, {lay} down {their} arms, {lay} down {their} weapons, {lay} down arms, {lay} down weapons, {put} down {their} arms, {put} down {their} weapons, {throw} down {their} weapons, {throw} down {their} arms, {raise} {their} hands, {hoist} the white flag, {raise} the white flag, ' +
        'in the hands of, in hands of, {fall} into the hands of, {fall} into * hands, {fall} into captivity, {be} being held, being held, {be} held, in enemy hands, {be} still held, still in captivity, {be} in captivity, {be} in custody, in * custody, {be} behind bars, behind bars, {be} in prison, prison camps, prison camp, held for, held by, captive',
    ),
    example: '300 surrendered',
  },
  {
    status: 'missing',
    side: 'both',
    forms: forms(
      'missing, unaccounted for, {disappear}, {vanish}, not been heard from, not been heard of, missing in action, {go} missing, whereabouts, lost track of, lost contact with, disappearance of, without a trace, no trace of',
    ),
    example: '153 were missing',
  },
  {
    status: 'deserted',
    side: 'both',
    forms: forms(
      '{desert}, {defect}, deserters, desertion of, desertions of, defection of, defections of, {flee} {their} post, {flee} {their} posts, {flee} the outpost, {flee} the post, {flee} the base, {flee} the camp, {flee} {their} base, {flee} {their} camp, {flee} {their} outpost, {flee} {their} positions, {flee} {their} unit, {flee} {their} units, {flee} the front, {flee} from the front, {flee} the army, {flee} the ranks, ' +
        '{go} AWOL, {be} AWOL, AWOL, absent without leave, without leave, {abscond}, {abandon} {their} posts, {abandon} {their} post, {abandon} {their} positions, {abandon} {their} units, {abandon} {their} unit, {leave} {their} posts, {leave} {their} post, {leave} {their} positions without, {leave} {their} units without, {run} away, {run} off, {slip} away, {mutiny:ed}, {break:ed} ranks, {cross} over to the, {go} over to the, ' +
        'gone from {their} posts, gone from {their} positions, gone from positions, {walk:ed} out of, {walk:ed} out on, {walk:ed} away from, {walk:ed} off, {walk:ed} home, {absent} {self}, {switch} sides, {change} sides, {refuse:ed} to return, failed to return, {quit} {their} posts, dodged the draft, {throw} away {their} uniforms, {shed} {their} uniforms',
    ),
    example: '40 deserted',
  },
  {
    status: 'withdrawn',
    side: 'both',
    forms: forms(
      '{withdraw}, withdrawal of, {pull} out, {pull} back, pullout of, pull-out of, pullback of, {bring} home, {bring} back home, {send} home, {send} back, {order:ed} home, {order:ed} back, {call} home, {call} back, {recall:ed}, {remove}, removal of, {repatriate}, repatriation of, {draw} down, drawdown of, {demobilise}, {demobilize}, demobilisation of, demobilization of, {discharge:ed}, {disband:ed}, {redeploy:ed} from, ' +
        '{cut}, reduction of, cut of, {trim}, {shed}, {slash}, {phase} out, {take:ed} out of, {take} out, {move:ed} out of, {lift:ed} out, {airlift:ed} out, {fly:ed} out of, {evacuate}, evacuation of, departure of, departures of, exit of, return of, gone from, gone are, {thin} out, {release:ed} from service, {stand} down, {take} home, {march} home',
    ),
    example: 'will withdraw 2,000',
  },
  {
    status: 'withdrawn',
    side: 'after',
    forms: forms(
      '{leave}, {depart}, {come} home, {go} home, {return} home, {return:ed} from, {return:ed} to base, {return:ed} to {their} country, {return:ed} to {their} homeland, {return:ed} to {their} home, {return:ed} to {their} base, {return:ed} to {their} bases, {return:ed} to {their} * bases, {return:ed} to barracks, {return:ed} to {their} barracks, {head:ed} home, heading home, {sail} home, {sail} away, {fly} home, {fly} back, {fly} out, {ship} home, {ship:ed} out, {march:ed} out, {get} out, {be} back home, back home, {be} home, {be} back from, back from, out by, are out, is out, be out, been out, be gone, are gone, ' +
        '{retreat}, {exit}, {quit}, {move} out, {walk:ed} away, {demob:ed}, {rotate} out, {fall:ed} back, {clear:ed} out, {vacate:ed}, to return, {end:ed} {their} tour, {finish:ed} {their} tour, {complete:ed} {their} withdrawal, {pack:ed} up, {pack} {their} bags',
    ),
    example: 'some 400 left the island',
  },
  {
    status: 'en_route',
    side: 'both',
    forms: forms(
      'on the way, on {their} way, on the move, on the march, en route, in transit, in convoy, {head} to, {head} for, {head} toward, {head} towards, {head} north, {head} south, {head} east, {head} west, {be} bound for, bound for, sailing for, sailing to, steaming to, steaming for, steaming toward, marching on, marching to, marching toward, marching towards, moving toward, moving towards, moving to, moving closer, moved closer, moved nearer, rolling toward, rolling towards, streaming toward, streaming towards, driving toward, driving towards, closing in on, converging on, advancing on, advancing toward, advancing towards, pushing toward, pushing towards, ' +
        '{set:ed} off, setting off, {set:ed} out, {set:ed} sail, saw off, {board:ed}, boarding, {embark:ed}, embarking, got on, {be} being moved, being moved, being flown, being transferred, being transported, being shipped, being sent, being deployed, being redeployed, being dispatched, being ferried, being bussed, being bused, being rushed, being airlifted, being brought, being shifted, being relocated, ' +
        'transported, ferried, {be} transporting, transporting, ferrying, nearly there, about to arrive, about to come, started moving, begun moving, began moving, begun to move, began to move, are moving, is moving, were moving, flying to, travelling to, traveling to, left for, leaving for, {leave} for, {depart} for, underway to, under way to, {be} aboard',
    ),
    example: '12,000 troops are on the move',
  },
  {
    status: 'training',
    side: 'both',
    forms: forms(
      'training, trained, trains, to train, will train, in training, {undergo} training, {undergo} * training, {receive} training, {receive} * training, {get} training, being trained, for training, {be} preparing, being prepared, preparing, being readied, being drilled, {drill}, being schooled, schooled, {complete} * course, {complete} * training, {complete} training, {finish} * training, {finish} training, {attend} * course, {attend} training, through training, are being made ready, being equipped, getting ready, prepare to, readied, prepared to fight, prepared for combat, prepared for battle, ' +
        'being instructed, {instruct}, {mentor}, {coach:ed}, {teach:ed}, being taught, learning to, {practise}, {practice:ed}, practicing, {rehearse}, {exercise:ed}, in boot camp, at boot camp, in basic training, {be} put through, acclimatising, acclimatizing',
    ),
    example: '2,000 recruits are training',
  },
  {
    status: 'strength',
    side: 'both',
    forms: forms(
      'strength, under arms, total strength, headcount, in uniform, active-duty, active duty, in its ranks, in their ranks, roster, on the rolls, on its rolls, on its books, on the books, payroll, establishment, end strength, standing army, on active duty, size of, on its rosters, {boast}, {muster}, under its command, under {their} command',
    ),
    example: 'an army with a strength of 90,000',
  },
  {
    status: 'planned',
    side: 'both',
    forms: forms(
      '{allocate:ed}, {allot:ed}, {propose}, {recommend}, {authorise}, {authorize}, {approve}, {pledge}, {promise}, {offer}, {request}, asked for, asks for, asking for, {call:ed} for, calls for, asked, {earmark:ed}, {envisage}, {envision}, {foresee}, {budget} for, {await}, {anticipate}, {intend}, planned, planning, plan to, plans to, plan for, plan of, plans for, {seek}, needed, needs, {require}, would like, wants, wants to, want to, wanted, {order:ed}, orders, draft, drafts, conscript, ' +
        'target of, goal of, ceiling of, quota of, cap of, limit of, target is, goal is, ceiling, target, in line to, {be} in line to, plan is for, plans are for, expects, {be} expected, due to, {be} due, on standby, on alert, on short notice, on high alert, on notice, {stand} ready, {stand} by, ready to deploy, prepared to send, ready to send, {hope} to, {hope} for, {aim} to, {aim} for, {aim} at, scheduled, slated, poised to, set to, mandate for, ordered to, to be sent, to be deployed, to be drawn, {allow} for, in mind, needed for, aim of, aim is, aim was, on course for, to be called up, target strength, should expect, is to have, are to have, in the pipeline',
    ),
    example: 'the council authorised 4,000 troops',
  },
  {
    status: 'possible',
    side: 'both',
    forms: forms(
      '{consider}, {mull}, {weigh}, {contemplate}, {ponder}, {debate}, {float}, under review, under discussion, looking at, talked about, talk of, talking about, option of, option to, options include, might, may need, could need, if needed, if necessary, {threaten} to',
    ),
    example: 'is weighing 1,000 more',
  },
  {
    status: 'present',
    side: 'both',
    forms: forms(
      'are, is, was, were, alive, flown in, {fly} in, {remain}, {stay}, {linger}, {serve}, {station}, {base:ed}, {deploy}, deployment of, {dispatch}, dispatch of, {send}, {arrive}, arrival of, {land:ed}, {join}, {fight}, {mass:ed}, massing, {amass:ed}, amassing, {gather:ed}, gathering, {assemble:ed}, {concentrate}, {position:ed}, posted to, posted at, posted in, posted along, posted near, {garrison:ed}, {house:ed}, {billet:ed}, {quarter:ed}, {encamp:ed}, {camp:ed}, {dig:ed} in, dug in, {guard}, {protect:ed}, patrolled, patrolling, {secure:ed}, {defend:ed}, defending, operate, operates, operating, {move:ed}, {enter}, {cross}, {infiltrate:ed}, ' +
        'put, putting, {bring}, {contribute}, {provide}, {supply:ed}, {lend:ed}, {second:ed}, {assign:ed}, has, have, had, hosts, {maintain}, {keep}, made {their} way, {make} {their} way, involved, {take} part, {go}, {come}, live, lived, living, {commit:ed}, {attach:ed}, {hold}, manning, {man:ed}, {occupy}, {surround:ed}, surrounding, {encircle:ed}, {mobilise}, {mobilize}, {recruit}, {draft:ed} in, drafted, hired, {enlist:ed}, called up, {transfer:ed}, transferring, {redeploy}, {relocate}, {reposition}, {redirect}, {shift}, {switch:ed} to, {rotate:ed}, {rush}, {pour:ed}, pouring, {airlift:ed}, {parachute:ed}, move, station, {add}, swell, {field}, {reinforce:ed}, {parade:ed}, {march:ed}, marched, ' +
        'grow to, grown to, grew to, {rise} to, {increase} to, {raise} to, {lift:ed} to, {bring} to, {reach}, {swell} to, {expand} to, {go} up to, gone, come to, gone to, went to, {stand} at, {number:ed}, {remain} in, {be} in place, in place, on the ground, in the field, on site',
    ),
    example: '900 are based at the port',
  },
];
