/**
 * What the rules know of English words: each tag with the words that have it. A token carries the tags of its word, so that
 * a rule says `isA(token, 'say')`. Sources: the cue lists of PARC 3.0 and of PolNeAR, and the reporting verbs of Quirk et
 * al., A Comprehensive Grammar of the English Language, 16.31 and 16.63.
 */
const words = {
  /** Participles that hang on the subject of the sentence: `…, saying that …`. */
  saying: `
    pointing+out
    saying adding noting arguing claiming insisting explaining declaring stating warning writing tweeting suggesting
    telling asking asserting alleging predicting admitting replying posting calling describing stressing urging
    promising vowing announcing responding concluding joking quipping captioning`,
  /** Forms of verbs that are nouns as often: they attribute only with `that`. */
  noun: `
    hope hopes fear fears worry worries request requests quote quotes object objects forecast forecasts wonder wonders
    tag tags pan pans paint paints decree decrees
    find finds reports report claims claim calls call posts post comments comment answers answer questions question
    demands demand promises promise estimates estimate notes note remarks remark states state tweets tweet jokes
    joke reads brands brand labels label terms term signed message messages text texts email emails shout shouts cry
    cries chant chants mention stress fire fires vent caption captions crack cracks plead boast boasts dish dishes
    rule rules muse charges threat threats blame praise order orders wish wishes mock hail rip urge echo wonder
    thanks reply replies repeat share conclude slam read blast blasts found`,
  /** Verbs that also mean something else: they attribute only with `that` or with marked words. */
  ambiguous: `
    expect expects expected fear feared hope hoped worry worried suspect suspects suspected object objected regret
    regrets regretted relate related quote quoted propose proposed recommend recommended promise promised pledge pledged
    vow vowed wonder wondered swear recount recounted preach preached request requested
    point+out points+out pointed+out pointing+out
    add adds added post posts posted found finds fired joined continues continued read reads reading ask write
    writes wrote report reports reported cried counters countered reveals revealed mentions mentioned echoes echoed
    agrees agreed answers answered thinks thought recalls recalled observes observed maintains maintained estimates
    estimated confirms confirmed deny denies denied responds responded reply replies replied suggest suggests
    suggested stressed emphasised emphasized disclosed captioned cracked tweet tweets tweeted retweeted say note
    argue explain warn continue continuing maintain maintaining`,
  /** Of these, verbs whose object may be a thing that somebody makes or finds (`posted a picture she was fond of`). */
  making: `
    post posts posted found finds fired continue continues continued continuing read reads reading ask write writes
    wrote cried captioned cracked tweet tweets tweeted retweeted answers answered responds responded reply replies
    replied`,
  /** Verbs after which the first words name who is addressed. */
  addressing: `
    tell tells told telling informs informed assures assured reminds reminded advises advised warns warned asks
    asked urges urged`,
  /** Verbs whose object is who is addressed: what follows `told` is never its subject. */
  telling: 'tell tells told telling informs informed assures assured reminds reminded',
  /** Nouns that stand for an act of speech: `Ms. Lee’s claim that …`. */
  speech: `
    claim claims prediction statement statements comment comments remark remarks assertion allegation argument
    belief view opinion warning promise pledge vow suggestion insistence tweet tweets post message letter speech
    call demand accusation admission announcement declaration contention conclusion answer reply response question
    threat word words estimate boast complaint testimony account`,
  /** Frequent finite verbs without the ending -ed, at which a subject ends. */
  finite: `
    is was are were has had have will would can could may might must does did do came went took made got gave met
    saw left won lost led held kept began became ran put set sent told said wrote spoke says appears appear seems
    seem remains remain wants want plans plan fought thought bought brought caught sold stood sat drew grew knew
    threw flew shook broke chose wore swore rose drove rode fell felt found heard hit hurt let paid shot sang slept
    spent struck taught understood woke withdrew built cut forgot forgave hid hung laid lent meant sought sped stole
    stuck swept swung tore`,
  /** A pronoun with its verb. */
  contraction: `
    it's he's she's that's there's what's who's i'm i've i'll i'd you're you've you'll you'd we're we've we'll we'd
    they're they've they'll they'd it'll it'd he'll he'd she'll she'd there'll that'll`,
  /** What may stand between a subject and its verb. */
  adverb: `
    also then now later once again still even just only first finally recently repeatedly reportedly famously has
    have had was is would could did does not never already quickly simply merely initially subsequently previously
    publicly privately openly directly specifically actually instead further meanwhile today yesterday himself
    herself themselves itself both all each who`,
  /** Adverbs that commas set off: `Lee, however, said`. */
  aside: 'however meanwhile though too instead then',
  /** Words at which a subject cannot go on to the left. */
  clause: `
    that as but while when whenever after before because which where if although though since until whether than so
    and or for prompting leading causing notably including namely what how why`,
  preposition: `
    in on at during by to with after before from of for about over under into through against between among amid
    following despite without within upon via per near outside inside around since until like as concerning
    regarding`,
  determiner: `
    a an the this that these those his her their its my our your some many several one two three another no every
    each both`,
  possessive: 'his her their its my our',
  /** Nouns that end as adverbs do. */
  lyNoun: 'family ally daily weekly monthly bully reply rally assembly supply italy july belly monopoly fly anomaly',
  pronoun: 'he she they i we it who you',
  /** Pronouns with which a relative clause begins whose antecedent can be a person. */
  relative: 'who whose which',
  /** What tells when: `said Friday that`. */
  time: `
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december today yesterday tonight late early earlier later last morning afternoon
    evening night week month year this next recently then when while as after during before jan feb mar apr jun jul
    aug sept oct nov dec ago`,
  /** Words before a name that are no part of it. */
  title: `
    president minister secretary senator sen. sens. rep. reps. representative congressman congresswoman gov.
    governor mayor commissioner general gen. foreign prime vice deputy attorney chief justice judge director
    chairman chairwoman chair chairperson professor prof. dr. doctor mr. mrs. ms. miss mr mrs ms dr coach sgt.
    sergeant officer pope king queen prince princess ceo cfo founder co-founder captain capt. col. colonel lt.
    lieutenant maj. major sir lord lady dame rev. reverend rabbi imam ayatollah sheikh ambassador speaker leader
    spokesman spokeswoman spokesperson editor reporter correspondent host anchor analyst actor actress singer author
    writer comedian defense defence state treasury interior former acting then-president ex-president premier
    chancellor councilman councilwoman councilor detective sheriff superintendent principal pastor bishop archbishop
    cardinal father brother sister first u.s. u.n. us un gop uk republican democratic democrat democrats republicans
    hon. atty. cmdr. commander admiral adm. brig. brigadier supt. vice-president undersecretary sen rep gov gen prof
    rev co-host co-chair co-president manager executive supreme counsel nurse farmer husband wife mother mom mum dad son daughter
    boss advisor adviser strategist aide agent inspector`,
  be: 'is are was were be been being',
  auxiliary: 'is was are were has had have will would can could may might should must does did',
  auxiliaryAfterSubject: 'is was are were has had would will did does do',
  /** With a preposition and their like the first words of an introduction or a clause. */
  opener: 'whose whom where there however moments hours minutes days',
  /** First words of an introduction that ends with a comma. */
  opening: 'when while as if because although though moments hours minutes days weeks told given known born',
  /** Words that do not begin a phrase that names somebody. */
  adverbial: 'will would can could asked referring according apparently there not how what why value',
  /** Small words within a name. */
  particle: 'de da do dos das y bint ben abu del della di du van von der den bin ibn al el la le ter ten',
  /** Things on which words stand: what they bear is nobody’s speech. */
  sign: `
    sign signs banner banners placard placards poster posters t-shirt t-shirts shirt shirts sticker stickers plaque
    plaques flag flags tattoo tattoos mural murals graffiti billboard billboards cap caps hat hats`,
  /** Of these, those that are also nouns or participles. */
  finiteNoun: `
    will can plan plans left set cut put hit found felt saw fell held led made told heard caught paid shot sent lost
    built brought bought sold taught struck hung laid stolen broke might want wants`,
  /** Determiners that stand for somebody by themselves. */
  pronominal: 'some many several one two three another both each this that these those his her its their my our',
  /** Words before marked words that make these a name. */
  naming: 'named titled entitled nicknamed dubbed reading words phrase slogan motto hashtag chant chants',
  /** Kinds of works: before a capital they name one. */
  work: `
    film movie song album show series book novel thriller episode single hit drama comedy sitcom documentary podcast
    headline magazine musical track column essay memoir classic remake sequel ballad anthem play game`,
  /** Last words of the names of bodies, and bodies of one word. */
  body: `
    department office agency committee police party house court university college school association commission
    council bureau institute foundation group center centre news times post journal company inc corp union
    federation league club church ministry government congress senate parliament army force network organization
    organisation board service administration team hospital bank fund pd magazine tribune herald gazette daily beast
    inc. corp. twitter facebook google youtube instagram reddit amazon apple microsoft tesla uber netflix reuters
    politico kremlin pentagon nato hamas hezbollah taliban iran iraq israel russia china ukraine france germany
    britain japan india turkey syria america canada mexico moscow beijing tehran washington london brussels`,
  /** What a numbered thing is called, which is nobody. */
  numbered: 'fig. figs. no. nos. vol. ch. sec. art. pp. p. table',
  /** Nouns in the names of bodies that are organizations. */
  organization: 'association foundation federation league society alliance coalition',
  /** Words in names of places, days and prizes. */
  place: `
    new north south east west san los las saint st. mount fort port lake street avenue road county city state states
    kingdom island islands park square hill hall valley river beach airport day award awards cup series bowl league
    war act bill`,
  /** What people alone do: a capital before it names somebody. */
  deed: `
    likes like loves hates wants trusts trusted stayed praised hopes hoped fears feared knows smiled laughed nodded
    shrugged refused voted resigned retired apologized married lives joined studied teaches believes thinks met
    asked told thanked loved hated wept waved walked sat slept served worked graduated campaigned`,
  herTitle: `
    ms ms. mrs mrs. miss congresswoman spokeswoman chairwoman actress queen princess lady councilwoman sister dame`,
  hisTitle: 'mr mr. congressman spokesman chairman actor king prince sir lord councilman brother pope',
  /** Titles that only people have. */
  address: 'mr mr. mrs mrs. ms ms. dr dr. sen sen. rep rep. gov gov.',
  /** Words that make the holder of an office another: `the deputy mayor` is not `the mayor`. */
  deputy: 'deputy vice assistant former ex acting co- then- interim associate junior',
  bodyNoun: `
    organization organisation group company agency department association network union team campaign newspaper
    outlet institute party firm office committee charity magazine university school church site website council
    board ministry commission bank foundation club bureau`,
  personNoun: `
    star candidate president judge coach captain forward guard centre quarterback rookie veteran teen mum mom dad
    widow nurse mother father brother sister actress baker pilot chief head clerk king queen`,
  herNoun: 'woman girl mother wife daughter sister mom mum aunt grandmother actress queen lady widow',
  hisNoun: 'man boy father husband son brother dad uncle grandfather actor king gentleman widower',
  /** A run of capitals that ends with one is no name. */
  office: 'republican republicans democrat democrats minister secretary president senator officer director',
  deny: `
    deny denies denied denying dispute disputes disputed disputing refute refutes refuted refuting doubt doubts
    doubted doubting disavow disavowed rebut rebutted`,
  /** They deny what a claim says, and say why with words of their own (`rejected the plan as “a trap”`). */
  reject: 'reject rejects rejected rejecting dismiss dismisses dismissed dismissing',
  /** What is denied where nobody has said it. */
  rumour: `
    report reports claim claims allegation allegations accusation accusations suggestion suggestions rumor rumors
    rumour rumours charge charges notion idea`,
  ask: 'ask asks asked asking wonder wonders wondered wondering question questions questioned',
  /** What is judged true or false. */
  truth: 'false untrue wrong true unclear doubtful unlikely lie myth evidence proof record sign',
  negation: 'not never no nobody none neither without hardly cannot',
  /** What is not heard, remembered or meant has not been said. */
  perceive: `
    hear heard see saw seen recall recalls recalled remember remembers remembered think thinks thought believe
    believes believed claim claimed suggest suggested imply implied say said mean meant allege alleged`,
  /** Before an infinitive they make it undone. */
  refuse: `
    refuse refuses refused refusing decline declines declined declining fail fails failed failing neglect neglected
    forgot hesitate hesitated yet reluctant unwilling afraid`,
  /** First words of a question. */
  question: `
    do does did has have had is are was were will would can could should may might who what why when where how which`,
  /** Whoever issues words says them. */
  issue: 'issued released posted sent published wrote',
  /** More words that a capital at the beginning of a sentence does not make a name. */
  other: `
    however yet according asked there here not if when what why how yes no oh please thanks speaking both i'm it's
    he's she's they're we're that's don't see watch read listen look`,
}

