import { test } from 'vitest'
import { cases, check } from './attribution-cases'

/** How far the subject of a verb and of a sentence reaches, and who speaks without a cue. */
test.each(
  cases(`
The mayor claimed Ana Duarte said that it was open.
  The mayor | The mayor | claimed | Ana Duarte said that it was open | indirect, clause-after

The mayor told reporters Ana Duarte said that it was open.
  The mayor | The mayor | told | Ana Duarte said that it was open | indirect, clause-after

The report of Ana Duarte said that it was open.
  The report of Ana Duarte | The report of Ana Duarte | said | it was open | indirect, clause-after

King oaks, a company, said that it was open.
  King oaks, a company | King oaks, a company | said | it was open | indirect, clause-after

United oaks, a company, said that it was open.
  United oaks, a company | United oaks, a company | said | it was open | indirect, clause-after

Spring oaks, a company, said that it was open.
  Spring oaks, a company | Spring oaks, a company | said | it was open | indirect, clause-after

Ana Duarte spoke, and as Mara Quill, the mayor, and the council said, it was open.

The mayor, whose gate fell, said that it was open.
  The mayor, whose gate fell | The mayor, whose gate fell | said | it was open | indirect, clause-after

Moments after the walk, Ana Duarte said that it was open.
  Ana Duarte | Ana Duarte | said | it was open | indirect, clause-after

There, in the hall, Ana Duarte said that it was open.
  Ana Duarte | Ana Duarte | said | it was open | indirect, clause-after

Hours later, Ana Duarte said that it was open.
  Ana Duarte | Ana Duarte | said | it was open | indirect, clause-after

Days after the walk, Ana Duarte said that it was open.
  Ana Duarte | Ana Duarte | said | it was open | indirect, clause-after

However, Ana Duarte, the mayor, said that it was open.
  Ana Duarte | Ana Duarte, the mayor | said | it was open | indirect, clause-after

There, Ana Duarte, the mayor, said that it was open.
  Ana Duarte | Ana Duarte, the mayor | said | it was open | indirect, clause-after

Moments later, Ana Duarte, the mayor, said that it was open.
  Ana Duarte | Ana Duarte, the mayor | said | it was open | indirect, clause-after

Days after the walk, Ana Duarte, the mayor, said that it was open.
  Ana Duarte | Ana Duarte, the mayor | said | it was open | indirect, clause-after

The sailor says Ana Duarte said that it was open.
  The sailor | The sailor | says | Ana Duarte said that it was open | indirect, clause-after

The sailor said Ana Duarte said that it was open.
  The sailor | The sailor | said | Ana Duarte said that it was open | indirect, clause-after

The retold tale said that it was open.
  The retold tale | The retold tale | said | it was open | indirect, clause-after

On Monday Ana Duarte said that it was open.
  Ana Duarte | Ana Duarte | said | it was open | indirect, clause-after

It fell while last year Ana Duarte said that it was open.
  Ana Duarte | Ana Duarte | said | it was open | indirect, clause-after

Ana Duarte and Mara Quill said that it was open.
  Ana Duarte and Mara Quill | Ana Duarte and Mara Quill | said | it was open | indirect, clause-after

Ana Duarte or Mara Quill said that it was open.
  Mara Quill | Ana Duarte or Mara Quill | said | it was open | indirect, clause-after

Ana Duarte and others said that it was open.
  others | others | said | it was open | indirect, clause-after

It rained or Ana Duarte said that it was open.
  Ana Duarte | Ana Duarte | said | it was open | indirect, clause-after

Sailors and Ana Duarte said that it was open.
  Sailors and Ana Duarte | Sailors and Ana Duarte | said | it was open | indirect, clause-after

The Office for Ana Duarte said that it was open.
  Office for Ana Duarte | The Office for Ana Duarte | said | it was open | indirect, clause-after

They came, for Ana Duarte said that it was open.
  Ana Duarte | Ana Duarte | said | it was open | indirect, clause-after

They came because Ana Duarte said that it was open.
  Ana Duarte | Ana Duarte | said | it was open | indirect, clause-after

Rain fell: Ana Duarte, the mayor, said that it was open.
  Ana Duarte | Ana Duarte, the mayor | said | it was open | indirect, clause-after

Rain fell — Ana Duarte, the mayor, said that it was open.
  Ana Duarte | Ana Duarte, the mayor | said | it was open | indirect, clause-after

“It rained.” Ana Duarte, the mayor, said that it was open.
  Ana Duarte | Ana Duarte, the mayor | said | it was open | indirect, clause-after

It was “oak.” Ana Duarte, the mayor, said that it was open.
  Ana Duarte | Ana Duarte, the mayor | said | it was open | indirect, clause-after

The author of “Oak!”, Ana Duarte, said that it was open.
  Ana Duarte | Ana Duarte | said | Oak! | direct, tag-after

The author of “Oak”, Ana Duarte, said that it was open.
  Ana Duarte | The author of “Oak”, Ana Duarte | said | it was open | indirect, clause-after

The author of “Oak 'Ash!'”, Ana Duarte, said that it was open.
  Ana Duarte | Ana Duarte | said | Oak 'Ash!' | direct, tag-after

Ana Duarte, on Monday, said that it was open.
  Ana Duarte | Ana Duarte, on Monday | said | it was open | indirect, clause-after

News came as Ana Duarte, the mayor, said that it was open.
  Ana Duarte | Ana Duarte, the mayor | said | it was open | indirect, clause-after

News came that Ana Duarte and Mara Quill, the mayors, said that it was open.
  Ana Duarte and Mara Quill, the mayors | Ana Duarte and Mara Quill, the mayors | said | it was open | indirect, clause-after

Reed, the mayor, said that it was open.
  Reed | Reed, the mayor | said | it was open | indirect, clause-after

Reeds of oak, the mayor, said that it was open.
  Reeds | Reeds of oak, the mayor | said | it was open | indirect, clause-after

Spring Ferries, a company, said that it was open.
  Spring Ferries | Spring Ferries, a company | said | it was open | indirect, clause-after

United Ferries, a company, said that it was open.
  United Ferries | United Ferries, a company | said | it was open | indirect, clause-after

King Harald, a sailor, said that it was open.
  Harald | King Harald, a sailor | said | it was open | indirect, clause-after

Viking ferries, a company, said that it was open.
  a company | a company | said | it was open | indirect, clause-after

Edwin the sailor, a boy, said that it was open.
  Edwin the sailor, a boy | Edwin the sailor, a boy | said | it was open | indirect, clause-after

“Oak” sailor, a boy, said that it was open.
  sailor, a boy | sailor, a boy | said | it was open | indirect, clause-after

Ana Duarte's aide said that it was open.
  Ana Duarte's aide | Ana Duarte's aide | said | it was open | indirect, clause-after

Ana Duarte on Monday said that it was open.
  Ana Duarte | Ana Duarte | said | it was open | indirect, clause-after

Ana Duarte early Monday said that it was open.
  Ana Duarte | Ana Duarte | said | it was open | indirect, clause-after

Ana Duarte, not happy, never said that it was open.

Ana Duarte cannot say that it was open.

Ana Duarte is never saying that it was open.

Ana Duarte probably never said that it was open.

Ana Duarte Reilly said that it was open.
  Ana Duarte Reilly | Ana Duarte Reilly | said | it was open | indirect, clause-after

Ana Duarte, who quickly said that it was open, left.
  Ana Duarte | Ana Duarte | said | it was open, left | indirect, clause-after

Ana Duarte was loudly told that it was open.

Both said that it was open.

Another said that it was open.
  Another | Another | said | it was open | indirect, clause-after

To sailors said that it was open.

She saw the will said that it was open.

The council buried it, which said that it was open.
  The council buried it | The council buried it | said | it was open | indirect, clause-after

The council buried some old brown report, which said that it was open.
  some old brown report | some old brown report | said | it was open | indirect, clause-after

The council kept an old, long list that said that it was open.

The council led by Mara Quill, who said that it was open, left.
  Mara Quill | Mara Quill | said | it was open | indirect, clause-after

The council of Mara Quill, who said that it was open, left.
  The council of Mara Quill | The council of Mara Quill | said | it was open | indirect, clause-after

A letter from Mara Quill, who said that it was open, came.
  Mara Quill | Mara Quill | said | it was open | indirect, clause-after

A gift to Mara Quill, who said that it was open, came.
  Mara Quill | Mara Quill | said | it was open | indirect, clause-after

The mayor met the head of Ellery Ferries, who said that it was open.
  the head of Ellery Ferries | the head of Ellery Ferries | said | it was open | indirect, clause-after

The mayor left with the head of Ellery Ferries, who said that it was open.
  the head of Ellery Ferries | the head of Ellery Ferries | said | it was open | indirect, clause-after

The mayor walked to the head of Ellery Ferries, who said that it was open.
  the head of Ellery Ferries | the head of Ellery Ferries | said | it was open | indirect, clause-after

Mara Quill, the mayor, who said that it was open, left.
  Mara Quill | Mara Quill, the mayor | said | it was open | indirect, clause-after

On Monday the mayor, who said that it was open, left.
  the mayor | the mayor | said | it was open | indirect, clause-after

On the old bridge, Mara Quill who said that it was open left.
  Mara Quill | Mara Quill | said | it was open left | indirect, clause-after

The author of “Oak! Ash”, Ana Duarte, said that it was open.
  Ana Duarte | The author of “Oak! Ash”, Ana Duarte | said | it was open | indirect, clause-after

It rained in Ellery as Mara Quill said that it was open.
  Mara Quill | Mara Quill | said | it was open | indirect, clause-after

Rain fell in Ellery while Mara Quill said that it was open.
  Mara Quill | Mara Quill | said | it was open | indirect, clause-after

In winter, the old gates often need new locks and sailors said that they were unsafe.
  sailors | sailors | said | they were unsafe | indirect, clause-after

The town grows oak, elm, ash; Ana Duarte, the mayor, said that it was safe.
  Ana Duarte | Ana Duarte, the mayor | said | it was safe | indirect, clause-after

The mayor of the year before, Ana Duarte, said that it was open.
  Ana Duarte | The mayor of the year before, Ana Duarte | said | it was open | indirect, clause-after

The brother whom she sailed with, Jon Quill, said that it was open.
  Jon Quill | The brother whom she sailed with, Jon Quill | said | it was open | indirect, clause-after

The analysts said that it was open.
  The analysts | The analysts | said | it was open | indirect, clause-after

She has a report that nobody saw that said the gate was unsafe.
  a report that nobody saw | a report that nobody saw | said | the gate was unsafe | indirect, clause-after

The mayor left with the accused, who said that it was open.
  the accused | the accused | said | it was open | indirect, clause-after

With Mara Quill, who said that it was open, the council left.
  Mara Quill | Mara Quill | said | it was open | indirect, clause-after

Mara Q., a nurse, said that it was open.
  Mara Q. | Mara Q., a nurse | said | it was open | indirect, clause-after

“It is open,” said Mara Q.
  Mara Q. | Mara Q. | said | It is open, | direct, tag-after

Ana Duarte Jr. (the mayor) said that it was open.
  Ana Duarte Jr. | Ana Duarte Jr. | said | it was open | indirect, clause-after

Adm. Ana Duarte said that it was open.
  Ana Duarte | Adm. Ana Duarte | said | it was open | indirect, clause-after

Ana Duarte said that .22 rifles were banned.
  Ana Duarte | Ana Duarte | said | .22 rifles were banned | indirect, clause-after

Ana Duarte (D-Ellery) said that the gate was “open.”
  Ana Duarte | Ana Duarte | said | the gate was “open.” | mixed, clause-after

Rain fell...Ana Duarte said that it was open.
  Ana Duarte | Ana Duarte | said | it was open | indirect, clause-after

Mara Quill, the mayor, however, said that it was open.
  Mara Quill | Mara Quill, the mayor | said | it was open | indirect, clause-after

Mara Quill, instead, said that it was open.
  Mara Quill | Mara Quill | said | it was open | indirect, clause-after

But Mara Quill, mayor of Port Ellery, said it was open.
  Mara Quill | Mara Quill, mayor of Port Ellery | said | it was open | indirect, clause-after

But some sailors, who were old, said it was open.
  some sailors, who were old | some sailors, who were old | said | it was open | indirect, clause-after

Yet Mara Quill, 44, said it was open.
  Mara Quill | Mara Quill, 44 | said | it was open | indirect, clause-after

By then Mara Quill, mayor of Port Ellery, said it was open.
  Mara Quill | Mara Quill, mayor of Port Ellery | said | it was open | indirect, clause-after

By Friday Mara Quill said it was open.
  Mara Quill | Mara Quill | said | it was open | indirect, clause-after

In May Mara Quill, mayor of Port Ellery, said it was open.
  Mara Quill | Mara Quill, mayor of Port Ellery | said | it was open | indirect, clause-after

On May 3 Mara Quill, mayor of Port Ellery, said it was open.
  Mara Quill | Mara Quill, mayor of Port Ellery | said | it was open | indirect, clause-after

44 sailors, all old, said it was open.
  44 sailors, all old | 44 sailors, all old | said | it was open | indirect, clause-after

But as Ana Duarte left, Mara Quill, the mayor, said it was open.
  Mara Quill | Mara Quill, the mayor | said | it was open | indirect, clause-after

The rule that the bridge is closed may fall, Mara Quill, the mayor, said.
  Mara Quill | Mara Quill, the mayor | said | The rule that the bridge is closed may fall | indirect, cue-at-end

The bridge is old and may fall, Mara Quill, the mayor, said.
  Mara Quill | Mara Quill, the mayor | said | The bridge is old and may fall | indirect, cue-at-end

The news came as Mr. Quill, the mayor, said it was open.
  Quill | Mr. Quill, the mayor | said | it was open | indirect, clause-after

Will Quill said it was open.
  Will Quill | Will Quill | said | it was open | indirect, clause-after

“It is open,” Will Quill said.
  Will Quill | Will Quill | said | It is open, | direct, tag-after

May Quill, the mayor, said it was open.
  Quill | May Quill, the mayor | said | it was open | indirect, clause-after

Will I be told, Ana Duarte said.
  Ana Duarte | Ana Duarte | said | Will I be told | indirect, cue-at-end

When Ana Duarte resigned in May, Mara Quill, the mayor, said it was open.
  Mara Quill | Mara Quill, the mayor | said | it was open | indirect, clause-after

On May 13 Mara Quill, mayor of Port Ellery, said it was open.
  Mara Quill | Mara Quill, mayor of Port Ellery | said | it was open | indirect, clause-after

In May 2020 Mara Quill, mayor of Port Ellery, said it was open.
  Mara Quill | Mara Quill, mayor of Port Ellery | said | it was open | indirect, clause-after

In May B2 Ferries, a company, said it was open.
  B2 Ferries | B2 Ferries, a company | said | it was open | indirect, clause-after
`),
)('subject before its verb: %s', check)

