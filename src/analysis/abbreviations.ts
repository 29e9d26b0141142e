const set = (words: string) => new Set(words.split(' '))

/** Titles and the like: a full stop behind one never ends a sentence. */
export const BEFORE_NAMES = set(
  'mr mrs ms mx dr prof rev fr hon gov sen rep pres amb gen lt maj col capt cmdr adm sgt cpl pvt brig supt insp det st ste mt ft messrs mme mlle hh h.e shri smt sr jr no nos vol fig eq sec art vs v cf approx rs tk pp p ch para al bros',
)

/** Abbreviations that may also end a sentence. */
export const ABBREVIATIONS = set(
  'inc ltd corp co cos llc plc pty dept dist univ assn assoc bros est ext govt intl natl min max jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun etc e.g i.e viz ca a.m p.m am pm u.s u.k u.n e.u d.c b.c a.d ph.d m.d b.a m.a i.d t.v ave blvd rd hwy sq bldg apt ariz calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo mfg mln bln tn bn lb lbs oz km kg cm mm ml hr hrs sec secs yr yrs jnr snr res gr cu sp spp subsp var et',
)

/** Words that begin a sentence when capitalised behind an abbreviation. */
export const STARTERS = set(
  'the this that these those a an in on at for from by with as if when while after before since although though because however but and or so yet he she it they we you i his her its their our my there here what who why how where some many most all both each no not meanwhile according last earlier under during over since also then once now to of more another one two experts officials authorities',
)

/** Prefixes that the treebanks leave joined to their word: `non-profit`, `mid-2022`. */
export const PREFIXES = set(
  'e co pre non re anti pro semi multi mid ex post sub pan inter intra ultra un over under micro macro mini bi tri quasi pseudo neo psycho cyber eco bio geo de trans super extra counter infra hyper meta uni o u x y t',
)
