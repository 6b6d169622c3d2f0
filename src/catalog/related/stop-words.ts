// A word -> whether it may be a term by which papers are related: the words of any abstract may not. Pure.
import { sameInflection, stem } from '../../text/words.ts';

/**
 * What a word may be: a term by itself, a term only beside another word ("scaling" in "scaling law", "4" in "4-bit"), or
 * none at all.
 */
export type WordRole = 'alone' | 'beside' | 'never';

/** The role of a word in lower case. */
export function roleOf(word: string): WordRole {
  if (word.length > LONGEST_WORD || CONTRACTION.test(word)) return 'never';
  if (needsHyphen(word)) return 'beside';
  const same = STOP_WORDS.get(stem(word))?.find(([stopWord]) => sameInflection(stopWord, word));
  return same?.[1] ?? 'alone';
}

/** True for a word that only a hyphen ties to its neighbour: numbers, letters, prefixes, as in "4-bit", "few-shot". */
export function needsHyphen(word: string): boolean {
  return NUMBER_OR_LETTER.test(word) || PREFIXES.has(word);
}

// Longer ones are no words: addresses without their dots, damage, or hostile.
const LONGEST_WORD = 40;
const CONTRACTION = /['’]/;
// Amounts included ("7b", "4k"), dimensions not: "3d" is a term by itself.
const NUMBER_OR_LETTER = /^(?:\p{N}+(?!d$)\p{L}?|\p{L})$/u;
const PREFIXES: ReadonlySet<string> = new Set(
  'anti auto bi co cross few inter intra meta mid mono multi non one post pre re self semi sub super two un zero'.split(
    ' ',
  ),
);

// General academic English, and what pairs read by hand had in common without being related. Each word stands for its inflections.
const NEVER = `
  ability able about above absolute abstract accordingly account accurate accurately achieve across ad add
  additional additionally address adopt advance advancement advantage advent after again against aim al all
  alleviate allow almost alone along already also alternative although always among amount ample an analyse analyze
  and another answer any apparent applicable apply approach appropriate arbitrary are areas arise around art article
  as aspect associate assume assumption at attempt author available avenue average avoid aware away bad base basic
  basis be became because become been before begin behind believe below benefit besides best better between beyond
  big billion bolster boost both bring broad broader broadly builds built but by call can cannot capability capable
  capture careful carefully carry case categorise cause certain challenge character choose chosen claim clear
  clearly close closely com combine common commonly comparable compare comparisons compelling competitive
  complementary complete completely complex comprehensive comprehensively comprise conclude conclusion conduct
  confirm conquer consequently consider considerable consist consistent consistently construct contain contemporary contend
  contrary contribute contribution conventional correct correctly correspond costly could counterpart couple create
  critical crucial crucially crux culminate curious current currently deal decrease deeper deeply define definition
  degradation degrade degree deliver delve demands demo demonstrate demystify depend deploy derive designed desirable desired
  despite detail determine develop developments did differences different differently difficult difficulty diminish
  direct directly discover discuss dive diverse do does done down dramatically drawback drive driven drop due during each
  easily easy effect effective effectively effectiveness efficacy efficient efficiently effort efforts eg eight
  either eliminate else elucidate emerge empirical empirically employ enable encompass encounter encourage end
  enhance enhancement enormous enough ensure entire entirely equal equip equivalent era especial especially
  essential establish et etc evaluate evaluation even ever every everything evidence evident evolve exactly examine
  example exceed exceeding excel excellent exceptional excessive exhibit exist expand expected expensive experiment
  experimental experimentally explain explicit explicitly exploits explore extend extensive extensively extent extra
  extreme extremely facilitate factor fail failure fairly fall far fast faster favorable feasible fewer final finally find
  findings finer first firstly five flexibility flexible focal focus focused follow for forms forward foster found
  foundational four from full fully fundamental fundamentally further furthermore future gain gaps generally generic
  get github gitlab give given glimpse go goals good grant great greater greatly guarantee guide had half hamper handle
  harder harness has have he heavily help hence her here hereby high higher highest highlight highly him hinder his hitchhiker
  hoc hold holistic homepage hope how however hugging huggingface html http huge hundred hypothesis ideal ideas identical identify ie if
  ii iii illustrate immense impact implement implementation implication importance important importantly impressive
  improve improvement in inability include incomplete incorporate increase increasingly indeed independent indicate
  individual inefficient inevitably inferior influence inherent initial innovative insights inspiration inspire
  instead insufficient integral integrate intend interesting into intricate intrinsic introduce intuitive
  intuitively investigate investigation involve io is issue it itself iv jointly journey just keen keep know known lack
  large largely larger largest last lastly later latest lead learns least led left lengthy less let leverage lie
  like likely limitation limits literature little longer look lower lowest made main mainly maintain major majority
  make manner many massive match mature maximize maximum may maybe me mean measures meet merely methodology
  meticulous meticulously might million minimal minimize minimum minor mitigate modern modest modification modify
  more moreover most mostly motivated move much multiple must my naive naively namely naturally nature near nearly
  necessary necessitate necessity need neither never nevertheless new newly next nine no none nontrivial nor not
  notable note nothing notion notorious novel novelty now nowadays nuanced numerous observations observe obstacle
  obtain occasional occur of off offer often on once only onto operate opportunity opposed optimal or origin
  original other otherwise our out outcome outline outperform outperformance outstanding over overall overcome
  overlook own page paper paramount particular particularly parts pave per perform performances perhaps phenomenon
  pioneering pivotal place plain plausible play plenty poor popular pose position possess possible potential
  potentially powerful practical practices precede precise precisely predominantly preliminary presence presents
  preserve pressing prevent previous previously primarily primary principled proceed produce profound progressively
  promise promote prone proper proportion proposal propose prospect prove proven provide publicly purely purpose put
  qualitatively quantitatively quick quickly quite raise ranges rapid rapidly rather reach readily real realistic
  really realm reasonable recent recently recognize reduce reduction refer refine reflect regard regime relate
  relative relatively release relevant reliable rely remain remarkable remedy renowned repeat reports represented
  require requirements researchers resolve resort respective respectively respond result rethink retain reveal revisit rich
  richer right rigorous robust roughly run sake same satisfactory scalability scalable scarce scenarios scope
  seamless seamlessly second secondly see seek seem seen seminal sense seven several severe severely shall she shed
  should show showcase shown side significance significant significantly similar similarly simpler simplicity simply
  simultaneously since situation six slight slightly small smaller so solely solid solutions solve some something
  sometimes somewhat soon sophisticated sota sound span specific specifically start statistically still
  straightforward strength strict strive strong stronger strongest struggle study subsequent subsequently
  substantial substantially succeed successful successfully such suffer sufficient sufficiently suggest suitable
  suite superior superiority supplementary support surge surpass surprising surprisingly survey systematic
  systematically tackle tailor tailored take taken tale tame taming targeted technical techniques ten tend terms tested than that the
  their them themselves then there thereby therefore therein these they thing third thirdly this thorough thoroughly
  those though thousand three thrive through throughout thus times to today together too toolkit top toward trade
  tradeoff traditional traditionally transformative true try turn typical typically ubiquitous ultimate ultimately
  unable unaddressed unclear uncover under underexplored underlying undermine underscore understand understood
  unexplored unfortunately unify unique uniquely unknown unleash unless unlike unprecedented until up upon url us
  useful usual usually utilize valid validate valuable vanilla variants variations variety various vary vast vastly
  verify versatile versatility version very via viable vital vs was way we website well were what when where whereas
  whether which while whilst who whole whom whose why wide widely wider widespread will wise with within without works
  worse worst worth would www year yet yield you your`;

// What every paper has, and what says something only with its neighbour: "reward model", "low rank".
const BESIDE = `
  accelerate accuracy adapt adaptive agnostic algorithm analysis application augment automate baseline behavior
  behaviour bench benchmark budget candidate capacity cifar change checkpoint choice class code combination community
  complexity component computation computational compute concept condition constrained constraint context contrast
  convert core cost data dataset decoder deep deployment depth dnn domain downstream dynamic efficiency encoder error estimate eval
  execution experience extension external fact feature feedback field fine foundation framework free function
  general generalizable generalize generate generation gradient group growing hand hard hidden human imagenet inference information
  input instance intermediate internal item iterative joint key knowledge language latency layer length level light
  lightweight line list local long loss low machine mechanism method metric memory mini mixed mnist mode model module natural
  networks neural number objective open operation optimization optimize order output overhead pair paradigm
  parameter pattern perspective pipeline plug point policy power predict prediction prior pro problem procedure
  process product progress progressive project property proprietary quality query question random rate ratio recipe
  relation remove representation research resource response review robustness role rule sample scale scheme science
  scientific score search select serve set settings short simple single size slow source space speed stability
  stable stage standard state step strategy structure style subject success system task technology text theory tiny
  tool total track train trend type unit universal update usage user utility validation value view weight world`;

const STOP_WORDS: ReadonlyMap<string, readonly (readonly [string, WordRole])[]> = Map.groupBy(
  [...listed(NEVER, 'never'), ...listed(BESIDE, 'beside')],
  ([word]) => stem(word),
);

function listed(words: string, role: WordRole): readonly (readonly [string, WordRole])[] {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => [word, role] as const);
}