test.each(
  cases(`
But Ana Duarte left, saying that it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle

And Ana Duarte left, saying that it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle

So, Ana Duarte left, saying that it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle

However, Ana Duarte left, saying that it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle

Meanwhile Ana Duarte left, saying that it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle

Still later Ana Duarte left, saying that it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle

Later, Ana Duarte left, saying that it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle

Last week Ana Duarte left, saying that it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle

On Monday, Ana Duarte left, saying that it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle

On Monday, in the hall, Ana Duarte left, saying that it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle

When it rained, Ana Duarte left, saying that it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle

If it rained, Ana Duarte left, saying that it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle

Told of it, Ana Duarte left, saying that it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle

Given time, Ana Duarte left, saying that it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle

Asked about it, Ana Duarte left, saying that it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle

Walking home, Ana Duarte left, saying that it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle

Moments later, Ana Duarte left, saying that it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle

Bed makers left, saying that it was open.
  Bed makers | Bed makers | saying | it was open | indirect, participle

King Harald left, saying that it was open.
  Harald | King Harald | saying | it was open | indirect, participle

Kings left, saying that it was open.
  Kings | Kings | saying | it was open | indirect, participle

“Oak” left, saying that it was open.

On Monday Ana Duarte left and, saying that it was open, ate.

Left alone, Ana Duarte left, saying that it was open.

Ana Duarte, left alone, sat, saying that it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle

Ana Duarte quickly left, saying that it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle

Ana Duarte also left, saying that it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle

Ana Duarte who left came, saying that it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle

Ana Duarte and Mara Quill left, saying that it was open.
  Ana Duarte and Mara Quill | Ana Duarte and Mara Quill | saying | it was open | indirect, participle

All of the sailors left, saying that it was open.
  All of the sailors | All of the sailors | saying | it was open | indirect, participle

The sailors all left, saying that it was open.
  The sailors all | The sailors all | saying | it was open | indirect, participle

The council for the harbour left, saying that it was open.
  The council for the harbour | The council for the harbour | saying | it was open | indirect, participle

The sailors that left came, saying that it was open.
  The sailors | The sailors | saying | it was open | indirect, participle

The sailor walked off, saying that it was open.
  The sailor | The sailor | saying | it was open | indirect, participle

Her answer was oak, saying that it was open.
  Her answer | Her answer | saying | it was open | indirect, participle

Quill’s answer was oak, saying that it was open.
  Quill’s answer | Quill’s answer | saying | it was open | indirect, participle

The mayors answer letters, saying that it was open.
  The mayors | The mayors | saying | it was open | indirect, participle

His wife, Mara Quill, a nurse, waved, saying that it was open.
  Mara Quill | His wife, Mara Quill, a nurse | saying | it was open | indirect, participle

His wife, Mara Quill, a nurse waved, saying that it was open.
  Mara Quill | His wife, Mara Quill, a nurse waved | saying | it was open | indirect, participle

His wife, Mara Quill, a nurse: she left, saying that it was open.
  Mara Quill | His wife, Mara Quill | saying | it was open | indirect, participle

His wife, Mara Quill, wore “oak, ash”, saying that it was open.
  Mara Quill | His wife, Mara Quill | saying | it was open | indirect, participle

His wife, Mara Quill, oak, elm; ash, saying that it was open.
  Mara Quill | His wife, Mara Quill, oak | saying | it was open | indirect, participle

Ana Duarte, the mayor, oaks, saying that it was open.
  Ana Duarte | Ana Duarte, the mayor, oaks | saying | it was open | indirect, participle

Swedish sailors left, saying that it was open.
  Swedish sailors | Swedish sailors | saying | it was open | indirect, participle

Flag-waving sailors left, saying that it was open.
  Flag-waving sailors | Flag-waving sailors | saying | it was open | indirect, participle

Ana Reed left, saying that it was open.
  Ana Reed | Ana Reed | saying | it was open | indirect, participle

The federal council left, saying that it was open.
  The federal council | The federal council | saying | it was open | indirect, participle

Will I leave, saying that it was open?

Will Quill left, saying that it was open.
  Will Quill | Will Quill | saying | it was open | indirect, participle

Re-elected in May, Ana Duarte left, saying that it was open.
  Ana Duarte | Ana Duarte | saying | it was open | indirect, participle
`),
)('first subject: %s', check)

