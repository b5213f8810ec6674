/**
 * The months by the names that embedded posts print, twelve a row, a row a language. Written down and not asked of
 * `Intl`, whose answers change with the version of Node and its data; a test compares both.
 */
const rows = [
  'january february march april may june july august september october november december',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'januari februari maret april mei juni juli agustus september oktober november desember',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre',
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
  'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
  'ژانویهٔ فوریهٔ مارس آوریل مهٔ ژوئن ژوئیهٔ اوت سپتامبر اکتبر نوامبر دسامبر',
  'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  'जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर',
  'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
  'ม.ค ก.พ มี.ค เม.ย พ.ค มิ.ย ก.ค ส.ค ก.ย ต.ค พ.ย ธ.ค',
  'tháng_1 tháng_2 tháng_3 tháng_4 tháng_5 tháng_6 tháng_7 tháng_8 tháng_9 tháng_10 tháng_11 tháng_12',
  'thg_1 thg_2 thg_3 thg_4 thg_5 thg_6 thg_7 thg_8 thg_9 thg_10 thg_11 thg_12',
  // Short forms that do not begin a full name.
  'jan feb mrt apr mei jun jul aug sep okt nov dec',
]

/** Fewer letters of a name are no short form: `ma` could be March and May. */
const shortest = 3

/** The number of a month by each name and each beginning of it that means one month in all languages. */
const numbers = numbersByName()

function numbersByName(): Map<string, number> {
  const meanings = new Map<string, Set<number>>()
  const full = new Map<string, number>()
  for (const row of rows)
    for (const [i, printed] of row.split(' ').entries()) {
      const name = printed.normalize('NFC').replace('_', ' ')
      full.set(name, i + 1)
      for (let length = shortest; length < name.length; length += 1) {
        const short = name.slice(0, length)
        meanings.set(short, (meanings.get(short) ?? new Set()).add(i + 1))
      }
    }
  const short = [...meanings].flatMap(([name, [number = 0, ...others]]) =>
    others.length === 0 ? [[name, number] as const] : [],
  )
  return new Map([...short, ...full])
}

/** 1 to 12 for a printed name of a month or its short form, whatever its case and full stop; else null. */
export function monthNumber(printed: string): number | null {
  const name = printed.normalize('NFC').toLowerCase().replace(/\.$/, '')
  return numbers.get(name) ?? null
}
