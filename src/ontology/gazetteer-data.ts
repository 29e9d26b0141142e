// Made by scripts/gazetteer.mjs from ontology/gazetteer/*.tsv: edit those.

export const ENTRIES = `
AF	Country	Afghanistan	Islamic Republic of Afghanistan|Islamic Emirate of Afghanistan	Afghan|Afghans	Kabul|Afghan government|Taliban government	Q889	AFG		Kabul	
AX	Country	Åland Islands	Aland|Åland		Mariehamn	Q5689	ALA		Mariehamn	
AL	Country	Albania		Albanian|Albanians	Tirana	Q222	ALB		Tirana	
DZ	Country	Algeria		Algerian|Algerians	Algiers	Q262	DZA		Algiers	
AS	Country	American Samoa		American Samoan|American Samoans	Pago Pago	Q16641	ASM		Pago Pago	
AD	Country	Andorra		Andorran|Andorrans	Andorra la Vella	Q228	AND		Andorra la Vella	
AO	Country	Angola		Angolan|Angolans	Luanda	Q916	AGO		Luanda	
AI	Country	Anguilla		Anguillan|Anguillans		Q25228	AIA		The Valley	
AQ	Country	Antarctica		Antarctic		Q51	ATA			
AG	Country	Antigua and Barbuda	Antigua	Antiguan|Antiguans|Barbudan|Barbudans		Q781	ATG		Saint John's	
AR	Country	Argentina	Argentine Republic	Argentine|Argentinian|Argentinians|Argentinean|Argentineans|Argentines	Buenos Aires|Casa Rosada	Q414	ARG		Buenos Aires	
AM	Country	Armenia		Armenian|Armenians	Yerevan	Q399	ARM		Yerevan	
AW	Country	Aruba		Aruban|Arubans	Oranjestad	Q21203	ABW		Oranjestad	
AU	Country	Australia	Commonwealth of Australia	Australian|Australians|Aussie|Aussies	Canberra|Morrison government|Albanese government	Q408	AUS		Canberra	
AT	Country	Austria		Austrian|Austrians	Vienna	Q40	AUT		Vienna	
AZ	Country	Azerbaijan		Azerbaijani|Azerbaijanis|Azeri|Azeris	Baku	Q227	AZE		Baku	
BS	Country	Bahamas	The Bahamas	Bahamian|Bahamians	Nassau	Q778	BHS		Nassau	
BH	Country	Bahrain		Bahraini|Bahrainis	Manama	Q398	BHR		Manama	
BD	Country	Bangladesh	People's Republic of Bangladesh	Bangladeshi|Bangladeshis	Dhaka	Q902	BGD		Dhaka	
BB	Country	Barbados		Barbadian|Barbadians|Bajan|Bajans	Bridgetown	Q244	BRB		Bridgetown	
BY	Country	Belarus	Byelorussia	Belarusian|Belarusians|Belarussian|Belarussians	Minsk|Lukashenko regime	Q184	BLR		Minsk	
BE	Country	Belgium		Belgian|Belgians		Q31	BEL		Brussels	
BZ	Country	Belize		Belizean|Belizeans	Belmopan	Q242	BLZ		Belmopan	
BJ	Country	Benin		Beninese|Beninois	Porto-Novo	Q962	BEN		Porto-Novo	
BM	Country	Bermuda		Bermudian|Bermudians|Bermudan|Bermudans		Q23635	BMU		Hamilton	
BT	Country	Bhutan		Bhutanese	Thimphu	Q917	BTN		Thimphu	
BO	Country	Bolivia	Plurinational State of Bolivia	Bolivian|Bolivians	La Paz	Q750	BOL		Sucre	
BQ	Country	Caribbean Netherlands	Bonaire, Sint Eustatius and Saba|Bonaire			Q27561	BES		Kralendijk	
BA	Country	Bosnia and Herzegovina	Bosnia|Bosnia-Herzegovina|BiH	Bosnian|Bosnians|Herzegovinian|Herzegovinians	Sarajevo	Q225	BIH		Sarajevo	
BW	Country	Botswana		Botswanan|Botswanans|Motswana|Batswana	Gaborone	Q963	BWA		Gaborone	
BV	Country	Bouvet Island				Q23408	BVT			
BR	Country	Brazil	Brasil|Federative Republic of Brazil	Brazilian|Brazilians	Brasília|Planalto Palace|Bolsonaro government|Lula government	Q155	BRA		Brasília	
IO	Country	British Indian Ocean Territory	Chagos Islands			Q43448	IOT		Diego Garcia	
VG	Country	British Virgin Islands		British Virgin Islander|British Virgin Islanders	Road Town	Q25305	VGB		Road Town	
BN	Country	Brunei	Brunei Darussalam	Bruneian|Bruneians	Bandar Seri Begawan	Q921	BRN		Bandar Seri Begawan	
BG	Country	Bulgaria		Bulgarian|Bulgarians	Sofia	Q219	BGR		Sofia	
BF	Country	Burkina Faso		Burkinabe|Burkinabé	Ouagadougou	Q965	BFA		Ouagadougou	
BI	Country	Burundi		Burundian|Burundians	Gitega|Bujumbura	Q967	BDI		Gitega	
KH	Country	Cambodia	Kingdom of Cambodia	Cambodian|Cambodians	Phnom Penh	Q424	KHM		Phnom Penh	
CM	Country	Cameroon		Cameroonian|Cameroonians	Yaoundé	Q1009	CMR		Yaoundé	
CA	Country	Canada		Canadian|Canadians	Ottawa|Trudeau government|Global Affairs Canada	Q16	CAN		Ottawa	
CV	Country	Cape Verde	Cabo Verde	Cape Verdean|Cape Verdeans|Cabo Verdean|Cabo Verdeans	Praia	Q1011	CPV		Praia	
KY	Country	Cayman Islands		Caymanian|Caymanians		Q5785	CYM		George Town	
CF	Country	Central African Republic	CAR		Bangui	Q929	CAF		Bangui	
TD	Country	Chad	Tchad	Chadian|Chadians	N'Djamena	Q657	TCD		N'Djamena	
CL	Country	Chile		Chilean|Chileans	Santiago de Chile|La Moneda	Q298	CHL		Santiago	
CN	Country	China	People's Republic of China|PRC|Mainland China|mainland China|Chinese mainland|Communist China	Chinese	Beijing|Peking|Zhongnanhai|Chinese Communist Party|Communist Party of China|State Council|Chinese government	Q148	CHN		Beijing	
CX	Country	Christmas Island				Q31063	CXR			
CC	Country	Cocos (Keeling) Islands	Cocos Islands|Keeling Islands			Q36004	CCK			
CO	Country	Colombia		Colombian|Colombians	Bogotá|Santafé de Bogotá	Q739	COL		Bogotá	
KM	Country	Comoros	Union of the Comoros	Comorian|Comorians|Comoran|Comorans	Moroni	Q970	COM		Moroni	
CG	Country	Republic of the Congo	Republic of Congo|Congo Republic|Congo-Brazzaville|Congo	Congolese	Brazzaville	Q971	COG		Brazzaville	
CD	Country	Democratic Republic of the Congo	Democratic Republic of Congo|DR Congo|D.R. Congo|DRC|DRCongo|Congo-Kinshasa|Congo|Zaire	Congolese	Kinshasa	Q974	COD		Kinshasa	
CK	Country	Cook Islands		Cook Islander|Cook Islanders	Avarua	Q26988	COK		Avarua	
CR	Country	Costa Rica		Costa Rican|Costa Ricans		Q800	CRI		San José	
CI	Country	Ivory Coast	Côte d'Ivoire|Cote d'Ivoire	Ivorian|Ivorians	Yamoussoukro|Abidjan	Q1008	CIV		Yamoussoukro	
HR	Country	Croatia		Croatian|Croatians|Croat|Croats	Zagreb	Q224	HRV		Zagreb	
CU	Country	Cuba		Cuban|Cubans	Havana|La Habana|Cuban government	Q241	CUB		Havana	
CW	Country	Curaçao	Curacao	Curaçaoan|Curaçaoans	Willemstad	Q25279	CUW		Willemstad	
CY	Country	Cyprus		Cypriot|Cypriots	Nicosia	Q229	CYP		Nicosia	
CZ	Country	Czech Republic	Czechia	Czech|Czechs	Prague	Q213	CZE		Prague	
DK	Country	Denmark		Danish|Dane|Danes	Copenhagen	Q756617	DNK		Copenhagen	
DJ	Country	Djibouti		Djiboutian|Djiboutians		Q977	DJI		Djibouti	
DM	Country	Dominica	Commonwealth of Dominica	Dominican|Dominicans	Roseau	Q784	DMA		Roseau	
DO	Country	Dominican Republic		Dominican|Dominicans	Santo Domingo	Q786	DOM		Santo Domingo	
EC	Country	Ecuador		Ecuadorian|Ecuadorians|Ecuadorean|Ecuadoreans|Ecuadoran|Ecuadorans	Quito	Q736	ECU		Quito	
EG	Country	Egypt	Arab Republic of Egypt	Egyptian|Egyptians	Cairo	Q79	EGY		Cairo	
SV	Country	El Salvador		Salvadoran|Salvadorans|Salvadorean|Salvadoreans|Salvadorian|Salvadorians	San Salvador|Bukele government	Q792	SLV		San Salvador	
GQ	Country	Equatorial Guinea		Equatorial Guinean|Equatorial Guineans|Equatoguinean|Equatoguineans	Malabo	Q983	GNQ		Malabo	
ER	Country	Eritrea		Eritrean|Eritreans	Asmara	Q986	ERI		Asmara	
EE	Country	Estonia		Estonian|Estonians	Tallinn	Q191	EST		Tallinn	
SZ	Country	Eswatini	Swaziland|Kingdom of Eswatini	Swazi|Swazis|Eswatini|Eswatinis	Mbabane	Q1050	SWZ		Mbabane	
ET	Country	Ethiopia		Ethiopian|Ethiopians	Addis Ababa	Q115	ETH		Addis Ababa	
FK	Country	Falkland Islands	Falklands|Malvinas|Falkland Islands (Malvinas)	Falkland Islander|Falkland Islanders		Q9648	FLK		Stanley	
FO	Country	Faroe Islands	Faroes|Faeroe Islands	Faroese	Tórshavn	Q4628	FRO		Tórshavn	
FJ	Country	Fiji		Fijian|Fijians	Suva	Q712	FJI		Suva	
FI	Country	Finland		Finnish|Finn|Finns	Helsinki	Q33	FIN		Helsinki	
FR	Country	France	French Republic	French|Frenchman	Paris|Élysée|Elysee Palace|Quai d'Orsay|Macron government	Q142	FRA		Paris	
GF	Country	French Guiana		French Guianese|Guianese		Q3769	GUF		Cayenne	
PF	Country	French Polynesia	Tahiti	French Polynesian|French Polynesians|Polynesian|Polynesians|Tahitian|Tahitians	Papeete	Q30971	PYF		Papeete	
TF	Country	French Southern Territories	French Southern and Antarctic Lands			Q129003	ATF			
GA	Country	Gabon		Gabonese	Libreville	Q1000	GAB		Libreville	
GM	Country	Gambia	The Gambia	Gambian|Gambians	Banjul	Q1005	GMB		Banjul	
GE	Country	Georgia	Republic of Georgia	Georgian|Georgians	Tbilisi	Q230	GEO		Tbilisi	
DE	Country	Germany	Federal Republic of Germany	German|Germans	Berlin|Scholz government|Merkel government|Merz government	Q183	DEU		Berlin	
GH	Country	Ghana		Ghanaian|Ghanaians|Ghanian|Ghanians	Accra	Q117	GHA		Accra	
GI	Country	Gibraltar		Gibraltarian|Gibraltarians		Q1410	GIB		Gibraltar	
GR	Country	Greece	Hellenic Republic	Greek|Greeks|Hellenic	Athens	Q41	GRC		Athens	
GL	Country	Greenland		Greenlandic|Greenlander|Greenlanders	Nuuk	Q223	GRL		Nuuk	
GD	Country	Grenada		Grenadian|Grenadians		Q769	GRD		St. George's	
GP	Country	Guadeloupe		Guadeloupean|Guadeloupeans|Guadeloupian|Guadeloupians		Q17012	GLP		Basse-Terre	
GU	Country	Guam		Guamanian|Guamanians	Hagåtña	Q16635	GUM		Hagåtña	
GT	Country	Guatemala		Guatemalan|Guatemalans	Guatemala City	Q774	GTM		Guatemala City	
GG	Country	Guernsey				Q25230	GGY		St. Peter Port	
GN	Country	Guinea	Guinea-Conakry|Republic of Guinea	Guinean|Guineans	Conakry	Q1006	GIN		Conakry	
GW	Country	Guinea-Bissau	Guinea Bissau	Bissau-Guinean|Bissau-Guineans|Guinea-Bissauan|Guinea-Bissauans	Bissau	Q1007	GNB		Bissau	
GY	Country	Guyana	Co-operative Republic of Guyana	Guyanese		Q734	GUY		Georgetown	
HT	Country	Haiti		Haitian|Haitians	Port-au-Prince	Q790	HTI		Port-au-Prince	
HM	Country	Heard Island and McDonald Islands	Heard and McDonald Islands			Q131198	HMD			
VA	Country	Vatican City	Holy See|Vatican|Vatican City State			Q237	VAT		Vatican City	
HN	Country	Honduras		Honduran|Hondurans	Tegucigalpa	Q783	HND		Tegucigalpa	
HK	Country	Hong Kong	Hong Kong SAR|HKSAR	Hong Konger|Hong Kongers|Hongkonger		Q8646	HKG		Hong Kong	
HU	Country	Hungary		Hungarian|Hungarians	Budapest|Orban government	Q28	HUN		Budapest	
IS	Country	Iceland		Icelandic|Icelander|Icelanders	Reykjavik	Q189	ISL		Reykjavik	
IN	Country	India	Republic of India|Bharat	Indian|Indians	New Delhi|Delhi|Modi government|South Block|Government of India|Indian government	Q668	IND		New Delhi	
ID	Country	Indonesia		Indonesian|Indonesians	Jakarta	Q252	IDN		Jakarta	
IR	Country	Iran	Islamic Republic of Iran|Islamic Republic	Iranian|Iranians	Tehran|Teheran	Q794	IRN		Tehran	
IQ	Country	Iraq		Iraqi|Iraqis	Baghdad	Q796	IRQ		Baghdad	
IE	Country	Ireland	Republic of Ireland	Irish|Irishman	Dublin	Q27	IRL		Dublin	
IM	Country	Isle of Man		Manx		Q9676	IMN		Douglas	
IL	Country	Israel	State of Israel|Jewish state	Israeli|Israelis	Netanyahu government|Knesset	Q801	ISR		Jerusalem	
IT	Country	Italy	Italian Republic	Italian|Italians	Rome|Palazzo Chigi|Draghi government	Q38	ITA		Rome	
JM	Country	Jamaica		Jamaican|Jamaicans		Q766	JAM		Kingston	
JP	Country	Japan		Japanese	Tokyo|Suga government|Kishida government|Nagatacho	Q17	JPN		Tokyo	
JE	Country	Jersey				Q785	JEY		Saint Helier	
JO	Country	Jordan	Hashemite Kingdom of Jordan	Jordanian|Jordanians	Amman	Q810	JOR		Amman	
KZ	Country	Kazakhstan	Kazakstan	Kazakh|Kazakhs|Kazakhstani|Kazakhstanis	Astana|Nur-Sultan	Q232	KAZ		Astana	
KE	Country	Kenya	Republic of Kenya	Kenyan|Kenyans	Nairobi|Kenyatta government|Ruto government	Q114	KEN		Nairobi	
KI	Country	Kiribati		I-Kiribati|I-Kiribatis	Tarawa	Q710	KIR		Tarawa	
KP	Country	North Korea	Democratic People's Republic of Korea|DPRK|D.P.R.K.|DPR Korea|DPR of Korea|N. Korea|N Korea|Hermit Kingdom|hermit kingdom|Korea	North Korean|North Koreans|N. Korean|N. Koreans	Pyongyang|Kim regime|Kim Jong Un regime|Kim Jong-un regime|Workers' Party of Korea|Workers Party of Korea|North Korean regime	Q423	PRK		Pyongyang	
KR	Country	South Korea	Republic of Korea|ROK|R.O.K.|S. Korea|S Korea|Korea	South Korean|South Koreans|S. Korean|S. Koreans|Korean|Koreans	Seoul|Blue House|Cheong Wa Dae|Moon administration|Yoon administration|Moon government|Yoon government	Q884	KOR		Seoul	
XK	Country	Kosovo	Republic of Kosovo	Kosovar|Kosovan|Kosovans	Pristina	Q1246	XKK		Pristina	
KW	Country	Kuwait		Kuwaiti|Kuwaitis	Kuwait City	Q817	KWT		Kuwait City	
KG	Country	Kyrgyzstan	Kyrgyz Republic|Kirghizia	Kyrgyz|Kyrgyzstani|Kyrgyzstanis	Bishkek	Q813	KGZ		Bishkek	
LA	Country	Laos	Lao People's Democratic Republic|Lao PDR|Lao P.D.R.|LPDR	Laotian|Laotians|Lao	Vientiane	Q819	LAO		Vientiane	
LV	Country	Latvia		Latvian|Latvians	Riga	Q211	LVA		Riga	
LB	Country	Lebanon		Lebanese	Beirut	Q822	LBN		Beirut	
LS	Country	Lesotho		Basotho|Mosotho|Lesothan|Lesothans	Maseru	Q1013	LSO		Maseru	
LR	Country	Liberia		Liberian|Liberians	Monrovia	Q1014	LBR		Monrovia	
LY	Country	Libya	State of Libya	Libyan|Libyans		Q1016	LBY		Tripoli	
LI	Country	Liechtenstein		Liechtensteiner|Liechtensteiners	Vaduz	Q347	LIE		Vaduz	
LT	Country	Lithuania		Lithuanian|Lithuanians	Vilnius	Q37	LTU		Vilnius	
LU	Country	Luxembourg	Grand Duchy of Luxembourg|Luxemburg	Luxembourgish|Luxembourger|Luxembourgers		Q32	LUX		Luxembourg	
MO	Country	Macau	Macao|Macau SAR|Macao SAR	Macanese	Macao	Q14773	MAC		Macao	
MG	Country	Madagascar		Malagasy|Madagascan|Madagascans	Antananarivo	Q1019	MDG		Antananarivo	
MW	Country	Malawi		Malawian|Malawians	Lilongwe	Q1020	MWI		Lilongwe	
MY	Country	Malaysia		Malaysian|Malaysians	Kuala Lumpur|Putrajaya	Q833	MYS		Kuala Lumpur	
MV	Country	Maldives	The Maldives	Maldivian|Maldivians		Q826	MDV		Malé	
ML	Country	Mali		Malian|Malians	Bamako	Q912	MLI		Bamako	
MT	Country	Malta		Maltese	Valletta	Q233	MLT		Valletta	
MH	Country	Marshall Islands	Republic of the Marshall Islands	Marshallese	Majuro	Q709	MHL		Majuro	
MQ	Country	Martinique		Martinican|Martinicans|Martiniquais		Q17054	MTQ		Fort-de-France	
MR	Country	Mauritania		Mauritanian|Mauritanians	Nouakchott	Q1025	MRT		Nouakchott	
MU	Country	Mauritius		Mauritian|Mauritians	Port Louis	Q1027	MUS		Port Louis	
YT	Country	Mayotte		Mahoran|Mahorans		Q17063	MYT		Mamoudzou	
MX	Country	Mexico	México|United Mexican States	Mexican|Mexicans	Mexico City|Lopez Obrador government|López Obrador administration|Sheinbaum government	Q96	MEX		Mexico City	
FM	Country	Micronesia	Federated States of Micronesia|FSM	Micronesian|Micronesians	Palikir	Q702	FSM		Palikir	
MD	Country	Moldova	Republic of Moldova|Moldavia	Moldovan|Moldovans|Moldavian|Moldavians	Chisinau|Chișinău	Q217	MDA		Chisinau	
MC	Country	Monaco		Monégasque|Monegasque|Monacan|Monacans		Q235	MCO		Monaco	
MN	Country	Mongolia		Mongolian|Mongolians|Mongol|Mongols	Ulaanbaatar|Ulan Bator	Q711	MNG		Ulaanbaatar	
ME	Country	Montenegro		Montenegrin|Montenegrins	Podgorica	Q236	MNE		Podgorica	
MS	Country	Montserrat		Montserratian|Montserratians		Q13353	MSR		Plymouth	
MA	Country	Morocco	Kingdom of Morocco	Moroccan|Moroccans	Rabat	Q1028	MAR		Rabat	
MZ	Country	Mozambique		Mozambican|Mozambicans	Maputo	Q1029	MOZ		Maputo	
MM	Country	Myanmar	Burma|Union of Myanmar	Burmese|Myanmarese|Myanma	Naypyidaw|Naypyitaw|Nay Pyi Taw|Myanmar junta|Burmese junta	Q836	MMR		Naypyidaw	
NA	Country	Namibia		Namibian|Namibians	Windhoek	Q1030	NAM		Windhoek	
NR	Country	Nauru		Nauruan|Nauruans	Yaren	Q697	NRU		Yaren	
NP	Country	Nepal	Federal Democratic Republic of Nepal	Nepali|Nepalis|Nepalese	Kathmandu|Singha Durbar	Q837	NPL		Kathmandu	
NL	Country	Netherlands	The Netherlands|Holland	Dutch|Dutchman	The Hague	Q29999	NLD		Amsterdam	
NC	Country	New Caledonia		New Caledonian|New Caledonians	Nouméa	Q33788	NCL		Nouméa	
NZ	Country	New Zealand	Aotearoa	New Zealander|New Zealanders|Kiwi|Kiwis	Ardern government	Q664	NZL		Wellington	
NI	Country	Nicaragua		Nicaraguan|Nicaraguans	Managua|Ortega government	Q811	NIC		Managua	
NE	Country	Niger	Republic of Niger	Nigerien|Nigeriens	Niamey	Q1032	NER		Niamey	
NG	Country	Nigeria	Federal Republic of Nigeria	Nigerian|Nigerians	Abuja|Aso Rock|Buhari administration|Tinubu administration	Q1033	NGA		Abuja	
NU	Country	Niue		Niuean|Niueans		Q34020	NIU		Alofi	
NF	Country	Norfolk Island		Norfolk Islander|Norfolk Islanders		Q31057	NFK		Kingston	
MK	Country	North Macedonia	Macedonia|FYROM|Republic of North Macedonia	Macedonian|Macedonians|North Macedonian|North Macedonians	Skopje	Q221	MKD		Skopje	
MP	Country	Northern Mariana Islands	Northern Marianas|CNMI	Northern Marianan|Northern Marianans	Saipan	Q16644	MNP		Saipan	
NO	Country	Norway	Kingdom of Norway	Norwegian|Norwegians	Oslo	Q20	NOR		Oslo	
OM	Country	Oman	Sultanate of Oman	Omani|Omanis	Muscat	Q842	OMN		Muscat	
PK	Country	Pakistan	Islamic Republic of Pakistan	Pakistani|Pakistanis	Islamabad|Imran Khan government	Q843	PAK		Islamabad	
PW	Country	Palau	Republic of Palau	Palauan|Palauans	Ngerulmud	Q695	PLW		Ngerulmud	
PS	Country	Palestine	State of Palestine|Palestinian territories|Palestinian Territories|Palestinian Territory|Occupied Palestinian Territory|occupied Palestinian territory|Palestinian Authority|Palestinian National Authority	Palestinian|Palestinians	Ramallah	Q219060	PSE		Ramallah	
PA	Country	Panama	Republic of Panama	Panamanian|Panamanians	Panama City	Q804	PAN		Panama City	
PG	Country	Papua New Guinea	PNG	Papua New Guinean|Papua New Guineans|Papuan|Papuans	Port Moresby	Q691	PNG		Port Moresby	
PY	Country	Paraguay		Paraguayan|Paraguayans	Asunción	Q733	PRY		Asunción	
PE	Country	Peru		Peruvian|Peruvians	Lima	Q419	PER		Lima	
PH	Country	Philippines	The Philippines|Republic of the Philippines	Philippine|Filipino|Filipinos|Filipina|Filipinas	Manila|Malacañang|Malacanang Palace|Duterte administration|Duterte government|Marcos administration	Q928	PHL		Manila	
PN	Country	Pitcairn	Pitcairn Islands	Pitcairn Islander|Pitcairn Islanders		Q35672	PCN		Adamstown	
PL	Country	Poland		Polish|Pole|Poles	Warsaw	Q36	POL		Warsaw	
PT	Country	Portugal		Portuguese	Lisbon	Q45	PRT		Lisbon	
PR	Country	Puerto Rico		Puerto Rican|Puerto Ricans		Q1183	PRI		San Juan	
QA	Country	Qatar	State of Qatar	Qatari|Qataris	Doha	Q846	QAT		Doha	
RE	Country	Réunion	Reunion Island	Réunionese		Q17070	REU		Saint-Denis	
RO	Country	Romania		Romanian|Romanians	Bucharest	Q218	ROU		Bucharest	
RU	Country	Russia	Russian Federation	Russian|Russians	Moscow|Kremlin|Putin regime|Putin government|Russian government	Q159	RUS		Moscow	
RW	Country	Rwanda		Rwandan|Rwandans	Kigali	Q1037	RWA		Kigali	
BL	Country	Saint Barthélemy	St. Barts|Saint Barthelemy|St Barthelemy			Q25362	BLM		Gustavia	
SH	Country	Saint Helena, Ascension and Tristan da Cunha	Saint Helena|St. Helena|Tristan da Cunha	Saint Helenian|Saint Helenians		Q192184	SHN		Jamestown	
KN	Country	Saint Kitts and Nevis	St. Kitts and Nevis|St Kitts & Nevis|St. Kitts|Saint Kitts	Kittitian|Kittitians|Nevisian|Nevisians		Q763	KNA		Basseterre	
LC	Country	Saint Lucia	St. Lucia|St Lucia	Saint Lucian|Saint Lucians|St. Lucian|St. Lucians		Q760	LCA		Castries	
MF	Country	Saint Martin (French part)	Saint-Martin|Saint Martin			Q126125	MAF		Marigot	
PM	Country	Saint Pierre and Miquelon	St. Pierre and Miquelon			Q34617	SPM		Saint-Pierre	
VC	Country	Saint Vincent and the Grenadines	St. Vincent and the Grenadines|St Vincent and the Grenadines|St. Vincent|Saint Vincent	Vincentian|Vincentians		Q757	VCT		Kingstown	
WS	Country	Samoa	Western Samoa	Samoan|Samoans	Apia	Q683	WSM		Apia	
SM	Country	San Marino		Sammarinese|San Marinese		Q238	SMR		San Marino	
ST	Country	São Tomé and Príncipe	Sao Tome and Principe|Sao Tome & Principe|Sao Tome	Santomean|Santomeans|São Toméan|São Toméans	São Tomé	Q1039	STP		São Tomé	
SA	Country	Saudi Arabia	Kingdom of Saudi Arabia|KSA	Saudi|Saudis|Saudi Arabian|Saudi Arabians	Riyadh	Q851	SAU		Riyadh	
SN	Country	Senegal		Senegalese	Dakar	Q1041	SEN		Dakar	
RS	Country	Serbia		Serbian|Serbians|Serb|Serbs	Belgrade	Q403	SRB		Belgrade	
SC	Country	Seychelles	The Seychelles	Seychellois		Q1042	SYC		Victoria	
SL	Country	Sierra Leone		Sierra Leonean|Sierra Leoneans	Freetown	Q1044	SLE		Freetown	
SG	Country	Singapore		Singaporean|Singaporeans		Q334	SGP		Singapore	
SX	Country	Sint Maarten	Sint Maarten (Dutch part)|St. Maarten			Q26273	SXM		Philipsburg	
SK	Country	Slovakia	Slovak Republic	Slovak|Slovaks|Slovakian|Slovakians	Bratislava	Q214	SVK		Bratislava	
SI	Country	Slovenia		Slovenian|Slovenians|Slovene|Slovenes	Ljubljana	Q215	SVN		Ljubljana	
SB	Country	Solomon Islands	Solomons	Solomon Islander|Solomon Islanders	Honiara	Q685	SLB		Honiara	
SO	Country	Somalia		Somali|Somalis|Somalian|Somalians	Mogadishu	Q1045	SOM		Mogadishu	
ZA	Country	South Africa	Republic of South Africa|RSA	South African|South Africans	Pretoria|Cape Town|Ramaphosa government|Tshwane	Q258	ZAF		Pretoria	
GS	Country	South Georgia and the South Sandwich Islands	South Georgia			Q35086	SGS			
SS	Country	South Sudan		South Sudanese	Juba	Q958	SSD		Juba	
ES	Country	Spain	Kingdom of Spain	Spanish|Spaniard|Spaniards	Madrid|Moncloa|Sanchez government	Q29	ESP		Madrid	
LK	Country	Sri Lanka		Sri Lankan|Sri Lankans	Colombo|Sri Jayawardenepura Kotte	Q854	LKA		Colombo	
SD	Country	Sudan	Republic of the Sudan	Sudanese	Khartoum	Q1049	SDN		Khartoum	
SR	Country	Suriname	Surinam	Surinamese	Paramaribo	Q730	SUR		Paramaribo	
SJ	Country	Svalbard and Jan Mayen	Svalbard			Q842829	SJM		Longyearbyen	
SE	Country	Sweden	Kingdom of Sweden	Swedish|Swede|Swedes	Stockholm	Q34	SWE		Stockholm	
CH	Country	Switzerland	Swiss Confederation	Swiss	Bern|Berne	Q39	CHE		Bern	
SY	Country	Syria	Syrian Arab Republic	Syrian|Syrians	Damascus|Assad regime|Assad government|Syrian regime	Q858	SYR		Damascus	
TW	Country	Taiwan	Republic of China|ROC|R.O.C.|Chinese Taipei|Taiwan (Republic of China)|Province of China	Taiwanese	Taipei|Tsai administration|Tsai government	Q865	TWN		Taipei	
TJ	Country	Tajikistan		Tajik|Tajiks|Tajikistani|Tajikistanis	Dushanbe	Q863	TJK		Dushanbe	
TZ	Country	Tanzania	United Republic of Tanzania	Tanzanian|Tanzanians	Dodoma|Dar es Salaam	Q924	TZA		Dodoma	
TH	Country	Thailand		Thai|Thais	Bangkok|Prayut government	Q869	THA		Bangkok	
TL	Country	Timor-Leste	East Timor|Timor Leste	Timorese|East Timorese	Dili	Q574	TLS		Dili	
TG	Country	Togo		Togolese	Lomé	Q945	TGO		Lomé	
TK	Country	Tokelau		Tokelauan|Tokelauans		Q36823	TKL			
TO	Country	Tonga	Kingdom of Tonga	Tongan|Tongans	Nuku'alofa	Q678	TON		Nuku'alofa	
TT	Country	Trinidad and Tobago	Trinidad & Tobago|Trinidad	Trinidadian|Trinidadians|Tobagonian|Tobagonians	Port of Spain	Q754	TTO		Port of Spain	
TN	Country	Tunisia		Tunisian|Tunisians	Tunis|Carthage Palace	Q948	TUN		Tunis	
TR	Country	Turkey	Türkiye|Turkiye|Republic of Türkiye|Republic of Turkey	Turkish|Turk|Turks	Ankara|Erdogan government	Q43	TUR		Ankara	
TM	Country	Turkmenistan		Turkmen|Turkmens	Ashgabat	Q874	TKM		Ashgabat	
TC	Country	Turks and Caicos Islands	Turks and Caicos	Turks and Caicos Islander|Turks and Caicos Islanders		Q18221	TCA		Cockburn Town	
TV	Country	Tuvalu		Tuvaluan|Tuvaluans	Funafuti	Q672	TUV		Funafuti	
UG	Country	Uganda		Ugandan|Ugandans	Kampala	Q1036	UGA		Kampala	
UA	Country	Ukraine	The Ukraine	Ukrainian|Ukrainians	Kyiv|Kiev|Zelensky government	Q212	UKR		Kyiv	
AE	Country	United Arab Emirates	UAE|U.A.E.|Emirates	Emirati|Emiratis	Abu Dhabi	Q878	ARE		Abu Dhabi	
GB	Country	United Kingdom	UK|U.K.|Britain|Great Britain|United Kingdom of Great Britain and Northern Ireland	British|Briton|Britons|Brit|Brits	London|Downing Street|10 Downing Street|No 10|Whitehall|Westminster|UK government|Her Majesty's Government|His Majesty's Government|Johnson government	Q145	GBR		London	
US	Country	United States	United States of America|US|U.S.|USA|U.S.A.|America|U.S. of A.	American|Americans|U.S.-American|U.S.-Americans	Washington|Washington DC|White House|Capitol Hill|State Department|Department of State|US State Department|Pentagon|Defense Department|Department of Defense|US Defense Department|US Congress|U.S. Congress|Biden administration|Trump administration|Obama administration|Biden-Harris administration|Biden-Harris Administration|Foggy Bottom|Biden government|U.S. government|US government	Q30	USA		Washington, D.C.	
UM	Country	United States Minor Outlying Islands	U.S. Minor Outlying Islands			Q16645	UMI			
VI	Country	U.S. Virgin Islands	United States Virgin Islands|US Virgin Islands	Virgin Islander|Virgin Islanders		Q11703	VIR		Charlotte Amalie	
UY	Country	Uruguay		Uruguayan|Uruguayans	Montevideo	Q77	URY		Montevideo	
UZ	Country	Uzbekistan		Uzbek|Uzbeks|Uzbekistani|Uzbekistanis	Tashkent	Q265	UZB		Tashkent	
VU	Country	Vanuatu		Vanuatuan|Vanuatuans|Ni-Vanuatu	Port Vila	Q686	VUT		Port Vila	
VE	Country	Venezuela	Bolivarian Republic of Venezuela	Venezuelan|Venezuelans	Caracas|Miraflores|Maduro government|Maduro regime|Maduro administration	Q717	VEN		Caracas	
VN	Country	Vietnam	Viet Nam|Socialist Republic of Vietnam	Vietnamese	Hanoi	Q881	VNM		Hanoi	
WF	Country	Wallis and Futuna		Wallisian|Wallisians|Futunan|Futunans		Q35555	WLF		Mata-Utu	
EH	Country	Western Sahara	Sahrawi Arab Democratic Republic|Sahrawi Republic	Sahrawi|Sahrawis|Western Saharan|Western Saharans	El Aaiún|Laayoune	Q6250	ESH		El Aaiún	
YE	Country	Yemen	Republic of Yemen	Yemeni|Yemenis|Yemenite	Sanaa|Sana'a|Aden	Q805	YEM		Sanaa	
ZM	Country	Zambia		Zambian|Zambians	Lusaka	Q953	ZMB		Lusaka	
ZW	Country	Zimbabwe	Rhodesia	Zimbabwean|Zimbabweans	Harare	Q954	ZWE		Harare	
africa	Region	Africa	African continent|African countries|African nations|African states|countries in Africa	African|Africans		Q15				
asia	Region	Asia	Asian countries|Asian nations	Asian|Asians		Q48				
europe	Region	Europe	European countries|European nations	European|Europeans		Q46				
north-america	Region	North America		North American|North Americans		Q49				
south-america	Region	South America	South American countries|South American nations	South American|South Americans		Q18				
central-america	Region	Central America		Central American|Central Americans		Q27611				
latin-america	Region	Latin America	Latin American countries|Latin American nations	Latin American|Latin Americans		Q12585				
latin-america-caribbean	Region	Latin America and the Caribbean	Latin America & the Caribbean|Latin America and Caribbean|LAC			Q2942315				
caribbean	Region	Caribbean	Caribbean islands|Caribbean nations|Caribbean countries|Caribbean region			Q664609				
americas	Region	Americas	the Americas			Q828				
oceania	Region	Oceania		Oceanian|Oceanians		Q55643				
pacific	Region	Pacific	Pacific region|South Pacific|Pacific Ocean	South Pacific						
pacific-islands	Region	Pacific islands	Pacific Islands|Pacific Island countries|Pacific island nations|Pacific island countries|Pacific Island nations	Pacific Islander|Pacific Islanders						
asia-pacific	Region	Asia-Pacific	Asia Pacific|Asia-Pacific region							
indo-pacific	Region	Indo-Pacific	Indo-Pacific region							
middle-east	Region	Middle East	Mideast|Middle Eastern countries	Middle Eastern|Middle Easterns		Q7204				
gulf	Region	Persian Gulf	Gulf region|Gulf states|Gulf States|Arab Gulf|Gulf countries							
sub-saharan-africa	Region	sub-Saharan Africa	Sub-Saharan Africa	sub-Saharan African|sub-Saharan Africans		Q132959				
north-africa	Region	North Africa	Northern Africa	North African|North Africans		Q27381				
west-africa	Region	West Africa	Western Africa	West African|West Africans		Q4412				
east-africa	Region	East Africa	Eastern Africa	East African|East Africans		Q27407				
central-africa	Region	Central Africa	Middle Africa	Central African|Central Africans		Q27433				
southern-africa	Region	Southern Africa		Southern African|Southern Africans		Q27394				
horn-of-africa	Region	Horn of Africa								
sahel	Region	Sahel	Sahel region							
southeast-asia	Region	Southeast Asia	South East Asia|South-East Asia|South-Eastern Asia|Southeast Asian countries|Southeast Asian nations	Southeast Asian|Southeast Asians|South-East Asian|South-East Asians		Q11708				
south-asia	Region	South Asia	Southern Asia|South Asian countries|South Asian nations	South Asian|South Asians		Q771405				
east-asia	Region	East Asia	Eastern Asia|Northeast Asia	East Asian|East Asians		Q27231				
central-asia	Region	Central Asia	Central Asian countries|Central Asian nations	Central Asian|Central Asians		Q27275				
western-asia	Region	Western Asia	West Asia			Q27293				
south-southeast-asia	Region	South and Southeast Asia								
eastern-europe	Region	Eastern Europe	East Europe	Eastern European|Eastern Europeans|East European|East Europeans		Q27468				
western-europe	Region	Western Europe		Western European|Western Europeans		Q27496				
central-europe	Region	Central Europe		Central European|Central Europeans		Q27509				
balkans	Region	Balkans	Western Balkans	Balkan|Balkans		Q23522				
baltics	Region	Baltic states	Baltics|Baltic countries			Q39731				
nordics	Region	Nordic countries	Nordics	Nordic						
scandinavia	Region	Scandinavia		Scandinavian|Scandinavians		Q21195				
caucasus	Region	Caucasus	South Caucasus			Q18869				
maghreb	Region	Maghreb				Q28227				
levant	Region	Levant								
mekong	Region	Mekong region	Lower Mekong|Mekong countries							
korean-peninsula	Region	Korean Peninsula	Korean peninsula			Q483134				
global-south	Region	Global South	global South|global south							
arab-world	Region	Arab world	Arab countries|Arab states|Arab nations|Arab World	Arab|Arabs						
mediterranean	Region	Mediterranean								
west	Region	West	Western countries|Western nations|Western powers|Western world	Western|Westerns						
world	Region	world	whole world|entire world|globe|rest of the world|countries around the world|nations around the world|countries worldwide							
new-york	Place	New York	New York City|NYC			Q60		US		
los-angeles	Place	Los Angeles				Q65		US		
chicago	Place	Chicago				Q1297		US		
houston	Place	Houston				Q16555		US		
miami	Place	Miami				Q8652		US		
atlanta	Place	Atlanta				Q23556		US		
boston	Place	Boston				Q100		US		
san-francisco	Place	San Francisco				Q62		US		
seattle	Place	Seattle				Q5083		US		
philadelphia	Place	Philadelphia				Q1345		US		
dallas	Place	Dallas				Q16557		US		
memphis	Place	Memphis				Q16563		US		
louisville	Place	Louisville				Q43668		US		
denver	Place	Denver						US		
detroit	Place	Detroit				Q12439		US		
anchorage	Place	Anchorage						US		
honolulu	Place	Honolulu						US		
wilmington-delaware	Place	Wilmington, Delaware						US		
kalamazoo	Place	Kalamazoo						US		
dover-air-force-base	Place	Dover Air Force Base						US		
dulles-international-airport	Place	Dulles International Airport	Dulles Airport|Dulles					US		
john-f-kennedy-international-airport	Place	John F. Kennedy International Airport	JFK Airport|JFK International Airport					US		
texas	Place	Texas				Q1439		US		
california	Place	California				Q99		US		
florida	Place	Florida				Q812		US		
alaska	Place	Alaska				Q797		US		
hawaii	Place	Hawaii				Q782		US		
new-jersey	Place	New Jersey				Q1408		US		
new-mexico	Place	New Mexico				Q1522		US		
new-york-state	Place	New York State	New York state			Q1384		US		
washington-state	Place	Washington State	Washington state			Q1223		US		
north-carolina	Place	North Carolina				Q1454		US		
south-carolina	Place	South Carolina				Q1456		US		
north-dakota	Place	North Dakota				Q1207		US		
south-dakota	Place	South Dakota				Q1211		US		
new-hampshire	Place	New Hampshire				Q759		US		
massachusetts	Place	Massachusetts				Q771		US		
michigan	Place	Michigan				Q1166		US		
illinois	Place	Illinois				Q1204		US		
pennsylvania	Place	Pennsylvania				Q1400		US		
ohio	Place	Ohio				Q1397		US		
indiana	Place	Indiana				Q1415		US		
tennessee	Place	Tennessee				Q1509		US		
kentucky	Place	Kentucky				Q1603		US		
louisiana	Place	Louisiana				Q1588		US		
mississippi	Place	Mississippi				Q1494		US		
alabama	Place	Alabama				Q173		US		
arizona	Place	Arizona				Q816		US		
arkansas	Place	Arkansas				Q1612		US		
colorado	Place	Colorado				Q1261		US		
connecticut	Place	Connecticut				Q779		US		
delaware	Place	Delaware				Q1393		US		
idaho	Place	Idaho				Q1221		US		
iowa	Place	Iowa				Q1546		US		
kansas	Place	Kansas				Q1558		US		
maine	Place	Maine				Q724		US		
maryland	Place	Maryland				Q1391		US		
minnesota	Place	Minnesota				Q1527		US		
missouri	Place	Missouri				Q1581		US		
montana	Place	Montana				Q1212		US		
nebraska	Place	Nebraska				Q1553		US		
nevada	Place	Nevada				Q1227		US		
oklahoma	Place	Oklahoma				Q1649		US		
oregon	Place	Oregon				Q824		US		
rhode-island	Place	Rhode Island				Q1387		US		
utah	Place	Utah				Q829		US		
vermont	Place	Vermont				Q16551		US		
virginia	Place	Virginia				Q1370		US		
west-virginia	Place	West Virginia				Q1371		US		
wisconsin	Place	Wisconsin				Q1537		US		
wyoming	Place	Wyoming				Q1214		US		
dubai	Place	Dubai				Q612		AE		
sharjah	Place	Sharjah				Q47322		AE		
ras-al-khaimah	Place	Ras Al Khaimah						AE		
international-humanitarian-city	Place	International Humanitarian City	Dubai Humanitarian City					AE		
manaus	Place	Manaus				Q40236		BR		
sao-paulo	Place	São Paulo	Sao Paulo			Q174		BR		
rio-de-janeiro	Place	Rio de Janeiro				Q8678		BR		
amazonas	Place	Amazonas				Q40040		BR		
roraima	Place	Roraima				Q42508		BR		
boa-vista	Place	Boa Vista						BR		
belo-horizonte	Place	Belo Horizonte						BR		
recife	Place	Recife						BR		
salvador-da-bahia	Place	Salvador da Bahia						BR		
porto-alegre	Place	Porto Alegre						BR		
fortaleza	Place	Fortaleza						BR		
rio-grande-do-sul	Place	Rio Grande do Sul						BR		
viracopos	Place	Viracopos						BR		
mumbai	Place	Mumbai	Bombay			Q1156		IN		
pune	Place	Pune	Poona			Q1538		IN		
hyderabad	Place	Hyderabad				Q1361		IN		
bengaluru	Place	Bengaluru	Bangalore			Q1355		IN		
chennai	Place	Chennai	Madras			Q1352		IN		
kolkata	Place	Kolkata	Calcutta			Q1348		IN		
ahmedabad	Place	Ahmedabad				Q1070		IN		
goa	Place	Goa						IN		
kerala	Place	Kerala				Q1186		IN		
maharashtra	Place	Maharashtra				Q1191		IN		
gujarat	Place	Gujarat				Q1061		IN		
assam	Place	Assam						IN		
uttar-pradesh	Place	Uttar Pradesh				Q1498		IN		
tamil-nadu	Place	Tamil Nadu				Q1445		IN		
west-bengal	Place	West Bengal				Q1356		IN		
jammu-and-kashmir	Place	Jammu and Kashmir						IN		
varanasi	Place	Varanasi						IN		
lucknow	Place	Lucknow						IN		
nagpur	Place	Nagpur						IN		
visakhapatnam	Place	Visakhapatnam						IN		
shanghai	Place	Shanghai				Q8686		CN		
wuhan	Place	Wuhan				Q11746		CN		
guangzhou	Place	Guangzhou				Q16572		CN		
shenzhen	Place	Shenzhen				Q15174		CN		
dalian	Place	Dalian				Q74881		CN		
tianjin	Place	Tianjin				Q11736		CN		
chongqing	Place	Chongqing				Q11725		CN		
chengdu	Place	Chengdu				Q30002		CN		
dandong	Place	Dandong						CN		
hangzhou	Place	Hangzhou				Q4970		CN		
nanjing	Place	Nanjing				Q16666		CN		
kunming	Place	Kunming						CN		
urumqi	Place	Urumqi						CN		
yiwu	Place	Yiwu						CN		
xian	Place	Xi'an						CN		
hainan	Place	Hainan						CN		
guangdong	Place	Guangdong				Q15175		CN		
guangxi	Place	Guangxi						CN		
yunnan	Place	Yunnan						CN		
jilin	Place	Jilin						CN		
liaoning	Place	Liaoning						CN		
xinjiang	Place	Xinjiang						CN		
tibet	Place	Tibet						CN		
inner-mongolia	Place	Inner Mongolia						CN		
hubei	Place	Hubei						CN		
henan	Place	Henan						CN		
zhejiang	Place	Zhejiang						CN		
sichuan	Place	Sichuan						CN		
dalian-port	Place	Dalian port	port of Dalian|Dalian Port					CN		
sinuiju	Place	Sinuiju						KP		
nampo	Place	Nampo	Nampho					KP		
uiju	Place	Uiju						KP		
kaesong	Place	Kaesong				Q109079		KP		
hamhung	Place	Hamhung						KP		
wonsan	Place	Wonsan						KP		
rason	Place	Rason						KP		
sunan-international-airport	Place	Sunan International Airport	Pyongyang International Airport					KP		
busan	Place	Busan	Pusan			Q16520		KR		
incheon	Place	Incheon				Q20934		KR		
daegu	Place	Daegu				Q20927		KR		
panmunjom	Place	Panmunjom						KR		
incheon-international-airport	Place	Incheon International Airport	Incheon Airport					KR		
andong	Place	Andong						KR		
gwangju	Place	Gwangju						KR		
daejeon	Place	Daejeon						KR		
osaka	Place	Osaka				Q35765		JP		
kobe	Place	Kobe				Q48320		JP		
nagoya	Place	Nagoya				Q11751		JP		
fukuoka	Place	Fukuoka						JP		
hiroshima	Place	Hiroshima						JP		
okinawa	Place	Okinawa						JP		
narita-international-airport	Place	Narita International Airport	Narita Airport|Narita					JP		
haneda-airport	Place	Haneda Airport	Haneda					JP		
kansai	Place	Kansai						JP		
taoyuan-international-airport	Place	Taoyuan International Airport	Taoyuan Airport					TW		
taoyuan	Place	Taoyuan						TW		
kaohsiung	Place	Kaohsiung						TW		
taichung	Place	Taichung						TW		
hsinchu	Place	Hsinchu						TW		
aarhus	Place	Aarhus						DK		
kvistgaard	Place	Kvistgaard	Kvistgård					DK		
frankfurt	Place	Frankfurt				Q1794		DE		
munich	Place	Munich				Q1726		DE		
hamburg	Place	Hamburg				Q1055		DE		
cologne	Place	Cologne				Q365		DE		
mainz	Place	Mainz				Q1720		DE		
marburg	Place	Marburg						DE		
leipzig	Place	Leipzig				Q2079		DE		
bonn	Place	Bonn				Q586		DE		
dusseldorf	Place	Düsseldorf	Dusseldorf					DE		
stuttgart	Place	Stuttgart						DE		
bavaria	Place	Bavaria						DE		
oberpfaffenhofen	Place	Oberpfaffenhofen						DE		
brussels	Place	Brussels	Bruxelles			Q240		BE		
liege	Place	Liège	Liege			Q3992		BE		
antwerp	Place	Antwerp				Q12892		BE		
puurs	Place	Puurs						BE		
brussels-airport	Place	Brussels Airport	Zaventem					BE		
ghent	Place	Ghent						BE		
wallonia	Place	Wallonia						BE		
flanders	Place	Flanders						BE		
amsterdam	Place	Amsterdam				Q727		NL		
rotterdam	Place	Rotterdam				Q34370		NL		
leiden	Place	Leiden						NL		
schiphol	Place	Schiphol	Schiphol Airport					NL		
utrecht	Place	Utrecht						NL		
geneva	Place	Geneva				Q71		CH		
zurich	Place	Zurich	Zürich			Q72		CH		
basel	Place	Basel				Q78		CH		
lausanne	Place	Lausanne				Q807		CH		
davos	Place	Davos						CH		
england	Place	England				Q21		GB		
scotland	Place	Scotland				Q22		GB		
wales	Place	Wales				Q25		GB		
northern-ireland	Place	Northern Ireland				Q26		GB		
oxford	Place	Oxford				Q34217		GB		
manchester	Place	Manchester				Q18125		GB		
liverpool	Place	Liverpool				Q24826		GB		
cambridge	Place	Cambridge						GB		
birmingham	Place	Birmingham						GB		
edinburgh	Place	Edinburgh						GB		
glasgow	Place	Glasgow						GB		
belfast	Place	Belfast						GB		
heathrow-airport	Place	Heathrow Airport	Heathrow|London Heathrow					GB		
porton-down	Place	Porton Down						GB		
brize-norton	Place	Brize Norton	RAF Brize Norton					GB		
carbis-bay	Place	Carbis Bay						GB		
cornwall	Place	Cornwall						GB		
marseille	Place	Marseille				Q23482		FR		
lyon	Place	Lyon				Q456		FR		
strasbourg	Place	Strasbourg				Q6602		FR		
charles-de-gaulle-airport	Place	Charles de Gaulle Airport	Roissy					FR		
bordeaux	Place	Bordeaux						FR		
toulouse	Place	Toulouse						FR		
calais	Place	Calais						FR		
milan	Place	Milan				Q490		IT		
naples	Place	Naples				Q2634		IT		
bergamo	Place	Bergamo				Q628		IT		
turin	Place	Turin				Q495		IT		
anagni	Place	Anagni						IT		
brindisi	Place	Brindisi				Q11195		IT		
lombardy	Place	Lombardy				Q1210		IT		
venice	Place	Venice						IT		
bologna	Place	Bologna						IT		
sicily	Place	Sicily						IT		
lampedusa	Place	Lampedusa						IT		
barcelona	Place	Barcelona				Q1492		ES		
valencia	Place	Valencia				Q8818		ES		
seville	Place	Seville				Q8717		ES		
bilbao	Place	Bilbao						ES		
catalonia	Place	Catalonia						ES		
canary-islands	Place	Canary Islands						ES		
zaragoza	Place	Zaragoza						ES		
torrejon-air-base	Place	Torrejón Air Base	Torrejon					ES		
porto	Place	Porto				Q36433		PT		
azores	Place	Azores						PT		
madeira	Place	Madeira						PT		
saint-petersburg	Place	Saint Petersburg	St. Petersburg|St Petersburg			Q656		RU		
vladivostok	Place	Vladivostok				Q959		RU		
siberia	Place	Siberia						RU		
crimea	Place	Crimea						RU		
novosibirsk	Place	Novosibirsk						RU		
chechnya	Place	Chechnya						RU		
khasan	Place	Khasan						RU		
sheremetyevo	Place	Sheremetyevo						RU		
kaliningrad	Place	Kaliningrad						RU		
kharkiv	Place	Kharkiv				Q42308		UA		
odesa	Place	Odesa	Odessa			Q1874		UA		
lviv	Place	Lviv				Q36036		UA		
mariupol	Place	Mariupol						UA		
donetsk	Place	Donetsk						UA		
donbas	Place	Donbas	Donbass					UA		
kherson	Place	Kherson						UA		
zaporizhzhia	Place	Zaporizhzhia						UA		
krakow	Place	Kraków	Krakow			Q31487		PL		
gdansk	Place	Gdańsk	Gdansk					PL		
rzeszow	Place	Rzeszów	Rzeszow					PL		
wroclaw	Place	Wrocław	Wroclaw					PL		
brno	Place	Brno						CZ		
salzburg	Place	Salzburg						AT		
graz	Place	Graz						AT		
debrecen	Place	Debrecen						HU		
istanbul	Place	Istanbul				Q406		TR		
gaziantep	Place	Gaziantep						TR		
adana	Place	Adana						TR		
incirlik-air-base	Place	Incirlik Air Base	Incirlik					TR		
hatay	Place	Hatay						TR		
kahramanmaras	Place	Kahramanmaraş	Kahramanmaras					TR		
izmir	Place	Izmir						TR		
thessaloniki	Place	Thessaloniki						GR		
piraeus	Place	Piraeus						GR		
lesbos	Place	Lesbos						GR		
toronto	Place	Toronto				Q172		CA		
montreal	Place	Montreal	Montréal			Q340		CA		
vancouver	Place	Vancouver				Q24639		CA		
quebec	Place	Quebec	Québec			Q176		CA		
ontario	Place	Ontario				Q1904		CA		
british-columbia	Place	British Columbia				Q1974		CA		
alberta	Place	Alberta				Q1951		CA		
halifax	Place	Halifax						CA		
calgary	Place	Calgary						CA		
edmonton	Place	Edmonton						CA		
winnipeg	Place	Winnipeg						CA		
manitoba	Place	Manitoba						CA		
nova-scotia	Place	Nova Scotia						CA		
new-brunswick	Place	New Brunswick						CA		
newfoundland	Place	Newfoundland						CA		
guadalajara	Place	Guadalajara				Q9022		MX		
monterrey	Place	Monterrey				Q81033		MX		
tijuana	Place	Tijuana						MX		
cancun	Place	Cancún	Cancun					MX		
toluca	Place	Toluca						MX		
veracruz	Place	Veracruz						MX		
chiapas	Place	Chiapas						MX		
oaxaca	Place	Oaxaca						MX		
queretaro	Place	Querétaro	Queretaro					MX		
baja-california	Place	Baja California						MX		
ezeiza	Place	Ezeiza						AR		
valparaiso	Place	Valparaíso	Valparaiso					CL		
antofagasta	Place	Antofagasta						CL		
medellin	Place	Medellín	Medellin			Q48278		CO		
barranquilla	Place	Barranquilla						CO		
cucuta	Place	Cúcuta	Cucuta					CO		
cartagena	Place	Cartagena						CO		
callao	Place	Callao						PE		
cusco	Place	Cusco	Cuzco					PE		
arequipa	Place	Arequipa						PE		
iquitos	Place	Iquitos						PE		
guayaquil	Place	Guayaquil				Q43509		EC		
santa-cruz-de-la-sierra	Place	Santa Cruz de la Sierra						BO		
cochabamba	Place	Cochabamba						BO		
el-alto	Place	El Alto						BO		
maracaibo	Place	Maracaibo						VE		
bolivar-state	Place	Bolívar state	Bolivar state					VE		
maiquetia	Place	Maiquetía	Maiquetia					VE		
zulia	Place	Zulia						VE		
ciudad-del-este	Place	Ciudad del Este						PY		
encarnacion	Place	Encarnación						PY		
santiago-de-cuba	Place	Santiago de Cuba						CU		
matanzas	Place	Matanzas						CU		
guantanamo	Place	Guantánamo	Guantanamo					CU		
cap-haitien	Place	Cap-Haïtien	Cap-Haitien					HT		
les-cayes	Place	Les Cayes						HT		
toussaint-louverture-international-airport	Place	Toussaint Louverture International Airport						HT		
punta-cana	Place	Punta Cana						DO		
colon	Place	Colón						PA		
san-jose	Place	San José	San Jose					CR		
alexandria	Place	Alexandria				Q87		EG		
sharm-el-sheikh	Place	Sharm el-Sheikh	Sharm El Sheikh					EG		
suez-canal	Place	Suez Canal						EG		
suez	Place	Suez						EG		
rafah	Place	Rafah						EG		
el-arish	Place	El-Arish	El Arish|al-Arish					EG		
sinai	Place	Sinai						EG		
gaza	Place	Gaza	Gaza Strip					PS		
west-bank	Place	West Bank						PS		
rafah-crossing	Place	Rafah crossing						PS		
khan-younis	Place	Khan Younis	Khan Yunis					PS		
east-jerusalem	Place	East Jerusalem						PS		
hebron	Place	Hebron						PS		
nablus	Place	Nablus						PS		
northern-gaza	Place	northern Gaza						PS		
deir-al-balah	Place	Deir al-Balah						PS		
tel-aviv	Place	Tel Aviv				Q33935		IL		
jerusalem	Place	Jerusalem				Q1218		IL		
haifa	Place	Haifa						IL		
ben-gurion-airport	Place	Ben Gurion Airport	Ben-Gurion Airport					IL		
ashdod	Place	Ashdod						IL		
kerem-shalom	Place	Kerem Shalom						IL		
holon	Place	Holon						IL		
rafic-hariri-international-airport	Place	Rafic Hariri International Airport						LB		
aleppo	Place	Aleppo				Q41183		SY		
idlib	Place	Idlib						SY		
homs	Place	Homs						SY		
latakia	Place	Latakia						SY		
northwest-syria	Place	northwest Syria	north-west Syria					SY		
northeast-syria	Place	northeast Syria						SY		
bab-al-hawa	Place	Bab al-Hawa						SY		
basra	Place	Basra						IQ		
mosul	Place	Mosul						IQ		
erbil	Place	Erbil						IQ		
kurdistan-region	Place	Kurdistan Region	Iraqi Kurdistan|Kurdistan					IQ		
qom	Place	Qom				Q131664		IR		
isfahan	Place	Isfahan				Q42053		IR		
mashhad	Place	Mashhad						IR		
shiraz	Place	Shiraz						IR		
imam-khomeini-airport	Place	Imam Khomeini Airport	Imam Khomeini International Airport					IR		
jeddah	Place	Jeddah	Jiddah			Q374365		SA		
mecca	Place	Mecca				Q5806		SA		
medina	Place	Medina						SA		
hodeidah	Place	Hodeidah	Hudaydah					YE		
taiz	Place	Taiz						YE		
marib	Place	Marib						YE		
zaatari	Place	Zaatari						JO		
aqaba	Place	Aqaba						JO		
karachi	Place	Karachi				Q8660		PK		
lahore	Place	Lahore				Q11739		PK		
rawalpindi	Place	Rawalpindi						PK		
peshawar	Place	Peshawar						PK		
sindh	Place	Sindh						PK		
khyber-pakhtunkhwa	Place	Khyber Pakhtunkhwa						PK		
balochistan	Place	Balochistan						PK		
nur-khan-airbase	Place	Nur Khan Airbase	Nur Khan Air Base					PK		
kandahar	Place	Kandahar				Q45604		AF		
herat	Place	Herat						AF		
mazar-i-sharif	Place	Mazar-i-Sharif	Mazar-e-Sharif					AF		
jalalabad	Place	Jalalabad						AF		
bagram	Place	Bagram						AF		
chittagong	Place	Chittagong	Chattogram					BD		
coxs-bazar	Place	Cox's Bazar						BD		
sylhet	Place	Sylhet						BD		
pokhara	Place	Pokhara						NP		
tribhuvan-international-airport	Place	Tribhuvan International Airport						NP		
bandaranaike-international-airport	Place	Bandaranaike International Airport						LK		
jaffna	Place	Jaffna						LK		
hambantota	Place	Hambantota						LK		
yangon	Place	Yangon	Rangoon			Q37995		MM		
mandalay	Place	Mandalay						MM		
rakhine-state	Place	Rakhine State	Rakhine					MM		
kachin	Place	Kachin						MM		
phuket	Place	Phuket						TH		
chiang-mai	Place	Chiang Mai						TH		
suvarnabhumi-airport	Place	Suvarnabhumi Airport	Suvarnabhumi					TH		
ho-chi-minh-city	Place	Ho Chi Minh City	Saigon|HCMC			Q1854		VN		
da-nang	Place	Da Nang						VN		
haiphong	Place	Haiphong	Hai Phong					VN		
noi-bai	Place	Noi Bai	Noi Bai International Airport					VN		
binh-duong	Place	Binh Duong						VN		
dong-nai	Place	Dong Nai						VN		
siem-reap	Place	Siem Reap						KH		
sihanoukville	Place	Sihanoukville						KH		
luang-prabang	Place	Luang Prabang						LA		
wattay-international-airport	Place	Wattay International Airport						LA		
bandung	Place	Bandung				Q10389		ID		
bali	Place	Bali				Q4648		ID		
surabaya	Place	Surabaya						ID		
soekarno-hatta-international-airport	Place	Soekarno-Hatta International Airport	Soekarno-Hatta Airport|Soekarno-Hatta					ID		
aceh	Place	Aceh						ID		
papua	Place	Papua						ID		
java	Place	Java						ID		
sumatra	Place	Sumatra						ID		
penang	Place	Penang						MY		
sabah	Place	Sabah						MY		
sarawak	Place	Sarawak						MY		
selangor	Place	Selangor						MY		
johor	Place	Johor						MY		
cebu	Place	Cebu				Q1467		PH		
davao	Place	Davao						PH		
mindanao	Place	Mindanao						PH		
luzon	Place	Luzon						PH		
villamor-air-base	Place	Villamor Air Base						PH		
ninoy-aquino-international-airport	Place	Ninoy Aquino International Airport	NAIA					PH		
quezon-city	Place	Quezon City						PH		
changi-airport	Place	Changi Airport	Changi					SG		
sydney	Place	Sydney				Q3130		AU		
melbourne	Place	Melbourne				Q3141		AU		
brisbane	Place	Brisbane				Q34932		AU		
perth	Place	Perth				Q3183		AU		
adelaide	Place	Adelaide						AU		
darwin	Place	Darwin						AU		
queensland	Place	Queensland				Q36074		AU		
new-south-wales	Place	New South Wales				Q3224		AU		
auckland	Place	Auckland				Q37100		NZ		
wellington	Place	Wellington				Q23661		NZ		
christchurch	Place	Christchurch						NZ		
almaty	Place	Almaty				Q35493		KZ		
karaganda	Place	Karaganda						KZ		
shymkent	Place	Shymkent						KZ		
aktau	Place	Aktau						KZ		
samarkand	Place	Samarkand						UZ		
mombasa	Place	Mombasa				Q225641		KE		
kisumu	Place	Kisumu						KE		
jomo-kenyatta-international-airport	Place	Jomo Kenyatta International Airport	JKIA					KE		
kakuma	Place	Kakuma						KE		
dadaab	Place	Dadaab						KE		
tigray	Place	Tigray	Tigray region|Tigray Region					ET		
bole-international-airport	Place	Bole International Airport	Addis Ababa Bole International Airport					ET		
amhara	Place	Amhara						ET		
afar	Place	Afar						ET		
mekelle	Place	Mekelle						ET		
entebbe	Place	Entebbe				Q191050		UG		
gulu	Place	Gulu						UG		
zanzibar	Place	Zanzibar				Q1774		TZ		
arusha	Place	Arusha						TZ		
julius-nyerere-international-airport	Place	Julius Nyerere International Airport						TZ		
goma	Place	Goma				Q178072		CD		
bukavu	Place	Bukavu						CD		
lubumbashi	Place	Lubumbashi						CD		
north-kivu	Place	North Kivu						CD		
south-kivu	Place	South Kivu						CD		
kisangani	Place	Kisangani						CD		
kivu	Place	Kivu						CD		
equateur-province	Place	Équateur Province	Equateur					CD		
ndjili-airport	Place	N'djili Airport						CD		
lagos	Place	Lagos				Q8673		NG		
kano	Place	Kano				Q182984		NG		
borno	Place	Borno	Borno State					NG		
port-harcourt	Place	Port Harcourt						NG		
ibadan	Place	Ibadan						NG		
maiduguri	Place	Maiduguri						NG		
nnamdi-azikiwe-international-airport	Place	Nnamdi Azikiwe International Airport						NG		
kumasi	Place	Kumasi						GH		
kotoka-international-airport	Place	Kotoka International Airport						GH		
johannesburg	Place	Johannesburg				Q34647		ZA		
durban	Place	Durban				Q5468		ZA		
gqeberha	Place	Gqeberha	Port Elizabeth					ZA		
gauteng	Place	Gauteng						ZA		
kwazulu-natal	Place	KwaZulu-Natal						ZA		
western-cape	Place	Western Cape						ZA		
soweto	Place	Soweto						ZA		
o-r-tambo-international-airport	Place	O.R. Tambo International Airport	OR Tambo International Airport|OR Tambo					ZA		
diamniadio	Place	Diamniadio						SN		
saly	Place	Saly						SN		
bouake	Place	Bouaké						CI		
douala	Place	Douala				Q132830		CM		
casablanca	Place	Casablanca				Q7903		MA		
marrakesh	Place	Marrakesh	Marrakech					MA		
sfax	Place	Sfax						TN		
tunis-carthage-international-airport	Place	Tunis-Carthage International Airport						TN		
oran	Place	Oran						DZ		
benghazi	Place	Benghazi				Q40816		LY		
tripoli	Place	Tripoli				Q3579		LY		
derna	Place	Derna						LY		
misrata	Place	Misrata						LY		
darfur	Place	Darfur						SD		
port-sudan	Place	Port Sudan						SD		
el-fasher	Place	El Fasher						SD		
malakal	Place	Malakal						SS		
hargeisa	Place	Hargeisa	Somaliland					SO		
kismayo	Place	Kismayo						SO		
puntland	Place	Puntland						SO		
beira	Place	Beira				Q188804		MZ		
cabo-delgado	Place	Cabo Delgado						MZ		
nampula	Place	Nampula						MZ		
pemba	Place	Pemba						MZ		
bulawayo	Place	Bulawayo						ZW		
ndola	Place	Ndola						ZM		
blantyre	Place	Blantyre				Q188693		MW		
toamasina	Place	Toamasina						MG		
cabinda	Place	Cabinda						AO		
timisoara	Place	Timișoara	Timisoara					RO		
constanta	Place	Constanța	Constanta					RO		
transnistria	Place	Transnistria						MD		
novi-sad	Place	Novi Sad						RS		
nis	Place	Niš						RS		
republika-srpska	Place	Republika Srpska						BA		
mostar	Place	Mostar						BA		
grodno	Place	Grodno						BY		
abkhazia	Place	Abkhazia						GE		
south-ossetia	Place	South Ossetia						GE		
nagorno-karabakh	Place	Nagorno-Karabakh						AM		
tartu	Place	Tartu						EE		
lapland	Place	Lapland						FI		
bergen	Place	Bergen						NO		
gothenburg	Place	Gothenburg						SE		
malmo	Place	Malmö	Malmo					SE		
keflavik	Place	Keflavik						IS		
luqa	Place	Luqa						MT		
limassol	Place	Limassol						CY		
bougainville	Place	Bougainville						PG		
lae	Place	Lae						PG		
nadi	Place	Nadi						FJ		
un	Organization	United Nations	UN|U.N.|UNO|United Nations Organization|United Nations Organisation|world body		UN headquarters	Q1065				
un-general-assembly	Organization	UN General Assembly	United Nations General Assembly|UNGA|General Assembly			Q47423		un		
un-security-council	Organization	UN Security Council	United Nations Security Council|UNSC|Security Council			Q37470		un		
who	Organization	World Health Organization	World Health Organisation|WHO|W.H.O.|UN health agency|U.N. health agency|UN's health agency|UN health body			Q7817		un		
who-afro	Organization	WHO Regional Office for Africa	WHO Africa|WHO AFRO|WHO African Region					who		
who-europe	Organization	WHO Regional Office for Europe	WHO Europe|WHO/Europe					who		
who-emro	Organization	WHO Regional Office for the Eastern Mediterranean	WHO EMRO|WHO Eastern Mediterranean					who		
who-searo	Organization	WHO South-East Asia Regional Office	WHO SEARO|WHO South-East Asia					who		
who-wpro	Organization	WHO Regional Office for the Western Pacific	WHO WPRO|WHO Western Pacific					who		
paho	Organization	Pan American Health Organization	Pan-American Health Organization|Pan American Health Organisation|PAHO|OPS			Q820755		who		
unicef	Organization	UNICEF	United Nations Children's Fund|UN Children's Fund|U.N. Children's Fund|United Nations International Children's Emergency Fund|UN children's agency|UN Children's Agency			Q740308		un		
wfp	Organization	World Food Programme	World Food Program|WFP|UN World Food Programme|U.N. World Food Programme|United Nations World Food Programme			Q204344		un		
unhcr	Organization	UNHCR	UN High Commissioner for Refugees|United Nations High Commissioner for Refugees|UN Refugee Agency|UN refugee agency|U.N. refugee agency|United Nations refugee agency			Q132551		un		
undp	Organization	United Nations Development Programme	UNDP|UN Development Programme|U.N. Development Program|United Nations Development Program			Q161718		un		
ocha	Organization	OCHA	UN OCHA|UNOCHA|UN Office for the Coordination of Humanitarian Affairs|United Nations Office for the Coordination of Humanitarian Affairs|Office for the Coordination of Humanitarian Affairs			Q499640		un		
unfpa	Organization	UNFPA	United Nations Population Fund|UN Population Fund			Q208834		un		
iom	Organization	International Organization for Migration	International Organisation for Migration|IOM|UN Migration Agency|UN migration agency			Q621513		un		
fao	Organization	Food and Agriculture Organization	FAO|UN Food and Agriculture Organization|Food and Agriculture Organisation			Q82151		un		
unesco	Organization	UNESCO	United Nations Educational, Scientific and Cultural Organization			Q7809		un		
unrwa	Organization	UNRWA	UN Relief and Works Agency|United Nations Relief and Works Agency|UN agency for Palestinian refugees			Q574620		un		
unaids	Organization	UNAIDS	Joint United Nations Programme on HIV/AIDS			Q211484		un		
unops	Organization	UNOPS	United Nations Office for Project Services|UN Office for Project Services					un		
un-women	Organization	UN Women	United Nations Entity for Gender Equality					un		
unido	Organization	UNIDO	United Nations Industrial Development Organization					un		
unodc	Organization	UNODC	United Nations Office on Drugs and Crime					un		
unctad	Organization	UNCTAD	UN Conference on Trade and Development					un		
unmiss	Organization	UNMISS	UN Mission in South Sudan					un		
minusma	Organization	MINUSMA						un		
monusco	Organization	MONUSCO						un		
iaea	Organization	International Atomic Energy Agency	IAEA			Q41984				
ohchr	Organization	OHCHR	UN human rights office|UN Human Rights Office					un		
un-cerf	Organization	Central Emergency Response Fund	CERF|UN Central Emergency Response Fund					un		
world-bank	Organization	World Bank	World Bank Group|IBRD|International Development Association			Q7164				
ifc	Organization	International Finance Corporation	IFC			Q837105		world-bank		
imf	Organization	International Monetary Fund	IMF			Q7804				
wto	Organization	World Trade Organization	World Trade Organisation|WTO			Q7825				
icrc	Organization	International Committee of the Red Cross	ICRC			Q48765				
ifrc	Organization	International Federation of Red Cross and Red Crescent Societies	IFRC|Red Cross federation|International Federation of the Red Cross			Q17001				
red-cross	Organization	Red Cross	Red Cross and Red Crescent|Red Cross Red Crescent			Q7178				
red-crescent	Organization	Red Crescent	Red Crescent Society							
american-red-cross	Organization	American Red Cross				Q470110		US		
british-red-cross	Organization	British Red Cross						GB		
chinese-red-cross	Organization	Red Cross Society of China	Chinese Red Cross|China Red Cross|Red Cross of China					CN		
indian-red-cross	Organization	Indian Red Cross Society	Indian Red Cross					IN		
iranian-red-crescent	Organization	Iranian Red Crescent Society	Iranian Red Crescent|Iran's Red Crescent|Iran Red Crescent|Iran Red Crescent Society					IR		
turkish-red-crescent	Organization	Turkish Red Crescent	Kızılay|Kizilay					TR		
emirates-red-crescent	Organization	Emirates Red Crescent	UAE Red Crescent					AE		
qatar-red-crescent	Organization	Qatar Red Crescent Society	Qatar Red Crescent					QA		
kuwait-red-crescent	Organization	Kuwait Red Crescent Society	Kuwait Red Crescent					KW		
palestine-red-crescent	Organization	Palestine Red Crescent Society	Palestinian Red Crescent|Palestine Red Crescent					PS		
syrian-red-crescent	Organization	Syrian Arab Red Crescent	SARC|Syrian Red Crescent					SY		
egyptian-red-crescent	Organization	Egyptian Red Crescent	Egyptian Red Crescent Society					EG		
japanese-red-cross	Organization	Japanese Red Cross Society	Japanese Red Cross					JP		
korean-red-cross	Organization	Korean Red Cross	South Korean Red Cross|Republic of Korea National Red Cross					KR		
taiwan-red-cross	Organization	Red Cross Society of the Republic of China	Taiwan Red Cross					TW		
msf	Organization	Doctors Without Borders	Médecins Sans Frontières|Medecins Sans Frontieres|MSF|Médecins sans Frontières			Q49330				
direct-relief	Organization	Direct Relief						US		
care	Organization	CARE International	CARE USA|CARE India							
save-the-children	Organization	Save the Children				Q256326				
oxfam	Organization	Oxfam	Oxfam International|Oxfam America			Q267941				
world-vision	Organization	World Vision	World Vision International							
mercy-corps	Organization	Mercy Corps								
irc	Organization	International Rescue Committee	IRC			Q1411787				
nrc	Organization	Norwegian Refugee Council	NRC					NO		
danish-refugee-council	Organization	Danish Refugee Council						DK		
islamic-relief	Organization	Islamic Relief	Islamic Relief Worldwide							
caritas	Organization	Caritas	Caritas Internationalis							
crs	Organization	Catholic Relief Services	CRS					US		
americares	Organization	Americares	AmeriCares					US		
project-hope	Organization	Project HOPE	Project Hope					US		
map-international	Organization	MAP International						US		
samaritans-purse	Organization	Samaritan's Purse						US		
world-central-kitchen	Organization	World Central Kitchen						US		
path	Organization	PATH	Program for Appropriate Technology in Health							
partners-in-health	Organization	Partners In Health						US		
clinton-health-access	Organization	Clinton Health Access Initiative	CHAI					US		
action-against-hunger	Organization	Action Against Hunger	Action contre la Faim							
medecins-du-monde	Organization	Médecins du Monde	Doctors of the World|Medecins du Monde							
amref	Organization	Amref Health Africa	AMREF|Amref							
international-medical-corps	Organization	International Medical Corps						US		
eu-civil-protection	Organization	EU Civil Protection Mechanism	Union Civil Protection Mechanism|European Civil Protection Mechanism|UCPM					eu		
tzu-chi	Organization	Tzu Chi Foundation	Tzu Chi|Buddhist Tzu Chi Foundation|Buddhist Compassion Relief Tzu Chi Foundation					TW		
sant-egidio	Organization	Community of Sant'Egidio	Sant'Egidio							
gates-foundation	Organization	Bill & Melinda Gates Foundation	Bill and Melinda Gates Foundation|Gates Foundation			Q655439		US		
mastercard-foundation	Organization	Mastercard Foundation								
jack-ma-foundation	Organization	Jack Ma Foundation						CN		
alibaba-foundation	Organization	Alibaba Foundation						CN		
carlos-slim-foundation	Organization	Carlos Slim Foundation	Fundación Carlos Slim					MX		
rockefeller-foundation	Organization	Rockefeller Foundation				Q862034		US		
wellcome	Organization	Wellcome Trust	Wellcome			Q1133630		GB		
clinton-foundation	Organization	Clinton Foundation						US		
ford-foundation	Organization	Ford Foundation						US		
tata-trusts	Organization	Tata Trusts						IN		
aga-khan	Organization	Aga Khan Development Network	Aga Khan Foundation|AKDN							
king-salman-center	Organization	King Salman Humanitarian Aid and Relief Center	King Salman Humanitarian Aid and Relief Centre|KSrelief|KSRelief|KS Relief					SA		
khalifa-foundation	Organization	Khalifa bin Zayed Al Nahyan Foundation	Khalifa Foundation					AE		
qatar-charity	Organization	Qatar Charity						QA		
qatar-fund	Organization	Qatar Fund for Development	QFFD					QA		
kuwait-fund	Organization	Kuwait Fund for Arab Economic Development	Kuwait Fund					KW		
saudi-fund	Organization	Saudi Fund for Development						SA		
abu-dhabi-fund	Organization	Abu Dhabi Fund for Development	ADFD					AE		
opec-fund	Organization	OPEC Fund for International Development	OPEC Fund							
gavi	Organization	Gavi, the Vaccine Alliance	Gavi|GAVI|Gavi Alliance|GAVI Alliance|GAVI, the Vaccine Alliance|Global Alliance for Vaccines and Immunization|Global Alliance for Vaccines and Immunisation|Vaccine Alliance|the Vaccine Alliance|Gavi The Vaccine Alliance|Gavi Vaccine Alliance							
cepi	Organization	Coalition for Epidemic Preparedness Innovations	CEPI|Cepi							
global-fund	Organization	Global Fund	Global Fund to Fight AIDS, Tuberculosis and Malaria|the Global Fund			Q1531014				
unitaid	Organization	Unitaid	UNITAID							
find	Organization	Foundation for Innovative New Diagnostics	FIND							
medicines-patent-pool	Organization	Medicines Patent Pool	MPP							
avat	Organization	African Vaccine Acquisition Trust	AVAT|African Vaccines Acquisition Trust|Africa Vaccine Acquisition Trust					au		
avatt	Organization	African Vaccine Acquisition Task Team	AVATT|African Vaccine Acquisition Taskteam|African Union Vaccine Acquisition Task Team|African Vaccine Acquisition Task Force|AU vaccine task team|African Union's vaccine task team					au		
amsp	Organization	Africa Medical Supplies Platform	African Medical Supplies Platform|AMSP					au		
africa-cdc	Organization	Africa CDC	Africa Centres for Disease Control and Prevention|Africa Centers for Disease Control and Prevention|African CDC|Africa's CDC|Africa Centres for Disease Control|Africa Centers for Disease Control|Africa's Centres for Disease Control and Prevention					au		
au	Organization	African Union	AU|African Union Commission|AU Commission			Q7159				
eu	Organization	European Union	EU|E.U.|EU-27|European bloc		Brussels	Q458				
european-commission	Organization	European Commission	EU Commission|EC			Q8880		eu		
european-council	Organization	European Council				Q8886		eu		
european-parliament	Organization	European Parliament	EU Parliament			Q8889		eu		
ema	Organization	European Medicines Agency	EMA			Q130146		eu		
ecdc	Organization	European Centre for Disease Prevention and Control	ECDC			Q743247		eu		
echo	Organization	European Civil Protection and Humanitarian Aid Operations	DG ECHO|ECHO					eu		
hera	Organization	Health Emergency Preparedness and Response Authority	HERA					eu		
eib	Organization	European Investment Bank	EIB			Q192247		eu		
ebrd	Organization	European Bank for Reconstruction and Development	EBRD			Q156501				
nato	Organization	NATO	Nato|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|Euro-Atlantic Disaster Response Coordination Centre|EADRCC			Q7184				
osce	Organization	OSCE	Organization for Security and Co-operation in Europe			Q81299				
oecd	Organization	OECD	Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development			Q41550				
asean	Organization	ASEAN	Association of Southeast Asian Nations|Association of South East Asian Nations			Q7768				
caricom	Organization	CARICOM	Caribbean Community|Caricom			Q201114				
carpha	Organization	Caribbean Public Health Agency	CARPHA							
celac	Organization	CELAC	Community of Latin American and Caribbean States|Celac							
alba	Organization	ALBA	ALBA-TCP|Bolivarian Alliance for the Peoples of Our America|Bolivarian Alliance							
mercosur	Organization	Mercosur	Southern Common Market|MERCOSUR|Mercosul			Q4264				
oas	Organization	Organization of American States	OAS|Organisation of American States			Q123759				
oecs	Organization	Organisation of Eastern Caribbean States	OECS|Organization of Eastern Caribbean States							
sica	Organization	Central American Integration System	SICA							
cabei	Organization	Central American Bank for Economic Integration	CABEI							
caf	Organization	Development Bank of Latin America	CAF							
idb	Organization	Inter-American Development Bank	IDB|Inter American Development Bank							
cdb	Organization	Caribbean Development Bank	CDB							
ecowas	Organization	ECOWAS	Economic Community of West African States|Ecowas							
eac	Organization	East African Community	EAC							
sadc	Organization	Southern African Development Community	SADC							
igad	Organization	Intergovernmental Authority on Development	IGAD							
comesa	Organization	Common Market for Eastern and Southern Africa	COMESA							
saarc	Organization	SAARC	South Asian Association for Regional Cooperation							
sco	Organization	Shanghai Cooperation Organization	Shanghai Cooperation Organisation|SCO							
brics	Organization	BRICS	Brics|BRICS countries|BRICS nations							
ndb	Organization	New Development Bank	NDB|BRICS bank							
gcc	Organization	Gulf Cooperation Council	GCC			Q217172				
arab-league	Organization	Arab League	League of Arab States|General Secretariat of the Arab League			Q7172				
oic	Organization	Organisation of Islamic Cooperation	Organization of Islamic Cooperation|OIC							
apec	Organization	APEC	Asia-Pacific Economic Cooperation			Q170481				
eaeu	Organization	Eurasian Economic Union	EAEU|EEU							
cis	Organization	Commonwealth of Independent States	CIS			Q7779				
commonwealth	Organization	Commonwealth of Nations	the Commonwealth			Q7785				
pacific-islands-forum	Organization	Pacific Islands Forum	PIF							
pacific-community	Organization	Pacific Community	SPC							
g7	Organization	G7	G-7|Group of Seven							
g20	Organization	G20	G-20|Group of 20|Group of Twenty			Q19771				
g77	Organization	G77	G-77|Group of 77							
non-aligned-movement	Organization	Non-Aligned Movement	NAM|Nonaligned Movement			Q83201				
quad	Organization	Quad	Quadrilateral Security Dialogue|Quad countries|Quad nations|Quad partners|QUAD|Quad group|Quad alliance							
bimstec	Organization	BIMSTEC								
afdb	Organization	African Development Bank	AfDB|African Development Bank Group							
adb	Organization	Asian Development Bank	ADB			Q188822				
aiib	Organization	Asian Infrastructure Investment Bank	AIIB							
isdb	Organization	Islamic Development Bank	IsDB|Islamic Development Bank Group							
afreximbank	Organization	Afreximbank	African Export-Import Bank|African Export–Import Bank							
usaid	Organization	USAID	U.S. Agency for International Development|US Agency for International Development|United States Agency for International Development|US aid agency			Q217072		US		
dfc	Organization	U.S. International Development Finance Corporation	US International Development Finance Corporation|International Development Finance Corporation|DFC					US		
barda	Organization	BARDA	Biomedical Advanced Research and Development Authority					US		
us-cdc	Organization	U.S. Centers for Disease Control and Prevention	US Centers for Disease Control and Prevention|Centers for Disease Control and Prevention|CDC|US CDC|U.S. CDC|Centers for Disease Control			Q583725		US		
fda	Organization	U.S. Food and Drug Administration	US Food and Drug Administration|Food and Drug Administration|FDA|US FDA			Q204711		US		
hhs	Organization	U.S. Department of Health and Human Services	Department of Health and Human Services|HHS|Health and Human Services|US Department of Health and Human Services			Q942326		US		
nih	Organization	National Institutes of Health	NIH			Q390551		US		
niaid	Organization	National Institute of Allergy and Infectious Diseases	NIAID					US		
fema	Organization	Federal Emergency Management Agency	FEMA					US		
mcc	Organization	Millennium Challenge Corporation	MCC					US		
peace-corps	Organization	Peace Corps						US		
us-southern-command	Organization	U.S. Southern Command	US Southern Command|SOUTHCOM					US		
us-army	Organization	U.S. Army	US Army			Q9212		US		
us-air-force	Organization	U.S. Air Force	US Air Force					US		
us-senate	Organization	U.S. Senate	US Senate			Q66096		US		
us-congress	Organization	Congress				Q11268		US		
us-treasury	Organization	U.S. Treasury	US Treasury|Treasury Department|US Treasury Department					US		
jica	Organization	Japan International Cooperation Agency	JICA					JP		
jbic	Organization	Japan Bank for International Cooperation	JBIC					JP		
koica	Organization	Korea International Cooperation Agency	KOICA					KR		
kdca	Organization	Korea Disease Control and Prevention Agency	KDCA					KR		
cidca	Organization	China International Development Cooperation Agency	CIDCA					CN		
china-cdc	Organization	Chinese Center for Disease Control and Prevention	China CDC|Chinese CDC|Chinese Centre for Disease Control and Prevention					CN		
nmpa	Organization	National Medical Products Administration	NMPA					CN		
pla	Organization	People's Liberation Army	PLA|Chinese military			Q200106		CN		
china-nhc	Organization	National Health Commission	NHC|China's National Health Commission					CN		
china-exim	Organization	Export-Import Bank of China	China Exim Bank|China Eximbank					CN		
tika	Organization	Turkish Cooperation and Coordination Agency	TIKA|TİKA|TICA					TR		
afad	Organization	AFAD	Disaster and Emergency Management Authority					TR		
dfat	Organization	Department of Foreign Affairs and Trade	DFAT					AU		
fcdo	Organization	Foreign, Commonwealth and Development Office	FCDO|Foreign Office|UK Foreign Office|Foreign, Commonwealth & Development Office					GB		
dfid	Organization	Department for International Development	DFID					GB		
mhra	Organization	MHRA	Medicines and Healthcare products Regulatory Agency					GB		
nhs	Organization	National Health Service	NHS			Q6973598		GB		
giz	Organization	GIZ	Deutsche Gesellschaft für Internationale Zusammenarbeit|German Agency for International Cooperation					DE		
bmz	Organization	German Federal Ministry for Economic Cooperation and Development	BMZ					DE		
kfw	Organization	KfW						DE		
rki	Organization	Robert Koch Institute	Robert Koch Institut|RKI			Q491566		DE		
afd	Organization	Agence Française de Développement	French Development Agency|AFD					FR		
institut-pasteur	Organization	Institut Pasteur	Pasteur Institute			Q391028		FR		
aecid	Organization	AECID	Spanish Agency for International Development Cooperation					ES		
sida	Organization	Swedish International Development Cooperation Agency	Sida					SE		
norad	Organization	Norad	Norwegian Agency for Development Cooperation					NO		
danida	Organization	Danida	Danish International Development Agency					DK		
sdc	Organization	Swiss Agency for Development and Cooperation	SDC					CH		
azerbaijan-aid-agency	Organization	Azerbaijan International Development Agency	AIDA					AZ		
kazaid	Organization	KazAID						KZ		
rossotrudnichestvo	Organization	Rossotrudnichestvo						RU		
emercom	Organization	EMERCOM	Russian Emergencies Ministry|Russian Ministry of Emergency Situations					RU		
rospotrebnadzor	Organization	Rospotrebnadzor						RU		
rdif	Organization	Russian Direct Investment Fund	RDIF|Russia's RDIF|Russia Direct Investment Fund|Russian sovereign wealth fund|Russia's sovereign wealth fund					RU		
gamaleya	Organization	Gamaleya Institute	Gamaleya National Center|Gamaleya|Gamaleya Research Institute|Gamaleya National Research Center for Epidemiology and Microbiology|Gamaleya Center|Gamaleya Research Institute of Epidemiology and Microbiology					RU		
chumakov	Organization	Chumakov Centre	Chumakov Center|Chumakov Institute					RU		
icmr	Organization	Indian Council of Medical Research	ICMR					IN		
mea-india	Organization	Ministry of External Affairs	MEA|External Affairs Ministry|Indian External Affairs Ministry|Ministry of External Affairs of India|Indian foreign ministry					IN		
cdsco	Organization	Central Drugs Standard Control Organisation	CDSCO|DCGI|Drugs Controller General of India					IN		
indian-air-force	Organization	Indian Air Force	IAF					IN		
indian-navy	Organization	Indian Navy						IN		
nphcda	Organization	National Primary Health Care Development Agency	NPHCDA					NG		
ncdc	Organization	Nigeria Centre for Disease Control	NCDC|Nigeria Centre for Disease Control and Prevention					NG		
nafdac	Organization	NAFDAC	National Agency for Food and Drug Administration and Control					NG		
sahpra	Organization	SAHPRA	South African Health Products Regulatory Authority					ZA		
samrc	Organization	South African Medical Research Council	SAMRC					ZA		
anvisa	Organization	Anvisa	Brazilian Health Regulatory Agency|ANVISA					BR		
brazil-health-ministry	Organization	Brazilian Ministry of Health	Brazilian Health Ministry|Brazil's Health Ministry|Brazil's health ministry					BR		
fiocruz	Organization	Fiocruz	Oswaldo Cruz Foundation|FIOCRUZ|Bio-Manguinhos			Q1474098		BR		
butantan	Organization	Butantan Institute	Instituto Butantan|Butantan					BR		
cofepris	Organization	Cofepris	COFEPRIS					MX		
birmex	Organization	Birmex						MX		
finlay	Organization	Finlay Institute	Finlay Vaccine Institute|Finlay Institute of Vaccines|Instituto Finlay					CU		
cigb	Organization	Center for Genetic Engineering and Biotechnology	CIGB|Centre for Genetic Engineering and Biotechnology					CU		
biocubafarma	Organization	BioCubaFarma						CU		
henry-reeve	Organization	Henry Reeve Brigade	Henry Reeve International Medical Brigade|Henry Reeve medical brigade|Henry Reeve Contingent|Henry Reeve					CU		
ewha	Organization	Ewha Womans University	Ewha University					KR		
johns-hopkins	Organization	Johns Hopkins University	Johns Hopkins			Q193727		US		
oxford-university	Organization	University of Oxford	Oxford University			Q34433		GB		
imperial-college	Organization	Imperial College London	Imperial College			Q189022		GB		
duke	Organization	Duke University	Duke Global Health Innovation Center			Q168751		US		
harvard	Organization	Harvard University	Harvard			Q13371		US		
csis	Organization	Center for Strategic and International Studies	CSIS					US		
cfr	Organization	Council on Foreign Relations	CFR					US		
brookings	Organization	Brookings Institution	Brookings					US		
carnegie	Organization	Carnegie Endowment for International Peace	Carnegie Endowment					US		
chatham-house	Organization	Chatham House	Royal Institute of International Affairs					GB		
lowy	Organization	Lowy Institute						AU		
stimson	Organization	Stimson Center	38 North					US		
inss-korea	Organization	Institute for National Security Strategy						KR		
kotra	Organization	KOTRA						KR		
nis-korea	Organization	National Intelligence Service	NIS|South Korea's spy agency					KR		
unification-ministry	Organization	Ministry of Unification	Unification Ministry|South Korea's Unification Ministry					KR		
bridge-consulting	Organization	Bridge Consulting	Bridge Beijing					CN		
airfinity	Organization	Airfinity						GB		
our-world-in-data	Organization	Our World in Data								
amnesty	Organization	Amnesty International				Q42970				
hrw	Organization	Human Rights Watch	HRW			Q187052				
peoples-vaccine	Organization	People's Vaccine Alliance								
ioc	Organization	International Olympic Committee	IOC|Olympic Committee			Q40970				
conmebol	Organization	CONMEBOL	South American Football Confederation			Q58733				
rotary	Organization	Rotary International	Rotary							
interpol	Organization	Interpol	INTERPOL			Q8475				
workers-party-politburo	Organization	Workers' Party Politburo	Politburo					KP		
yad-vashem	Organization	Yad Vashem						IL		
cogat	Organization	COGAT	Coordinator of Government Activities in the Territories					IL		
idf	Organization	Israel Defense Forces	IDF|Israeli military|Israeli army					IL		
irgc	Organization	Islamic Revolutionary Guard Corps	IRGC|Revolutionary Guards					IR		
iran-health-ministry	Organization	Iranian Health Ministry	Iran's Health Ministry|Iran's health ministry|Iranian health ministry					IR		
mtn	Organization	MTN Group	MTN					ZA		
jindal	Organization	Jindal School of International Affairs	O.P. Jindal Global University					IN		
carter-center	Organization	Carter Center	The Carter Center					US		
task-force-global-health	Organization	Task Force for Global Health						US		
afghan-health-ministry	Organization	Afghan Ministry of Public Health	Afghan public health ministry					AF		
dart	Organization	Disaster Assistance Response Team	DART|USAID DART					usaid		
paho-revolving-fund	Organization	PAHO Revolving Fund	Revolving Fund for Access to Vaccines					paho		
vector-institute	Organization	Vector Institute	Vector State Research Center of Virology and Biotechnology|VECTOR					RU		
pfizer-inc	Company	Pfizer	Pfizer Inc|Pfizer Inc.			Q206921		US		
biontech	Company	BioNTech	BioNTech SE					DE		
moderna-inc	Company	Moderna	Moderna Inc|Moderna Inc.|Moderna Therapeutics					US		
astrazeneca-plc	Company	AstraZeneca	AstraZeneca PLC|Astra Zeneca			Q731938		GB		
johnson-johnson	Company	Johnson & Johnson	Johnson and Johnson|J&J			Q333718		US		
janssen-pharma	Company	Janssen Pharmaceuticals	Janssen|Janssen Pharmaceutica|Janssen Pharmaceutical					johnson-johnson		
novavax-inc	Company	Novavax	Novavax Inc|Novavax Inc.					US		
sinovac-biotech	Company	Sinovac Biotech	Sinovac|Sinovac Life Sciences|Sinovac Biotech Ltd					CN		
sinopharm-group	Company	China National Pharmaceutical Group	Sinopharm|Sinopharm Group|China National Biotec Group|CNBG|Beijing Institute of Biological Products|Wuhan Institute of Biological Products					CN		
cansino-biologics	Company	CanSino Biologics	CanSino|CanSinoBIO|CanSino Biologics Inc					CN		
zhifei	Company	Anhui Zhifei Longcom	Zhifei|Chongqing Zhifei Biological Products|Anhui Zhifei Longcom Biopharmaceutical					CN		
clover	Company	Clover Biopharmaceuticals						CN		
walvax	Company	Walvax Biotechnology	Walvax					CN		
serum-institute	Company	Serum Institute of India	Serum Institute|SII|Serum Institute of India Pvt Ltd					IN		
bharat-biotech	Company	Bharat Biotech	Bharat Biotech International|Bharat Biotech International Limited					IN		
biological-e	Company	Biological E	Biological E.|Biological E Limited|Biological E. Limited|Biological E Ltd					IN		
zydus	Company	Zydus Cadila	Zydus|Cadila Healthcare|Zydus Lifesciences					IN		
dr-reddys	Company	Dr. Reddy's Laboratories	Dr Reddy's|Dr. Reddy's|Dr Reddy's Laboratories					IN		
panacea-biotec	Company	Panacea Biotec						IN		
hetero	Company	Hetero Drugs	Hetero Labs|Hetero Biopharma					IN		
cipla	Company	Cipla						IN		
virchow	Company	Virchow Biotech	Virchow Biotech Private Limited					IN		
aurobindo	Company	Aurobindo Pharma	Aurobindo					IN		
sun-pharma	Company	Sun Pharma	Sun Pharmaceutical					IN		
bavarian-nordic	Company	Bavarian Nordic	Bavarian Nordic A/S					DK		
emergent	Company	Emergent BioSolutions	Emergent Biosolutions					US		
biofarma	Company	Bio Farma	BioFarma|PT Bio Farma|Biofarma					ID		
kimia-farma	Company	Kimia Farma						ID		
medigen-company	Company	Medigen Vaccine Biologics	Medigen|Medigen Vaccine Biologics Corporation					TW		
foxconn	Company	Foxconn	Hon Hai|Hon Hai Precision Industry			Q463094		TW		
tsmc	Company	TSMC	Taiwan Semiconductor Manufacturing Company|Taiwan Semiconductor Manufacturing Co			Q713418		TW		
takeda	Company	Takeda	Takeda Pharmaceutical|Takeda Pharmaceuticals					JP		
shionogi	Company	Shionogi						JP		
daiichi	Company	Daiichi Sankyo						JP		
km-biologics	Company	KM Biologics						JP		
fujifilm	Company	Fujifilm	Fujifilm Toyama Chemical					JP		
jcr	Company	JCR Pharmaceuticals	JCR Pharma					JP		
sk-bioscience	Company	SK Bioscience	SK bioscience					KR		
samsung-biologics	Company	Samsung Biologics	Samsung BioLogics					KR		
celltrion	Company	Celltrion						KR		
huons	Company	Huons Global	Huons					KR		
sd-biosensor	Company	SD Biosensor						KR		
seegene	Company	Seegene						KR		
gc-pharma	Company	GC Pharma	Green Cross					KR		
eubiologics	Company	EuBiologics						KR		
merck	Company	Merck	Merck & Co|Merck & Co.|MSD|Merck Sharp & Dohme					US		
gilead	Company	Gilead Sciences	Gilead					US		
regeneron	Company	Regeneron	Regeneron Pharmaceuticals					US		
eli-lilly	Company	Eli Lilly	Eli Lilly and Company					US		
abbott	Company	Abbott	Abbott Laboratories			Q306764		US		
bd	Company	Becton Dickinson	BD|Becton, Dickinson and Company					US		
catalent	Company	Catalent						US		
siga	Company	SIGA Technologies	SIGA					US		
vaxart	Company	Vaxart						US		
inovio	Company	Inovio	Inovio Pharmaceuticals					US		
arcturus	Company	Arcturus Therapeutics	Arcturus					US		
cepheid	Company	Cepheid						US		
philips	Company	Philips	Royal Philips			Q170416		NL		
roche	Company	Roche	Hoffmann-La Roche			Q212646		CH		
novartis	Company	Novartis	Sandoz			Q507154		CH		
lonza	Company	Lonza	Lonza Group					CH		
sanofi	Company	Sanofi	Sanofi Pasteur|Sanofi-Aventis					FR		
gsk	Company	GlaxoSmithKline	GSK			Q212322		GB		
valneva-se	Company	Valneva	Valneva SE					FR		
curevac	Company	CureVac	CureVac N.V.					DE		
idt-biologika	Company	IDT Biologika						DE		
bayer	Company	Bayer	Bayer AG			Q152051		DE		
siemens	Company	Siemens	Siemens Healthineers			Q81230		DE		
draeger	Company	Dräger	Drägerwerk					DE		
r-pharm	Company	R-Pharm	R-Pharm Germany					RU		
biocad	Company	Biocad	BIOCAD					RU		
generium	Company	Generium						RU		
human-vaccine	Company	Human Vaccine LLC	Human Vaccine					rdif		
aspen	Company	Aspen Pharmacare	Aspen|Aspen Pharma					ZA		
biovac	Company	Biovac Institute	Biovac					ZA		
afrigen	Company	Afrigen	Afrigen Biologics					ZA		
vacsera	Company	VACSERA	Vacsera					EG		
eva-pharma	Company	Eva Pharma	EVA Pharma					EG		
saidal	Company	Saidal						DZ		
sothema	Company	Sothema						MA		
innovative-biotech	Company	Innovative Biotech						NG		
richmond	Company	Laboratorios Richmond	Richmond Laboratories					AR		
mabxience	Company	mAbxience						AR		
liomont	Company	Liomont	Laboratorios Liomont					MX		
drugmex	Company	Drugmex						MX		
eurofarma	Company	Eurofarma						BR		
uniao-quimica	Company	União Química	Uniao Quimica					BR		
precisa	Company	Precisa Medicamentos	Precisa					BR		
white-martins	Company	White Martins						BR		
incepta	Company	Incepta	Incepta Pharmaceuticals					BD		
beximco	Company	Beximco	Beximco Pharma|Beximco Pharmaceuticals					BD		
siam-bioscience	Company	Siam Bioscience	Siam BioScience					TH		
nanogen	Company	Nanogen	Nanogen Pharmaceutical Biotechnology					VN		
vabiotech	Company	Vabiotech	VABIOTECH					VN		
vinbiocare	Company	VinBioCare	Vingroup|VinBiocare					VN		
pharmaniaga	Company	Pharmaniaga						MY		
csl	Company	CSL	Seqirus|CSL Seqirus|CSL Limited					AU		
g42	Company	G42	Group 42|G42 Healthcare					AE		
julphar	Company	Julphar	Gulf Pharmaceutical Industries					AE		
aurugulf	Company	Aurugulf Health Investments	Aurugulf					AE		
torlak	Company	Torlak Institute	Torlak					RS		
hipra	Company	HIPRA	Hipra					ES		
reithera	Company	ReiThera						IT		
novo-nordisk	Company	Novo Nordisk				Q818846		DK		
alibaba	Company	Alibaba	Alibaba Group			Q1359568		CN		
huawei	Company	Huawei	Huawei Technologies			Q160120		CN		
tencent	Company	Tencent				Q860580		CN		
sinohydro	Company	Sinohydro						CN		
bgi	Company	BGI	BGI Group					CN		
fosun	Company	Fosun Pharma	Shanghai Fosun Pharmaceutical|Fosun|Shanghai Fosun					CN		
ubs	Company	UBS	Union Bank of Switzerland			Q193199		CH		
citi	Company	Citibank	Citigroup|Citi			Q219508		US		
hsbc	Company	HSBC				Q190464		GB		
goldman	Company	Goldman Sachs				Q193326		US		
jpmorgan	Company	JPMorgan Chase	JPMorgan|J.P. Morgan|JP Morgan			Q192314		US		
maersk	Company	Maersk	A.P. Moller-Maersk					DK		
dhl	Company	DHL	DHL Global Forwarding|Deutsche Post DHL|DHL Express			Q489815		DE		
fedex	Company	FedEx	FedEx Express|FedEx Corp			Q459477		US		
ups	Company	UPS	United Parcel Service|UPS Foundation			Q155026		US		
kuehne-nagel	Company	Kuehne+Nagel	Kuehne + Nagel|Kuehne & Nagel					CH		
db-schenker	Company	DB Schenker						DE		
ethiopian-airlines	Company	Ethiopian Airlines	Ethiopian Cargo|Ethiopian Airlines Cargo			Q32395		ET		
kenya-airways	Company	Kenya Airways				Q33194		KE		
rwandair	Company	RwandAir						RW		
emirates-airline	Company	Emirates SkyCargo	Emirates airline|Emirates Airline|Emirates Airlines			Q180432		AE		
etihad	Company	Etihad Airways	Etihad|Etihad Cargo			Q201449		AE		
qatar-airways	Company	Qatar Airways	Qatar Airways Cargo			Q199693		QA		
turkish-airlines	Company	Turkish Airlines	Turkish Cargo			Q4548		TR		
air-india	Company	Air India				Q161068		IN		
singapore-airlines	Company	Singapore Airlines				Q32596		SG		
korean-air	Company	Korean Air	Korean Air Lines			Q213147		KR		
asiana	Company	Asiana Airlines						KR		
china-airlines	Company	China Airlines				Q276618		TW		
china-southern	Company	China Southern Airlines	China Southern					CN		
air-china	Company	Air China	Air China Cargo					CN		
china-eastern	Company	China Eastern Airlines	China Eastern					CN		
aeroflot	Company	Aeroflot				Q173098		RU		
aerolineas	Company	Aerolíneas Argentinas	Aerolineas Argentinas					AR		
conviasa	Company	Conviasa						VE		
copa	Company	Copa Airlines						PA		
latam	Company	LATAM Airlines	LATAM|Latam Airlines					CL		
avianca	Company	Avianca						CO		
cubana	Company	Cubana de Aviación	Cubana de Aviacion|Cubana					CU		
lufthansa	Company	Lufthansa	Lufthansa Cargo			Q9325		DE		
air-france	Company	Air France				Q131005		FR		
british-airways	Company	British Airways				Q8766		GB		
klm	Company	KLM	KLM Royal Dutch Airlines			Q181912		NL		
cargolux	Company	Cargolux						LU		
egyptair	Company	EgyptAir	Egyptair|EGYPTAIR			Q198815		EG		
saudia	Company	Saudia	Saudi Arabian Airlines			Q685157		SA		
biman	Company	Biman Bangladesh Airlines	Biman					BD		
pia	Company	Pakistan International Airlines	PIA					PK		
srilankan	Company	SriLankan Airlines						LK		
vietnam-airlines	Company	Vietnam Airlines						VN		
garuda	Company	Garuda Indonesia	Garuda					ID		
philippine-airlines	Company	Philippine Airlines						PH		
iran-air	Company	Iran Air	IranAir					IR		
mahan-air	Company	Mahan Air						IR		
astral	Company	Astral Aviation						KE		
silkway	Company	Silk Way West Airlines	Silk Way					AZ		
antonov	Company	Antonov Airlines						UA		
b-medical	Company	B Medical Systems						LU		
zipline	Company	Zipline						US		
mckesson	Company	McKesson						US		
wockhardt	Company	Wockhardt						GB		
oxford-biomedica	Company	Oxford Biomedica						GB		
halix	Company	Halix						NL		
desano	Company	Shanghai Desano	Desano					CN		
mylan	Company	Viatris	Mylan					US		
natco	Company	Natco Pharma	Natco					IN		
glenmark	Company	Glenmark						IN		
microsoft	Company	Microsoft				Q2283		US		
google	Company	Google	Alphabet			Q95		US		
apple	Company	Apple Inc.				Q312		US		
amazon	Company	Amazon.com	Amazon Web Services			Q3884		US		
facebook	Company	Facebook	Meta Platforms					US		
twitter	Company	Twitter				Q918		US		
tesla	Company	Tesla	Tesla Inc			Q478214		US		
spacex	Company	SpaceX				Q193701		US		
mastercard	Company	Mastercard				Q489921		US		
coca-cola	Company	Coca-Cola	Coca-Cola Company					US		
reliance	Company	Reliance Industries	Reliance Foundation					IN		
tata	Company	Tata Group	Tata|Tata Sons|Tata Steel					IN		
vale	Company	Vale S.A.	mining company Vale					BR		
samsung	Company	Samsung	Samsung Electronics			Q20718		KR		
lg	Company	LG	LG Electronics					KR		
hyundai	Company	Hyundai	Hyundai Motor			Q55931		KR		
toyota	Company	Toyota	Toyota Motor			Q53268		JP		
covax	Programme	COVAX	COVID-19 Vaccines Global Access|Covax|COVAX Facility|COVAX facility|COVAX programme|COVAX program|COVAX scheme|COVAX initiative|COVAX mechanism|COVAX pillar|COVAX alliance|COVAX vaccine-sharing programme|COVAX vaccine-sharing program|COVAX vaccine sharing programme|COVAX vaccine sharing program|COVAX vaccine sharing scheme|COVAX vaccine-sharing scheme|COVAX vaccine-sharing initiative|COVAX global vaccine sharing programme|COVAX global vaccine-sharing program|COVAX global vaccine-sharing programme|COVAX global vaccine-sharing scheme|COVAX vaccine programme|COVAX vaccine program|COVAX global initiative|COVAX global vaccine program|COVAX global vaccine programme|COVAX distribution program|COVAX distribution programme|global COVAX initiative|global COVAX facility|global COVAX program|global COVAX programme|UN-backed immunisation programme|UN-backed immunization program|United Nations-backed immunization program|United Nations-backed immunisation programme|UN-backed COVAX|U.N.-backed COVAX|UN-backed vaccine-sharing programme|UN-backed vaccine-sharing program|UN-backed vaccine sharing program|UN-backed vaccine sharing scheme|UN-backed COVAX program|UN-backed COVAX programme|UN-backed COVAX initiative|UN-backed COVAX facility|UN-backed COVAX scheme|global vaccine-sharing scheme|global vaccine-sharing programme|global vaccine-sharing program|global vaccine sharing scheme|global vaccine-sharing initiative|WHO-backed COVAX|WHO-led COVAX|WHO-backed vaccine-sharing scheme|COVAX shared-vaccine program|COVAX global vaccine facility|United Nations-backed COVAX|UN-led COVAX			Q95994748		who|gavi|cepi|unicef		
covax-amc	Programme	COVAX Advance Market Commitment	COVAX AMC|Gavi COVAX AMC|Gavi COVAX Advance Market Commitment|Advance Market Commitment|AMC					covax		
act-a	Programme	Access to COVID-19 Tools Accelerator	ACT-A|ACT-Accelerator|ACT Accelerator|Access to Covid-19 Tools Accelerator							
aam	Programme	Access and Allocation Mechanism	AAM|Mpox Access and Allocation Mechanism					africa-cdc|who		
team-europe	Programme	Team Europe						eu		
pepfar	Programme	PEPFAR	President's Emergency Plan for AIDS Relief|U.S. President's Emergency Plan for AIDS Relief					US		
pmi	Programme	President's Malaria Initiative	PMI|U.S. President's Malaria Initiative					US		
feed-the-future	Programme	Feed the Future						US		
food-for-peace	Programme	Food for Peace						US		
global-vax	Programme	Global VAX	Initiative for Global Vaccine Access					US		
operation-warp-speed	Programme	Operation Warp Speed						US		
quad-vaccine-partnership	Programme	Quad Vaccine Partnership	Quad Vaccine Initiative					quad		
vaccine-maitri	Programme	Vaccine Maitri	Vaccine Friendship					IN		
health-silk-road	Programme	Health Silk Road						CN		
belt-and-road	Programme	Belt and Road Initiative	Belt and Road|BRI|One Belt One Road			Q12065387		CN		
global-gateway	Programme	Global Gateway						eu		
mrna-hub	Programme	mRNA vaccine technology transfer hub	mRNA hub|mRNA technology transfer hub					who		
pandemic-fund	Programme	Pandemic Fund						world-bank		
pandemic-accord	Programme	Pandemic Agreement	pandemic treaty|Pandemic Accord					who		
c-tap	Programme	COVID-19 Technology Access Pool	C-TAP					who		
south-asia-reserve	Programme	South Asia COVID-19 Emergency Fund	SAARC Covid-19 Emergency Fund|SAARC COVID-19 fund					saarc		
covid-humanitarian-buffer	Programme	COVAX Humanitarian Buffer	Humanitarian Buffer					covax		
global-polio	Programme	Global Polio Eradication Initiative	GPEI							
measles-rubella	Programme	Measles & Rubella Partnership	Measles & Rubella Initiative							
icg	Programme	International Coordinating Group on Vaccine Provision	International Coordinating Group|ICG					who		
black-sea-grain	Programme	Black Sea Grain Initiative	Black Sea grain deal|Grain from Ukraine							
pip-framework	Programme	Pandemic Influenza Preparedness Framework	PIP Framework					who		
airbridge	Programme	EU Humanitarian Air Bridge	Humanitarian Air Bridge					eu		
prosper-africa	Programme	Prosper Africa						US		
covid-supply-chain	Programme	COVID-19 Supply Chain System	COVID-19 Partners Platform|UN COVID-19 Supply Chain Task Force					un		
solidarity-fund	Programme	COVID-19 Solidarity Response Fund	Solidarity Response Fund					who		
au-covid-fund	Programme	African Union COVID-19 Response Fund	AU COVID-19 Response Fund					au		
asean-covid-fund	Programme	ASEAN COVID-19 Response Fund	COVID-19 ASEAN Response Fund					asean		
low-income-countries	Group	low-income countries	low-income nations|low-income economies|lower-income countries|lower-income nations|low income countries|LICs							
low-middle-income-countries	Group	low- and middle-income countries	low and middle income countries|lower- and middle-income countries|low- and lower-middle-income countries|low and lower middle income countries|low- and middle-income economies|low- and middle-income nations|LMICs|middle- and low-income countries							
middle-income-countries	Group	middle-income countries	middle-income nations|lower-middle-income countries|upper-middle-income countries							
high-income-countries	Group	high-income countries	high-income nations|high-income economies|rich countries|rich nations|richer nations|richer countries|wealthy countries|wealthy nations|wealthier nations|wealthier countries|developed countries|developed nations|richest nations|richest countries							
developing-countries	Group	developing countries	developing nations|developing world|poor countries|poor nations|poorer nations|poorer countries|poorest countries|poorest nations|world's poorest countries|world's poorest nations|underdeveloped countries|least developed countries|least-developed countries|LDCs							
small-island-states	Group	small island developing states	small island states|small island nations|SIDS							
amc-countries	Group	AMC-eligible economies	AMC countries|AMC economies|AMC92|AMC 92|AMC participants|AMC-eligible countries							
partner-countries	Group	partner countries	partner nations|our partners around the world							
recipient-countries	Group	recipient countries	recipient nations|receiving countries|beneficiary countries							
donor-countries	Group	donor countries	donor nations|donors|international donors|donor governments							
hard-hit-countries	Group	hard-hit countries	hard-hit nations|harder hit nations|harder-hit nations|harder hit countries|harder-hit countries|hardest-hit countries|hardest-hit nations|hardest hit countries|severely affected countries|worst-hit countries							
neighbouring-countries	Group	neighbouring countries	neighboring countries|neighbouring nations|neighboring nations|neighbor countries							
other-countries	Group	other countries	other nations|more countries							
international-community	Group	international community								
allies	Group	allies	friendly countries|friendly nations|allied countries							
countries-in-need	Group	countries in need	nations in need|needy countries|needy nations|vulnerable countries|vulnerable nations|countries most in need							
african-countries-au	Group	African Union member states	AU member states|AU member countries|African Union members							
asean-members	Group	ASEAN member states	ASEAN members|ASEAN countries|ASEAN nations|ASEAN states							
eu-members	Group	EU member states	EU members|EU countries|EU nations|member states of the EU|European Union countries|European Union member states							
caricom-members	Group	CARICOM member states	CARICOM countries|CARICOM members|CARICOM nations							
g7-members	Group	G7 countries	G7 nations|G7 leaders|G7 partners|G-7 nations							
g20-members	Group	G20 countries	G20 nations|G20 leaders							
refugees	Group	refugees	displaced people|internally displaced people|internally displaced persons|asylum seekers|migrants							
rohingya-refugees	Group	Rohingya refugees	Rohingya|Rohingyas|Rohingya people							
afghan-refugees	Group	Afghan refugees								
syrian-refugees	Group	Syrian refugees								
health-workers	Group	health workers	healthcare workers|health care workers|medical workers|frontline workers|front-line workers|medical personnel|medics							
peacekeepers	Group	UN peacekeepers	peacekeepers|United Nations peacekeepers|blue helmets							
taliban	Group	Taliban	the Taliban|Afghan Taliban			Q42418		AF		
hamas	Group	Hamas				Q38799		PS		
hezbollah	Group	Hezbollah	Hizbollah|Hizbullah			Q41053		LB		
houthis	Group	Houthis	Houthi movement|Ansar Allah|Houthi rebels	Houthi|Houthis				YE		
gaza-people	Group	people of Gaza	Gazans|people in Gaza|civilians in Gaza	Gazan|Gazans				gaza		
xinhua	Media	Xinhua	Xinhua News Agency|Xinhua news agency|New China News Agency			Q204839		CN		
reuters	Media	Reuters	Thomson Reuters|Reuters news agency			Q130879		GB		
ap	Media	Associated Press	AP|A.P.|The Associated Press			Q40469		US		
afp	Media	Agence France-Presse	AFP|Agence France Presse			Q40464		FR		
kcna	Media	Korean Central News Agency	KCNA|North Korean state media|North Korea's state media|state-run KCNA					KP		
rodong-sinmun	Media	Rodong Sinmun	Rodong Sinmun newspaper					KP		
north-korea-tv	Media	Korean Central Television	KCTV|North Korean state television					KP		
yonhap	Media	Yonhap	Yonhap News Agency|Yonhap news agency|Yonhap News					KR		
korea-herald	Media	The Korea Herald	Korea Herald					KR		
korea-times	Media	The Korea Times	Korea Times					KR		
nk-news	Media	NK News	NK Pro					KR		
daily-nk	Media	Daily NK						KR		
chosun	Media	Chosun Ilbo	The Chosun Ilbo					KR		
joongang	Media	JoongAng Ilbo	JoongAng Daily					KR		
kyodo	Media	Kyodo	Kyodo News|Kyodo news agency|Kyodo News Agency					JP		
nhk	Media	NHK	NHK World			Q212128		JP		
nikkei	Media	Nikkei	Nikkei Asia					JP		
asahi	Media	Asahi Shimbun	The Asahi Shimbun					JP		
yomiuri	Media	Yomiuri Shimbun	Yomiuri					JP		
japan-times	Media	The Japan Times	Japan Times					JP		
jiji	Media	Jiji Press	Jiji					JP		
global-times	Media	Global Times	The Global Times					CN		
china-daily	Media	China Daily	The China Daily					CN		
cgtn	Media	CGTN	China Global Television Network					CN		
cctv	Media	CCTV	China Central Television					CN		
peoples-daily	Media	People's Daily	The People's Daily					CN		
scmp	Media	South China Morning Post	SCMP|The South China Morning Post					HK		
caixin	Media	Caixin						CN		
cna-taiwan	Media	Central News Agency	Focus Taiwan|CNA					TW		
taipei-times	Media	Taipei Times						TW		
tass	Media	TASS	Tass|TASS news agency			Q223799		RU		
ria	Media	RIA Novosti	RIA|RIA news agency			Q188389		RU		
interfax	Media	Interfax	Interfax news agency					RU		
sputnik-news	Media	Sputnik news agency	Sputnik News					RU		
rt	Media	Russia Today	RT					RU		
kommersant	Media	Kommersant						RU		
ani	Media	Asian News International	ANI					IN		
pti	Media	Press Trust of India	PTI					IN		
times-of-india	Media	The Times of India	Times of India					IN		
the-hindu	Media	The Hindu						IN		
hindustan-times	Media	Hindustan Times	The Hindustan Times					IN		
indian-express	Media	The Indian Express	Indian Express					IN		
ndtv	Media	NDTV						IN		
economic-times	Media	The Economic Times	Economic Times					IN		
the-wire	Media	The Wire						IN		
dawn	Media	Dawn newspaper						PK		
geo-news	Media	Geo News						PK		
app	Media	Associated Press of Pakistan	APP					PK		
daily-star	Media	The Daily Star	Daily Star					BD		
dhaka-tribune	Media	Dhaka Tribune						BD		
kathmandu-post	Media	The Kathmandu Post	Kathmandu Post					NP		
tolo	Media	Tolo News	TOLOnews|Tolo					AF		
al-jazeera	Media	Al Jazeera	Al-Jazeera|Aljazeera					QA		
al-arabiya	Media	Al Arabiya	Al-Arabiya					SA		
arab-news	Media	Arab News						SA		
spa	Media	Saudi Press Agency	SPA					SA		
wam	Media	Emirates News Agency	WAM					AE		
gulf-news	Media	Gulf News						AE		
khaleej	Media	Khaleej Times						AE		
the-national	Media	The National						AE		
anadolu	Media	Anadolu Agency	Anadolu|Anadolu news agency					TR		
daily-sabah	Media	Daily Sabah						TR		
trt	Media	TRT World	TRT					TR		
irna	Media	IRNA	Islamic Republic News Agency					IR		
fars	Media	Fars News Agency	Fars					IR		
tasnim	Media	Tasnim	Tasnim News Agency					IR		
press-tv	Media	Press TV						IR		
haaretz	Media	Haaretz						IL		
jerusalem-post	Media	The Jerusalem Post	Jerusalem Post					IL		
times-of-israel	Media	The Times of Israel	Times of Israel					IL		
wafa	Media	WAFA	Wafa|Palestinian news agency					PS		
sana	Media	SANA	Syrian Arab News Agency					SY		
mena	Media	Middle East News Agency	MENA					EG		
al-ahram	Media	Al-Ahram	Ahram Online|Al Ahram					EG		
bbc	Media	BBC	British Broadcasting Corporation|BBC News|BBC World Service			Q9531		GB		
guardian	Media	The Guardian	Guardian newspaper			Q11148		GB		
ft	Media	Financial Times	The Financial Times|FT					GB		
telegraph	Media	The Daily Telegraph	Daily Telegraph|The Telegraph					GB		
times-uk	Media	The Times	The Times of London|Times of London					GB		
independent	Media	The Independent						GB		
sky-news	Media	Sky News						GB		
economist	Media	The Economist				Q180089		GB		
lancet	Media	The Lancet	Lancet					GB		
bmj	Media	The BMJ	BMJ					GB		
cnn	Media	CNN	Cable News Network|CNN International			Q48340		US		
nyt	Media	The New York Times	New York Times|NYT|NY Times			Q9684		US		
wapo	Media	The Washington Post	Washington Post			Q166032		US		
wsj	Media	The Wall Street Journal	Wall Street Journal|WSJ			Q164746		US		
bloomberg	Media	Bloomberg	Bloomberg News					US		
voa	Media	Voice of America	VOA|VOA News					US		
rfa	Media	Radio Free Asia	RFA					US		
rferl	Media	Radio Free Europe/Radio Liberty	Radio Free Europe|RFE/RL|Radio Liberty					US		
npr	Media	NPR	National Public Radio			Q671510		US		
cbs	Media	CBS News	CBS					US		
abc-us	Media	ABC News						US		
nbc	Media	NBC News	NBC|MSNBC					US		
fox	Media	Fox News				Q186068		US		
politico	Media	Politico	POLITICO					US		
axios	Media	Axios						US		
newsweek	Media	Newsweek						US		
time	Media	Time magazine	TIME magazine					US		
forbes	Media	Forbes						US		
usa-today	Media	USA Today						US		
la-times	Media	Los Angeles Times	LA Times					US		
miami-herald	Media	Miami Herald						US		
stat	Media	STAT News	Stat News					US		
foreign-policy	Media	Foreign Policy magazine						US		
the-diplomat	Media	The Diplomat						US		
nature	Media	Nature magazine	journal Nature					GB		
upi	Media	United Press International	UPI					US		
cnbc	Media	CNBC						US		
prensa-latina	Media	Prensa Latina	Prensa Latina news agency					CU		
granma	Media	Granma	Granma newspaper					CU		
cubadebate	Media	Cubadebate						CU		
telesur	Media	teleSUR	TeleSUR|Telesur|TELESUR					VE		
vtv	Media	Venezolana de Televisión	VTV					VE		
efe	Media	EFE	EFE news agency|Agencia EFE					ES		
el-pais	Media	El País	El Pais					ES		
el-mundo	Media	El Mundo						ES		
ansa	Media	ANSA	Ansa					IT		
la-repubblica	Media	La Repubblica	Repubblica					IT		
corriere	Media	Corriere della Sera						IT		
le-monde	Media	Le Monde				Q12461		FR		
france24	Media	France 24						FR		
rfi	Media	Radio France Internationale	RFI					FR		
dw	Media	Deutsche Welle	DW					DE		
dpa	Media	Deutsche Presse-Agentur	dpa|DPA					DE		
spiegel	Media	Der Spiegel	Spiegel					DE		
euronews	Media	Euronews	euronews							
euractiv	Media	EURACTIV	Euractiv							
swissinfo	Media	swissinfo	SWI swissinfo					CH		
folha	Media	Folha de S.Paulo	Folha de S. Paulo|Folha					BR		
globo	Media	O Globo	Globo|TV Globo					BR		
estadao	Media	O Estado de S. Paulo	Estadão					BR		
clarin	Media	Clarín	Clarin					AR		
la-nacion	Media	La Nación	La Nacion					AR		
telam	Media	Télam	Telam					AR		
infobae	Media	Infobae						AR		
el-tiempo	Media	El Tiempo						CO		
el-comercio	Media	El Comercio						PE		
el-universal	Media	El Universal						MX		
reforma	Media	Reforma newspaper						MX		
notimex	Media	Notimex						MX		
abc-color	Media	ABC Color						PY		
daily-nation	Media	Daily Nation	Nation newspaper					KE		
the-standard	Media	The Standard						KE		
the-east-african	Media	The East African	The EastAfrican					KE		
monitor-ug	Media	Daily Monitor						UG		
herald-zw	Media	The Herald						ZW		
sabc	Media	SABC	South African Broadcasting Corporation					ZA		
news24	Media	News24						ZA		
mail-guardian	Media	Mail & Guardian	Mail and Guardian					ZA		
premium-times	Media	Premium Times						NG		
punch	Media	The Punch						NG		
vanguard	Media	Vanguard newspaper						NG		
thisday	Media	ThisDay	THISDAY					NG		
nan	Media	News Agency of Nigeria						NG		
ghana-news	Media	Ghana News Agency	GNA					GH		
map-morocco	Media	Maghreb Arab Press	MAP news agency					MA		
aps	Media	Algeria Press Service	APS					DZ		
tap	Media	Tunis Afrique Presse	TAP news agency					TN		
bernama	Media	Bernama	Bernama news agency					MY		
the-star-my	Media	The Star						MY		
straits-times	Media	The Straits Times	Straits Times					SG		
channel-newsasia	Media	Channel NewsAsia	Channel News Asia					SG		
antara	Media	Antara	Antara news agency|ANTARA					ID		
jakarta-post	Media	The Jakarta Post	Jakarta Post					ID		
kompas	Media	Kompas						ID		
bangkok-post	Media	Bangkok Post	The Bangkok Post					TH		
vnexpress	Media	VnExpress	VNExpress					VN		
vna	Media	Vietnam News Agency	VNA					VN		
rappler	Media	Rappler						PH		
inquirer	Media	Philippine Daily Inquirer	Inquirer					PH		
pna	Media	Philippine News Agency						PH		
phnom-penh-post	Media	Phnom Penh Post	The Phnom Penh Post					KH		
khmer-times	Media	Khmer Times						KH		
irrawaddy	Media	The Irrawaddy	Irrawaddy					MM		
abc-australia	Media	Australian Broadcasting Corporation	ABC Australia					AU		
smh	Media	Sydney Morning Herald	The Sydney Morning Herald					AU		
the-australian	Media	The Australian						AU		
rnz	Media	Radio New Zealand	RNZ					NZ		
cbc	Media	CBC	CBC News|Canadian Broadcasting Corporation					CA		
globe-mail	Media	The Globe and Mail	Globe and Mail					CA		
toronto-star	Media	Toronto Star						CA		
belta	Media	BelTA	BELTA					BY		
ukrinform	Media	Ukrinform						UA		
kyiv-independent	Media	Kyiv Independent	Kyiv Post					UA		
balkan-insight	Media	Balkan Insight	BIRN							
kazinform	Media	Kazinform						KZ		
montsame	Media	Montsame						MN		
state-media	Media	state media	state-run media|official media|state-owned media							
state-television	Media	state television	state TV|state-run television|state-owned television|state broadcaster							
local-media	Media	local media	local press|media reports|local newspapers|press reports							
astrazeneca	Vaccine	AstraZeneca	Oxford-AstraZeneca|Oxford/AstraZeneca|AstraZeneca-Oxford|AstraZeneca/Oxford|Astra Zeneca|Oxford AstraZeneca|AZD1222|ChAdOx1|ChAdOx1 nCoV-19|Vaxzevria|AZ|Oxford vaccine|AstraZeneca COVID-19 vaccine			Q95042269		astrazeneca-plc|oxford-university|covid-19-vaccine		
covishield	Vaccine	Covishield	COVISHIELD|Serum Institute's Covishield|India-made AstraZeneca|Indian-made AstraZeneca					astrazeneca|serum-institute|covid-19-vaccine		
pfizer	Vaccine	Pfizer-BioNTech	Pfizer|Pfizer/BioNTech|BioNTech-Pfizer|BioNTech/Pfizer|Pfizer BioNTech|Comirnaty|BNT162b2|BioNTech vaccine|Pfizer and BioNTech vaccine			Q97154240		pfizer-inc|biontech|covid-19-vaccine		
moderna	Vaccine	Moderna	Spikevax|mRNA-1273|Moderna mRNA-1273					moderna-inc|covid-19-vaccine		
johnson	Vaccine	Johnson & Johnson	Johnson and Johnson|J&J|Janssen|Johnson & Johnson/Janssen|Janssen/Johnson & Johnson|Ad26.COV2.S|Jcovden|Johnson & Johnson single-dose vaccine|one-shot Johnson & Johnson|single-dose Johnson & Johnson|single-shot Johnson & Johnson					johnson-johnson|janssen-pharma|covid-19-vaccine		
sinovac	Vaccine	Sinovac	CoronaVac|Coronavac|Sinovac-CoronaVac|Sinovac CoronaVac|Sinovac Biotech vaccine|Sinovac's CoronaVac					sinovac-biotech|covid-19-vaccine		
sinopharm	Vaccine	Sinopharm	BBIBP-CorV|BBIBP|Vero Cell|Vero cell vaccine|Sinopharm BIBP|Sinopharm-BBIBP|Covilo|Hayat-Vax|Hayat Vax|Sinopharm Vero Cell|Sinopharm WIBP					sinopharm-group|covid-19-vaccine		
sputnik-v	Vaccine	Sputnik V	Sputnik|Sputnik-V|Gam-COVID-Vac|Sputnik 5|SputnikV|Russian Sputnik V|Sputnik M			Q98270627		gamaleya|rdif|covid-19-vaccine		
sputnik-light	Vaccine	Sputnik Light	Sputnik-Light					gamaleya|rdif|covid-19-vaccine		
covaxin	Vaccine	Covaxin	COVAXIN|BBV152|Bharat Biotech vaccine					bharat-biotech|covid-19-vaccine		
novavax	Vaccine	Novavax	Nuvaxovid|NVX-CoV2373					novavax-inc|covid-19-vaccine		
covovax	Vaccine	Covovax	COVOVAX					novavax-inc|serum-institute|covid-19-vaccine		
cansino	Vaccine	CanSino	Convidecia|CanSinoBIO|Ad5-nCoV|Cansino|Convidecia Air					cansino-biologics|covid-19-vaccine		
zifivax	Vaccine	Zifivax	ZF2001|ZF-UZ-VAC2001					zhifei|covid-19-vaccine		
abdala	Vaccine	Abdala	CIGB-66					cigb|covid-19-vaccine		
soberana	Vaccine	Soberana	Soberana 02|Soberana Plus|Soberana 2|Soberana-02|Soberana 01|Pasteurcovac|PastoCovac|FINLAY-FR-2					finlay|covid-19-vaccine		
mambisa	Vaccine	Mambisa						cigb|covid-19-vaccine		
medigen	Vaccine	Medigen	MVC-COV1901|MVC COVID-19 vaccine					medigen-company|covid-19-vaccine		
qazvac	Vaccine	QazVac	QazCovid-in|Qazvac|QazCoVac					KZ|covid-19-vaccine		
epivaccorona	Vaccine	EpiVacCorona	EpiVac|EpiVacCorona-N					vector-institute|covid-19-vaccine		
covivac	Vaccine	CoviVac						chumakov|covid-19-vaccine		
coviran	Vaccine	COVIran Barekat	COVIran|Barekat|CovIran Barekat					IR|covid-19-vaccine		
spikogen	Vaccine	SpikoGen	Spikogen|Covax-19					covid-19-vaccine		
turkovac	Vaccine	Turkovac	TURKOVAC					TR|covid-19-vaccine		
corbevax	Vaccine	Corbevax	CORBEVAX					biological-e|covid-19-vaccine		
zycov-d	Vaccine	ZyCoV-D	ZyCov-D					zydus|covid-19-vaccine		
skycovione	Vaccine	SKYCovione	SKYCovione COVID-19 vaccine|GBP510					sk-bioscience|covid-19-vaccine		
valneva	Vaccine	Valneva	VLA2001					valneva-se|covid-19-vaccine		
covifenz	Vaccine	Medicago	Covifenz					covid-19-vaccine		
nanocovax	Vaccine	Nanocovax	Nano Covax					nanogen|covid-19-vaccine		
covivac-vn	Vaccine	Covivac	COVIVAC					covid-19-vaccine		
indovac	Vaccine	IndoVac	Inavac					biofarma|covid-19-vaccine		
kconvac	Vaccine	KCONVAC	KconecaVac					covid-19-vaccine		
vidprevtyn	Vaccine	VidPrevtyn	VidPrevtyn Beta|Sanofi-GSK					sanofi|gsk|covid-19-vaccine		
patria	Vaccine	Patria vaccine	AVX/COVID-12					MX|covid-19-vaccine		
arcov	Vaccine	AWcorna	ARCoV|ARCoVaX					walvax|covid-19-vaccine		
razi-cov-pars	Vaccine	Razi Cov Pars	Razi Cov-Pars					IR|covid-19-vaccine		
curevac-vaccine	Vaccine	CVnCoV	CureVac vaccine					curevac|covid-19-vaccine		
jynneos	Vaccine	JYNNEOS	Jynneos|MVA-BN|Imvamune|Imvanex|MVA-BN mpox vaccine|Bavarian Nordic vaccine|Bavarian Nordic's vaccine|Bavarian Nordic mpox vaccine|Jynneos mpox vaccine					bavarian-nordic|mpox-vaccine		
lc16	Vaccine	LC16	LC16m8|LC16 mpox vaccine|LC-16					km-biologics|mpox-vaccine		
acam2000	Vaccine	ACAM2000						emergent|mpox-vaccine		
ervebo	Vaccine	Ervebo	rVSV-ZEBOV|ERVEBO|Ervebo Ebola vaccine					merck|ebola-vaccine		
zabdeno	Vaccine	Zabdeno	Zabdeno/Mvabea|Mvabea					janssen-pharma|ebola-vaccine		
r21	Vaccine	R21/Matrix-M	R21|R21 malaria vaccine|R21/Matrix-M malaria vaccine					serum-institute|oxford-university|malaria-vaccine		
rtss	Vaccine	RTS,S	RTS,S/AS01|Mosquirix|RTS,S malaria vaccine|RTS,S/AS01 malaria vaccine					gsk|malaria-vaccine		
euvichol	Vaccine	Euvichol	Euvichol-Plus|Euvichol-S					eubiologics|cholera-vaccine		
shanchol	Vaccine	Shanchol						cholera-vaccine		
dukoral	Vaccine	Dukoral						valneva-se|cholera-vaccine		
gardasil	Vaccine	Gardasil	Gardasil 9					merck|hpv-vaccine		
cervarix	Vaccine	Cervarix						gsk|hpv-vaccine		
cecolin	Vaccine	Cecolin						hpv-vaccine		
menafrivac	Vaccine	MenAfriVac	Men5CV					serum-institute|meningitis-vaccine		
nopv2	Vaccine	nOPV2	novel oral polio vaccine type 2					biofarma|polio-vaccine		
typbar	Vaccine	Typbar-TCV	Typbar TCV					bharat-biotech|typhoid-vaccine		
qdenga	Vaccine	Qdenga	QDENGA					takeda|dengue-vaccine		
dengvaxia	Vaccine	Dengvaxia						sanofi|dengue-vaccine		
ixchiq	Vaccine	Ixchiq	IXCHIQ					valneva-se		
vaccine	Goods	vaccine	dose|vaccine dose|jab|shot|inoculation|vaccine shot|vaccine jab|vial|vaccine vial|dose of vaccine|doses of vaccine|doses of vaccines|doses of the vaccine|vaccination dose|injection|foreign vaccine|surplus vaccine|excess vaccine|surplus dose|excess dose			Q134808		medical-goods		generic
covid-19-vaccine	Goods	COVID-19 vaccine	coronavirus vaccine|covid vaccine|covid19 vaccine|corona vaccine|corona virus vaccine|anti-covid-19 vaccine|anti-covid vaccine|anti-coronavirus vaccine|covid-19 jab|covid jab|coronavirus jab|covid-19 shot|covid shot|coronavirus shot|covid-19 vaccine dose|covid vaccine dose|coronavirus vaccine dose|covid-19 dose|covid dose|coronavirus dose|covid-19 vaccination|covid-19 inoculation|covid-19 vaccine shot|vaccine against covid-19|vaccine against coronavirus|vaccine against the coronavirus|vaccine for covid-19|sars-cov-2 vaccine|mrna vaccine|vaccines against covid-19|vaccines against the coronavirus|vaccines for covid-19|shots against covid-19|doses of covid-19 vaccine			Q87719492		vaccine		
pediatric-vaccine	Goods	pediatric COVID-19 vaccine	pediatric vaccine|pediatric dose|paediatric vaccine|paediatric dose|pediatric vaccine dose|pediatric covid vaccine|children's vaccine					covid-19-vaccine		
booster	Goods	booster dose	booster|booster shot|booster jab|booster vaccine|bivalent booster|covid-19 booster|third dose					covid-19-vaccine		
mpox-vaccine	Goods	mpox vaccine	monkeypox vaccine|mpox shot|mpox jab|mpox vaccine dose|monkeypox vaccine dose|mpox dose|vaccine against mpox|vaccines against mpox|smallpox vaccine					vaccine		
ebola-vaccine	Goods	Ebola vaccine	ebola vaccine dose|vaccine against ebola|ebola shot					vaccine		
measles-vaccine	Goods	measles vaccine	measles-rubella vaccine|MR vaccine|measles vaccine dose|MMR vaccine|measles and rubella vaccine					vaccine		
polio-vaccine	Goods	polio vaccine	oral polio vaccine|inactivated polio vaccine|polio vaccine dose|OPV|IPV					vaccine		
malaria-vaccine	Goods	malaria vaccine	malaria vaccine dose					vaccine		
yellow-fever-vaccine	Goods	yellow fever vaccine	yellow fever vaccine dose|yellow fever shot					vaccine		
cholera-vaccine	Goods	cholera vaccine	oral cholera vaccine|OCV|cholera vaccine dose					vaccine		
hpv-vaccine	Goods	HPV vaccine	human papillomavirus vaccine|cervical cancer vaccine					vaccine		
meningitis-vaccine	Goods	meningitis vaccine	meningococcal vaccine					vaccine		
bcg-vaccine	Goods	BCG vaccine	BCG|tuberculosis vaccine|TB vaccine					vaccine		
typhoid-vaccine	Goods	typhoid vaccine	typhoid conjugate vaccine|TCV					vaccine		
dengue-vaccine	Goods	dengue vaccine						vaccine		
influenza-vaccine	Goods	influenza vaccine	flu vaccine|flu shot|flu jab|seasonal flu vaccine					vaccine		
rabies-vaccine	Goods	rabies vaccine						vaccine		
diphtheria-vaccine	Goods	diphtheria vaccine	pentavalent vaccine|DTP vaccine|tetanus vaccine					vaccine		
pneumococcal-vaccine	Goods	pneumococcal vaccine	pneumonia vaccine|PCV					vaccine		
rotavirus-vaccine	Goods	rotavirus vaccine						vaccine		
routine-vaccine	Goods	routine vaccine	childhood vaccine|routine childhood vaccine					vaccine		
medical-goods	Goods	medical goods	medical product|health commodity|medical commodity|health product|medical material|medical item							generic
medical-supplies	Goods	medical supplies	medical supply|health supplies|healthcare supplies|medical relief supplies|essential medical supplies|emergency medical supplies|covid-19 medical supplies|covid-19 supplies|anti-epidemic supplies|anti-epidemic materials|anti-epidemic material|antivirus supplies|antivirus resources|epidemic prevention supplies|epidemic prevention materials|critical medical supplies|covid supplies|pandemic supplies|hospital supplies|life-saving supplies|lifesaving supplies|emergency supplies|medical necessities|medical cargo					medical-goods		
medical-equipment	Goods	medical equipment	medical device|health equipment|hospital equipment|medical gear|medical machinery|advanced medical equipment|medical apparatus|healthcare equipment|biomedical equipment|equipment					medical-goods		
medical-aid	Goods	medical aid	medical assistance|health aid|health assistance|medical relief|medical help|covid-19 aid|covid aid|covid-19 assistance|covid assistance|covid-19 relief|coronavirus aid|pandemic aid|pandemic assistance|covid-19 support|emergency medical aid|covid relief|covid-19 response assistance					aid		generic
aid	Goods	aid	assistance|relief|help|support|foreign aid|emergency aid|emergency assistance|emergency relief|relief aid|aid package|assistance package|relief assistance|aid supplies|disaster relief|foreign assistance|bilateral assistance|development aid|development assistance|technical assistance|material assistance|relief package							generic
humanitarian-aid	Goods	humanitarian aid	humanitarian assistance|humanitarian relief|humanitarian support|humanitarian supplies|humanitarian help|humanitarian goods|life-saving aid|lifesaving aid|life-saving assistance|lifesaving assistance|humanitarian cargo|humanitarian donation					aid		
relief-supplies	Goods	relief supplies	relief goods|relief items|relief material|relief materials|aid items|non-food items|essential supplies|emergency relief supplies|critical supplies|essential items|essential goods					aid		
supplies	Goods	supplies	goods|cargo|consignment|batch|tranche|product							generic
ppe	Goods	personal protective equipment	PPE|protective equipment|protective gear|personal protective gear|protective clothing|protective suit|protective supplies|PPE kit|PPE suit|PPE set|personal protective equipment kit|personal protection equipment|medical protective equipment|hazmat suit|coverall|protective coverall|isolation suit|PPEs			Q1132005		medical-supplies		
mask	Goods	masks	mask|face mask|facemask|surgical mask|medical mask|protective mask|face covering|disposable mask|medical face mask|disposable medical mask|three-ply mask					ppe		
n95	Goods	N95 masks	N95|N95 mask|N95 respirator|KN95 mask|KN95|KF94 mask|KF94|FFP2 mask|FFP3 mask|respirator mask|respirator|N95s					mask		
gloves	Goods	gloves	glove|medical glove|surgical glove|latex glove|nitrile glove|pair of gloves					ppe		
gown	Goods	gowns	gown|surgical gown|medical gown|isolation gown|protective gown|isolation gowns					ppe		
face-shield	Goods	face shields	face shield|faceshield|visor					ppe		
goggles	Goods	goggles	protective goggles|safety goggles|medical goggles					ppe		
ventilator	Goods	ventilators	ventilator|medical ventilator|breathing machine|mechanical ventilator|respiratory equipment|invasive ventilator|non-invasive ventilator|BiPAP machine|CPAP machine|lung ventilator|artificial lung ventilator|artificial respirator					medical-equipment		
oxygen	Goods	oxygen	medical oxygen|liquid oxygen|liquid medical oxygen|oxygen supply|oxygen supplies|oxygen support|LMO|medical-grade oxygen					medical-supplies		
oxygen-equipment	Goods	oxygen equipment	oxygen-related equipment|oxygen machine|oxygen device|oxygen therapy equipment					medical-equipment		
oxygen-concentrator	Goods	oxygen concentrators	oxygen concentrator|concentrator|portable oxygen concentrator					oxygen-equipment		
oxygen-cylinder	Goods	oxygen cylinders	oxygen cylinder|oxygen tank|oxygen canister|cylinder of oxygen|cylinders of oxygen|oxygen bottle|cylinder|medical oxygen cylinder					oxygen-equipment		
oxygen-plant	Goods	oxygen plants	oxygen plant|oxygen generator|oxygen generation plant|oxygen-generating plant|oxygen generation unit|oxygen generation system|oxygen production unit|oxygen generating plant|PSA system|PSA plant|PSA oxygen plant|oxygen production plant|oxygen production facility|oxygen generating unit|oxygen-generation unit					oxygen-equipment		
oxygen-container	Goods	oxygen containers	cryogenic oxygen container|oxygen tanker|cryogenic tanker|cryogenic container|ISO tank|liquid oxygen tank					oxygen-equipment		
oximeter	Goods	pulse oximeters	pulse oximeter|oximeter					medical-equipment		
patient-monitor	Goods	patient monitors	patient monitor|bedside monitor|vital signs monitor					medical-equipment		
thermometer	Goods	thermometers	thermometer|infrared thermometer|contactless thermometer|forehead thermometer|thermal scanner|thermal imaging camera					medical-equipment		
hospital-bed	Goods	hospital beds	hospital bed|medical bed|ICU bed|intensive care bed					medical-equipment		
x-ray	Goods	X-ray machines	x-ray machine|mobile x-ray machine|x-ray equipment|ultrasound machine|CT scanner					medical-equipment		
infusion-pump	Goods	infusion pumps	infusion pump|syringe pump					medical-equipment		
dialysis	Goods	dialysis machines	dialysis machine					medical-equipment		
test-kit	Goods	test kits	test kit|testing kit|diagnostic kit|covid-19 test kit|coronavirus test kit|covid test kit|covid-19 testing kit|coronavirus testing kit|diagnostic test kit|covid-19 diagnostic kit|nucleic acid test kit|test reagent|detection kit|diagnostic reagent|reagent|detection reagent|rapid test kit|antigen test kit|PCR test kit|PCR kit|nucleic acid detection kit|reagent kit					medical-supplies		
test	Goods	tests	test|diagnostic test|covid-19 test|coronavirus test|covid test|diagnostics|mpox test|nucleic acid test|swab|swab kit|test swab					medical-supplies		
rapid-test	Goods	rapid diagnostic tests	rapid diagnostic test|RDT|rapid test|rapid antigen test|antigen test|antigen rapid test|at-home test|home test|self-test|rapid covid-19 test|antigen rapid diagnostic test|RDTs|covid-19 rapid test					test		
pcr-test	Goods	PCR tests	PCR test|PCR testing|polymerase chain reaction test|RT-PCR test|RT-PCR kit					test		
pcr-machine	Goods	PCR machines	PCR machine|PCR equipment|PCR instrument|PCR analyzer|PCR analyser|GeneXpert machine|testing machine|PCR device|thermocycler					laboratory-equipment		
laboratory-equipment	Goods	laboratory equipment	lab equipment|laboratory supplies|lab supplies|testing equipment|sequencing machine|genome sequencer|sequencer|mobile laboratory|mobile lab|diagnostic equipment|laboratory reagent|diagnostic supplies|testing supplies					medical-equipment		
syringe	Goods	syringes	syringe|auto-disable syringe|autodisable syringe|AD syringe|low dead space syringe|needle and syringe|needles and syringes|syringes and needles|low-dead-space syringe					medical-supplies		
needle	Goods	needles	needle|hypodermic needle					medical-supplies		
safety-box	Goods	safety boxes	safety box|sharps container|sharps box|disposal box					medical-supplies		
cold-chain	Goods	cold chain equipment	cold-chain equipment|cold box|coldbox|cold storage|cold storage equipment|cold storage facility|cold storage unit|vaccine carrier|vaccine storage|vaccine storage box|refrigerated container|cooled container|cold chain facilities|ice box|icebox|cold room|cool box|ice-lined refrigerator|cold chain|thermal box|walk-in cold room|cold-storage unit|reefer container					medical-equipment		
freezer	Goods	freezers	freezer|ultra-cold freezer|ultracold freezer|ultra-low temperature freezer|deep freezer|vaccine freezer|ultra-low freezer|ultra cold freezer					cold-chain		
refrigerator	Goods	refrigerators	refrigerator|vaccine refrigerator|medical refrigerator|fridge|solar refrigerator|vaccine fridge|refrigeration equipment					cold-chain		
refrigerated-truck	Goods	refrigerated trucks	refrigerated truck|refrigerated vehicle|refrigerator truck|refrigerated van|cold chain truck|cold-chain vehicle|reefer truck					cold-chain		
ambulance	Goods	ambulances	ambulance|mobile clinic|mobile medical unit|medical vehicle					medical-equipment		
vehicle	Goods	vehicles	truck|vehicle|motorcycle|pickup truck							
helicopter	Goods	helicopters	helicopter							
field-hospital	Goods	field hospital	mobile hospital|modular hospital|emergency hospital|field medical unit|military field hospital|hospital tent|medical tent					medical-equipment		
medicine	Goods	medicines	medicine|drug|medication|medicament|pharmaceutical|pharmaceutical product|essential medicine|essential drug|life-saving medicine|lifesaving medicine|life-saving drug|covid-19 drug|covid-19 medicine|medicinal product|pharmaceuticals|medicinal supplies|traditional chinese medicine|generic drug|generic medicine|tablet|pill					medical-goods		
treatment	Goods	treatments	treatment|treatment course|course of treatment|courses of treatment|therapeutic|covid-19 treatment|covid-19 therapeutic|therapeutics|covid treatment|mpox treatment					medicine		
antiviral	Goods	antivirals	antiviral|antiviral drug|antiviral pill|antiviral medicine|antiviral treatment|oral antiviral|covid-19 antiviral|covid-19 pill|covid pill|antiviral medication|oral antiviral treatment					medicine		
antibiotic	Goods	antibiotics	antibiotic|azithromycin|amoxicillin					medicine		
remdesivir	Goods	remdesivir	Veklury					antiviral		
paxlovid	Goods	Paxlovid	nirmatrelvir|nirmatrelvir/ritonavir|Pfizer's Paxlovid|Paxlovid pill					antiviral		
molnupiravir	Goods	molnupiravir	Lagevrio					antiviral		
tocilizumab	Goods	tocilizumab	Actemra					medicine		
evusheld	Goods	Evusheld	tixagevimab					monoclonal-antibody		
monoclonal-antibody	Goods	monoclonal antibodies	monoclonal antibody|antibody cocktail|antibody treatment|monoclonal antibody treatment|casirivimab|Ronapreve|REGN-COV|bamlanivimab|sotrovimab					medicine		
hydroxychloroquine	Goods	hydroxychloroquine	HCQ|chloroquine|hydroxychloroquine tablet					medicine		
favipiravir	Goods	favipiravir	Avigan|Avifavir					antiviral		
dexamethasone	Goods	dexamethasone						medicine		
ivermectin	Goods	ivermectin						medicine		
paracetamol	Goods	paracetamol	acetaminophen|painkiller					medicine		
antiretroviral	Goods	antiretrovirals	antiretroviral|antiretroviral drug|ARV|HIV drug|antiretroviral medicine|lenacapavir|dolutegravir|ARVs					medicine		
antimalarial	Goods	antimalarials	antimalarial|antimalarial drug|malaria drug|artemisinin					medicine		
tb-drug	Goods	tuberculosis medicines	tuberculosis drug|tuberculosis medicine|TB drug|TB medicine					medicine		
tecovirimat	Goods	tecovirimat	TPOXX|Tpoxx					antiviral		
insulin	Goods	insulin						medicine		
heparin	Goods	heparin	anticoagulant					medicine		
plasma	Goods	blood plasma	convalescent plasma					medicine		
interferon	Goods	interferon	interferon alfa-2b|Interferon Alpha 2B|Heberon					medicine		
ors	Goods	oral rehydration salts	oral rehydration solution|ORS					medicine		
iv-fluid	Goods	intravenous fluids	IV fluid|saline					medicine		
zinc	Goods	zinc tablets	vitamin|multivitamin|vitamin a					medicine		
bed-net	Goods	bed nets	bed net|mosquito net|insecticide-treated net|insecticide-treated bed net					medical-supplies		
first-aid-kit	Goods	first aid kits	first aid kit|first-aid kit|trauma kit|emergency health kit|surgical kit|medical kit|health kit|interagency emergency health kit					medical-supplies		
bandage	Goods	bandages	bandage|gauze					medical-supplies		
body-bag	Goods	body bags	body bag					medical-supplies		
disinfectant	Goods	disinfectant	hand sanitizer|hand sanitiser|sanitizer|sanitiser|soap|bleach|chlorine|disinfection supplies|disinfectant solution|alcohol gel|hand gel					medical-supplies		
hygiene-kit	Goods	hygiene kits	hygiene kit|dignity kit|hygiene supplies|hygiene item|sanitary item|sanitation supplies|sanitation kit					relief-supplies		
contraceptive	Goods	contraceptives	contraceptive|condom|reproductive health kit					medical-supplies		
incubator	Goods	incubators	incubator					medical-equipment		
food	Goods	food	food aid|food assistance|foodstuff|food supplies|food item|food parcel|food ration|ration|food basket|food package|food commodity|emergency food aid|food support|meal|hot meal|ready-to-eat meal|emergency food assistance|MRE|lifesaving food|dry ration|canned food|nutritional assistance					aid		
rice	Goods	rice	bag of rice|bags of rice|tonnes of rice|white rice					food		
wheat	Goods	wheat	wheat flour|flour|wheat grain					food		
grain	Goods	grain	cereal|maize|corn|sorghum|barley|corn soya blend					food		
pulses	Goods	pulses	lentil|chickpea					food		
cooking-oil	Goods	cooking oil	vegetable oil|edible oil|sunflower oil					food		
sugar	Goods	sugar						food		
milk	Goods	milk	milk powder|powdered milk|infant formula|baby formula|baby food					food		
rutf	Goods	ready-to-use therapeutic food	RUTF|therapeutic food|Plumpy'Nut|nutritional supplement|nutrition supplies|fortified food|high-energy biscuits|biscuit|ready-to-use food					food		
fertilizer	Goods	fertilizer	fertiliser|agricultural input							
livestock	Goods	livestock	cattle|goat|poultry							
water	Goods	water	drinking water|clean water|bottled water|potable water|safe drinking water|safe water					aid		
water-purification	Goods	water purification equipment	water purification tablet|water purifier|water filter|water treatment equipment|water purification unit|water tank|water pump|water treatment plant					relief-supplies		
sanitation	Goods	sanitation	sanitation service|sanitation facility|latrine|hygiene					aid		
shelter	Goods	shelter	shelter kit|shelter supplies|emergency shelter|shelter material|temporary shelter|shelter assistance|tarpaulin|plastic sheeting|prefabricated house|shelter item					relief-supplies		
tent	Goods	tents	tent|family tent|winterized tent					shelter		
blanket	Goods	blankets	blanket|thermal blanket|quilt|mattress|sleeping bag|sleeping mat					relief-supplies		
clothes	Goods	clothing	clothes|winter clothes|winter clothing|winter coat|winterization kit					relief-supplies		
household-kit	Goods	household kits	kitchen set|kitchen kit|cooking set|jerry can|jerrycan|household item|solar lamp|cookstove					relief-supplies		
school-kit	Goods	school kits	school kit|school supplies|textbook					relief-supplies		
fuel	Goods	fuel	diesel|gasoline|petrol|gas oil|crude oil|kerosene|petroleum product							
cooking-gas	Goods	cooking gas	liquefied petroleum gas|LPG|natural gas					fuel		
generator	Goods	generators	generator|power generator|electricity generator|diesel generator|solar panel|transformer|power equipment							
building-material	Goods	building materials	building material|construction material|cement							
heavy-machinery	Goods	heavy machinery	excavator|tools and equipment|rescue equipment|specialized tools|search and rescue equipment|construction equipment							
laptop	Goods	computers	laptop|tablet computer|IT equipment|communications equipment|telecommunications equipment							
raw-material	Goods	vaccine raw materials	raw material|vaccine raw material|vaccine ingredient|active pharmaceutical ingredient|API|vaccine component|vaccine substance|bulk vaccine|vaccine material|active ingredient|vaccine drug substance|drug substance|vaccine concentrate|bulk vaccine concentrate|vaccine bulk|raw materials|pharmaceutical ingredient|bulk material|APIs					medical-goods		
manufacturing-supplies	Goods	vaccine-manufacturing supplies	manufacturing supplies|vaccine manufacturing supplies|vaccine production supplies|bioreactor bag|production equipment|manufacturing equipment|vaccine production equipment|vaccine manufacturing equipment					raw-material		
technology	Goods	vaccine technology	technology transfer|vaccine recipe|intellectual property					medical-goods		
medical-team	Goods	medical team	team of doctors|team of medical workers|medical brigade|medical mission|medical contingent|emergency medical team|medical expert team|team of medical experts|military medical team|medical unit|medical delegation|medical support team							
doctor	Goods	doctors	doctor|physician|nurse|medic|health professional|health specialist|medical professional|medical specialist|medical doctor|doctors and nurses|health personnel							
expert	Goods	experts	expert|medical expert|health expert|technical expert|technical team|team of experts|public health expert|adviser team							
rescue-team	Goods	search and rescue teams	search and rescue team|rescue team|urban search and rescue team|search-and-rescue team|rescuer|rescue worker|disaster response team|USAR team|sniffer dog|rescue dog							
training	Goods	training	training course|capacity building|scholarship|training programme|training program							
money	Goods	funding	money|funds|financial assistance|financial aid|financing|cash|financial support|budget support|cash assistance|financial contribution|monetary assistance|fresh funding|additional funding|cash transfer|payment|cash aid|emergency funding|humanitarian funding|financial resources|financial package							generic
grant	Goods	grant	grant aid|grant assistance|non-refundable grant|emergency grant|grant-in-aid|grant funding					money		
loan	Goods	loan	credit|credit line|line of credit|soft loan|concessional loan|concessional financing|emergency loan|yen loan|preferential loan|low-interest loan|export credit|loan agreement					money		
debt-relief	Goods	debt relief	debt cancellation|debt suspension|debt forgiveness|debt service suspension|debt restructuring					money		
investment	Goods	investment	equity investment					money		generic
donation	Goods	donation	gift							generic
resources	Goods	resources	resource							generic
`

