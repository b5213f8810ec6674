import { expect, test } from 'vitest'
import { attributionsIn, cases, check } from './attribution-cases'

/** Whose name a source, a pronoun or a description stands for. */
test.each(
  cases(`
Ana Duarte arrived. Jon B. Duarte left. “It is open,” Ana Duarte said.
  Ana Duarte | Ana Duarte | said | It is open, | direct, tag-after

Ana Duarte arrived. Jon B. Duarte left. “It is open,” Duarte said.
  Duarte | Duarte | said | It is open, | direct, tag-after

Ana Duarte Jr. arrived. “It is open,” Duarte said.
  Ana Duarte Jr. | Duarte | said | It is open, | direct, tag-after

Ana Duarte III arrived. “It is open,” Duarte said.
  Ana Duarte III | Duarte | said | It is open, | direct, tag-after

Ana Duarte, Sr., arrived. “It is open,” Duarte said.
  Ana Duarte | Duarte | said | It is open, | direct, tag-after

Omar al-Rahman arrived. “It is open,” Rahman said.
  Omar al-Rahman | Rahman | said | It is open, | direct, tag-after

Omar Al-Rahman arrived. “It is open,” Rahman said.
  Omar Al-Rahman | Rahman | said | It is open, | direct, tag-after

Omar Rahman arrived. “It is open,” al-Rahman said.
  Omar Rahman | al-Rahman | said | It is open, | direct, tag-after

Mara van der Quill arrived. “It is open,” Van der Quill said.
  Mara van der Quill | Van der Quill | said | It is open, | direct, tag-after

Mara van der Quill arrived. “It is open,” van der Quill said.
  Mara van der Quill | van der Quill | said | It is open, | direct, tag-after

Mara bin Quill arrived. “It is open,” Quill said.
  Mara bin Quill | Quill | said | It is open, | direct, tag-after

Mara under Quill arrived. “It is open,” Quill said.
  Quill | Quill | said | It is open, | direct, tag-after

Ana Duarte arrived. “It is open,” Ana said.
  Ana Duarte | Ana | said | It is open, | direct, tag-after

Ana Duarte arrived. Ana Quill left. “It is open,” Ana said.
  Ana | Ana | said | It is open, | direct, tag-after

Ana Duarte arrived. Jon Duarte left. “It is open,” Duarte said.
  Duarte | Duarte | said | It is open, | direct, tag-after

Jon Duarte arrived. Ana Duarte left. “It is open,” Duarte said. Jon Duarte waved.
  Duarte | Duarte | said | It is open, | direct, tag-after

“It is open,” Duarte said. Ana Duarte waved. Jon Duarte waved.
  Duarte | Duarte | said | It is open, | direct, tag-after

Ana Duarte arrived. Jon Duarte left. “It is open,” Ana Duarte said.
  Ana Duarte | Ana Duarte | said | It is open, | direct, tag-after

Ana Duarte arrived. Ana B. Duarte left. “It is open,” Duarte said.
  Ana B. Duarte | Duarte | said | It is open, | direct, tag-after

Ana B. Duarte arrived. Ana Duarte left. “It is open,” Duarte said.
  Ana B. Duarte | Duarte | said | It is open, | direct, tag-after

Ana B. Duarte arrived. Jon Duarte left. “It is open,” Duarte said.
  Duarte | Duarte | said | It is open, | direct, tag-after

Ana B. Duarte arrived. “It is open,” Ana Duarte said.
  Ana B. Duarte | Ana Duarte | said | It is open, | direct, tag-after

Anna Maria Duarte arrived. “It is open,” Maria Duarte said.
  Anna Maria Duarte | Maria Duarte | said | It is open, | direct, tag-after

Ana Duarte Quill Rowe Lee arrived. “It is open,” Lee said.
  Lee | Lee | said | It is open, | direct, tag-after

Ana Duarte Quill Rowe arrived. “It is open,” Rowe said.
  Ana Duarte Quill Rowe | Rowe | said | It is open, | direct, tag-after

ANA DUARTE arrived. “It is open,” Duarte said.
  Duarte | Duarte | said | It is open, | direct, tag-after

The Lake Police arrived. “It is open,” Police said.
  Police | Police | said | It is open, | direct, tag-after

Lake County Police (LCP) arrived. “It is open,” LCP said.
  Lake County Police | LCP | said | It is open, | direct, tag-after

The Lake and County Police (LCP) arrived. “It is open,” LCP said.
  Lake and County Police | LCP | said | It is open, | direct, tag-after

The old lake police (LCP) arrived. “It is open,” LCP said.
  LCP | LCP | said | It is open, | direct, tag-after

Lake Oak Police (LCP) arrived. “It is open,” LCP said.
  LCP | LCP | said | It is open, | direct, tag-after

Lake County of the old big Police (LCP) arrived. “It is open,” LCP said.
  LCP | LCP | said | It is open, | direct, tag-after

Lake County of the very old big Police (LCP) arrived. “It is open,” LCP said.
  LCP | LCP | said | It is open, | direct, tag-after

Lake Police (L) arrived. “It is open,” L said.
  L | L | said | It is open, | direct, tag-after

Lake County Police (LCP) met Long Coast Party (LCP). “It is open,” LCP said.
  Lake County Police | LCP | said | It is open, | direct, tag-after

Lake Of The County Police (LCP) arrived. “It is open,” LCP said.
  LCP | LCP | said | It is open, | direct, tag-after

Mara Quill’s aide Ana Duarte arrived. “It is open,” Quill’s aide said.
  Quill’s aide | Quill’s aide | said | It is open, | direct, tag-after

It is open. — Mayor Ana Duarte (@ana) May 3, 2021 ¶ “It is open,” Duarte said.
  Ana Duarte | Duarte | said | It is open, | direct, tag-after

It is open. — Mayor Ana Duarte (@ana) May 3, 2021 ¶ “It is open,” Ana said.
  Ana | Ana | said | It is open, | direct, tag-after

It is open. — Mayor Ana Duarte (@ana) May 3, 2021 ¶ “It is open,” said @Ana.
  Mayor Ana Duarte | @Ana | said | It is open, | direct, tag-after

Ana Duarte arrived. “It is open,” said @AnaDuarte.
  Ana Duarte | @AnaDuarte | said | It is open, | direct, tag-after

Ana Duarte arrived. “It is open,” said @ana_duarte.
  @ana_duarte | @ana_duarte | said | It is open, | direct, tag-after

Lake County of the old Police (LCP) arrived. “It is open,” LCP said.
  Lake County of the old Police | LCP | said | It is open, | direct, tag-after

The Very Old Lake County Police (LCP) arrived. “It is open,” LCP said.
  Lake County Police | LCP | said | It is open, | direct, tag-after

Ana Duarte Sr arrived. Jon Duarte left. “It is open,” Ana Duarte said.
  Ana Duarte Sr | Ana Duarte | said | It is open, | direct, tag-after

Ana B. Duarte arrived. Ana C. Duarte left. “It is open,” Ana Duarte said.
  Ana C. Duarte | Ana Duarte | said | It is open, | direct, tag-after

Ana B. Duarte arrived. Ana C. Duarte left. Ana B. Duarte sat. “It is open,” Duarte said.
  Ana B. Duarte | Duarte | said | It is open, | direct, tag-after

Anna Duarte arrived. “It is open,” Jon Duarte said.
  Jon Duarte | Jon Duarte | said | It is open, | direct, tag-after

Ana Duarte arrived. Duarte waved. “It is open,” she said.
  Ana Duarte | she | said | It is open, | direct, tag-after

“It is open,” Quill said. ¶ It is open all day. — Ana Quill (@anaquill) May 3, 2021 ¶ Her brother Jon Quill waved.
  Quill | Quill | said | It is open, | direct, tag-after

It is open. — Mayor  Ana Duarte (@ana) May 3, 2021 ¶ “It is safe,” Duarte said.
  Ana Duarte | Duarte | said | It is safe, | direct, tag-after

Mara Quill arrived. It was open, according to Quill.
  Mara Quill | Quill | according to | It was open | indirect, according-to

Ana Duarte told @maraquill that it was open.
  Ana Duarte | Ana Duarte | told | it was open | indirect, clause-after

Lake County  Police (LCP) arrived. “It is open,” LCP said.
  Lake County Police | LCP | said | It is open, | direct, tag-after

McQuill Lake Ferries (MLF) arrived. “It is open,” MLF said.
  McQuill Lake Ferries | MLF | said | It is open, | direct, tag-after

Lake County Police (LCP) arrived. It rained on the harbour and on the bridge, and most of the boats stayed away until the evening. “It is open,” LCP said.
  Lake County Police | LCP | said | It is open, | direct, tag-after

Ana Duarte arrived. It rained. Ana smiled. ¶ “It is open.”
  Ana Duarte | Ana |  | It is open. | direct, lone-speech
`),
)('a fuller name: %s', check)

