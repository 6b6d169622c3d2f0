// Words that stand around figures, by what they do there: English, chosen by grammar. Pure.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Between a figure and what it belongs to, at the end of the words before it: "up to", "a remarkable". */
export const QUALIFIERS =
  /(?:(?:^|\s)(?:up to|as (?:much|many|few|little|high|low|large|fast) as|(?<=by )an? (?:[a-z]+ )?(?:margin|gain|improvement) of|(?:more|less|fewer|greater|lower|higher|larger|smaller|no more|no less|no fewer) than|at least|at most|close to|on average|an? (?:average|additional|estimated|impressive|remarkable|significant|relative|absolute|total|mean|further|extra|overall|maximum|mere)(?: of)?|an? (?:minimum|median|factor) of|only|still|over|under|above|below|nearly|almost|about|around|roughly|approximately|approx\.|just|merely|even|within|additional|average|an|a|the|its|their|our|near))+$/;

/** That an amount is small is the point of saying it: "as few as". */
export const LITTLE =
  /^(?:within )?(?:only|just|merely|as (?:few|little) as|(?:less|fewer) than|a mere)(?: about| around| approximately| roughly)?$|^within$/;

/** Says that something changed, or what was reached. */
export const CHANGE =
  /^(?:re-?)?(?:(?:reduc|improv|increas|decreas|enhanc|achiev|surpass|exceed|rais|sav|shav|preserv|retain|recover|compress|accelerat|elevat|outpac|amplif|halv|shrink|maintain|sustain|attain|reach|gain|yield|deliver|boost|lower|drop|cut|cutt|speed|lift|push|advanc|beat|trim|slash|outperform|outscor|minimiz|minimis|add|declin|fall|ris|grow|bring|degrad|prun|obtain|observ|exhibit|register|mitigat|alleviat|narrow|diminish|shorten|suppress|curb|curtail|strengthen|widen)(?:e|es|ed|ing|s|ied|ies|y|d)?|rose|risen|fell|grew|grown|sped|dropp(?:ed|ing)|shrank|shrunk|brought|outperform(?:s|ed|ing)?|underperform(?:s|ed|ing)?|trail(?:s|ed|ing)?|lead(?:s|ing)?)$/;

/** Which way a change goes. */
export const MOVES =
  /^(?:reduc|improv|increas|decreas|enhanc|sav|shav|lower|cut|cutt|slash|trim|drop|shrink|compress|accelerat|boost|rais|elevat|prun|minimiz|minimis|halv|suppress|diminish|shorten|mitigat|los|eliminat|remov|skip|discard)(?:e|es|ed|ing|s)?$/;

/** Verbs that stand before a noun phrase and are no part of it. */
export const REPORTS =
  /^(?:demonstrat|show|provid|includ|indicat|report|introduc|requir|us|find|enabl|mak|present|caus|see|giv|offer|caus|suffer|mean|suggest|reveal|represent)(?:e|es|ed|ing|s|en|n|)$/;

/** A change as a noun: of what is said by another word. */
export const CHANGE_NOUN =
  /^(?:improvements?|gains?|increases?|reductions?|decreases?|drops?|boosts?|cuts?|savings?|margins?|lifts?|rises?|declines?|degradations?|increments?|uplifts?|jumps?|advantages?|leads?|losses|loss|differences?|gaps?|points?|enhancements?)$/;

/** A change for the better: says enough by itself. */
export const BETTER = /^(?:improvements?|gains?|boosts?|uplifts?|enhancements?)$/;

/** Comparatives, and what makes one. */
export const COMPARED = set(
  'fewer less more faster slower lower higher better worse smaller larger longer shorter cheaper greater bigger lighter',
);

/** What is measured, whatever it belongs to: says enough by itself. */
export const MEASURE =
  /^(?:accurac(?:y|ies)|speed-?ups?|accelerations?|slowdowns?|latency|throughput|bandwidth|memory|vram|storage|energy|parameters?|params|flops|gflops|compute|perplexity|f1|bleu|rouge(?:-\w+)?|fid|fvd|psnr|ssim|miou|iou|map|auc|auroc|eer|wer|cer|top-[15]|pass@\w+|recall(?:@\w+)?|precision|sparsity|compression|tokens?|success|footprint|costs?|time|runtime|hours|quality|efficiency|error|errors|win|wins|coverage|agreement|correlation|performance|ndcg(?:@\w+)?|mrr|r@\w+|hit@\w+|ap|ap50|dice|similarity|robustness|reward|consistency|rates?|scores?)$/;

/** Ends a noun phrase, or stands outside it. */
export const FUNCTION_WORD = set(`
  a an the this that these those its their our his her it they we he she you which who whose what where when while
  whereas whereby why how if because since so thus thereby although though unless until and or nor but yet plus of in on
  at by to from for with without within into onto over under above below across among amongst between during after
  before against through throughout via per as than versus vs vs. like unlike despite except upon toward towards about
  around beyond is are was were be been being has have had does do did can could may might must shall should will would
  not no only also even still then there here both all each every either neither nothing none any some such same other most more
  less compared relative respectively due using given based including depending instead e.g. i.e. etc. et al. out up down off
  currently approximately nearly`);

/** Stands before a noun, so that what is before it is no part of a noun phrase. */
export const DETERMINER = set('a an the these those its their our his her all both each every any some another');

/** No subject says these: they part clauses. */
export const CLAUSE_WORD = set(
  'while whereas but which that who because since although though thereby when where than if so thus e.g. i.e. respectively',
);

/** What may lead on from a figure to what it is about. */
export const LEADS_ON = set('in on over of across for than against');

/** What may lead from a verb to an amount. */
export const LEADS_TO = set('in within at with on to for under using than');

/** An amount that says itself what is counted; others say how long, how fast or how many without saying of what. */
export const COUNTED = set(`
  parameters params tokens flops gflops tflops macs images samples examples videos bpw gpu-hours gpu-days epochs
  trajectories questions`);

/** Before a change, without saying of what. */
export const VAGUE = set(`
  absolute relative average overall further additional significant substantial remarkable notable considerable consistent
  impressive large clear mean total maximum`);

/** Before a noun. */
export const ARTICLES = set('the a an its all our their');
