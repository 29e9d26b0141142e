/** A text and the people in it: `name | position | organisation or country` as the text words them; `-` for none. */
export type PeopleCase = readonly [text: string, ...people: string[]]

export const TITLE_BEFORE_NAME: readonly PeopleCase[] = [
  ['LUSAKA — Health Minister Sylvia Masebo received the doses at the airport.', 'Sylvia Masebo | Health Minister | LUSAKA'],
  ['Israeli Prime Minister Yair Lapid thanked the crew.', 'Yair Lapid | Prime Minister | Israeli'],
  ['The vaccines were handed over by U.S. Ambassador Katherine Dane.', 'Katherine Dane | Ambassador | U.S.'],
  ['Chinese Foreign Ministry spokesman Lu Qiang announced the donation.', 'Lu Qiang | Foreign Ministry spokesman | Chinese'],
  ['Foreign Minister Ana Brnabic of Serbia visited the warehouse.', 'Ana Brnabic | Foreign Minister | Serbia'],
  ['WHO Director-General Tedros Adhanom Ghebreyesus called for solidarity.', 'Tedros Adhanom Ghebreyesus | Director-General | WHO'],
  [
    'World Health Organization (WHO) Director-General Tedros Adhanom Ghebreyesus spoke.',
    'Tedros Adhanom Ghebreyesus | Director-General | World Health Organization',
  ],
  ['Pfizer CEO Albert Bourla signed the contract in New York.', 'Albert Bourla | CEO | Pfizer'],
  ['UNICEF Executive Director Henrietta Fore thanked Japan.', 'Henrietta Fore | Executive Director | UNICEF'],
  ["Kenya's Health Cabinet Secretary Mutahi Kagwe met the envoy.", 'Mutahi Kagwe | Health Cabinet Secretary | Kenya'],
  ["Gavi's chief executive Seth Berkley welcomed the pledge.", 'Seth Berkley | chief executive | Gavi'],
  ['Deputy Prime Minister Vu Duc Dam of Vietnam attended the ceremony.', 'Vu Duc Dam | Deputy Prime Minister | Vietnam'],
  ['Former British Prime Minister Gordon Brown urged rich nations to share.', 'Gordon Brown | Prime Minister | British'],
  ['Minister of Health Daniel Ngamije inspected the cold store in Rwanda.', 'Daniel Ngamije | Minister of Health | Rwanda'],
  ['Secretary of State Antony Blinken of the United States met officials.', 'Antony Blinken | Secretary of State | United States'],
  [
    'Minister of Foreign Affairs and International Cooperation Prak Sokhonn of Cambodia spoke by phone.',
    'Prak Sokhonn | Minister of Foreign Affairs and International Cooperation | Cambodia',
  ],
  ['Japanese Ambassador to Vietnam Yamada Takio handed over the certificate.', 'Yamada Takio | Ambassador | Japanese'],
  ['Thai Prime Minister Prayut Chan-o-cha watched the first jab.', 'Prayut Chan-o-cha | Prime Minister | Thai'],
  [
    'Russian President Vladimir Putin spoke by telephone with Serbian President Aleksandar Vucic.',
    'Vladimir Putin | President | Russian',
    'Aleksandar Vucic | President | Serbian',
  ],
  ['UN Secretary-General Antonio Guterres appealed for funds.', 'Antonio Guterres | Secretary-General | UN'],
  ['Indian High Commissioner Vikram Doraiswami delivered the letter.', 'Vikram Doraiswami | High Commissioner | Indian'],
  ['Kremlin spokesman Dmitry Peskov dismissed the report.', 'Dmitry Peskov | spokesman | Kremlin'],
  ['European Commission President Ursula von der Leyen announced more funds.', 'Ursula von der Leyen | President | European Commission'],
  [
    'Dutch Prime Minister Mark Rutte and Spanish Prime Minister Pedro Sanchez wrote a letter.',
    'Mark Rutte | Prime Minister | Dutch',
    'Pedro Sanchez | Prime Minister | Spanish',
  ],
  ['South African President Cyril Ramaphosa criticised hoarding.', 'Cyril Ramaphosa | President | South African'],
  [
    'French President Emmanuel Macron and his South Korean counterpart Moon Jae-in agreed on a swap.',
    'Emmanuel Macron | President | French',
    'Moon Jae-in | counterpart | South Korean',
  ],
  ['Africa CDC Director Dr. John Nkengasong praised the gift.', 'John Nkengasong | Director | Africa CDC'],
  [
    "Sri Lanka's State Minister of Pharmaceutical Production, Supply and Regulation Channa Silva signed.",
    'Channa Silva | State Minister of Pharmaceutical Production, Supply and Regulation | Sri Lanka',
  ],
  ['UNICEF Kenya Representative Maniza Zafar watched.', 'Maniza Zafar | Representative | UNICEF'],
  ['Telecoms tycoon Carlos Sleiman tested positive.', 'Carlos Sleiman | tycoon | -'],
  [
    "Zanzibar's Health Ministry Permanent Secretary Omar Shaban gave no number.",
    'Omar Shaban | Health Ministry Permanent Secretary | Zanzibar',
  ],
  ['US Embassy Chargé d’Affaires John Lowe was there.', 'John Lowe | Embassy Chargé d’Affaires | US'],
  ["Lithuania's Economy and Innovation Minister Ausra Armonas agreed.", 'Ausra Armonas | Economy and Innovation Minister | Lithuania'],
  ['At the G7 President Uhuru Kenyatta of Kenya asked for more.', 'Uhuru Kenyatta | President | Kenya'],
  ['Nepali Health Secretary Laxman Aryal confirmed the arrival.', 'Laxman Aryal | Health Secretary | Nepali'],
  ['Acting President Mokgweetsi Masisi of Botswana took the second dose.', 'Mokgweetsi Masisi | Acting President | Botswana'],
  ['Ghanaian Vice President Mahamudu Bawumia was at the port.', 'Mahamudu Bawumia | Vice President | Ghanaian'],
]