test.each(
  cases(`
They smiled. “It said “no.” twice”

The mayor sat down: ¶ “It is open.”
  The mayor | The mayor |  | It is open. | direct, lone-speech

The mayor sat down. ¶ “It is open.”

Mara Quill smiled. “It is open.”
  Mara Quill | Mara Quill |  | It is open. | direct, lone-speech

He smiled. “It is open.”
  null | He |  | It is open. | direct, lone-speech

It rained. “It is open.”

I smiled. “It is open.”

They smiled. “It is open”.

They smiled. “It is open”

The mayor smiled. “It is open.”

The mayor smiled. ¶ “It is open.”

The mayor sent a letter. ¶ “It is open.”
  The mayor | The mayor |  | It is open. | direct, lone-speech

The mayor sent a letter. “It is open.”

His mayor sent a letter. ¶ “It is open.”
  His mayor | His mayor |  | It is open. | direct, lone-speech

One mayor sent a letter. ¶ “It is open.”

The mayor told of it: ¶ “It is open.”
  The mayor | The mayor | told | it | indirect, clause-after
  The mayor | The mayor |  | It is open. | direct, lone-speech

Mara Quill, the mayor, smiled. “It is open.”
  Mara Quill | Mara Quill |  | It is open. | direct, lone-speech

The mayor, Mara Quill, smiled. “It is open.”

Mara Quill saw the “oak”. “It is open.”

Mara Quill saw that it rained on all the old bridges of the old town in the north and the old gates of the south. “It is open.”

Mara Quill saw that it rained on all the old bridges of the old town in the north and old gates of the south. “It is open.”

Mara Quill smiled. — Lake Watch (@lakewatch) May 3, 2021 ¶ “It is open.” — Ferry Watch (@ferry) May 3, 2021

Mara Quill smiled. “It is open.” — Lake Watch (@lakewatch) May 3, 2021
  Mara Quill | Mara Quill |  | It is open. | direct, lone-speech

“It is open,” Mara Quill said. — Lake Watch (@lakewatch) May 3, 2021 ¶ “It is safe.” — Ferry Watch (@ferry) May 3, 2021
  Mara Quill | Mara Quill | said | It is open, | direct, tag-after

“It is open,” Mara Quill said. “It is safe.” — Lake Watch (@lakewatch) May 3, 2021
  Mara Quill | Mara Quill | said | It is open, … It is safe. | direct, tag-after

“It is open,” Mara Quill said. — Lake Watch (@lakewatch) May 3, 2021 ¶ “It is safe.”
  Mara Quill | Mara Quill | said | It is open, | direct, tag-after

“It is open,” Mara Quill said. It rained. “It is safe.”
  Mara Quill | Mara Quill | said | It is open, | direct, tag-after

“It is open,” Mara Quill said. “It is safe.” “It is old.” ¶ “It is oak.”
  Mara Quill | Mara Quill | said | It is open, … It is safe. … It is old. … It is oak. | direct, tag-after

Mara Quill said that it was open. “It is safe.”
  Mara Quill | Mara Quill | said | it was open | indirect, clause-after
  Mara Quill | Mara Quill |  | It is safe. | direct, lone-speech

“It is open.”

Ana Duarte said, “It is open,” before “it is safe,” Mara Quill said. “It is old.”
  Ana Duarte | Ana Duarte | said | It is open, … It is old. | direct, cue-before

“It is open.” “It is old,” Mara Quill said.
  Mara Quill | Mara Quill | said | It is old, | direct, tag-after

The sign of Mara Quill said that it was open.

A banner read, “It is open.”

“It is open,” Ana Duarte said. “It is safe”.
  Ana Duarte | Ana Duarte | said | It is open, … It is safe | direct, tag-after

“It is open,” Ana Duarte said. “It is shut. It is old,” Mara Quill said.
  Ana Duarte | Ana Duarte | said | It is open, | direct, tag-after
  Mara Quill | Mara Quill | said | It is shut. It is old, | direct, tag-after

Ana Duarte stood on the old bridge in the rain with two of the sailors and looked at the gate for some time. “It is safe.”
  Ana Duarte | Ana Duarte |  | It is safe. | direct, lone-speech
`),
)('lone speech: %s', check)