/** Verbs by their base form; every form of them has the tag. */
const verbs = {
  /** They take somebody’s words, marked or told: `said that …`, `“…,” said`. */
  say: `
    say tell write tweet retweet post add ask reply respond answer note argue claim insist explain announce declare
    state continue conclude warn admit acknowledge suggest repeat retort joke remark comment observe recall predict
    assert allege contend maintain believe think find text email message shout yell exclaim whisper scream cry chant
    testify confirm deny disclose reveal report mention reiterate stress emphasize emphasise concede counter fire
    snap muse proclaim lament complain caution estimate speculate vent rant rave gush opine echo summarize caption
    crack snark agree inform advise remind assure urge read quip fume sigh plead boast dish murmur mutter scoff
    grumble rule instruct point+out blurt blurt+out burst+out lash+out put+out go+on+about ramble drone rail sob
    swear brag wonder  recommend  reassert underscore underline clarify elaborate recount relate
    volunteer interject implore inquire object demur reckon surmise suspect forecast foresee worry fear hope expect
    regret bemoan  marvel   decree preach `,
  /** Their object is what somebody says or demands: `condemned the raid as …`, `vowed revenge`. */
  demand: `
    condemn denounce vow pledge promise threaten criticize criticise slam blast praise blame accuse demand question
    reject dismiss decry mock ridicule hail defend urge advise laud lambaste bash rip call+on call+for
    complain+about complain+of warn+of warn+about warn+against pan chide rebuke scold skewer  deride
    deplore berate castigate assail request`,
  /** They give somebody’s word for a thing: `called him “…”`. */
  call: `
    call describe label dub brand deem refer term characterize characterise compare liken wish encourage instruct
    order apologize apologise thank boast brag tout claim hint imply tag portray depict paint nickname`,
}

