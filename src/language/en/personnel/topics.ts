/* Words that tell what an article is about: war or a force, or something that borrows their words. */

import { wordSet } from './closed.js';

/** Words that make the text around them speak of war or a force. */
export const MILITARY_WORDS: ReadonlySet<string> = new Set(
  (
    'division divisions army armies military troops troop soldiers soldier war warfare battle battlefield combat frontline front offensive counteroffensive invasion insurgents ' +
    'guardsmen guardmembers insurgency rebels militia militias battalion brigade regiment garrison contingent deployment deployed deploy mobilisation mobilization conscription ' +
    'conscripts fighters militants peacekeepers peacekeeping casualties servicemen marines navy infantry artillery ambush airstrike shelling ceasefire ' +
    'armed defence defense nato junta coup general generals commander commanders colonel brigadier lieutenant sergeant barracks trenches mercenaries ' +
    'militiamen guerrillas guerrilla gunmen fighter militant rebel reservists recruits enlisted personnel pentagon kia wia jihadists terrorists uniform uniforms mission contingent force forces manoeuvres maneuvers exercise drills killed wounded deployments squadron airbase missile missiles militant insurgent ranks warplanes hostilities incursion sappers paratroopers conscripts draft peacekeeper withdrawal d-day beachhead beachheads beaches airborne captured prisoners tanks platoon wartime allied warships battles invaders brigadier rotation rotations detachment exercise manoeuvre drill pow pows squad sailors airmen rifleman riflemen rifles sniper snipers gunfire trench intelligence kremlin drones sapper paratrooper commandos commando legion legionnaires regulars mutiny mutineers mobilised mobilized deserters desertion conscripted enlist recruit recruiting recruiters fallen garrisons reinforcements strike strikes rockets howitzers bombardment besieged siege truce guards gunboats frigate destroyer frontlines invasion occupation battlegroup dead wounded prisoner captivity veterans veteran'
  ).split(' '),
);

/** Of these the words that speak of nothing but a force. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  (
    'army armies troops soldiers soldier battalion brigade regiment corps garrison battlegroup insurgents insurgency insurgent rebels militia militias servicemen serviceman marines infantry artillery ' +
    'airstrike shelling peacekeepers peacekeeping peacekeeper conscripts conscription conscripted mercenaries militiamen guerrillas guerrilla reservists sappers paratroopers paratrooper sailors airmen ' +
    'rifleman riflemen trenches trench nato pentagon effectives jihadists jihadist militants militant fighters counteroffensive warships airbase legionnaires brigadier deserters desertion mobilisation ' +
    'guardsmen guardmembers mobilization warplanes platoon battlefield frontline navy ceasefire'
  ).split(' '),
);

/** Words that a text on a choir, a clean-up or a football side does not borrow from war: at least some speak of a real force. */
export const LITERAL_WORDS: ReadonlySet<string> = new Set(
  (
    'military soldier soldiers ministry minister pentagon kremlin nato u.n. un war wars wartime killed wounded dead died weapons weapon gunfire brigadier rebels rebel militants militant insurgents insurgent ' +
    'guerrillas guerrilla militia militias militiamen terrorists terrorist jihadists jihadist peacekeepers peacekeeping defence defense airstrike airstrikes artillery missile missiles drones drone ' +
    'shelling ceasefire conflict border frontline deployment deployed deploy contingent ambush ambushed mercenaries prisoners servicemen conscripts conscription mobilisation mobilization ' +
    'president parliament government intelligence gunmen fighters airbase navy marines sailors infantry withdrawal withdraw regiment armed coup paratroopers recruits reservists mission regime'
  ).split(' '),
);

/** Words of games, trade, house and garden; an article full of them has no force in it, whatever its "army". */
export const PLAY_WORDS: ReadonlySet<string> = new Set(
  (
    'kick-off kickoff midfield midfielder striker strikers goalkeeper goalkeepers scored league cup match matches goals goal coach fixture referee penalty attendance fans stadium winger defender season ' +
    'team teams tournament champions football rugby cricket derby player players pitch marathon runners cyclists swimmers medal bookings half-time innings wicket ' +
    'pawns grandmaster entrants swarm swarms rakes tyres blisters plc ltd revenue revenues earnings dividend dividends sellers investors half-year courier couriers parcel parcels unions drivers retailers retailer retail sales store stores shop shops shoppers quarterly shareholders brand brands margin margins rival shares profits delivery salesmen ' +
    'advertising supermarket prices discount discounts burger burgers turnover franchise outlets checkout warehouse warehouses ceo start-up startup app users ' +
    'toddler toy toys plastic biscuits bedtime bucket kitchen mum dad garden fridge sofa bath wasps ants ant bees hive hives geese goose cats pigeons rats mice insects mosquitoes weeds locusts ' +
    'squirrels rabbits crows seagulls slugs snails beetles moths spiders jellyfish crabs frogs toads caterpillars bugs termites ' +
    'parody joke jokes punchline gamers console gamer chess dice lego miniatures figurines pixels film movie actor actors actress extras re-enactors reenactors re-enactment costume costumes costumed cosplay ' +
    'carnival fancy-dress novel comic broom brooms litter tidy rubbish recycling mud compost weeding gardeners allotment allotments choir choristers brass orchestra concert singers drums confetti dancers ' +
    'wedding bride recipe recipes chef chefs cooks bakery doughnuts cake cakes pizza pies sandwiches cheese tea coffee birthday whatsapp viral meme memes hashtag canvassers leaflets ballots doorsteps vicar parish ' +
    'scouts guides classroom homework teacher teachers pupils headteacher'
  ).split(' '),
);

/** What the head of an invented report calls it. */
export const SATIRE = wordSet('satire satirical spoof');