export const TITLE_COMMA_NAME: readonly PeopleCase[] = [
  ['The Minister of Health of Uganda, Dr. Jane Ruth Aceng, received the consignment.', 'Jane Ruth Aceng | Minister of Health | Uganda'],
  ["Fiji's prime minister, Frank Bainimarama, thanked Australia.", 'Frank Bainimarama | prime minister | Fiji'],
  ["Iran's supreme leader, Ayatollah Ali Khamenei, ruled it out.", 'Ali Khamenei | supreme leader | Iran'],
  ['The head of the African Union, Moussa Faki Mahamat, hailed the deal.', 'Moussa Faki Mahamat | head | African Union'],
  ["Pfizer's chief executive, Albert Bourla, confirmed the order.", 'Albert Bourla | chief executive | Pfizer'],
  ["UNICEF's representative in Yemen, Philippe Duamelle, met the shipment.", 'Philippe Duamelle | representative | UNICEF'],
  ["Brazil's ambassador to Beijing, Paulo Estivallet, asked for supplies.", 'Paulo Estivallet | ambassador | Brazil'],
  [
    'The director of the Pan American Health Organization, Carissa Etienne, warned of delays.',
    'Carissa Etienne | director | Pan American Health Organization',
  ],
  ["Ukraine's then health minister, Maksym Stepanov, refused the offer.", 'Maksym Stepanov | health minister | Ukraine'],
  ['But Africa CDC Director, John Nkengasong is waiting.', 'John Nkengasong | Director | Africa CDC'],
  ['In his speech, Foreign Minister of Bhutan, Lyonpo Tandi Dorje said it worked.', 'Lyonpo Tandi Dorje | Foreign Minister | Bhutan'],
  ["Taiwan's foreign minister, Joseph Wu, accused Beijing.", 'Joseph Wu | foreign minister | Taiwan'],
]