/** Past, and where it is another, participle of irregular verbs. */
const irregular: Record<string, string> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  think: 'thought',
  find: 'found',
  go: 'went',
  speak: 'spoke spoken',
  swear: 'swore sworn',
  forecast: 'forecast',
  foresee: 'foresaw foreseen',
  put: 'put',
  burst: 'burst',
  shoot: 'shot',
  read: 'read',
}

/** Verbs that double their last consonant: `admitted`, `slamming`. */
const doubling = new Set('admit slam dub quip rip sob brag snap tag label refer plug pan blab'.split(' '))

const third = (verb: string) => {
  if (/(?:s|sh|ch|x|z)$/.test(verb)) return `${verb}es`
  if (verb === 'go') return 'goes'
  return /[^aeiou]y$/.test(verb) ? verb.replace(/y$/, 'ies') : `${verb}s`
}

/** Base form, third person, past, participles: `add adds added adding`, `admit admits admitted admitting`. */
function formsOf(verb: string): string[] {
  const [base = '', ...particles] = verb.split('+')
  const stem = doubling.has(base) ? base + base.at(-1) : base
  const past = irregular[base]?.split(' ') ?? [
    /e$/.test(base) ? `${base}d` : /[^aeiou]y$/.test(base) ? base.replace(/y$/, 'ied') : `${stem}ed`,
  ]
  const ing = `${stem.replace(/(?<!e)e$/, '')}ing`
  return [base, third(base), ...past, ing].map((form) => [form, ...particles].join(' '))
}