test.each(
  cases(`
On Monday Oak fell. The oak burned. It said that it was open.
  null | It | said | it was open | indirect, clause-after

Mr. Oak left. The oak burned. “It is open,” he said.
  Oak | he | said | It is open, | direct, tag-after

They saw this: Oak. The oak burned. “It is open,” he said.
  null | he | said | It is open, | direct, tag-after

They met Alex-Oak Mara Quill, who said that it was open.
  Alex-Oak Mara Quill | Alex-Oak Mara Quill | said | it was open | indirect, clause-after

They met Mary Oak, Ash. “It is open,” Ash said.
  Ash | Ash | said | It is open, | direct, tag-after

They met Ana May 30. “It is open,” Ana said.
  Ana | Ana | said | It is open, | direct, tag-after

Riverdale’s Mara Quill said that it was open.
  Mara Quill | Riverdale’s Mara Quill | said | it was open | indirect, clause-after

They met Ana Duarte Monday. “It is open,” Duarte said.
  Ana Duarte | Duarte | said | It is open, | direct, tag-after

#Oak fell. It said that it was open.
  null | It | said | it was open | indirect, clause-after

They saw the Bank of Ellery. It said that it was open.
  null | It | said | it was open | indirect, clause-after

The engineer Mara Quill left. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. “It is open,” the engineer said.
  Mara Quill | the engineer | said | It is open, | direct, tag-after

The Mayor Quill Oak left. “It is open,” he said.
  Quill Oak | he | said | It is open, | direct, tag-after

An Oak Lane fell. “It is open,” he said.
  null | he | said | It is open, | direct, tag-after

Oak fell. The oak burned. It said that it was open.
  null | It | said | it was open | indirect, clause-after

Oak Row fell. It said that it was open.
  null | It | said | it was open | indirect, clause-after

They met Oak. The oak burned. It said that it was open.
  null | It | said | it was open | indirect, clause-after

Oak Ash Row fell. The oak burned. It said that it was open.
  null | It | said | it was open | indirect, clause-after

Tall Mara Quill left. A tall man sat. “It is open,” Quill said.
  Mara Quill | Quill | said | It is open, | direct, tag-after

They saw Tall Mara Quill. A tall man sat. “It is open,” Quill said.
  Tall Mara Quill | Quill | said | It is open, | direct, tag-after

They saw this: Tall Mara Quill. A tall man sat. “It is open,” Quill said.
  Mara Quill | Quill | said | It is open, | direct, tag-after

Mayor Quill left. “It is open,” the mayor said.
  Quill | the mayor | said | It is open, | direct, tag-after

They met Syrian Quill, who said that it was open.
  Syrian Quill | Syrian Quill | said | it was open | indirect, clause-after

They met Friend Mary Quill, who said that it was open.
  Mary Quill | Friend Mary Quill | said | it was open | indirect, clause-after

They met Mary Peter, who said that it was open.
  Mary Peter | Mary Peter | said | it was open | indirect, clause-after

They met Plumber Mara Quill. “It is open,” Quill said.
  Plumber Mara Quill | Quill | said | It is open, | direct, tag-after

Sheryl Mara Quill said that it was open.
  Sheryl Mara Quill | Sheryl Mara Quill | said | it was open | indirect, clause-after

Sailor Mara Quill said that it was open.
  Mara Quill | Sailor Mara Quill | said | it was open | indirect, clause-after

Artist Mara Quill said that it was open.
  Mara Quill | Artist Mara Quill | said | it was open | indirect, clause-after

Policewoman Mara Quill said that it was open.
  Mara Quill | Policewoman Mara Quill | said | it was open | indirect, clause-after

Mara Often said that it was open.
  Mara Often | Mara Often | said | it was open | indirect, clause-after

BREAKING STORY: it rained. “It is open,” he said.
  null | he | said | It is open, | direct, tag-after

Lake Inc. closed. “It is open,” he said.
  null | he | said | It is open, | direct, tag-after

LCP closed. LCP Oak sat. “It is open,” he said.
  LCP Oak | he | said | It is open, | direct, tag-after

A.B.C. closed. “It is open,” said the A.B.C. “It is safe,” he said.
  A.B.C. | the A.B.C. | said | It is open, | direct, tag-after
  null | he | said | It is safe, | direct, tag-after

Not Mara Quill said that it was open.

Ana Duarte, Mara Quill and Oak Ash left. “It is open,” Duarte said.
  Ana Duarte | Duarte | said | It is open, | direct, tag-after

Then-Mayor Mara Quill said that it was open.
  Mara Quill | Then-Mayor Mara Quill | said | it was open | indirect, clause-after

Ex-mayor Mara Quill said that it was open.
  Mara Quill | Ex-mayor Mara Quill | said | it was open | indirect, clause-after

Vice-mayor Mara Quill said that it was open.
  Mara Quill | Vice-mayor Mara Quill | said | it was open | indirect, clause-after

Mayor of London Mara Quill said that it was open.
  Mara Quill | Mayor of London Mara Quill | said | it was open | indirect, clause-after

Secretary of State Quill said that it was open.
  Quill | Secretary of State Quill | said | it was open | indirect, clause-after

Secretary of Oak said that it was open.
  Secretary of Oak | Secretary of Oak | said | it was open | indirect, clause-after

Syrian Mara Quill said that it was open.
  Mara Quill | Syrian Mara Quill | said | it was open | indirect, clause-after

Syrian British Mara Quill said that it was open.
  Mara Quill | Syrian British Mara Quill | said | it was open | indirect, clause-after

Syrian Quill said that it was open.
  Syrian Quill | Syrian Quill | said | it was open | indirect, clause-after

Iraqi singer Mara Quill said that it was open.
  Mara Quill | Iraqi singer Mara Quill | said | it was open | indirect, clause-after

Plumber Mara Quill said that it was open.
  Mara Quill | Plumber Mara Quill | said | it was open | indirect, clause-after

Plumbing Mara Quill said that it was open.
  Plumbing Mara Quill | Plumbing Mara Quill | said | it was open | indirect, clause-after

Friend Mary Quill said that it was open.
  Mary Quill | Friend Mary Quill | said | it was open | indirect, clause-after

On Monday Friend Mary Quill said that it was open.
  Mary Quill | Friend Mary Quill | said | it was open | indirect, clause-after

Peter Mary Quill said that it was open.
  Peter Mary Quill | Peter Mary Quill | said | it was open | indirect, clause-after

Old plumber Mara Quill said that it was open.
  Mara Quill | Old plumber Mara Quill | said | it was open | indirect, clause-after

Carpenter Quill said that it was open.
  Carpenter Quill | Carpenter Quill | said | it was open | indirect, clause-after

Harbour Minister Mara Quill said that it was open.
  Mara Quill | Harbour Minister Mara Quill | said | it was open | indirect, clause-after

President Lee Harbour Office said that it was open.
  President Lee Harbour Office | President Lee Harbour Office | said | it was open | indirect, clause-after

Lake Park Hospital said that it was open.
  Lake Park Hospital | Lake Park Hospital | said | it was open | indirect, clause-after

Mayor Lake Hospital said that it was open.
  Mayor Lake Hospital | Mayor Lake Hospital | said | it was open | indirect, clause-after

Bank of Ellery said that it was open.
  Bank of Ellery | Bank of Ellery | said | it was open | indirect, clause-after

Bank & Oak said that it was open.
  Bank & Oak | Bank & Oak | said | it was open | indirect, clause-after

Office for the Harbour said that it was open.
  Office for the Harbour | Office for the Harbour | said | it was open | indirect, clause-after

Friends of oak said that it was open.
  Friends | Friends of oak | said | it was open | indirect, clause-after

#Oak said that it was open.
  #Oak | #Oak | said | it was open | indirect, clause-after

The sailor said that it was open, and Mara Quill’s Oak Ash said that it was old.
  The sailor | The sailor | said | it was open | indirect, clause-after
  Oak Ash | Mara Quill’s Oak Ash | said | it was old | indirect, clause-after

Monday Quill said that it was open.
  Quill | Quill | said | it was open | indirect, clause-after

Prime Minister Theresa May arrived. “It is open,” Theresa said.
  Theresa May | Theresa | said | It is open, | direct, tag-after

In May Quill said that it was open.
  Quill | Quill | said | it was open | indirect, clause-after

Fellow Ohio Republican said that it was open.
  Fellow Ohio Republican | Fellow Ohio Republican | said | it was open | indirect, clause-after

The head of harbour Mara Quill said that it was open.
  Mara Quill | The head of harbour Mara Quill | said | it was open | indirect, clause-after

The head of the Mara Quill said that it was open.
  The head of the Mara Quill | The head of the Mara Quill | said | it was open | indirect, clause-after

The head from Port Ellery said that it was open.
  The head from Port Ellery | The head from Port Ellery | said | it was open | indirect, clause-after

Mara Quill of oak said that it was open.
  Mara Quill | Mara Quill of oak | said | it was open | indirect, clause-after

The sailor from Port Ellery, Mara Quill, said that it was open.
  Mara Quill | The sailor from Port Ellery, Mara Quill | said | it was open | indirect, clause-after

The sailor, from Port Ellery, said that it was open.
  The sailor, from Port Ellery | The sailor, from Port Ellery | said | it was open | indirect, clause-after

The sailor, who met Mara Quill, said that it was open.
  The sailor, who met Mara Quill | The sailor, who met Mara Quill | said | it was open | indirect, clause-after

The sailor, while Mara Quill sat, said that it was open.
  The sailor, while Mara Quill sat | The sailor, while Mara Quill sat | said | it was open | indirect, clause-after

Here Ana Duarte once lived. “It is open,” Duarte said.
  Ana Duarte | Duarte | said | It is open, | direct, tag-after

Mary Lee of the Harbour Office said that it was open.
  Mary Lee | Mary Lee of the Harbour Office | said | it was open | indirect, clause-after

On Monday Mara Thomas said that it was open.
  Mara Thomas | Mara Thomas | said | it was open | indirect, clause-after

Co-worker Mara Quill said that it was open.
  Mara Quill | Co-worker Mara Quill | said | it was open | indirect, clause-after

Nor-Water Ferries Ltd said that it was open.
  Nor-Water Ferries Ltd | Nor-Water Ferries Ltd | said | it was open | indirect, clause-after

Near the gate Mara Quill said that it was open.
  Mara Quill | Near the gate Mara Quill | said | it was open | indirect, clause-after

The head of communications Mara Quill said that Port Ellery was open.
  Mara Quill | The head of communications Mara Quill | said | Port Ellery was open | indirect, clause-after

A friend of sailor Jon Quill from home said that it was open.
  A friend of sailor Jon Quill from home | A friend of sailor Jon Quill from home | said | it was open | indirect, clause-after

According to a sailor known as Mara Quill, it was open.
  Mara Quill | a sailor known as Mara Quill | According to | it was open | indirect, according-to

Mara Quill who sat in the hall said that it was open.
  Mara Quill | Mara Quill who sat in the hall | said | it was open | indirect, clause-after

A woman who knows Jon Quill said that it was open.
  A woman who knows Jon Quill | A woman who knows Jon Quill | said | it was open | indirect, clause-after

The Bank of Ellery in Port Oak said that it was open.
  Bank of Ellery | The Bank of Ellery in Port Oak | said | it was open | indirect, clause-after
`),
)('titles before a name: %s', check)