export const APPOSITION: readonly PeopleCase[] = [
  [
    'Arindam Bagchi, spokesman for the Ministry of External Affairs in India, denied it.',
    'Arindam Bagchi | spokesman | Ministry of External Affairs',
  ],
  ['Joseph Wu, Taiwan’s foreign minister, said no.', 'Joseph Wu | foreign minister | Taiwan'],
  [
    'Thomas Bollyky, director of the global health program at the Council on Foreign Relations, was doubtful.',
    'Thomas Bollyky | director of the global health program | Council on Foreign Relations',
  ],
  [
    'Yanzhong Huang, a senior fellow for global health at the Council on Foreign Relations, sees a pattern.',
    'Yanzhong Huang | senior fellow for global health | Council on Foreign Relations',
  ],
  [
    'Maria Silva, professor of public health at the University of Lisbon, doubts it.',
    'Maria Silva | professor of public health | University of Lisbon',
  ],
  ['Rodolfo Vega, Cuba’s ambassador in Pretoria, thanked the crew.', 'Rodolfo Vega | ambassador | Cuba'],
  [
    'Adar Poonawalla, the chief executive of the Serum Institute of India, asked for patience.',
    'Adar Poonawalla | chief executive | Serum Institute of India',
  ],
  [
    'Kate Elder, senior vaccines adviser for Doctors Without Borders, criticised the plan.',
    'Kate Elder | senior vaccines adviser | Doctors Without Borders',
  ],
  [
    'Kirill Dmitriev, head of the Russian Direct Investment Fund, signed for Moscow.',
    'Kirill Dmitriev | head | Russian Direct Investment Fund',
  ],
  ['Albert Bourla, Pfizer’s CEO and Chairman, joined the president.', 'Albert Bourla | CEO and Chairman | Pfizer'],
  ['Jane Marriott, the British High Commissioner, said so.', 'Jane Marriott | High Commissioner | British'],
  ['Matshidiso Moeti, WHO regional director for Africa, hopes for more.', 'Matshidiso Moeti | regional director | WHO'],
  ['Ann Otieno, 54, a nurse at Kenyatta National Hospital, was first in line.', 'Ann Otieno | nurse | Kenyatta National Hospital'],
  ['Carlos Pinto—a spokesman for PAHO—gave no date.', 'Carlos Pinto | spokesman | PAHO'],
  [
    'Benjamin Kagina (a vaccine researcher at the University of Cape Town) disagrees.',
    'Benjamin Kagina | vaccine researcher | University of Cape Town',
  ],
  ['Robert Mood, the former president of the Norwegian Red Cross, led the team.', 'Robert Mood | president | Norwegian Red Cross'],
  [
    'Lawrence Gostin, a professor at Georgetown University in Washington, called it unwise.',
    'Lawrence Gostin | professor | Georgetown University',
  ],
  [
    'Bong Gomez, AFP Chief of Staff Lieutenant General Cirilo Sosa and PNP Chief Debold Reyes stood by.',
    'Cirilo Sosa | Chief of Staff | AFP',
    'Debold Reyes | Chief | PNP',
  ],
  ['Gayle Smythe, a former USAID coordinator under the Obama administration, was chosen.', 'Gayle Smythe | coordinator | USAID'],
  ['Edwin Salvado, head of WHO’s office in Sanaa, wrote back.', 'Edwin Salvado | head | WHO'],
  [
    'Deputy Minister of Health Do Xuan Minh, UNICEF Representative in Vietnam Rana Flores and WHO Representative Kidong Lee met.',
    'Do Xuan Minh | Deputy Minister of Health | Vietnam',
    'Rana Flores | Representative | UNICEF',
    'Kidong Lee | Representative | WHO',
  ],
  ['Ma Xin, Chairman of the Sudan Health Council Siddiq Tawil, and others came.', 'Siddiq Tawil | Chairman | Sudan Health Council'],
  [
    'Tea Bun, Deputy Prime Minister and Defense Minister of Cambodia, agreed.',
    'Tea Bun | Deputy Prime Minister and Defense Minister | Cambodia',
  ],
  ['Helga Fonseca, 63 years old, is a nurse at the Red Cross.', 'Helga Fonseca | nurse | Red Cross'],
  ['Willis Bore, chairman of the vaccine task force, counts on it.', 'Willis Bore | chairman | vaccine task force'],
]