export const PREFERENCES = `
Korea	KR|KP
Congo	CD|CG
Congolese	CD|CG
Dominicans	DO|DM
Dominican	DO|DM
AstraZeneca	astrazeneca|astrazeneca-plc
Astra Zeneca	astrazeneca|astrazeneca-plc
Pfizer	pfizer|pfizer-inc
Moderna	moderna|moderna-inc
Johnson & Johnson	johnson|johnson-johnson
Johnson and Johnson	johnson|johnson-johnson
J&J	johnson|johnson-johnson
Janssen	johnson|janssen-pharma
Novavax	novavax|novavax-inc
Sinovac	sinovac|sinovac-biotech
Sinopharm	sinopharm|sinopharm-group
CanSino	cansino|cansino-biologics
CanSinoBIO	cansino-biologics|cansino
Medigen	medigen|medigen-company
Valneva	valneva|valneva-se
Covivac	covivac-vn|covivac
Brussels	eu|brussels
`

export const TRAPS = `
South China Sea
East China Sea
Sea of Japan
Gulf of Mexico
Gulf of Guinea
Gulf of Aden
Arabian Sea
Indian Ocean
Panama Canal
Niger Delta
Niger River
River Niger
Jordan River
Jordan Valley
Congo River
Congo Basin
Spanish flu
Spanish Flu
German measles
Japanese encephalitis
Guinea worm
Guinea pig
Guinea pigs
guinea pig
guinea pigs
guinea worm
Indian variant
South African variant
Brazilian variant
British variant
UK variant
Kent variant
Lunar New Year
Chinese New Year
American Rescue Plan
Native American
Native Americans
African American
African Americans
Asian American
Asian Americans
Korean War
Vietnam War
Gulf War
Iraq War
Cold War
World War II
World War
World Health Assembly
World Economic Forum
World Cup
Olympic Games
Tokyo Olympics
Tokyo Games
Beijing Olympics
Bank of America
New South Wales Health
Notre Dame
Air Jordan
Michael Jordan
Paris Agreement
Paris Club
Paris Hilton
Geneva Convention
Geneva Conventions
Kyoto Protocol
Delhi variant
Boris Johnson
Lyndon Johnson
Jimmy Carter
London School of Economics
Washington Monument
George Washington
Denver Post
South Korean won
Japanese yen
Swiss franc
Swiss francs
British pound
British pounds
Australian dollar
Australian dollars
Canadian dollar
Canadian dollars
Hong Kong dollar
Hong Kong dollars
Singapore dollar
Singapore dollars
Chinese yuan
Indian rupee
Indian rupees
Indian Rupees
U.S. dollar
U.S. dollars
US dollar
US dollars
gunshot
long shot
gave it a shot
shot dead
shot down
Hong Kong flu
Brazil nuts
Turkish bath
Sputnik moment
West Bank settlement
water shortage
test flight
test-fired
test fired
missile test
missile tests
nuclear test
nuclear tests
help desk
`
