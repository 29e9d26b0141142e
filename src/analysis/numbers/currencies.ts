/**
 * Currency signs, codes and names with their ISO 4217 codes. Names shared by several currencies carry the codes by country,
 * and the country named nearest before them decides.
 */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₦', 'NGN'],
  ['₱', 'PHP'],
  ['₫', 'VND'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['฿', 'THB'],
  ['৳', 'BDT'],
  ['₵', 'GHS'],
  ['₪', 'ILS'],
  ['₸', 'KZT'],
  ['＄', 'USD'],
  ['￥', 'JPY'],
  ['￡', 'GBP'],
])
/** Letters before a dollar sign. */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aus', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['cdn', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['mx', 'MXN'],
  ['fj', 'FJD'],
  ['tt', 'TTD'],
  ['j', 'JMD'],
  ['bds', 'BBD'],
  ['z', 'ZWL'],
  ['n', 'NAD'],
])
export const CODES: ReadonlySet<string> = new Set(
  `USD EUR GBP JPY CNY RMB INR PKR LKR NPR BDT KRW RUB NGN PHP VND TRY UAH THB GHS ILS KZT AUD CAD NZD HKD SGD TWD BRL MXN ZAR KES UGX TZS ETB EGP
  CHF SEK NOK DKK PLN CZK HUF RON MYR IDR MMK KHR LAK MNT IRR IQD SAR AED QAR KWD OMR JOD LBP SYP MAD DZD TND XOF XAF ZMW MWK MZN AOA NAD BWP RWF ARS
  CLP COP PEN UYU PYG BOB VES CUP DOP GTQ HNL FJD PGK AFN UZS GEL AMD AZN MVR BTN`
    .trim()
    .split(/\s+/),
)
/** ISO 4217 codes of names that one currency has, or has by default. */
export const NAMES: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['euro', 'EUR'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rmb', 'CNY'],
  ['yen', 'JPY'],
  ['won', 'KRW'],
  ['ruble', 'RUB'],
  ['rouble', 'RUB'],
  ['taka', 'BDT'],
  ['rand', 'ZAR'],
  ['naira', 'NGN'],
  ['cedi', 'GHS'],
  ['birr', 'ETB'],
  ['baht', 'THB'],
  ['dong', 'VND'],
  ['rupiah', 'IDR'],
  ['ringgit', 'MYR'],
  ['kyat', 'MMK'],
  ['kwacha', 'ZMW'],
  ['metical', 'MZN'],
  ['kwanza', 'AOA'],
  ['pula', 'BWP'],
  ['zloty', 'PLN'],
  ['hryvnia', 'UAH'],
  ['lira', 'TRY'],
  ['shekel', 'ILS'],
  ['bolivar', 'VES'],
  ['riyal', 'SAR'],
  ['dirham', 'AED'],
  ['afghani', 'AFN'],
  ['tenge', 'KZT'],
  ['forint', 'HUF'],
  ['quetzal', 'GTQ'],
  ['lempira', 'HNL'],
  ['guarani', 'PYG'],
  ['ngultrum', 'BTN'],
  ['rufiyaa', 'MVR'],
  ['kina', 'PGK'],
  ['riel', 'KHR'],
  ['tugrik', 'MNT'],
  ['rupee', 'INR'],
  ['pound', 'GBP'],
  ['franc', 'CHF'],
  ['peso', 'MXN'],
  ['shilling', 'KES'],
  ['krona', 'SEK'],
  ['kronor', 'SEK'],
  ['krone', 'NOK'],
  ['kroner', 'NOK'],
  ['dinar', 'KWD'],
  ['rial', 'IRR'],
  ['real', 'BRL'],
  ['reais', 'BRL'],
  ['cent', 'USD'],
])

const table = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => pair.split('=') as [string, string]),
  )

/** Code by the first word of the country's name or its adjective, for names that several countries share. */
export const BY_COUNTRY: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  dollar:
    table(`us=USD american=USD australian=AUD australia=AUD canadian=CAD canada=CAD singapore=SGD zealand=NZD jamaican=JMD fijian=FJD namibian=NAD
    zimbabwean=ZWL zimbabwe=ZWL taiwan=TWD hong=HKD liberian=LRD guyanese=GYD trinidad=TTD barbadian=BBD kong=HKD`),
  rupee: table(
    `india=INR indian=INR pakistan=PKR pakistani=PKR sri=LKR lanka=LKR lankan=LKR nepal=NPR nepali=NPR nepalese=NPR mauritius=MUR mauritian=MUR seychelles=SCR`,
  ),
  pound: table(
    `british=GBP britain=GBP uk=GBP sterling=GBP egypt=EGP egyptian=EGP lebanon=LBP lebanese=LBP syria=SYP syrian=SYP sudan=SDG sudanese=SDG`,
  ),
  franc:
    table(`swiss=CHF switzerland=CHF rwanda=RWF rwandan=RWF burundi=BIF burundian=BIF guinea=GNF guinean=GNF congolese=CDF congo=CDF djibouti=DJF comoros=KMF cfa=XOF
    senegal=XOF mali=XOF ivory=XOF cameroon=XAF gabon=XAF chad=XAF`),
  peso: table(`mexico=MXN mexican=MXN philippines=PHP philippine=PHP filipino=PHP manila=PHP argentina=ARS argentine=ARS chile=CLP chilean=CLP colombia=COP colombian=COP
    cuba=CUP cuban=CUP dominican=DOP uruguay=UYU uruguayan=UYU`),
  shilling: table(`kenya=KES kenyan=KES uganda=UGX ugandan=UGX kampala=UGX tanzania=TZS tanzanian=TZS somalia=SOS somali=SOS`),
  krona: table('sweden=SEK swedish=SEK iceland=ISK icelandic=ISK'),
  krone: table('norway=NOK norwegian=NOK denmark=DKK danish=DKK'),
  dinar:
    table(`kuwait=KWD kuwaiti=KWD jordan=JOD jordanian=JOD iraq=IQD iraqi=IQD algeria=DZD algerian=DZD tunisia=TND tunisian=TND libya=LYD libyan=LYD serbia=RSD
    serbian=RSD bahrain=BHD bahraini=BHD`),
  rial: table('iran=IRR iranian=IRR oman=OMR omani=OMR yemen=YER yemeni=YER'),
  riyal: table('saudi=SAR qatar=QAR qatari=QAR'),
  dirham: table('emirati=AED uae=AED morocco=MAD moroccan=MAD'),
  lira: table('turkey=TRY turkish=TRY lebanese=LBP'),
  kwacha: table('zambia=ZMW zambian=ZMW malawi=MWK malawian=MWK'),
  real: table('brazil=BRL brazilian=BRL'),
}