/** As much of a token as the lexicon looks at. */
type Tagged = { word: string; tags: ReadonlySet<Tag> }

export type Tag = keyof typeof words | keyof typeof verbs | 'said'

const none: ReadonlySet<Tag> = new Set()
const lexicon = new Map<string, Set<Tag>>()
const split = (list: string) => list.trim().split(/\s+/)
const add = (word: string, tag: Tag) => lexicon.set(word, (lexicon.get(word) ?? new Set()).add(tag))
for (const [tag, list] of Object.entries(words))
  for (const word of split(list)) add(word.replaceAll('+', ' '), tag as Tag)
for (const [tag, list] of Object.entries(verbs))
  for (const verb of split(list)) for (const form of formsOf(verb)) add(form, tag as Tag)
// Forms of verbs that say and are no nouns.
for (const [word, tags] of lexicon)
  if (tags.has('say') && (word.endsWith('ed') || /^(?:said|told|says|found)$/.test(word))) tags.add('said')

/** The tags of a word in lower case. */
export const tagsOf = (word: string): ReadonlySet<Tag> => lexicon.get(word) ?? none

/** True for a word with one of the tags, in whatever capitals. Without a rest parameter, which would be an array a call. */
export function isA(token: Tagged | undefined, a: Tag, b?: Tag, c?: Tag, d?: Tag, e?: Tag, f?: Tag, g?: Tag): boolean {
  if (token === undefined || token.tags.size === 0) return false
  const { tags } = token
  return (
    tags.has(a) ||
    (b !== undefined && tags.has(b)) ||
    (c !== undefined && tags.has(c)) ||
    (d !== undefined && tags.has(d)) ||
    (e !== undefined && tags.has(e)) ||
    (f !== undefined && tags.has(f)) ||
    (g !== undefined && tags.has(g))
  )
}

/** True for one of some words, in whatever capitals. */
export function is(
  token: Tagged | undefined,
  a: string,
  b?: string,
  c?: string,
  d?: string,
  ...more: string[]
): boolean {
  const word = token?.word
  if (word === undefined) return false
  return word === a || word === b || word === c || word === d || (more.length > 0 && more.includes(word))
}

/** True where a word in lower case has a tag. */
export const hasTag = (word: string, tag: Tag): boolean => tagsOf(word).has(tag)
