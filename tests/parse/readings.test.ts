import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseReport } from '#lib/parse/parse-report'
import { attributedText } from './arbitrary-texts'

/**
 * Sentences with the reading that a person gives them, each under the construction of English that it shows. Under a text,
 * `+ speaker | words` is said of somebody and `- speaker | words` is not; `or` parts names that are both right, `nobody`
 * is a source that stays unnamed, `anybody` stands for every speaker. `? words` asks for `speaker-unsure` at the words.
 */
const readings: Record<string, string> = {
  'a clause set off in front, and a relative clause without its comma': `
In June, pilots who praised the harbour left once it froze.
  + pilots | the harbour
  - anybody | froze

After dark, neighbours who blamed the council went home because nobody came.
  - anybody | went home

That, too, states the rule.

A song called “Low Water” says that “the sea forgives.”
  + A song or A song called “Low Water” | the sea forgives
  - anybody | Low Water

She wed Ivo Lund, a carpenter who claimed that the roof leaks because it is old.
  + Ivo Lund or a carpenter | the roof leaks
`,
  'a description that names somebody else, or nobody that the text has introduced': `
The Brandt team said on Sunday that wages will rise. The Sorel team said that wages will fall.
  + The Brandt team | wages will rise
  + The Sorel team | wages will fall
  - The Brandt team | wages will fall

Ivo Lund chairs the club. As lights went out, the referee said, “Play on.”
  + the referee | Play on
  - Ivo Lund | Play on

The northern council voted. “We will pay,” the southern council said.
  + the southern council | We will pay
  - northern council or The northern council | We will pay

Greta Noll owns the mill. ¶ The lawyer, who had once sued Greta Noll, said “the mill is sound.”
  + The lawyer | the mill is sound
  - Greta Noll | the mill is sound

Greta Noll owns the mill. ¶ The doctor who treated Greta Noll said “she slept.”
  + The doctor or The doctor who treated Greta Noll | she slept
  - Greta Noll | she slept

Greta Noll owns the mill. ¶ The singer said “I am tired.”
  + The singer | I am tired
  ? The singer

Norfell's owner, the Tidewater Company, sold the plant. “We had to,” the firm said.
  - Norfell | We had to

Greta Noll, the baker, lit the oven. “Bread at six,” the baker said.
  + Greta Noll | Bread at six

Greta Noll, the baker, lit the oven. “No bread,” the other baker said.
  + the other baker | No bread
  - Greta Noll | No bread

The Tidewater Company sold the plant. “We had to,” the company said.
  + Tidewater Company | We had to

The Tidewater Company met the Estuary Company. “We had to,” the company said.
  + the company | We had to
  ? the company

The Estuary College hired Ivo Lund. “We are glad,” the university said.
  + the university | We are glad

Coach Ivo Lund waved. “We lost,” the coach said.
  + Ivo Lund | We lost
`,
  'it and they, for the subject or the speaker of the sentence before': `
Port staff met Greta Noll. The River Board warned that ice is near. Barges have burned before, it said.
  + River Board or The River Board | Barges have burned before
  - Barges | Barges have burned before

The polling firm paid Greta Noll for advice. Most voters are undecided, it found.
  + The polling firm or nobody | Most voters are undecided
  - Greta Noll | Most voters are undecided

Greta Noll met the River Board. Snow fell for a week. They said the road is shut.
  - Greta Noll or Snow | the road is shut

The River Board warned that ice is near. It added that snow will follow.
  + River Board or The River Board | snow will follow
`,
  'he and she': `
Noll stayed to thank the nurses. “They are tired,” she said, meaning all of them.
  + Noll | They are tired

Lund trusts no map because he thinks it “was drawn in the dark.”
  + Lund | was drawn in the dark

The boy met Hugo Brandt. He later said that she lied.
  - Hugo Brandt | she lied

The River Board met. “We will see,” he said.
  + nobody | We will see

Hail fell at noon. “We ran,” she said.
  + nobody | We ran

Greta Noll thanked the nurses. “They are tired,” she said.
  + Greta Noll | They are tired
`,
  'nouns and names that look like verbs': `
Secretary for State Parks Greta Noll spoke in Elm, praising the “long patience” of the rangers.
  + Greta Noll or Secretary for State Parks Greta Noll | long patience

The first claim by divers who found the wreck got the date wrong, saying that it sank “in spring.”
  - The first | in spring

At the union's urging, the firm raised wages in March.
  - anybody | raised

Rates are due Tuesday, with one estimate likely to rise.
  - anybody | rise

Greta Noll, who runs Elm House, a climate think tank that funds maps, came.
  - anybody | maps

The answer surprised the ministry that reports to the crown.
  - anybody | to the crown
`,
  'where contents end': `
Greta Noll denied the charge and said that rumours of it were “a trick.”
  + Greta Noll | rumours of it were
  - Greta Noll | the charge and said

Ivo Lund claimed that snow was rare, but Hugo Brandt said it was common.
  + Ivo Lund | snow was rare
  + Hugo Brandt | it was common
  - Ivo Lund | it was common

Hugo Brandt urged the union to vote, adding that time was short.
  + Hugo Brandt | vote
  + Hugo Brandt | time was short

Since Ms. Noll's claim that the mine would flood, the village has moved its school.
  + Ms. Noll or Noll | the mine would flood
  - anybody | moved its school

Ivo Lund said that snow was rare, and that it would melt.
  + Ivo Lund | snow was rare
  + Ivo Lund | it would melt
`,
  'doubled consonants and irregular forms': `
Greta Noll quipped that the clock is late.
  + Greta Noll | the clock is late

Hugo Brandt ripped the board’s “timid” offer.
  + Hugo Brandt | timid

Hugo Brandt permitted the tour. He dubbed the offer “a joke.”
  + Hugo Brandt | a joke

In a diary, she had written, “The clock is late.”
  + she | The clock is late

Ivo Lund is admitting that the clock is late.
  + Ivo Lund | the clock is late

Greta Noll blurted that the clock is late.
  + Greta Noll | the clock is late
`,
  'a verb in a form that may be a noun': `
Brandt labels the reform “the great leap back” in an essay.
  + Brandt | the great leap back

Noll and Lund label the trains “iron snails.”
  + Noll and Lund | iron snails

Doctors say children in cold houses cough more.
  + Doctors | children in cold houses cough more

The teachers, who say it harmed small schools, walked out.
  + The teachers | it harmed small schools
  - anybody | walked out

Critics argue the plan would cost jobs.
  + Critics | the plan would cost jobs

His demands for money went unheard.
  - anybody | money
`,
  'nouns in -ly': `
“We miss her,” the family wrote.
  + the family | We miss her

The weekly reported that the mine is shut.
  + The weekly | the mine is shut

“He is fine,” an old bully said.
  + an old bully | He is fine

“He is fine,” Greta Noll curtly said.
  + Greta Noll | He is fine
`,
  'cues of several words': `
Ivo Lund called on the board to sell the mine.
  + Ivo Lund | sell the mine

While Brandt went on about “how bread is dear,” Noll yawned.
  + Brandt | how bread is dear
  - Noll | how bread is dear

In March Greta Noll put out a statement on the board’s “wall of fog.”
  + Greta Noll | wall of fog

Hugo Brandt, on a walk in Elm, burst out, “Not again,” as the train passed.
  + Hugo Brandt | Not again

Greta Noll called the board twice on Friday.
  - anybody | the board
`,
  'speech that goes on': `
The union could strike in June, Lund said. “We are not afraid.”
  + Lund | The union could strike in June
  + Lund | We are not afraid

“Never,” he replied when pressed on the fee, “and that is final.”
  + he | Never
  + he | and that is final
  - anybody | when pressed

Brandt “saw the letter,” Noll said, and yet “burned it that night.”
  + Noll | saw the letter
  + Noll | burned it that night

The union could strike in June, Lund said. The “closed” notice stayed up.
  - anybody | closed
`,
  'signatures, labels, and questions with answers': `
“Nobody asked us. We only heard the saws.” — Greta Noll
  + Greta Noll | Nobody asked us

The hall burned. ¶ “Hugo knows every beam, and we trust him.” – Professor Ivo Lund ¶ Repairs began.
  + Ivo Lund | Hugo knows every beam, and we trust him

The book — “Iron Snails” — sold well.
  - anybody | Iron Snails

Greta Noll wrote a book. ¶ And from Greta Noll: “Nobody asked us.”
  + Greta Noll | Nobody asked us

HUGO BRANDT: Where were you? ¶ GRETA NOLL: At home, all night.
  + Hugo Brandt or HUGO BRANDT | Where were you?
  + Greta Noll or GRETA NOLL | At home, all night

One rule holds: the mine is shut.
  - anybody | the mine is shut
`,
  'marks before a tag, and tags turned about': `
“The beams are rotten, and nobody looks.” said Ivo Lund, a carpenter.
  + Ivo Lund | The beams are rotten

“So they ask, ‘Who paid?’” Noll said.
  + Noll | So they ask

“Who paid?” Hugo Brandt, an auditor, asked.
  + Hugo Brandt | Who paid?

Salt the path and wait, suggests Greta Noll, a ranger in Elm.
  + Greta Noll | Salt the path and wait
  - anybody | a ranger in Elm
`,
  'an adverb inside the verb, numbers, and full names': `
Elm Watch had recently published a letter saying that “nine barns” burned.
  + Elm Watch or a letter | nine barns
  - Elm Watch had recently | nine barns

The three said that they had walked all night.
  + The three | they had walked all night

Greta and Hugo Brandt came. Ms. Brandt said that it snowed.
  + Greta Brandt or Ms. Brandt or Brandt | it snowed
  - Hugo Brandt | it snowed

North Elm refused. Elm has said: “Good riddance!”
  + Elm | Good riddance!
  - North Elm | Good riddance!

“We won,” said Greta “Lefty” Noll.
  + Greta Noll or Greta “Lefty” Noll | We won
  - anybody | Lefty
`,
  'a participle with a subject of its own': `
The film closed with a shot of Brandt saying at a rally, “I am ready.”
  + Brandt | I am ready
  - The film | I am ready

Noll said Brandt took her bag and, with a grin, said, “Catch me.”
  + Brandt | Catch me

Calling the delay “absurd,” Lund said it “helps nobody.”
  + Lund | absurd
  + Lund | helps nobody

Greta Noll met the guests. Ivo Lund, who had called the chair “a tyrant,” said, “I take it back.”
  + Ivo Lund | I take it back
  - Greta Noll | I take it back
`,
  'words that are denied, asked, doubted or imagined': `
Greta Noll owns the mill. ¶ Noll denied that she had written that Elm was “a swamp.”
  - Greta Noll or she | a swamp

Noll denies ever having said the town was “a swamp.”
  - Noll | a swamp

Lund dismissed claims that he called the town “a swamp.”
  - Lund or he | a swamp

It is not true that Noll said the town was “a swamp.”
  - Noll | a swamp

Has Noll ever said the town was “a swamp”?
  - Noll | a swamp

If Noll said the town was “a swamp,” nobody heard it.
  - Noll | a swamp

Nobody heard Noll say the town was “a swamp.”
  - Noll | a swamp

Lund refused to say that the town was “a swamp.”
  - Lund | a swamp

Noll could have said that the town was “a swamp.”
  - Noll | a swamp

No one at the meeting said the town was “a swamp.”
  - anybody | a swamp

Contrary to reports, Noll has not called the town “a swamp.”
  - Noll | a swamp

Noll confirmed that she had written that the town was “a swamp.”
  + Noll or she | a swamp

“If it rains, we stay,” Noll said.
  + Noll | If it rains, we stay

Noll did not vote, and said the town was “a swamp.”
  + Noll | a swamp
`,
  'descriptions again': `
The Orr foundation announced on Monday that grants will end. The Pell foundation said that they will go on.
  + The Pell foundation | they will go on
  - T or h or e or   or O or r or r or   or f or o or u or n or d or a or t or i or o or n | they will go on

Nils Frey heads the port. Olga Stern sails. ¶ The engineer, an old friend of Olga Stern, told reporters “the crane is bent.”
  + The engineer | the crane is bent
  - Olga Stern or Nils Frey | the crane is bent

Nils Frey heads the port. Olga Stern sails. ¶ The woman convicted of cheating Nils Frey said “I owe him nothing.”
  + The woman convicted of cheating Nils Frey or The woman | I owe him nothing
  - Olga Stern or Nils Frey | I owe him nothing

Olga Stern, a nurse from Brill, sued. “I waited,” the nurse said.
  + Olga Stern | I waited

Former governor Nils Frey met Governor Olga Stern. “Taxes are low,” the former governor said.
  + Nils Frey or the former governor | Taxes are low
  - O or l or g or a or   or S or t or e or r or n | Taxes are low

Nils Frey’s lawyer, Olga Stern, waited outside. “He is calm,” the lawyer said.
  + Olga Stern | He is calm

Police arrested Nils Frey. A witness called. “He ran,” the witness said.
  + the witness or A witness | He ran
`,
  'it again': `
The Brill Society met Olga Stern. It warned that the dam leaks.
  + Brill Society or The Brill Society | the dam leaks

The Brill Society opposed the dam. Rivers flood each spring, it argued.
  + Brill Society or The Brill Society | Rivers flood each spring
  - R or i or v or e or r or s | Rivers flood
`,
  'he and she again': `
Stern hopes to sail. “The wind is kind,” she said.
  + Stern | The wind is kind

The actress met Nils Frey. “I was early,” she said.
  + The actress or nobody | I was early
  - N or i or l or s or   or F or r or e or y | I was early

Snow covered the pass. “Go slow,” he said.
  + nobody | Go slow

Frey ran for mayor and lost. “I am done,” he said.
  + Frey | I am done
`,
  'nouns that look like verbs, again': `
The answer by officials who saw the dam missed the point, arguing that it was “sound.”
  - The or who | sound

At the board's request, the firm closed the dam.
  - anybody | closed the dam

The call center that answers questions will close.
  - anybody | questions will close
`,
  'where contents end, again': `
Nils Frey dismissed the rumor and insisted that the dam was “in fine shape.”
  + Nils Frey | in fine shape

Olga Stern argued that the dam leaks, while Nils Frey insisted it does not.
  + Olga Stern | the dam leaks
  + Nils Frey | it does not
  - O or l or g or a or   or S or t or e or r or n | it does not

After Frey's warning that the dam leaks, the village packed its bags.
  + Frey | the dam leaks
  - anybody | packed its bags

Villagers who praised the plan moved when it failed.
  - anybody | moved
  - anybody | it failed
`,
  'more verbs': `
Olga Stern bragged that the boat is fast.
  + Olga Stern | the boat is fast

Nils Frey panned the film’s “dull” end.
  + Nils Frey | dull

Nils Frey had earlier written: “The dam leaks.”
  + Nils Frey | The dam leaks

Olga Stern tagged the scheme “a lottery.”
  + Olga Stern | a lottery

Olga Stern swore that the dam leaks.
  + Olga Stern | the dam leaks
`,
  'more verbs that may be nouns': `
Frey brands the dam “a tomb” in his blog.
  + Frey | a tomb

Critics claim the dam will leak.
  + Critics | the dam will leak

Activists say engineers near the coast ignore storms.
  + Activists | engineers near the coast ignore storms

The nurses, who claim it hurts patients, left.
  + The nurses | it hurts patients
  - anybody | left
`,
  'more nouns in -ly': `
“No,” the assembly replied.
  + the assembly | No

The monthly claimed that the dam leaks.
  + The monthly | the dam leaks
`,
  'more cues of several words': `
Olga Stern called for the dam to be closed.
  + Olga Stern | the dam to be closed

As Frey droned on about “what fish want,” Stern left.
  + Frey | what fish want
  - S or t or e or r or n | what fish want

On Monday Olga Stern issued a statement on the firm’s “culture of fear.”
  + Olga Stern | culture of fear

Nils Frey, in a speech in Brill, cried out, “Stop,” as the boat sank.
  + Nils Frey | Stop
`,
  'speech that goes on, again': `
The firm will appeal, Stern added. “We have time.”
  + Stern | We have time

“Yes,” he said after being asked about the dam, “it leaks.”
  + he | Yes
  + he | it leaks

Frey “lost the map,” Stern wrote, but later “found the road.”
  + Stern | lost the map
  + Stern | found the road
`,
  'signatures again': `
“We only wanted a road. They built a wall.” – Olga Stern, farmer
  + Olga Stern | We only wanted a road

The dam broke. ¶ “Nobody came.” ― Nurse Olga Stern
  + Olga Stern | Nobody came

Olga Stern sailed. ¶ And from Stern: “The dam leaks.”
  + Olga Stern | The dam leaks
`,
  'tags again': `
“The dam leaks, and we knew.” wrote Olga Stern, a nurse.
  + Olga Stern | The dam leaks, and we knew

“Who knew?” Nils Frey, the chairman, wondered.
  + Nils Frey | Who knew?

“They cried, ‘Run!’” Stern recalled.
  + Stern | They cried

Lock the door and call a neighbor, urges Nils Frey, a guard.
  + Nils Frey | Lock the door and call a neighbor
  - anybody | a guard
`,
  'an adverb inside the verb, again': `
Brill Post had previously run a story claiming that “ten cows” drowned.
  + Brill Post or a story | ten cows
  - B or r or i or l or l or   or P or o or s or t or   or h or a or d or   or p or r or e or v or i or o or u or s or l or y | ten cows
`,
  'numbers again': `
The four added that they had slept on deck.
  + The four | they had slept on deck
`,
  'full names again': `
Olga and Nils Frey sailed. Mrs. Frey said that it was cold.
  + Olga Frey or Mrs. Frey | it was cold
  - N or i or l or s or   or F or r or e or y | it was cold

East Brill lost. Brill has answered: “Well played!”
  + Brill | Well played!
  - E or a or s or t or   or B or r or i or l or l | Well played!
`,
  'a subject of its own, again': `
The report ends with footage of Stern shouting at guards, “Let me in.”
  + Stern | Let me in
  - T or h or e or   or r or e or p or o or r or t | Let me in

Stern said Frey grabbed the rope and, with a shout, yelled, “Pull.”
  + Frey | Pull.
`,
  'two quotations again': `
Dismissing the plan as “fog,” Stern said it “drowns the farms.”
  + Stern | fog
  + Stern | drowns the farms
`,
  'an aside with marks, again': `
Olga Stern met the crew. Nils Frey, who once called the ship “a bathtub,” added, “I was wrong.”
  + Nils Frey | I was wrong
  - O or l or g or a or   or S or t or e or r or n | I was wrong
`,
  'more words that nobody is said to have said': `
Stern rejected allegations that she had called the dam “a bomb.”
  - Stern or she | a bomb

Stern denied ever saying the dam was “a bomb.”
  - Stern | a bomb

It is untrue that Stern called the dam “a bomb.”
  - Stern | a bomb

Why would Stern call the dam “a bomb”?
  - Stern or Why would Stern | a bomb

None of the clerks heard Stern say the dam was “a bomb.”
  - Stern | a bomb

Stern was falsely quoted as saying the dam was “a bomb.”
  - Stern | a bomb

There is no evidence that Stern ever said the dam was “a bomb.”
  - Stern | a bomb

Had Stern said the dam was “a bomb,” she would have been fired.
  - Stern | a bomb

Stern is not the one who said the dam was “a bomb.”
  - Stern | a bomb

Stern admitted that she had called the dam “a bomb.”
  + Stern or she | a bomb
`,
  'nicknames again': `
“It was cold,” said Nils “Bear” Frey, a guard.
  + Nils Frey or Nils “Bear” Frey | It was cold
  - anybody | Bear
`,
  'nobody again': `
See Table 2. “Read on,” he said.
  + nobody | Read on
`,
  'told words': `
Stern told the council it would have to wait.
  + Stern | it would have to wait

Officials believe the dam was built in haste.
  + Officials | the dam was built in haste

Stern added the dam was old.
  + Stern | the dam was old

The report found that ten dams leak.
  + The report | ten dams leak

Frey has promised to repair the dam.
  + Frey | repair the dam

Stern wants the dam closed, her office said in a statement on Friday.
  + her office | Stern wants the dam closed

The dam, Stern says, will hold.
  + Stern | The dam

Residents complained about the smell.
  + Residents | the smell

In a letter to the board, Stern demanded an apology.
  + Stern | an apology

Stern acknowledged mistakes were made.
  + Stern | mistakes were made

Analysts predict prices will fall.
  + Analysts | prices will fall

Police say he fled on foot.
  + Police | he fled on foot
`,
}

