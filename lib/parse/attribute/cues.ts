/**
 * The words that attribute, in closed lists of their forms. Sources: the cue lists of PARC 3.0 and of PolNeAR, and the
 * reporting verbs of Quirk et al., A Comprehensive Grammar of the English Language, 16.31 and 16.63.
 */
export const forms = (list: string) => new Set(list.trim().split(/\s+/))

/** Every regular form of each verb; irregular ones stand in the lists themselves. */
const inflect = (list: string) => new Set([...forms(list)].flatMap((verb) => [verb, ...inflections(verb)]))

function inflections(verb: string): string[] {
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : verb.replace(/([^aeiou])y$/, '$1ie').concat('s')
  if (/e$/.test(verb)) return [third, `${verb}d`, verb.replace(/e$/, 'ing')]
  return [third, verb.replace(/([^aeiou])y$/, '$1i').concat('ed'), `${verb}ing`]
}

const irregular = 'said told wrote thought found shot quipping quipped'
/** Cues of two words, which the sentence holds as one token. */
const double = ['point out', 'points out', 'pointed out', 'pointing out']

/** Verbs that take somebody's words, marked or told: `said that …`, `“…,” said`. */
export const sayVerbs = new Set([
  ...inflect(`
  say tell write tweet retweet post add ask reply respond answer note argue claim insist explain announce declare state
  continue conclude warn admit acknowledge suggest repeat retort joke remark comment observe recall predict assert
  allege contend maintain believe think find text email message shout yell exclaim whisper scream cry chant testify
  confirm deny disclose reveal report mention reiterate stress emphasize emphasise concede counter fire snap muse
  proclaim lament complain caution estimate speculate vent rant rave gush opine echo summarize caption crack snark agree
  inform advise remind assure urge read quip fume sigh plead boast dish murmur mutter scoff grumble rule instruct
  ${irregular}`),
  ...double,
])

/** Verbs whose object is what somebody says or demands: `condemned the raid as …`, `vowed revenge`. */
export const objectVerbs = inflect(`
  condemn denounce vow pledge promise threaten criticize criticise slam blast praise blame accuse demand question reject
  dismiss decry mock ridicule hail defend urge advise laud lambaste bash rip`)

/** Verbs that give somebody's word for a thing: `called him “…”`. */
export const callVerbs = inflect(`
  call describe label dub brand deem refer term characterize characterise compare liken wish encourage instruct
  order apologize apologise thank boast brag tout claim hint imply compared referred referring labelled labelling`)

/** Participles that hang on the subject of the sentence: `…, saying that …`. */
export const participles = forms(`
  saying adding noting arguing claiming insisting explaining declaring stating warning writing tweeting suggesting
  telling asking asserting alleging predicting admitting replying posting calling describing stressing urging promising
  vowing announcing responding concluding joking quipping captioning`).add('pointing out')

/** Forms that are nouns as often as verbs: they attribute only with `that`. */
export const nounLike = forms(`
  find finds reports report claims claim calls call posts post comments comment answers answer questions question demands
  demand promises promise estimates estimate notes note remarks remark states state tweets tweet jokes joke reads brands
  brand labels label terms term signed message messages text texts email emails shout shouts cry cries chant chants
  mention stress fire fires vent caption captions crack cracks plead boast boasts dish dishes rule rules muse charges
  threat threats blame praise order orders wish wishes mock hail rip urge echo wonder thanks reply replies repeat share
  conclude slam read blast blasts found`)

/** Verbs that also mean something else: they attribute only with `that` or with marked words. */
export const ambiguous = new Set([
  ...forms(`
  add adds added post posts posted found finds fired joined continues continued read reads reading ask write writes wrote
  report reports reported cried counters countered reveals revealed mentions mentioned echoes echoed agrees agreed
  answers answered thinks thought recalls recalled observes observed maintains maintained estimates estimated confirms
  confirmed deny denies denied responds responded reply replies replied suggest suggests suggested stressed emphasised
  emphasized disclosed captioned cracked tweet tweets tweeted retweeted say note argue explain warn continue continuing
  maintain maintaining`),
  ...double,
])

/** Of these, verbs whose object may be a thing that somebody makes or finds (`posted a picture she was fond of`). */
export const making = forms(`
  post posts posted found finds fired continue continues continued continuing read reads reading ask write writes wrote
  cried captioned cracked tweet tweets tweeted retweeted answers answered responds responded reply replies replied`)