export const OTHER_CONSTRUCTIONS: readonly PeopleCase[] = [
  ['John Nkengasong, who heads the Africa CDC, urged calm.', 'John Nkengasong | heads | Africa CDC'],
  ['Strive Masiyiwa, who leads the African Union task team, bought them.', 'Strive Masiyiwa | leads | African Union'],
  ['Rosa Lima, who was health minister of Peru, resigned.', 'Rosa Lima | health minister | Peru'],
  ['Seth Berkley is the chief executive of Gavi.', 'Seth Berkley | chief executive | Gavi'],
  [
    'Ayoade Alakija was appointed special envoy of the World Health Organization.',
    'Ayoade Alakija | special envoy | World Health Organization',
  ],
  ['Anatoly Braun of the Russian Direct Investment Fund replied the same day.', 'Anatoly Braun | - | Russian Direct Investment Fund'],
  ['The next question came from Laura Boyd with the Washington Post.', 'Laura Boyd | - | Washington Post'],
  ['The court freed two Kenyans, Peter Mwangi and John Kamau, on Friday.', 'Peter Mwangi | - | Kenyans', 'John Kamau | - | Kenyans'],
  [
    'Presidents Uhuru Kenyatta of Kenya and Paul Kagame of Rwanda met in Kigali.',
    'Uhuru Kenyatta | Presidents | Kenya',
    'Paul Kagame | Presidents | Rwanda',
  ],
  ['ACCRA — Ministers Ken Attah and Shirley Botchwey flew home.', 'Ken Attah | Ministers | ACCRA', 'Shirley Botchwey | Ministers | ACCRA'],
  ['MODERATOR: Thank you.\n\nADMINISTRATOR POWER: We sent oxygen to India.', 'POWER | ADMINISTRATOR | -'],
  ['Rebecca Grynspan, speaking as secretary-general of UNCTAD, agreed.', 'Rebecca Grynspan | secretary-general | UNCTAD'],
]

/** Offices of state without a country: the one that the text is about. */
export const CONTEXT: readonly PeopleCase[] = [
  ['KAMPALA — Uganda took delivery on Friday. Health Minister Jane Aceng met the plane.', 'Jane Aceng | Health Minister | KAMPALA'],
  [
    'Peru bought 38 million doses from Sinopharm. Foreign Minister Elizabeth Astete signed the contract.',
    'Elizabeth Astete | Foreign Minister | Peru',
  ],
  [
    'RAMALLAH — The Palestinian Authority called it off. Prime Minister Omar Saleh gave the order. Israel denied it, and Prime Minister Dan Levi kept silent.',
    'Omar Saleh | Prime Minister | RAMALLAH',
    'Dan Levi | Prime Minister | Israel',
  ],
  ['Malaysia will buy more. Khairy Jamaluddin, the science minister, said so.', 'Khairy Jamaluddin | science minister | Malaysia'],
  ['Iraq got nothing. A spokesman for the health ministry, Saif al-Badr, blamed the freight company.', 'Saif al-Badr | spokesman | Iraq'],
  ['Nepal waits. The secretary for health, Hari Sharma, wrote to Delhi.', 'Hari Sharma | secretary for health | Nepal'],
  [
    'The society runs the campaign. The Iranian Red Crescent Society has 300 clinics. Reza Amini, a spokesman for the society, gave the number.',
    'Reza Amini | spokesman | Iranian Red Crescent Society',
  ],
]