type Reading = [heading: string, text: string, lines: string[]]

const rows = Object.entries(readings).flatMap(([heading, table]) =>
  table
    .trim()
    .split('\n\n')
    .map((one): Reading => {
      const [text = '', ...lines] = one.split('\n').map((line) => line.trim())
      return [heading, text, lines]
    }),
)

const plain = (name: string) => name.replace(/^(?:the|an?|mr|mrs|ms)\.? /i, '').toLowerCase()

/** The heads under which an attribution prints whose words it holds: the speaker, else what names the source. */
function namesOf({ speaker, sources }: { speaker: string | null; sources: { text: string }[] }): string[] {
  return (speaker === null ? sources.map(({ text }) => text) : [speaker]).map((name) =>
    plain(name.split(/,|\s(?:who|which|that)\s/)[0] ?? ''),
  )
}

test.each(rows)('%s: %s', (_, words, lines) => {
  const { attributions, messages } = parseReport(` date 2021-05-04 ${words.replaceAll(' ¶ ', '\n\n')}`)
  const holding = (part: string) => attributions.filter((one) => one.contents.some(({ text }) => text.includes(part)))
  const wrong = lines.filter((line) => {
    const [, sign, rest = ''] = line.match(/^([+?-]) (.*)$/) ?? []
    const [names = '', part = ''] = rest.split(' | ')
    if (sign === '?')
      return !messages.some(({ ruleId, start }) => ruleId === 'speaker-unsure' && start === parsedAt(words, names))
    const wanted = names.split(' or ').map(plain)
    const spoken = holding(part).filter(({ stance }) => sign === '+' || stance === undefined)
    const isWanted = (one: (typeof attributions)[number]) =>
      names === 'anybody' ||
      (wanted.includes('nobody') && one.speaker === null) ||
      namesOf(one).some((name) => wanted.includes(name))
    return sign === '+'
      ? !spoken.some(isWanted) && !(wanted.includes('nobody') && spoken.length === 0)
      : spoken.some(isWanted)
  })
  expect(
    wrong,
    JSON.stringify(
      attributions.map(({ speaker, sources, cue, contents, rule }) => ({
        speaker,
        source: sources[0]?.text,
        cue: cue?.text,
        contents: contents.map(({ text }) => text),
        rule,
      })),
    ),
  ).toEqual([])
})

/** Where the last of some words of the text starts in its file. */
const parsedAt = (words: string, part: string) =>
  ` date 2021-05-04 ${words.replaceAll(' ¶ ', '\n\n')}`.lastIndexOf(part)

test('no span of what is said is empty or runs backwards, whatever a sentence is put together of', () => {
  const check = (text: string) => {
    for (const { sources, contents, cue } of parseReport(text).attributions)
      for (const { start, end, text: words } of [...sources, ...contents, ...(cue ? [cue] : [])]) {
        expect(words).toBe(text.slice(start, end))
        expect(words.trim()).not.toBe('')
      }
  }
  fc.assert(fc.property(attributedText, check), { numRuns: 1000 })
})