test.each(
  cases(`
Ana Duarte said that the song “Oak” was old.
  Ana Duarte | Ana Duarte | said | the song “Oak” was old | mixed, clause-after

Ana Duarte said that the “oak” gate was old.
  Ana Duarte | Ana Duarte | said | the “oak” gate was old | mixed, clause-after

Ana Duarte said that Mara “Bee” Quill was old.
  Ana Duarte | Ana Duarte | said | Mara “Bee” Quill was old | mixed, clause-after

Ana Duarte said that Lake TV’s “Late Hour” was old.
  Ana Duarte | Ana Duarte | said | Lake TV’s “Late Hour” was old | mixed, clause-after

Ana Duarte said that the chant “oak” was old.
  Ana Duarte | Ana Duarte | said | the chant “oak” was old | mixed, clause-after

Ana Duarte said that the chants “oak” were old.
  Ana Duarte | Ana Duarte | said | the chants “oak” were old | mixed, clause-after

Ana Duarte said that the renamed “oak” was old.
  Ana Duarte | Ana Duarte | said | the renamed “oak” was old | mixed, clause-after

Ana Duarte said that the nameds “oak” was old.
  Ana Duarte | Ana Duarte | said | the nameds “oak” was old | mixed, clause-after

Ana Duarte said that the films “Oak” were old.
  Ana Duarte | Ana Duarte | said | the films “Oak” were old | mixed, clause-after

Ana Duarte said that the words by “oak” were old.
  Ana Duarte | Ana Duarte | said | the words by “oak” were old | mixed, clause-after

Ana Duarte called Lake TV’s “Oak and ash” old.
  Ana Duarte | Ana Duarte | called | Lake TV’s “Oak and ash” old | mixed, marked-words

Ana Duarte called Lake TV’s “Oak with the Ash” old.

Ana Duarte called Lake TV’s “oak Ash” old.
  Ana Duarte | Ana Duarte | called | Lake TV’s “oak Ash” old | mixed, marked-words

Ana Duarte called the film “their Oak” old.
  Ana Duarte | Ana Duarte | called | the film “their Oak” old | mixed, marked-words

Ana Duarte called the song “Oak.”

Ana Duarte called the song “oak.”
  Ana Duarte | Ana Duarte | called | the song “oak.” | mixed, marked-words

Ana Duarte called it, titled “oak,” old.

Ana Duarte called the slogan of “oak” old.

Ana Duarte called the words of the “oak” old.
  Ana Duarte | Ana Duarte | called | the words of the “oak” old | mixed, marked-words

Ana Duarte called Lake TV’s “Late Hour” old.

Ana Duarte called Lake TV’s “Late and old Hour” old.
  Ana Duarte | Ana Duarte | called | Lake TV’s “Late and old Hour” old | mixed, marked-words

Ana Duarte called Lake TV’s “The Hour of the Oak” old.

Ana Duarte called Lake TV’s “of Oak” old.
  Ana Duarte | Ana Duarte | called | Lake TV’s “of Oak” old | mixed, marked-words

Ana Duarte called Lake TV’s “late hour” old.
  Ana Duarte | Ana Duarte | called | Lake TV’s “late hour” old | mixed, marked-words

Ana Duarte called Lake TV’s “…” old.
  Ana Duarte | Ana Duarte | called | Lake TV’s “…” old | mixed, marked-words

Ana Duarte called Lake TV’s “Anna’s Hour” old.

Ana Duarte called Lakes’ “Late Hour” old.

Ana Duarte called Lake TV “Late Hour” old.
  Ana Duarte | Ana Duarte | called | Lake TV “Late Hour” old | mixed, marked-words

Ana Duarte called Mara “Bee” Quill.

Ana Duarte called Mara “the Bee” Quill.
  Ana Duarte | Ana Duarte | called | Mara “the Bee” Quill | mixed, marked-words

Ana Duarte called Mara “Big Bee” Quill.

Ana Duarte called Mara “Big Old Bee” Quill.
  Ana Duarte | Ana Duarte | called | Mara “Big Old Bee” Quill | mixed, marked-words

Ana Duarte called Mara “Bee!” Quill.
  Ana Duarte | Ana Duarte | called | Mara “Bee!” | mixed, marked-words

Ana Duarte called Mara “Bee” old.
  Ana Duarte | Ana Duarte | called | Mara “Bee” old | mixed, marked-words

Ana Duarte called mara “Bee” Quill.
  Ana Duarte | Ana Duarte | called | mara “Bee” Quill | mixed, marked-words

Mara “Bee” Quill said that it was open.
  Mara Quill | Quill | said | it was open | indirect, clause-after

The motto “oak” was old, Ana Duarte said.
  Ana Duarte | Ana Duarte | said | The motto “oak” was old | mixed, cue-at-end

The song “Oak,” Ana Duarte said.

Ana Duarte, host of “The Show,” a radio play, said the bridge is open.
  Ana Duarte | Ana Duarte, host of “The Show,” a radio play | said | the bridge is open | indirect, clause-after

Ana Duarte, the author of “Rain” and “Oak,” said the bridge is open.
  Ana Duarte | Ana Duarte, the author of “Rain” and “Oak,” | said | the bridge is open | indirect, clause-after

“It is open,” Ana Duarte, host of “The Show,” said.
  Ana Duarte | Ana Duarte, host of “The Show,” | said | It is open, | direct, tag-after

Asked about “The Show,” Ana Duarte said the bridge is open.
  Ana Duarte | Ana Duarte | said | the bridge is open | indirect, clause-after

The council spoke of “rain,” Ana Duarte said.
  Ana Duarte | Ana Duarte | said | rain, | direct, tag-after

The council spoke of “Oak Rain,” and left.
`),
)('titles: %s', check)