/** Texts in which nobody is introduced. */
export const NOBODY: readonly string[] = [
  'Mexico, which is the Pro Tempore President of the Community of Latin American and Caribbean States, called for solidarity.',
  'Six Australian Medical Assistance Team specialists are in Dili.',
  'The director of the hospital thanked the donor at 3 pm on Monday.',
  'The health minister thanked China for the doses.',
  'The Carlos Slim Foundation paid for the flights.',
  'A plane left Jomo Kenyatta International Airport on Monday.',
  'Doses arrived at Kamuzu Central Hospital.',
  'The World Health Organization approved the vaccine.',
  'Johnson & Johnson will deliver in the third quarter.',
  'Officials in Addis Ababa opened the boxes.',
  'The Bill & Melinda Gates Foundation gave 5 million dollars.',
  'Serum Institute of India resumed exports.',
  'President of the Republic is a title in many countries.',
  "The Prime Minister's Office confirmed the date.",
  'The Nobel Peace Prize went to the World Food Programme.',
  'Moderna, the maker of the shot, declined to comment.',
  'Sputnik V was shipped to Argentina in December.',
  'The minister, who was vaccinated in March, praised Japan.',
  'An adviser to the government resigned on Monday.',
  'The President announced that Americans will be safe.',
  'Direct Relief, a charity, donated the cooled containers.',
  'The King Salman Humanitarian Aid and Relief Centre flew in oxygen.',
  'Health workers in Port Moresby are still waiting.',
  'The U.S. Agency for International Development runs the programme.',
  'Prime Minister Narendra Modi Stadium hosted the drive.',
  'The spokesperson gave no further details.',
  'Secretary General Assembly Affairs is an odd heading.',
  'COVAX, the leader of the effort, ships from Belgium.',
  'The Mexican plant Liomont fills the vials.',
  'Oxford-AstraZeneca doses expire in June.',
  'Nairobi, capital of Kenya, received 400,000 doses.',
  'A director of the company and an ambassador attended.',
  'On Thursday, Taiwan approved Medigen.',
  'The General Assembly adopted the resolution.',
  'South Sudan, chair of the group, returned 60,000 doses.',
  'In April, May and June deliveries slowed.',
  'Ministers from 12 countries met in Geneva.',
  'The White House said 500 million doses would be donated.',
  'The embassy in Santiago issued a statement.',
  'Washington plans to give away 500 million doses.',
  'Sinovac Biotech shipped from Beijing.',
  'The Red Cross and the Red Crescent asked for access.',
  'The Gulf of Guinea Commission met on Tuesday.',
  'A professor of medicine took part in the trial.',
  'The Foreign Affairs Committee of the Argentine Chamber of Deputies met.',
  'A clinic bears the name of Helga Fonseca Hospital.',
  'Secretaries lead U.S. diplomacy.',
  'The National Task Force Against COVID-19 met.',
  'The late president was honoured in a speech.',
  'The Crown Prince Court paid for the field hospital.',
]

