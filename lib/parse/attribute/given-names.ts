/**
 * Frequent given names of English-language news, by the pronoun that goes with them. They only rule an antecedent out;
 * a name that is not here goes with any pronoun. Source: United States Social Security Administration, names of the
 * last hundred years, the first eighty of each list, names given to both left out.
 */
const he =
  'james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven andrew paul joshua kenneth kevin brian timothy ronald george jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy christian walter keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan mike bill joe tom jim bob steve ben dan matt tim jeff greg rick ted phil george'
const she =
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine debra rachel carolyn janet maria olivia heather helen catherine diane julie victoria joyce lauren kelly christina ruth joan virginia judith evelyn hannah andrea megan cheryl jacqueline madison teresa abigail sophia martha sara gloria janice kathryn ann isabella judy charlotte julia grace amber alice jean denise frances danielle marilyn natalie beverly katie kate liz beth jen becky kathy sue maggie diana brittany theresa kayla alexis doris lori tiffany'

const list = new Map([
  ...he.split(' ').map((name) => [name, 'he'] as const),
  ...she.split(' ').map((name) => [name, 'she'] as const),
])

/** `he` or `she` where the given name is in one of the lists, else null. */
export const pronounOf = (name: string): 'he' | 'she' | null =>
  list.get(name.split(' ')[0]?.toLowerCase() ?? '') ?? null
