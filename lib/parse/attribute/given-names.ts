/**
 * Frequent given names of English-language news, by the pronoun that mostly goes with them. They only rule an antecedent
 * out, or tell a name from the word for a job before it; a name that is not here goes with any pronoun. Collected by
 * hand, beginning with the most frequent names of the United States Social Security Administration's last hundred years.
 */
const he =
  'james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven andrew paul joshua kenneth kevin brian timothy ronald george jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy christian walter keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan mike bill joe tom jim bob steve ben dan matt tim jeff greg rick ted phil george darren derek wayne shane craig keith neil nigel graham trevor gareth liam connor callum luke max leo oscar hugo felix oliver harry alfie archie theo isaac elijah lucas mason logan aiden caleb owen gavin dwight curt burt earl hollis chuck marcus andre luis carlos juan miguel jorge pedro rafael diego javier fernando antonio mario marco luca pablo sergio ivan igor oleg yuri vladimir sergei dmitri boris omar hassan ahmed mohamed mohammad yusuf khalid tariq rahul raj amit arjun hiroshi kenji takeshi wei jin min'
const she =
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet maria olivia heather helen catherine diane julie victoria joyce lauren kelly christina ruth joan virginia judith evelyn hannah andrea megan cheryl jacqueline madison teresa abigail sophia martha sara gloria janice kathryn ann isabella judy charlotte julia grace amber alice jean denise frances danielle marilyn natalie beverly hattie bettie norma carol sue wendy tracey tracy sharon kendra leanne lorraine nadine denise paula gemma chloe ellie lucy amelia isla poppy ruby sienna layla nora zoe penelope claire fiona heidi ingrid astrid greta anja marta lucia elena sofia valentina camila gabriela daniela mariana rosa carmen lola pilar paloma priya anjali deepa lakshmi aisha fatima leila zara noor yasmin mei yuki sakura keiko naomi sheila renata theodora delphine annalise katie kate liz beth jen becky kathy sue maggie diana brittany theresa kayla alexis doris lori tiffany'

const list = new Map([
  ...he.split(' ').map((name) => [name, 'he'] as const),
  ...she.split(' ').map((name) => [name, 'she'] as const),
])

/** `he` or `she` where the given name is in one of the lists, else null. */
export const pronounOf = (name: string): 'he' | 'she' | null =>
  list.get(name.split(' ')[0]?.toLowerCase() ?? '') ?? null