test.each(
  cases(`
“It is open,” Quill said. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. Quill sat. “It is safe,” he said.
  Quill | Quill | said | It is open, | direct, tag-after
  Quill | he | said | It is safe, | direct, tag-after

“It is open,” Quill said. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. Oak sat. “It is safe,” he said.
  Quill | Quill | said | It is open, | direct, tag-after
  Oak | he | said | It is safe, | direct, tag-after

“It is open,” said a resident of Ellery. “It is safe,” he said.
  a resident of Ellery | a resident of Ellery | said | It is open, | direct, tag-after
  null | he | said | It is safe, | direct, tag-after

“It is open,” Lake sailors said. “It is safe,” he said.
  Lake sailors | Lake sailors | said | It is open, | direct, tag-after
  null | he | said | It is safe, | direct, tag-after

“It is open,” said the Lake Police. “It is safe,” he said.
  Lake Police | the Lake Police | said | It is open, | direct, tag-after
  null | he | said | It is safe, | direct, tag-after

Peter Quill and Peter Oak, a sailor, left. “It is safe,” he said.
  Peter Oak | he | said | It is safe, | direct, tag-after

On Monday, Peter Oak and Peter Quill left with Peter Ash. “It is safe,” he said.
  Peter Quill | he | said | It is safe, | direct, tag-after

Peter Oak left, and Peter Ash came. “It is safe,” he said.
  Peter Oak | he | said | It is safe, | direct, tag-after

Ana Duarte arrived. “It is open,” she said. Mary Quill left. “It is old,” Duarte said. It rained. “It is safe,” he said.
  Ana Duarte | she | said | It is open, | direct, tag-after
  Ana Duarte | Duarte | said | It is old, | direct, tag-after
  null | he | said | It is safe, | direct, tag-after

Ana Duarte arrived. “It is open,” he said.
  Ana Duarte | he | said | It is open, | direct, tag-after

Mary Duarte arrived. “It is open,” he said.
  null | he | said | It is open, | direct, tag-after

Mary Duarte arrived. “It is open,” she said.
  Mary Duarte | she | said | It is open, | direct, tag-after

Peter Duarte and Mary Quill arrived. “It is open,” he said.
  Peter Duarte | he | said | It is open, | direct, tag-after

Peter Duarte and Mary Quill arrived. “It is open,” she said.
  Mary Quill | she | said | It is open, | direct, tag-after

Mary Quill and Peter Duarte arrived. “It is open,” his aide said.
  his aide | his aide | said | It is open, | direct, tag-after

Mary Quill and Peter Duarte arrived. His claim that it was open fell.
  Peter Duarte | His | claim | it was open fell | indirect, possessive-noun

Mary Quill and Peter Duarte arrived. Her claim that it was open fell.
  Mary Quill | Her | claim | it was open fell | indirect, possessive-noun

Mr. Duarte met Ms. Quill. “It is open,” he said.
  Duarte | he | said | It is open, | direct, tag-after

Mr. Duarte met Ms. Quill. “It is open,” she said.
  Quill | she | said | It is open, | direct, tag-after

Ms. Quill met Mr. Duarte. “It is open,” she said.
  Quill | she | said | It is open, | direct, tag-after

Congresswoman Ana Quill met Congressman Jo Duarte. “It is open,” she said.
  Ana Quill | she | said | It is open, | direct, tag-after

Congresswoman Ana Quill met Congressman Jo Duarte. “It is open,” he said.
  Jo Duarte | he | said | It is open, | direct, tag-after

Dr. Quill arrived. “It is open,” he said.
  Quill | he | said | It is open, | direct, tag-after

Dr. Quill met Oak. “It is open,” he said.
  Quill | he | said | It is open, | direct, tag-after

Oak met Ash. “It is open,” he said.
  Oak | he | said | It is open, | direct, tag-after

Oak Street fell. “It is open,” he said.
  null | he | said | It is open, | direct, tag-after

Oak Lane fell. “It is open,” he said.
  Oak Lane | he | said | It is open, | direct, tag-after

The Oak Lane fell. “It is open,” he said.
  null | he | said | It is open, | direct, tag-after

The Oak Lane fell. Oak Lane fell. “It is open,” he said.
  null | he | said | It is open, | direct, tag-after

The LAKE fell. “It is open,” he said.
  null | he | said | It is open, | direct, tag-after

The Lake Police arrived. “It is open,” he said.
  null | he | said | It is open, | direct, tag-after

The Bank of Oak said that it rose. It also said that it fell.
  Bank of Oak | The Bank of Oak | said | it rose | indirect, clause-after
  Bank of Oak | It | said | it fell | indirect, clause-after

A council statement said that it rose. Six rose. It said that it fell.
  A council statement | A council statement | said | it rose | indirect, clause-after
  null | It | said | it fell | indirect, clause-after

Mr. Ash said that it rose. It said that it fell.
  Ash | Mr. Ash | said | it rose | indirect, clause-after
  null | It | said | it fell | indirect, clause-after

The Lake Police arrived. “We walk,” they said.
  Lake Police | they | said | We walk, | direct, tag-after

The Lake Police met Mary Quill. “We walk,” they said.
  Lake Police | they | said | We walk, | direct, tag-after

Mayor Quill arrived. Ana Quill left. “It is open,” she said.
  Ana Quill | she | said | It is open, | direct, tag-after

Mayor Quill arrived. “It is open,” she said.
  null | she | said | It is open, | direct, tag-after

Quill, 40, arrived. “It is open,” she said.
  Quill | she | said | It is open, | direct, tag-after

Quill, who sat, arrived. “It is open,” she said.
  Quill | she | said | It is open, | direct, tag-after

Quill, oak, arrived. “It is open,” she said.
  null | she | said | It is open, | direct, tag-after

Quill, whose gate fell, arrived. “It is open,” she said.
  Quill | she | said | It is open, | direct, tag-after

Quill, 4000, arrived. “It is open,” she said.
  null | she | said | It is open, | direct, tag-after

Quill arrived. “It is open,” she said.
  null | she | said | It is open, | direct, tag-after

Mary Quill saw Ana Duarte. “It is open,” she said.
  Mary Quill | she | said | It is open, | direct, tag-after

Ana Duarte saw Mary Quill. “It is open,” she said.
  Ana Duarte | she | said | It is open, | direct, tag-after

Ana Duarte saw Mary Quill. It rained. “It is open,” she said.
  Ana Duarte | she | said | It is open, | direct, tag-after

The gate of Ana Duarte fell. “It is open,” she said.
  Ana Duarte | she | said | It is open, | direct, tag-after

The gate fell on Ana Duarte and on Mary Quill. “It is open,” she said.
  null | she | said | It is open, | direct, tag-after

Mary Quill’s gate fell. “It is open,” she said.
  Mary Quill | she | said | It is open, | direct, tag-after

Mary Quill’s gate fell on Ana Duarte. “It is open,” she said.
  null | she | said | It is open, | direct, tag-after

“It is open,” Mary Quill said. Ana Duarte left. “It is safe,” she said.
  Mary Quill | Mary Quill | said | It is open, | direct, tag-after
  Ana Duarte | she | said | It is safe, | direct, tag-after

“It is open,” Mary Quill said of Ana Duarte. “It is safe,” she said.
  Mary Quill | Mary Quill | said | It is open, | direct, tag-after
  Mary Quill | she | said | It is safe, | direct, tag-after

Mary Quill arrived. Peter Duarte left. “It is open,” she said. “It is safe,” he said.
  Mary Quill | she | said | It is open, | direct, tag-after
  Peter Duarte | he | said | It is safe, | direct, tag-after

Ana Duarte arrived. She left. “It is open,” he said.
  Ana Duarte | he | said | It is open, | direct, tag-after

Ana Duarte arrived. “It is open,” she said. Jo Quill left. “It is safe,” he said. “It is old,” she said.
  Ana Duarte | she | said | It is open, | direct, tag-after
  Jo Quill | he | said | It is safe, | direct, tag-after
  Ana Duarte | she | said | It is old, | direct, tag-after

When Mary Quill sat, she said that it was open.
  Mary Quill | she | said | it was open | indirect, clause-after

Mary Quill met Ana Duarte as she said that it was open.
  Mary Quill | she | said | it was open | indirect, clause-after

Mary Quill’s aide left as she said that it was open.
  null | she | said | it was open | indirect, clause-after

The gate of Mary Quill fell as Ana Duarte left and she said that it was open.
  Mary Quill | she | said | it was open | indirect, clause-after

Mary Quill saw oak. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. “It is open,” she said.
  Mary Quill | she | said | It is open, | direct, tag-after

Mary Quill saw oak. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. “It is open,” she said.
  null | she | said | It is open, | direct, tag-after

Mary Quill left. — Lake Watch (@lakewatch) May 3, 2021 ¶ “It is open,” she said.
  null | she | said | It is open, | direct, tag-after

A sailor spoke. “It is open,” said the sailor. “It is safe,” he said.
  A sailor | the sailor | said | It is open, | direct, tag-after
  null | he | said | It is safe, | direct, tag-after

“It is open,” said a sailor. “It is safe,” he said.
  a sailor | a sailor | said | It is open, | direct, tag-after
  null | he | said | It is safe, | direct, tag-after

“It is open,” said Mary Quill and mara oak. “It is safe,” she said.
  Mary Quill | Mary Quill | said | It is open, | direct, tag-after
  Mary Quill | she | said | It is safe, | direct, tag-after

“I was open,” my aide said. — Lake Watch (@lakewatch) May 3, 2021
  my aide | my aide | said | I was open, | direct, tag-after

My claim that it was open fell. — Lake Watch (@lakewatch) May 3, 2021
  Lake Watch | My | claim | it was open fell | indirect, possessive-noun

Our claim that it was open fell. — Lake Watch (@lakewatch) May 3, 2021
  Lake Watch | Our | claim | it was open fell | indirect, possessive-noun

“It is open,” she said. — Lake Watch (@lakewatch) May 3, 2021
  null | she | said | It is open, | direct, tag-after

“It is open,” I said.
  null | I | said | It is open, | direct, tag-after

Jo Oak left. “The old gate is open,” she said. ¶ The old gate is open now. — Mary Quill (@mary) May 3, 2021
  Mary Quill | she | said | The old gate is open, | direct, tag-after

Jo Oak left. “The gate is open,” she said. ¶ The gate is open now. — Mary Quill (@mary) May 3, 2021
  Mary Quill | she | said | The gate is open, | direct, tag-after

Jo Oak left. “Is open,” she said. ¶ The gate is open now. — Mary Quill (@mary) May 3, 2021
  Jo Oak | she | said | Is open, | direct, tag-after

Jo Oak left. “Gate is open,” she said. ¶ The gate is open now. — Mary Quill (@mary) May 3, 2021
  Jo Oak | she | said | Gate is open, | direct, tag-after

Jo Oak left. “The old gate is open,” they said. ¶ The old gate is open now. — Mary Quill (@mary) May 3, 2021
  null | they | said | The old gate is open, | direct, tag-after

The old gate is open now. — Mary Quill (@mary) May 3, 2021 ¶ Jo Oak left. “The old gate is open,” she said.
  Mary Quill | she | said | The old gate is open, | direct, tag-after

“The old gate is open now” he. — Mary Quill (@mary) May 3, 2021 ¶ Jo Oak left. “The old gate is open,” she said.
  Jo Oak | she | said | The old gate is open, | direct, tag-after

THE OLD gate’s is: open now. — Mary Quill (@mary) May 3, 2021 ¶ Jo Oak left. “The old gate s is open,” she said.
  Mary Quill | she | said | The old gate s is open, | direct, tag-after

The old gate is open now. — Mary Quill (@mary) May 3, 2021 ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ Jo Oak left. “The old gate is open,” she said.
  Mary Quill | she | said | The old gate is open, | direct, tag-after

The old gate is open now. — Mary Quill (@mary) May 3, 2021 ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ It rained. ¶ Jo Oak left. “The old gate is open,” she said.
  Jo Oak | she | said | The old gate is open, | direct, tag-after

Mary Quill left. The Harbour Office closed. It said that the gate was open.
  Harbour Office | It | said | the gate was open | indirect, clause-after

The Harbour Office closed. Mary Quill left. Its claim that it was open fell.
  null | Its | claim | it was open fell | indirect, possessive-noun

“It is open,” the Harbour Office said. Mary Quill left. It said that it was safe.
  Harbour Office | the Harbour Office | said | It is open, | direct, tag-after
  null | It | said | it was safe | indirect, clause-after

Mary Quill left. Peter Oak sat. They said that the gate was open.
  null | They | said | the gate was open | indirect, clause-after

Former Congressman Jo Quill met Ana Duarte. “It is open,” she said.
  Ana Duarte | she | said | It is open, | direct, tag-after

Former Congresswoman Mara Quill met Jon Duarte. “It is open,” he said.
  Jon Duarte | he | said | It is open, | direct, tag-after

Mr. Jo Quill met Mary Quill. “It is open,” she said. “It is safe,” he said.
  Mary Quill | she | said | It is open, | direct, tag-after
  Jo Quill | he | said | It is safe, | direct, tag-after

Ana Duarte spoke on Monday. Before Mary Quill mended it, the gate leaked. “It is safe,” she said.
  Ana Duarte | she | said | It is safe, | direct, tag-after

Ana Duarte spoke on Monday. ¶ Mayor Will Visit Oak ¶ “It is safe,” she said.
  Ana Duarte | she | said | It is safe, | direct, tag-after

Ana Duarte, a friend of Mara Quill, waved. “It is open,” she said.
  Ana Duarte | she | said | It is open, | direct, tag-after

When it rained, the council met Ana Duarte and Mara Quill, and she said that it was open.
  Mara Quill | she | said | it was open | indirect, clause-after

Workers met the council on Monday. It said that it was open.
  null | It | said | it was open | indirect, clause-after

The Harbour Office closed. It said that the gate was open. — Mary Quill (@mary) May 3, 2021
  null | It | said | the gate was open | indirect, clause-after

Jo Oak left. “The old gate”, she said, “is open today”. ¶ The old gate is open today. — Mary Quill (@mary) May 3, 2021
  Mary Quill | she | said | The old gate … is open today | direct, tag-after

"Oak" fell. The old gate is open now. "Ash" fell, too. — Mary Quill (@mary) May 3, 2021 ¶ Jo Oak left. “The old gate is open,” she said.
  Mary Quill | she | said | The old gate is open, | direct, tag-after
`),
)('he, she and they: %s', check)