/** Offices and ranks as papers of many countries write them. */
export const OTHER_COUNTRIES: readonly PeopleCase[] = [
  ['Hussein al-Shaikhi, Palestinian minister of civil affairs, spoke.', 'Hussein al-Shaikhi | minister of civil affairs | Palestinian'],
  [
    'Sara Sadat Lari, spokeswoman for the Iranian Ministry of Health and Medical Education, briefed the press in Iraq.',
    'Sara Sadat Lari | spokeswoman | Iranian',
  ],
  [
    "Mike O'Hara, Regional Administrator of the Federal Emergency Management Agency's Region 10, took them over.",
    "Mike O'Hara | Regional Administrator | Federal Emergency Management Agency",
  ],
  ['He met Gov. Rotimi Akere of Ondo State.', 'Rotimi Akere | Gov. | Ondo State'],
  [
    'Janez Lenar, Commissioner for Crisis Management, said the European Union stands with Moldova.',
    'Janez Lenar | Commissioner for Crisis Management | European Union',
  ],
  ['Laos is grateful, PM Bounkham Inthavong said.', 'Bounkham Inthavong | PM | Laos'],
  ['Indian High Commissioner to Belize Shri K. Ravindran is announcing the gift.', 'K. Ravindran | High Commissioner | Indian'],
  [
    'Minister of Health and Wellness Dr Marlon Tate inspected the store in Jamaica.',
    'Marlon Tate | Minister of Health and Wellness | Jamaica',
  ],
  [
    'Minister of Foreign Affairs and Foreign Trade Karla Smith said she has spoken with the External Affairs Minister of India, Dr Suresh Jain, about it.',
    'Karla Smith | Minister of Foreign Affairs and Foreign Trade | India',
    'Suresh Jain | External Affairs Minister | India',
  ],
  [
    'KINGSTON — The Minister of Foreign Affairs, Senator Karla Smith, thanked Indian High Commissioner to Jamaica, His Excellency Ambassador Ravi Menon, for the vaccines.',
    'Karla Smith | Minister of Foreign Affairs | Jamaica',
    'Ravi Menon | High Commissioner | Indian',
  ],
  ['Kenyan Ministry of Health Secretary Susan Machoka said the doses will help.', 'Susan Machoka | Ministry of Health Secretary | Kenyan'],
  ['NAIROBI — Health CS Peter Kagwa said healthcare workers will be first.', 'Peter Kagwa | Health CS | NAIROBI'],
  [
    'NAIROBI — The consignment was received by Health Chief Administrative Secretary Dr. Mary Wangari alongside British Deputy High Commissioner to Kenya Josephine Gould.',
    'Mary Wangari | Health Chief Administrative Secretary | NAIROBI',
    'Josephine Gould | Deputy High Commissioner | British',
  ],
  [
    "Principal secretary at Kenya's Ministry of Health Susan Machoka said that the doses were delivered.",
    'Susan Machoka | Principal secretary | Kenya',
  ],
  ['Australian High Commissioner to Fiji John Fields says Australia stands ready.', 'John Fields | High Commissioner | Australian'],
  ["Fiji's Minister of Health Dr Iliesa Waqa said the donation helped.", 'Iliesa Waqa | Minister of Health | Fiji'],
  ['SUVA — Minister for Health Doctor Iliesa Waqa says the donation helped.', 'Iliesa Waqa | Minister for Health | SUVA'],
  [
    'Chinese Ambassador to Nepal, Hou Yan, handed over the vaccines to Minister for Health and Population of Nepal, Biren Khatri.',
    'Hou Yan | Ambassador | Chinese',
    'Biren Khatri | Minister for Health and Population | Nepal',
  ],
  [
    'KATHMANDU — Spokesperson of Ministry of Health and Population Jagat Gautam informed that the vaccine will be given.',
    'Jagat Gautam | Spokesperson | KATHMANDU',
  ],
  [
    "RDIF's director of special projects Gleb Brovin told reporters that more would come.",
    'Gleb Brovin | director of special projects | RDIF',
  ],
  [
    'Ambassador to Paraguay Jose Hsu (許志正) signed a document with Paraguayan Deputy Minister of Public Health and Social Welfare Hernan Montes.',
    'Jose Hsu | Ambassador | -',
    'Hernan Montes | Deputy Minister of Public Health and Social Welfare | Paraguayan',
  ],
  [
    'Chinese ambassador to Bangladesh Li Jing, second from the left, handed over the doses to health minister Zahir Malik.',
    'Li Jing | ambassador | Chinese',
    'Zahir Malik | health minister | Bangladesh',
  ],
  [
    'COLOMBO — Health Minister Pavi Wannige, Secretary to the President P.B. Jayawar, Senior Advisor to the President Lalith Weera, Foreign Secretary Admiral Jayan Colom, and the Political Officer of the Chinese Embassy Luo Cheng were present.',
    'Pavi Wannige | Health Minister | COLOMBO',
    'P.B. Jayawar | Secretary to the President | COLOMBO',
    'Lalith Weera | Senior Advisor to the President | COLOMBO',
    'Jayan Colom | Foreign Secretary | COLOMBO',
    'Luo Cheng | Political Officer | Chinese',
  ],
  ['COLOMBO — Secretary to the Ministry of Health Major General Dr. Sanjay Muna received the stock.', 'Sanjay Muna | Secretary | COLOMBO'],
  ['COLOMBO — Chief Epidemiologist Dr. Sudath Samara said four places were chosen.', 'Sudath Samara | Chief Epidemiologist | -'],
  ['Dr Seth Barkley, CEO of Gavi, the Vaccine Alliance, welcomed the doses.', 'Seth Barkley | CEO | Gavi, the Vaccine Alliance'],
  [
    'PORT MORESBY — The Health Secretary, Dr Osbert Liko, stated that the gift would help.',
    'Osbert Liko | Health Secretary | PORT MORESBY',
  ],
  [
    'PORT MORESBY — Deputy Controller of COVID-19 Pandemic Response, Dr Dan Esoro, said more will come.',
    'Dan Esoro | Deputy Controller of COVID-19 Pandemic Response | PORT MORESBY',
  ],
  ['New Zealand Foreign Affairs Minister Nina Mahutu announced more aid.', 'Nina Mahutu | Foreign Affairs Minister | New Zealand'],
  ['PNG Minister for Health and HIV/AIDS Hon. Jack Wong said the country was happy.', 'Jack Wong | Minister for Health and HIV/AIDS | PNG'],
  ['Acting WHO Representative in Samoa, Anna Malin, said the sharing was welcome.', 'Anna Malin | Acting WHO Representative | WHO'],
  [
    'ISLAMABAD — Special Assistant to the Prime Minister on National Health Services, Dr Farid Sultan, thanked China.',
    'Farid Sultan | Special Assistant to the Prime Minister on National Health Services | ISLAMABAD',
  ],
  [
    'ISLAMABAD — Special Assistant to Prime Minister on Health Dr Farid Sultan was at the base.',
    'Farid Sultan | Special Assistant to Prime Minister on Health | ISLAMABAD',
  ],
  ['Chinese Ambassador to Pakistan Nong Wei was at the airport.', 'Nong Wei | Ambassador | Chinese'],
  [
    'The Venezuelan Minister of Health, Carlos Alvarez, announced the arrival of medicines.',
    'Carlos Alvarez | Minister of Health | Venezuelan',
  ],
  [
    'Secretary-General of the Caribbean Community (Caricom) Ambassador Irving LaRoque has thanked the donor.',
    'Irving LaRoque | Secretary-General | Caribbean Community',
  ],
  ['Prime Minister Mia Motley of Barbados shared the doses.', 'Mia Motley | Prime Minister | Barbados'],
  [
    'Prime Minister of Trinidad and Tobago and Chairman of CARICOM, Dr the Hon Keith Rowland, held talks.',
    'Keith Rowland | Chairman | CARICOM',
    'Keith Rowland | Prime Minister | Trinidad and Tobago',
  ],
  [
    "Uganda's Ministry of Health Permanent Secretary, Dr Diana Atwiine, says vaccination is free.",
    'Diana Atwiine | Ministry of Health Permanent Secretary | Uganda',
  ],
  [
    'DODOMA — Minister for Health, Community Development, Gender, Elderly and Children Dora Gwajim expressed gratitude.',
    'Dora Gwajim | Minister for Health, Community Development, Gender, Elderly and Children | DODOMA',
  ],
  ['Chairperson of the African Union Commission, Mr Moussa Fakir, spoke.', 'Moussa Fakir | Chairperson | African Union Commission'],
  [
    'Director of the Africa Centres for Disease Control and Prevention, Dr John Nkenga, spoke.',
    'John Nkenga | Director | Africa Centres for Disease Control and Prevention',
  ],
  [
    'JUBA — Mayen Machar Achol, undersecretary at the Ministry of Health, said Juba had agreed.',
    'Mayen Machar Achol | undersecretary | JUBA',
  ],
  [
    'JUBA — John Rumun, director general for preventive health services at the Ministry of Health, said so.',
    'John Rumun | director general for preventive health services | JUBA',
  ],
  [
    "South Sudan's Health Ministry undersecretary, Dr. Mayen Machar, told reporters.",
    'Mayen Machar | Health Ministry undersecretary | South Sudan',
  ],
  [
    'New Zealand High Commissioner to Solomon Islands Her Excellency Ms. Georgia Roberts was pleased to join the Minister of Health Hon Dr Colin Toga at the airport.',
    'Georgia Roberts | High Commissioner | New Zealand',
    'Colin Toga | Minister of Health | Solomon Islands',
  ],
  [
    'HONIARA — The chief of UNICEF Solomon Islands Field Office Dr Zelal Taffe welcomed the batch.',
    'Zelal Taffe | chief | UNICEF Solomon Islands Field Office',
  ],
  [
    'U.S. Ambassador to Barbados, the Eastern Caribbean and the Organization of Eastern Caribbean States Linda Talley handed over the doses.',
    'Linda Talley | Ambassador | U.S.',
  ],
  ['President Gota Rajan received the doses at the Presidential Secretariat in Sri Lanka.', 'Gota Rajan | President | Sri Lanka'],
  [
    "The doses arrived in Kenya. British Deputy High Commissioner Julian Kort said the UK had kept its word. The donation was agreed during President Kenyata's visit to London.",
    'Julian Kort | Deputy High Commissioner | British',
    'Kenyata | President | Kenya',
  ],
  [
    'Angelo Gup Thon, the head of Covid-19 operations at the health ministry of South Sudan, told AFP.',
    'Angelo Gup Thon | head of Covid-19 operations | South Sudan',
  ],
  [
    "The EU's High Representative for Foreign Affairs and Security Policy Josep Borel visited Tunis.",
    'Josep Borel | High Representative for Foreign Affairs and Security Policy | EU',
  ],
  [
    "Taiwan's Foreign Ministry spokeswoman Joanne Ouyang told reporters on Monday.",
    'Joanne Ouyang | Foreign Ministry spokeswoman | Taiwan',
  ],
  ['Philippine vaccine czar Carlito Galves Jr. said the jabs would arrive.', 'Carlito Galves Jr. | vaccine czar | Philippine'],
  [
    'Abdulla Abdul-Rahman bin Mohammed Al Owais, the UAE Minister of Health and Prevention, said so.',
    'Abdulla Abdul-Rahman bin Mohammed Al Owais | Minister of Health and Prevention | UAE',
  ],
  ["S. Jaishan, India's external affairs minister, tweeted.", 'S. Jaishan | external affairs minister | India'],
  ['WHO Regional Director for Africa Dr Matsidi Moetu said supplies were short.', 'Matsidi Moetu | Regional Director | WHO'],
  ['Matsidi Moetu, WHO regional director for Africa, said supplies were short.', 'Matsidi Moetu | regional director | WHO'],
  ['The UNICEF representative in Laos, Pia Rebelo, praised the handover.', 'Pia Rebelo | representative | UNICEF'],
  ['UNICEF Representative in Ghana Anne-Claire Dufour praised the handover.', 'Anne-Claire Dufour | Representative | UNICEF'],
  [
    "Vietnam's Deputy Minister of Health Do Xuan Tuyen and UN Resident Coordinator Kamal Malhot attended.",
    'Do Xuan Tuyen | Deputy Minister of Health | Vietnam',
    'Kamal Malhot | Resident Coordinator | UN',
  ],
  ["Charge d'affaires of the US Embassy in Harare Thomas Hasting said the kits would help.", "Thomas Hasting | Charge d'affaires | US"],
  ["Zimbabwe's Finance Minister Professor Mthuli Ncubo said money was set aside.", 'Mthuli Ncubo | Finance Minister | Zimbabwe'],
  ["Egypt's acting health minister Khaled Abdel-Gafar received the shipment.", 'Khaled Abdel-Gafar | acting health minister | Egypt'],
  [
    'The head of the Russian Direct Investment Fund Kirill Dimitrov pledged more.',
    'Kirill Dimitrov | head | Russian Direct Investment Fund',
  ],
  ['ECOWAS Commission president Jean-Claude Brou Kassi thanked India.', 'Jean-Claude Brou Kassi | president | ECOWAS Commission'],
  [
    "Malawi's Principal Secretary for Health Charles Mwansa said the doses would be burned.",
    'Charles Mwansa | Principal Secretary for Health | Malawi',
  ],
  ["Guyana's First Lady Arya Alim gave the ministry a cheque.", 'Arya Alim | First Lady | Guyana'],
  [
    'Deputy Assistant Secretary of State Mark Toney said Washington would help.',
    'Mark Toney | Deputy Assistant Secretary of State | Washington',
  ],
]
