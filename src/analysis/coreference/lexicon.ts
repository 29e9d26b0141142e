const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const COUNTRY_NOUNS = words('country nation')
/** Countries and territories that "the island" or "the archipelago" may call: ISO 3166-1 codes. */
export const ISLANDS =
  words(`AG BS BB BH BM CU CY CV DM DO FJ FM GD HT IS JM KI KM KN KY LC LK MG MH MT MU MV NR PG PR PW SB SC SG ST TL TO TT TV TW VC VU WS
  NC PF CK NU GU AW CW`)
/** Those that only "the archipelago" calls. */
export const ARCHIPELAGOS = words('GB ID JP NZ PH')
/** Monarchies that "the kingdom" may call. */
export const KINGDOMS = words('SA JO MA BH TH BT LS SZ TO KH GB NL BE NO SE DK ES')
/** Organs and agents of a state, which stand for its country. */
export const STATE_NOUNS = words('government ministry embassy cabinet authorities administration regime parliament')
/** Unions of states, by gazetteer id. */
export const BLOCS = words(
  'eu au asean caricom ecowas mercosur gcc sadc quad g7 g20 arab-league celac brics saarc eac pacific-islands-forum oecs cis bimstec oic commonwealth',
)
/** Bodies of the United Nations, by gazetteer id. */
export const UN_BODIES = words('who unicef wfp unhcr unfpa iom undp paho unops ocha unaids fao un-women unrwa')
export const COMPANY_NOUNS = words(
  'company firm maker manufacturer drugmaker developer producer pharmaceutical giant drug-maker carrier supplier',
)
export const BODY_NOUNS = words(
  'agency organisation organization body institute foundation bank university fund alliance committee council commission association society hospital group union center centre',
)
export const PROGRAMME_NOUNS = words('programme program facility scheme initiative mechanism')
export const DOSE_NOUNS = words('vaccine dose jab shot vial inoculation')
export const CONTAINER_NOUNS = words('shipment consignment batch tranche load cargo delivery donation lot')
/** Goods that are only called by their kind. */
export const GOODS_NOUNS =
  words(`mask kit syringe ventilator glove gown test concentrator cylinder supply tablet pill drug medicine equipment oxygen ppe swab freezer refrigerator
  bed tent blanket food rice wheat vehicle ambulance truck machine goods item material reagent respirator tank antiviral`)

/** Verbs whose object is goods, and whose passive subject is. */
export const TRANSFER_VERBS =
  words(`donate give send ship supply deliver provide distribute receive accept reject refuse return dispatch export import sell buy purchase order
  hand share offer pledge promise allocate administer use store keep transport fly transfer inject roll take get produce manufacture make bring unload destroy throw discard
  redirect divert lend allot earmark release waste expire arrive land reach come leave carry procure collect test approve authorise authorize inoculate resell spoil need`)
/** Verbs whose subject acts of its own will: a party, never goods. */
export const AGENT_VERBS =
  words(`say tell announce add promise pledge plan hope want ask request agree refuse reject accept decide buy order purchase donate receive sign expect
  warn deny confirm urge report claim believe seek pay thank demand insist complain intend aim negotiate suspend approve authorise authorize welcome need get have begin start
  send give ship supply provide deliver distribute help vaccinate inoculate open close shut record administer secure return consider choose turn say try stand back lose fear hold control spend stop grow
  face struggle remain continue impose ban lift launch run call offer take make share set use join work repay compensate reimburse lend owe`)
/** Verbs done to a party: "repay it with doses", "help it fight the outbreak". */
export const PARTY_OBJECTS = words('repay compensate reimburse recompense help assist thank ask urge owe lend reward')
export const SINGULAR_ANIMATE = words(
  'man woman person minister president official doctor nurse director leader spokesman spokeswoman spokesperson ambassador',
)
