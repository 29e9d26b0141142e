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
  'The late president was honoured in a speech.',
  'The Crown Prince Court paid for the field hospital.',
]