test.each(
  cases(`
Mayor Mara Quill met Ana Duarte. It rained on the mayor. “It is open,” the mayor said.
  Mara Quill | the mayor | said | It is open, | direct, tag-after

Mayor Mara Quill left. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. “It is open,” the mayor said.
  Mara Quill | the mayor | said | It is open, | direct, tag-after

A tall engineer arrived. “It is open,” this engineer said.
  A tall engineer | this engineer | said | It is open, | direct, tag-after

A tall engineer arrived. “It is open,” an engineer said.
  an engineer | an engineer | said | It is open, | direct, tag-after

Another tall engineer arrived. “It is open,” the engineer said.
  Another tall engineer | the engineer | said | It is open, | direct, tag-after

One tall engineer arrived. “It is open,” the engineer said.
  the engineer | the engineer | said | It is open, | direct, tag-after

The tall engineer arrived. “It is open,” the engineer said.
  The tall engineer | the engineer | said | It is open, | direct, tag-after

The engineer arrived. “It is open,” the engineer said.
  the engineer | the engineer | said | It is open, | direct, tag-after

The engineer of Port Ellery arrived. “It is open,” the engineer said.
  The engineer of Port Ellery | the engineer | said | It is open, | direct, tag-after

The engineer by Port Ellery arrived. “It is open,” the engineer said.
  the engineer | the engineer | said | It is open, | direct, tag-after

An engineer from the Lake arrived. “It is open,” the engineer said.
  An engineer from the Lake | the engineer | said | It is open, | direct, tag-after

An engineer at oak arrived. “It is open,” the engineer said.
  An engineer | the engineer | said | It is open, | direct, tag-after

An engineer in Springfield, Ill., arrived. “It is open,” the engineer said.
  An engineer in Springfield, Ill. | the engineer | said | It is open, | direct, tag-after

An engineer in Springfield, ill, arrived. “It is open,” the engineer said.
  An engineer in Springfield | the engineer | said | It is open, | direct, tag-after

An engineer in Springfield, Ill arrived. “It is open,” the engineer said.
  the engineer | the engineer | said | It is open, | direct, tag-after

An engineer Mara Quill arrived. “It is open,” the engineer said.
  Mara Quill | the engineer | said | It is open, | direct, tag-after

An engineer saw Mara Quill. “It is open,” the engineer said.
  An engineer | the engineer | said | It is open, | direct, tag-after

An engineer arrived. “It is open,” the engineer in the hall said.
  the engineer in the hall | the engineer in the hall | said | It is open, | direct, tag-after

An engineer arrived. “It is open,” the engineer, a man, said.
  An engineer | the engineer, a man | said | It is open, | direct, tag-after

An engineer’s man arrived. “It is open,” the engineer said.
  the engineer | the engineer | said | It is open, | direct, tag-after

An engineer arrived. — Lake Watch (@lakewatch) May 3, 2021 ¶ “It is open,” the engineer said.
  the engineer | the engineer | said | It is open, | direct, tag-after

A very tall and old engineer arrived. “It is open,” the engineer said.
  A very tall and old engineer | the engineer | said | It is open, | direct, tag-after

Engineer oak arrived. “It is open,” the engineer said.
  the engineer | the engineer | said | It is open, | direct, tag-after

“It is open,” a second engineer said, and “it is safe,” the engineer said.
  a second engineer | a second engineer | said | It is open, | direct, tag-after

A tall engineer. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. “It is open,” the engineer said.
  A tall engineer | the engineer | said | It is open, | direct, tag-after

A tall engineer. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. “It is open,” the engineer said.
  the engineer | the engineer | said | It is open, | direct, tag-after

Engineer Mara Quill. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. “It is open,” the engineer said.
  the engineer | the engineer | said | It is open, | direct, tag-after

Mayor Mara Quill. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. “It is open,” the mayor said.
  Mara Quill | the mayor | said | It is open, | direct, tag-after

Mayor Mara Quill. Mayor Ana Oak. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. “It is open,” the mayor said.
  the mayor | the mayor | said | It is open, | direct, tag-after

Mayor Quill. Mayor Mara Quill. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. It rained. “It is open,” the mayor said.
  Mara Quill | the mayor | said | It is open, | direct, tag-after

The Lake Union arrived. “It is open,” the union said.
  Lake Union | the union | said | It is open, | direct, tag-after

The union met the Lake Union. “It is open,” the union said.
  Lake Union | the union | said | It is open, | direct, tag-after

Mary Quill met Ana Duarte. “It is open,” the star said.
  the star | the star | said | It is open, | direct, tag-after

Mary Quill met Ana Duarte. “It is open,” the 30-year-old said.
  the 30-year-old | the 30-year-old | said | It is open, | direct, tag-after

Mary Quill met Ana Duarte. “It is open,” the artist said.
  the artist | the artist | said | It is open, | direct, tag-after

Mary Quill met Ana Duarte. “It is open,” the oar said.
  the oar | the oar | said | It is open, | direct, tag-after

Mary Quill met Ana Duarte. “It is open,” the gate said.
  the gate | the gate | said | It is open, | direct, tag-after

Mary Quill met Ana Duarte. “It is open,” the team said.
  the team | the team | said | It is open, | direct, tag-after

Mary Quill met the Ellery Oak. “It is open,” the team said.
  the team | the team | said | It is open, | direct, tag-after

Mary Quill met Ellery Club. “It is open,” the team said.
  the team | the team | said | It is open, | direct, tag-after

Mary Quill met Ellery Club. “It is open,” the star said.
  the star | the star | said | It is open, | direct, tag-after

Ellery Club met Mary Quill. “It is open,” the company said.
  the company | the company | said | It is open, | direct, tag-after

The star arrived. Mary Quill left. “It is open,” her star said.
  her star | her star | said | It is open, | direct, tag-after

Mary Quill left. “It is open,” the star’s son said.
  the star’s son | the star’s son | said | It is open, | direct, tag-after

Quill left. “It is open,” the star said.
  the star | the star | said | It is open, | direct, tag-after

The Quill left. “It is open,” the star said.
  the star | the star | said | It is open, | direct, tag-after

It hit Quill. “It is open,” the star said.
  the star | the star | said | It is open, | direct, tag-after

Mary Quill left. It rained. It rained. It rained. “It is open,” the star said.
  the star | the star | said | It is open, | direct, tag-after

Mary Quill left. It rained. It rained. It rained. It rained. “It is open,” the star said.
  the star | the star | said | It is open, | direct, tag-after

Mary Quill left. — Lake Watch (@lakewatch) May 3, 2021 ¶ “It is open,” the star said.
  the star | the star | said | It is open, | direct, tag-after

As Mary Quill left, the star said that it was open.
  the star | the star | said | it was open | indirect, clause-after

The star said that it was open as Mary Quill left.
  The star | The star | said | it was open as Mary Quill left | indirect, clause-after

Ana Duarte left as Mary Quill sat and the star said that it was open.
  the star | the star | said | it was open | indirect, clause-after

Mary Quill met Ana Duarte. “It is open,” the 30-year-olds said.
  the 30-year-olds | the 30-year-olds | said | It is open, | direct, tag-after

Mary Quill left. “It is open,” the then-30-year-old said.
  the then-30-year-old | the then-30-year-old | said | It is open, | direct, tag-after

Mary Quill met Ana Duarte. “It is open,” the engineers said.
  the engineers | the engineers | said | It is open, | direct, tag-after

Mary Quill met Ana Duarte. “It is open,” the poor said.
  the poor | the poor | said | It is open, | direct, tag-after

As Mary Quill left, the star said that the town’s gate was open.
  the star | the star | said | the town’s gate was open | indirect, clause-after

#HarbourWalk was loud. “It is open,” the singer said.
  the singer | the singer | said | It is open, | direct, tag-after

“It is open,” said a man at the gate. “It is safe,” the man added.
  a man at the gate | a man at the gate | said | It is open, | direct, tag-after
  a man at the gate | the man | added | It is safe, | direct, tag-after

Mayor Ana Duarte arrived. The mayor said that former mayor Jon Quill was wrong.
  Ana Duarte | The mayor | said | former mayor Jon Quill was wrong | indirect, clause-after

The local Ellery newspaper Lake Herald arrived. “It is open,” the newspaper said.
  the newspaper | the newspaper | said | It is open, | direct, tag-after

Only one firm was left: Harvest. The harvest was good. “It is open,” the company said.
  the company | the company | said | It is open, | direct, tag-after

An engineer that Ellery Ferries sent arrived. “It is open,” the engineer said.
  An engineer | the engineer | said | It is open, | direct, tag-after

A sailor from Ellery, a.k.a. the Old Man, left. “It is open,” the sailor said.
  A sailor from Ellery | the sailor | said | It is open, | direct, tag-after

“It is open,” the old  mayor said.
  the old mayor | the old  mayor | said | It is open, | direct, tag-after
`),
)('the mayor: %s', check)

