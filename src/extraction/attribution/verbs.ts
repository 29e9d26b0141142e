const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Verbs that report what somebody says or writes, by lemma. */
export const SPEECH_VERBS =
  set(`say tell announce report confirm add note declare state claim insist explain warn write tweet post deny admit
  acknowledge concede reveal disclose argue stress emphasize emphasise underscore underline highlight recall complain predict reckon inform
  remark reiterate observe assert allege affirm reply respond suggest vow brief maintain caution comment conclude contend declare detail
  lament opine quip read continue quote relate relay remind repeat testify boast acknowledge advise assure counter cite indicate
  reassure clarify estimate promise pledge believe specify mention elaborate hint echo recount apprise voice`)

/** Verbs that report only with a clause of their own: "promised that it would", not "promised doses". */
export const WITH_CLAUSE = set(
  'mention hint echo recount voice promise pledge vow believe suggest indicate signal read go point respond reply continue advise assure reassure estimate relate quote repeat post detail cite counter underline highlight underscore remind',
)