/** Verbs after which the first words name who is addressed. */
export const addressed = forms(`
  tell tells told telling informs informed assures assured reminds reminded advises advised warns warned asks asked urges
  urged`)

/** Verbs whose object is who is addressed: what follows `told` is never its subject. */
export const telling = forms('tell tells told telling informs informed assures assured reminds reminded')

/** Nouns that stand for an act of speech: `Ms. Lee’s claim that …`. */
export const sayNouns = forms(`
  claim claims prediction statement statements comment comments remark remarks assertion allegation argument belief
  view opinion warning promise pledge vow suggestion insistence tweet tweets post message letter speech call demand
  accusation admission announcement declaration contention conclusion answer reply response question threat word words
  estimate boast complaint testimony account`)

/** Frequent finite verbs without the ending -ed, at which a subject ends. */
export const finite = forms(`
  is was are were has had have will would can could may might must does did do came went took made got gave met saw left
  won lost led held kept began became ran put set sent told said wrote spoke says appears appear seems seem remains
  remain wants want plans plan fought thought bought brought caught sold stood sat drew grew knew threw flew shook broke
  chose wore swore rose drove rode fell felt found heard hit hurt let paid shot sang slept spent struck taught
  understood woke withdrew built cut forgot forgave hid hung laid lent meant sought sped stole stuck swept swung tore`)

/** A pronoun with its verb: `it’s`, `they’ll`. */
export const contractions = forms(`
  it's he's she's that's there's what's who's i'm i've i'll i'd you're you've you'll you'd we're we've we'll we'd
  they're they've they'll they'd it'll it'd he'll he'd she'll she'd there'll that'll`)

/** What may stand between a subject and its verb. */
export const adverbs = forms(`
  also then now later once again still even just only first finally recently repeatedly reportedly famously has have had
  was is would could did does not never already quickly simply merely initially subsequently previously publicly
  privately openly directly specifically actually instead further meanwhile today yesterday himself herself themselves
  itself both all each who`)

/** Adverbs that commas set off: `Lee, however, said`, `She added, however, that`. */
export const asides = forms('however meanwhile though too instead then')

/** Words at which a subject cannot go on to the left. */
export const clauseWords = forms(`
  that as but while when whenever after before because which where if although though since until whether than so and or
  for prompting leading causing notably including namely what how why`)

export const prepositions = forms(`
  in on at during by to with after before from of for about over under into through against between among amid
  following despite without within upon via per near outside inside around since until like as concerning regarding`)

export const determiners = forms(
  'a an the this that these those his her their its my our your some many several one two three another no every each both',
)

export const pronouns = forms('he she they i we it who you')

/** Pronouns with which a relative clause begins whose antecedent can be a person. */
export const relativePronouns = forms('who whose which')

/** What tells when: `said Friday that`, `tweeted late Thursday`. */
export const timeWords = forms(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december today yesterday tonight late early earlier later last morning afternoon evening night week
  month year this next recently then when while as after during before jan feb mar apr jun jul aug sept oct nov dec ago`)

/** Words before a name that are no part of it. */
export const titles = forms(`
  president minister secretary senator sen. sens. rep. reps. representative congressman congresswoman gov. governor mayor
  commissioner general gen. foreign prime vice deputy attorney chief justice judge director chairman chairwoman chair
  chairperson professor prof. dr. doctor mr. mrs. ms. miss mr mrs ms dr coach sgt. sergeant officer pope king queen
  prince princess ceo cfo founder co-founder captain capt. col. colonel lt. lieutenant maj. major sir lord lady dame rev.
  reverend rabbi imam ayatollah sheikh ambassador speaker leader spokesman spokeswoman spokesperson editor reporter
  correspondent host anchor analyst actor actress singer author writer comedian defense defence state treasury interior
  former acting then-president ex-president premier chancellor councilman councilwoman councilor detective sheriff
  superintendent principal pastor bishop archbishop cardinal father brother sister first lady u.s. u.n. us un gop uk
  republican democratic democrat democrats republicans hon. atty. cmdr. commander admiral adm. brig. brigadier supt.
  vice-president undersecretary sen rep gov gen prof rev co-host co-chair co-president manager executive supreme
  counsel husband wife mother mom mum dad son daughter boss counsel advisor adviser strategist aide agent inspector deputy`)