test.each(
  cases(`
Ana Duarte on http://oak.example/a:b Monday: It is open. — Lake Watch (@lake) May 3, 2021
  Ana Duarte | Ana Duarte | : | It is open | indirect, label

Ana Duarte on https://oak.example/a:b Monday: It is open. — Lake Watch (@lake) May 3, 2021
  Ana Duarte | Ana Duarte | : | It is open | indirect, label

Ana Duarte at 10:30 on Monday: It is open. — Lake Watch (@lake) May 3, 2021
  Ana Duarte | Ana Duarte | : | It is open | indirect, label

The U.N. Office said that it was open.
  U.N. Office | The U.N. Office | said | it was open | indirect, clause-after

St. Mara Quill said that it was open.
  St. Mara Quill | St. Mara Quill | said | it was open | indirect, clause-after

Mary Quill of Ellery, Fla., said that it was open.
  Mary Quill | Mary Quill of Ellery, Fla. | said | it was open | indirect, clause-after

Mara Quill Sr., a sailor, said that it was open.
  Mara Quill Sr. | Mara Quill Sr., a sailor | said | it was open | indirect, clause-after

AT&T said that it was open.
  AT&T | AT&T | said | it was open | indirect, clause-after

TV/Radio Oak said that it was open.
  TV/Radio Oak | TV/Radio Oak | said | it was open | indirect, clause-after

The sailors’ union said that it was open.
  The sailors’ union | The sailors’ union | said | it was open | indirect, clause-after

Lake.com said that it was open.
  Lake.com | Lake.com | said | it was open | indirect, clause-after

“It is open,” said #Oak_1.
  #Oak_1 | #Oak_1 | said | It is open, | direct, tag-after

“It is open,” said @mara_q1.
  @mara_q1 | @mara_q1 | said | It is open, | direct, tag-after

Mara Quill (a b c d e f g) said that it was open.
  Mara Quill | Mara Quill | said | it was open | indirect, clause-after

Mara Quill (a b c d e f g h) said that it was open.

Mara Quill (a “b” c) said that it was open.

“It is open. It is old,” Ana Duarte said. Mara Quill said that it was safe.
  Ana Duarte | Ana Duarte | said | It is open. It is old, | direct, tag-after
  Mara Quill | Mara Quill | said | it was safe | indirect, clause-after

Ana Duarte said, “It is “open.” It is old.” Mara Quill said that it was safe.
  Ana Duarte | Ana Duarte | said | It is “open.” It is old. | direct, cue-before
  Mara Quill | Mara Quill | said | it was safe | indirect, clause-after

Ana Duarte said, “It is open. It is old. ¶ “It is safe.” Mara Quill said that it was safe.
  Ana Duarte | Ana Duarte | said | It is open. It is old. … It is safe. | direct, cue-before
  Mara Quill | Mara Quill | said | it was safe | indirect, clause-after

Ana Duarte said: “It is open.” ¶ “It is safe,” Mara Quill said.
  Ana Duarte | Ana Duarte | said | It is open. | direct, cue-before
  Mara Quill | Mara Quill | said | It is safe, | direct, tag-after

Rep. Mara Quill (D-Ohio), whose gate fell, said that it was open.
  Mara Quill | Rep. Mara Quill (D-Ohio), whose gate fell | said | it was open | indirect, clause-after

Mara Quill (mayor of Port Ellery and of the Lake and the Oak) said that it was open.

Mara Quill (“Oak”) said that it was open.

Det. Sgt. Mara Quill said that it was open.
  Mara Quill | Det. Sgt. Mara Quill | said | it was open | indirect, clause-after

The U.S. Harbour Office said that it was open.
  U.S. Harbour Office | The U.S. Harbour Office | said | it was open | indirect, clause-after

Ana B. Duarte said that it was open.
  Ana B. Duarte | Ana B. Duarte | said | it was open | indirect, clause-after

Ana Duarte said at 10:30 the gate was open.
  Ana Duarte | Ana Duarte | said | at 10:30 the gate was open | indirect, clause-after

Ana O’Quill said that it was open.
  Ana O’Quill | Ana O’Quill | said | it was open | indirect, clause-after

Ana-Maria Duarte said that it was open.
  Ana-Maria Duarte | Ana-Maria Duarte | said | it was open | indirect, clause-after

Gov. Mara Quill said that it was open.
  Mara Quill | Gov. Mara Quill | said | it was open | indirect, clause-after

Mara Quill Jr. said that it was open.
  Mara Quill Jr. | Mara Quill Jr. | said | it was open | indirect, clause-after

See https://ellery.example/oak. Ana Duarte said that it was open.
  Ana Duarte | Ana Duarte | said | it was open | indirect, clause-after

Ana Duarte said “it is oak. It is old.” It rained. Mara Quill said that it was safe.
  Ana Duarte | Ana Duarte | said | it is oak. It is old. | direct, cue-before
  Mara Quill | Mara Quill | said | it was safe | indirect, clause-after

Ana Duarte said: “It is oak. ¶ “It is old,” she said. It rained.
  Ana Duarte | Ana Duarte | said | It is oak. | direct, cue-before
  Ana Duarte | she | said | It is old, | direct, tag-after

Ana Duarte said, “She said “oak” and left.”
  Ana Duarte | Ana Duarte | said | She said “oak” and left. | direct, cue-before

Ana Duarte didn’t say that it was open.
`),
)('words and marks: %s', check)

test.each(
  cases(`
“It is open,” Ana Duarte said. ¶ “It is safe”.
  Ana Duarte | Ana Duarte | said | It is open, … It is safe | direct, tag-after

Ana Duarte smiled. “It is open”, “it is safe.”
  Ana Duarte | Ana Duarte |  | It is open … it is safe. | direct, lone-speech

“It is open,” Mara Quill said according to Ana Duarte.
  Ana Duarte | Ana Duarte | according to | “It is open,” Mara Quill said | mixed, according-to
  Mara Quill | Mara Quill | said | It is open, | direct, tag-after
`),
)('speech that goes on: %s', check)

/** A sentence that nobody wrote: a list of hundreds of things, or what is no prose at all. */
test.each([
  [246, 1],
  [247, 0],
])('of a sentence with %i times “and safe” %i is attributed', (times, found) => {
  expect(attributionsIn(`Ana Duarte said that it was open${' and safe'.repeat(times)}.`)).toHaveLength(found)
})

test('a sentence of tens of thousands of words is read to its end', () => {
  expect(attributionsIn(`${'but '.repeat(20_000)}it rained. Ana Duarte said that it was open.`)).toHaveLength(1)
})
