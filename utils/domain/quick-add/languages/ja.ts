import type { Language, Phrase } from '../language';
import { hanMonths, hanNumbers } from './han-numbers';

/** The weekday behind a date says nothing new: "12/3(木)". */
const WEEKDAY_BEHIND = '(?: ?\\((?:[月火水木金土日](?:曜日?)?)?・?(?:祝日?)?\\))?';

/** A day of the month, but no number of days: "3日間". */
const DAY_NOT =
  '(?!間|分|目|前|後|以内|以上|連続|坊主|酔|毎|おき|ごと|かけ|で|も|あれば|あたり|に[\\d一二三四五六数]+(?:回|度|錠|杯))';

/** What makes another word of a part of the day: "朝食". */
const PART_NOT =
  '(?!ご飯|ごはん|飯|食|ドラマ|活|景|勤|型|会|空|市|間|道|行|遊|鮮|顔|日|寝|礼|更|練|風呂|の後|のあと|後)';

const SPAN = '(?:後|以内|内|のうち|経ったら|たったら|したら|経過後)(?!半|輩|任|方|悔|容)';

const WEEKDAYS = ['月', '火', '水', '木', '金', '土', '日'];

/** "毎週月・木": the first of them. */
function againOn(weekday: string, index: number): Phrase {
  return [
    `毎週${weekday}(?:[・,と]?[${WEEKDAYS.join('')}])*(?=[\\s,に\\d朝昼夜]|$)`,
    { isAgain: true, weekday: index + 1 },
  ];
}

export const JA: Language = {
  isSpaced: false,
  dateMarks: '/',
  words: {
    weekday: {
      '月曜日|月曜|げつようび|げつよう': 1,
      '火曜日|火曜|かようび': 2,
      '水曜日|水曜|すいようび': 3,
      '木曜日|木曜|もくようび': 4,
      '金曜日|金曜|きんようび|花金': 5,
      '土曜日|土曜|どようび': 6,
      '日曜日|日曜|にちようび': 7,
    },
    month: hanMonths(),
    number: { ...hanNumbers(1, 99), '1.5': 1.5 },
    ordinal: { ...hanNumbers(1, 31) },
    nth: {
      '第1|第一|最初の': 1,
      '第2|第二': 2,
      '第3|第三': 3,
      '第4|第四': 4,
      '第5|第五': 5,
      '最終|最後の': -1,
    },
    hour: { ...hanNumbers(0, 24), 〇: 0 },
    minute: { ...hanNumbers(1, 59), '半|はん': 30 },
    unit: {
      '分間|分': 'minute',
      時間: 'hour',
      '日間|日': 'day',
      '週間|週': 'week',
      'ヶ月間|か月間|カ月間|ヶ月|か月|カ月|ヵ月|ケ月|ヵ月|箇月|個月': 'month',
      '年間|年': 'year',
    },
    part: {
      朝: 'morning',
      'お昼|昼間|昼|ランチタイム|昼休み': 'lunch',
      '夕飯時|夕食時|夕飯どき': 'dinner',
      '夜|晩|夜中|真夜中|深夜': 'night',
    },
    half: { '午前|早朝|明け方|未明|朝方|あさ|am|a.m.': 'am', '午後|夕方|昼過ぎ|昼すぎ|pm|p.m.': 'pm' },
  },
  anchors: [
    ['(?:今日|本日)(?!子|香|平|的|性)', { days: 0 }],
    ['(?<!\\p{Script=Hiragana})きょう(?!\\p{Script=Hiragana})', { days: 0 }],
    ['きょう', { days: 0 }, 'last'],
    ['明日(?!香|葉|奈|美|斗|海|花|夏|歌|菜|は我が身)|あした(?!ば)|明くる日', { days: 1 }],
    ['(?<!\\p{Script=Hiragana})あす(?!\\p{Script=Hiragana})', { days: 1 }],
    ['あす', { days: 1 }, 'last'],
    ['今日明日', { days: 1 }],
    ['明後日|あさって', { days: 2 }],
    ['明々後日|明明後日|しあさって', { days: 3 }],
    ['(?:昨日|きのう)(?![^,\\s]*た)', { days: -1 }, 'edge'],
    ['(?:一昨日|おととい)(?![^,\\s]*た)', { days: -2 }, 'edge'],
    ['(?=.曜日|..?.?ようび){weekday}(?!限定|用|版|生まれ|休み|出勤|ダイヤ|担当|分|らしい)', {}],
    ['{weekday}', {}, 'last'],
    ['今週の? ?{weekday}', { week: 0, which: 'this' }],
    ['(?:今度|次|この次|こんど|つぎ)の? ?{weekday}', { which: 'nearest' }],
    ['来週の? ?{weekday}|らいしゅうの?{weekday}', { which: 'next' }],
    ['(?:再来週|さ来週|さらいしゅう)の? ?{weekday}', { week: 2 }],
    ['先週の? ?{weekday}', { which: 'last' }, 'last'],
    [`{year}年の? ?{month} ?{day}日${WEEKDAY_BEHIND}|{year}年の? ?{month} ?{ordinal}日`, {}],
    [`今年の? ?{month}の? ?{day}日${WEEKDAY_BEHIND}|今年の? ?{month}の? ?{ordinal}日`, { years: 0 }],
    [`来年の? ?{month}の? ?{day}日${WEEKDAY_BEHIND}|来年の? ?{month}の? ?{ordinal}日`, { years: 1 }],
    [`{month}の? ?{day}日(?!間|分)${WEEKDAY_BEHIND}|{month}の? ?{ordinal}日(?!間|分)${WEEKDAY_BEHIND}`, {}],
    ['(?:クリスマス|Xマス|xマス)(?:・? ?イブ|・? ?イヴ)|聖夜', { month: 12, day: 24 }, 'last'],
    ['クリスマス|Xマス|xマス', { month: 12, day: 25 }, 'last'],
    ['大晦日|大みそか|おおみそか', { month: 12, day: 31 }, 'last'],
    ['元日|元旦|お正月|正月', { month: 1, day: 1 }, 'last'],
    ['成人の日', { nth: 2, weekday: 1, month: 1 }],
    ['建国記念(?:の|日)日?', { month: 2, day: 11 }, 'last'],
    ['バレンタイン(?:・?デー)?', { month: 2, day: 14 }, 'last'],
    ['天皇誕生日', { month: 2, day: 23 }],
    ['(?:ひな|雛|お?ひな)祭り|桃の節句', { month: 3, day: 3 }, 'last'],
    ['ホワイト・?デー', { month: 3, day: 14 }, 'last'],
    ['エイプリル・?フール', { month: 4, day: 1 }, 'last'],
    ['昭和の日', { month: 4, day: 29 }],
    ['憲法記念日', { month: 5, day: 3 }],
    ['みどりの日', { month: 5, day: 4 }],
    ['(?:こども|子供|子ども)の日|端午の節句', { month: 5, day: 5 }, 'last'],
    ['母の日', { nth: 2, weekday: 7, month: 5 }, 'last'],
    ['父の日', { nth: 3, weekday: 7, month: 6 }, 'last'],
    ['七夕', { month: 7, day: 7 }, 'last'],
    ['海の日', { nth: 3, weekday: 1, month: 7 }, 'last'],
    ['山の日', { month: 8, day: 11 }, 'last'],
    ['敬老の日', { nth: 3, weekday: 1, month: 9 }, 'last'],
    ['スポーツの日', { nth: 2, weekday: 1, month: 10 }, 'last'],
    ['ハロウィーン|ハロウィン', { month: 10, day: 31 }, 'last'],
    ['文化の日', { month: 11, day: 3 }, 'last'],
    ['七五三', { month: 11, day: 15 }, 'last'],
    ['勤労感謝の日', { month: 11, day: 23 }],
    ['イースター', { easter: 0 }, 'last'],
  ],
  phrases: [
    // Words that have a date in them.
    [
      '13日の金曜日?|三日坊主|三日天下|日曜大工|日曜画家|日曜洋画|月曜断食|今日的|午後の紅茶|午後ティー|二日酔い|二十日大根',
      {},
      'never',
    ],
    [
      '[四五八十]日市|廿日市|十日町|十日戎|一日署長|一日一善|一日中|1日中|毎日新聞|毎日放送|朝日|夕日|昼夜|朝夕|朝晩',
      {},
      'never',
    ],
    ['{n} ?{unit}(?:も?前|ぶり|ほど前|くらい前|ぐらい前)', {}, 'never'],

    // Counted from now or from another day.
    [`(?:あと|今から|これから|約|およそ|だいたい)* ?{n} ?{unit}${SPAN}`, {}],
    [`{n} ?{unit}(?:ほど|くらい|ぐらい|ばかり|ちょっと)${SPAN}`, {}],
    ['あと ?{n} ?{unit}で', {}],
    [`{n} ?時間半${SPAN}`, { amount: 0.5, unit: 'hour' }],
    [`半時間${SPAN}`, { amount: 30, unit: 'minute' }],
    [`半日${SPAN}`, { amount: 12, unit: 'hour' }],
    [`半月${SPAN}`, { amount: 15, unit: 'day' }],
    [`半年${SPAN}`, { amount: 6, unit: 'month' }],
    [`(?:数|何)日(?:${SPAN}|中)`, { amount: 3, unit: 'day', isVague: true }],
    [`(?:2,3|2~3|2-3|二,?三)日(?:${SPAN}|中)`, { amount: 3, unit: 'day', isVague: true }],
    [`数週間${SPAN}`, { amount: 3, unit: 'week', isVague: true }],
    [`数(?:ヶ|か|カ|ヵ)月${SPAN}`, { amount: 3, unit: 'month', isVague: true }],
    [`数時間${SPAN}`, { amount: 3, unit: 'hour' }],
    ['{anchor}(?:から|の) ?{n} ?{unit}(?:後|以内)', {}],
    ['来週の(?:今日|本日)', { days: 7 }],
    ['来週の明日', { days: 8 }],
    ['{weeksLater}週間?後の ?{weekday}', {}],

    // Weeks, weekends.
    ['今週(?!刊)|こんしゅう|(?<![数今来先\\d])週内', { week: 0 }],
    ['来週(?!刊)|らいしゅう', { week: 1 }],
    ['再来週|さ来週|さらいしゅう', { week: 2 }],
    ['先週', { week: -1 }, 'last'],
    ['今週の?(?:頭|初め|はじめ)', { week: 0, edge: 'start' }],
    ['来週の?(?:頭|初め|はじめ|前半|あたま)', { week: 1, edge: 'start' }],
    ['来週の?(?:半ば|なかば|中頃|真ん中)', { week: 1, edge: 'middle' }],
    ['(?:今週の?)?週?(?<=週)(?:半ば|なかば|中日)|今週の?(?:半ば|なかば)', { weekday: 3 }],
    ['週明け', { weekday: 1 }],
    ['週明けの{weekday}', {}],
    ['(?:今週の?|この|今度の|次の)(?:週末|土日)|今週末', { isWeekend: true }],
    ['週末|土日|土曜日?[と・,]日曜日?', { isWeekend: true }, 'last'],
    ['来週末|来週の?(?:週末|土日)', { isWeekend: true, which: 'next' }],
    ['再来週末|再来週の?(?:週末|土日)', { isWeekend: true, week: 2 }],
    ['先週末', { isWeekend: true, which: 'last' }, 'last'],

    // Months and years.
    [`{day}日${DAY_NOT}${WEEKDAY_BEHIND}|(?!一日中){ordinal}日${DAY_NOT}${WEEKDAY_BEHIND}`, {}, 'last'],
    ['(?:今月の? ?)(?:{day}|{ordinal})日', { months: 0 }],
    ['(?:来月の? ?)(?:{day}|{ordinal})日', { months: 1 }],
    ['(?:再来月の? ?)(?:{day}|{ordinal})日', { months: 2 }],
    ['{month}(?!号|生まれ|分|病|間|期)', {}, 'last'],
    ['{year}年{month}', {}, 'last'],
    ['今年の? ?{month}', { years: 0 }, 'last'],
    ['来年の? ?{month}', { years: 1 }],
    ['再来年の? ?{month}', { years: 2 }],
    ['(?:来年の? ?)?{month}の?(?:末|終わり|下旬|月末)|{month}いっぱい', { edge: 'end' }],
    ['{month}の?(?:初め|はじめ|初旬|上旬|頭|あたま|初頭)', { edge: 'start' }],
    ['{month}の?(?:半ば|なかば|中旬|中頃|中ごろ)', { edge: 'middle' }],
    ['今月(?!号|分)|こんげつ', { months: 0 }],
    ['来月(?!号|分)|らいげつ', { months: 1 }],
    ['再来月|さ来月|さらいげつ', { months: 2 }],
    ['先月', { months: -1, edge: 'end' }, 'last'],
    ['月末|月終わり|月内', { months: 0, edge: 'end' }, 'last'],
    ['今月の?(?:末|終わり|下旬|月末|最終日)', { months: 0, edge: 'end' }],
    ['来月の?(?:末|終わり|下旬|月末|最終日)', { months: 1, edge: 'end' }],
    ['再来月の?(?:末|終わり|下旬)', { months: 2, edge: 'end' }],
    ['月初め?|月はじめ|月頭', { months: 1, edge: 'start' }, 'last'],
    ['来月の?(?:初め|はじめ|初旬|上旬|頭|あたま|月初)', { months: 1, edge: 'start' }],
    ['(?:今月の?)(?:半ば|なかば|中旬|中頃)', { months: 0, edge: 'middle' }],
    ['来月の?(?:半ば|なかば|中旬|中頃)', { months: 1, edge: 'middle' }],
    ['年末|年内|年の暮れ|今年の?末|今年の?終わり|今年', { years: 0, edge: 'end' }, 'last'],
    ['年明け|来年の?(?:初め|はじめ|頭|年明け)|新年', { years: 1, edge: 'start' }, 'last'],
    ['来年の?(?:末|終わり|年末)', { years: 1, edge: 'end' }],
    ['来年(?!度)', { years: 1 }],
    ['再来年', { years: 2 }],
    ['年度末|今年度末', { month: 3, edge: 'end' }, 'last'],
    ['{year}年の?(?:末|終わり|年末)|{year}年いっぱい', { edge: 'end' }],
    ['{year}年', {}, 'last'],
    ['(?:今月の? ?)?{nth} ?{weekday}', { months: 0 }],
    ['来月の? ?{nth} ?{weekday}', { months: 1 }],
    ['{month}の? ?{nth} ?{weekday}', {}],

    // Numbers.
    [`{year}[/.-]{monthNumber}[/.-]{day}${WEEKDAY_BEHIND}`, {}],
    [
      '{month}の? ?(?:3[01]|[12]\\d|0?[1-9]|[一二三]?十?[一二三四五六七八九])日?(?:~|-|から|と)(?:{day}|{ordinal})日',
      {},
    ],
    ['(?:24/7|50/50|[1-9]/[2-9] ?(?:カップ|個|杯|本|丁|枚|サイズ|量|の))', {}, 'never'],
    [`{pair}${WEEKDAY_BEHIND}(?!の確率)`, {}, 'edge'],
    [' ?\\({pair}\\)|(?<![今明本後]日) ?\\({weekday}\\)', {}, 'edge'],
    [' ?\\([月火水木金土日](?:曜日?)?\\)', {}, 'led'],
    ['{day}\\([月火水木金土日]\\)', {}, 'last'],

    // Clock times.
    [
      '(?!一時(?![\\s,にかまでごちはをの~頃]|$))(?:{half}の? ?)?{hour}時(?!間|代|限|計|期|点|差|短|だよ|的)(?:きっかり|ちょうど|ジャスト)?',
      {},
    ],
    ['(?:{half}の? ?)?{hour}時 ?{minute}(?:分|(?<=半))(?!前)', {}],
    ['(?:{half}の? ?)?{hour}時 ?{minutesTo}分前', {}],
    ['(?:{half}の? ?)?{hour}:{mm}(?: ?{half})?', {}],
    ['{hour} ?(?:am|pm)(?<=am)', { half: 'am' }],
    ['{hour} ?(?:am|pm)(?<=pm)', { half: 'pm' }],
    ['(?:お?昼の? ?)?12時(?!間|代|半|\\d)', { hour: 12 }],
    ['正午|お?昼の12時', { hour: 12, isSure: true }],
    ['午前零時|深夜零時|夜中の12時|夜の12時|真夜中', { hour: 24, isSure: true }, 'last'],

    // Parts of the day.
    [`(?:{part})${PART_NOT}`, {}, 'last'],
    ['午前中', { part: 'morning' }],
    ['午前|昼前', { part: 'morning' }, 'last'],
    ['夕方', { part: 'afternoon' }, 'edge'],
    ['午後|昼過ぎ|昼すぎ|夕刻|ごご', { part: 'afternoon' }, 'last'],
    ['午後(?:一|イチ|いち)(?!番)|午後一番', { hour: 13 }],
    ['(?:朝|あさ)(?:一番|一(?!時)|イチ|いち)|早朝|朝早く|(?:朝|あさ)1番', { part: 'early' }],
    ['今夜|今晩|今宵|こんばん(?!は)', { days: 0, part: 'night' }],
    ['明晩|明夜', { days: 1, part: 'night' }],
    ['明朝(?!体|時代)', { days: 1, part: 'morning' }, 'last'],
    ['今朝|けさ', { days: 0, part: 'morning' }, 'last'],
    ['昨夜|昨晩|ゆうべ', { days: -1, part: 'night' }, 'last'],
    ['(?:終業|定時|営業終了|業務終了)(?:時間)?(?=まで)', { isWholeDay: true }],
    ['今日の?(?:終業|定時|営業終了|業務終了)(?:時間)?', { days: 0, isWholeDay: true }],

    // Again and again.
    ['毎週(?:の)? ?{weekday}', { isAgain: true }],
    ['隔週の? ?{weekday}', { isAgain: true, every: 2 }],
    ['第[1-5]・?第?[1-5]の? ?{weekday}|{weekday}ごと', { isAgain: true }],
    ['{weekday}は(?:毎週|いつも)', { isAgain: true }],
    ...WEEKDAYS.map(againOn),
    ['毎週末|毎週の?土日', { isAgain: true, isWeekend: true }],
    ['毎月の? ?{nth} ?{weekday}', { isAgain: true, months: 0 }],
    ['毎月の? ?(?:{day}|{ordinal})日', { isAgain: true }],
    ['毎月の?(?:末日?|終わり|月末)', { isAgain: true, months: 0, edge: 'end' }],
    ['毎月(?:初め|頭|初|はじめ)', { isAgain: true, months: 1, edge: 'start' }],
    ['毎年の? ?{month} ?{day}日', { isAgain: true }],
    ['毎朝', { isAgain: true, part: 'morning' }],
    ['毎晩|毎夜', { isAgain: true, part: 'night' }],
    ['毎夕', { isAgain: true, part: 'afternoon' }],
    ['毎日|日々|まいにち', { isAgain: true, days: 0 }, 'edge'],
    ['(?:一日|1日|二日に一日)おき|隔日', { isAgain: true, days: 0, every: 2 }],
    ['{n} ?{unit}(?:ごと|毎|おき)', { isAgain: true }],
    ['平日(?:は?毎日)?', { isAgain: true, isWorkday: true }, 'last'],

    ['いつか|いつの日か|そのうち|いずれ|ゆくゆくは', { isSomeday: true }, 'edge'],
  ],
  lists: {
    short: { 月: 1, 火: 2, 水: 3, 木: 4, 金: 5, 土: 6, 日: 7 },
    between: '[とや・,/]?',
    plural: '',
    every: '毎週の?',
    everyOther: '隔週の?',
    until: '曜?日?(?![本中時])(?=$|[\\s,.にはのもをで\\d]|[ァ-ヶA-Za-z])',
  },
  capitals: '',
  cues: {
    opens: '(?!)',
    whole:
      '(?<=^|[\\s,.;!?■]|□[にとへ])(?!□+[にとへ](?:帰|起|終|出|食べ|落ち着|着いたら))[^\\s,;:.!?■]{0,24}?' +
      '(?:(?:(?<!もしかし|どうし|どう|や|なん|ふ|あ)たら|(?<!な)んだら)(?!こ|す|ば|い|し|ふ|ど|け|め|だめ|ダメ|駄目)|(?<!そ|こ|あ|ど)の(?:後|あと)|[ただ](?:後|あと)|[うくぐすつぬぶむるただ](?:とき|時(?!間)|ついで)|(?<=^|[\\s,■])帰り(?=に)|' +
      '(?<=[会食業課浴店勤校宅着了務チ])後|の帰り|(?:会議|仕事|授業|学校|食事|昼食|夕食|朝食|散歩|面談|試合|練習)の前|' +
      '(?:寝る|出かける|出掛ける|出る|帰る)前|(?:仕事|会社|学校)帰り|(?:終わって|帰って|着いて|食べて|起きて|済んで)から|次第|たび|ついで|' +
      'お?(?:風呂|昼|夕飯|朝ご飯)上がり)(?:すぐに?|に|で)?',
    ends: '(?!)',
    asked: '[「『《“]|もし',
    notAfter: '(?!)',
  },
  names: {
    after: '(?!)',
    opening: '(?!)',
    nobody:
      '皆さん 皆様 客さん 客様 業者さん 医者さん 店員さん 大家さん 神様 王様 奥さん 誰さん 隣さん 新郎新婦様',
    titled:
      '(?<![\\p{Script=Han}\\p{Script=Hiragana}ー])[\\p{Script=Han}\\p{Script=Katakana}ー]{1,6}(?:さん|ちゃん|くん|君|様|先生|先輩|部長|課長)(?=[にとへのを])',
  },
  around: {
    joins: 'の|は|に|~|頃|ごろ|\\(|\\)|・|,|だいたい|およそ|まで(?=に?\\d)',
    leads: '遅くとも|遅くても|締め?切り?は?:?|期限は?:?|〆切り?:?|納期は?:?|@|だいたい|およそ|(?<=□)',
    notForTimes: '(?!)',
    lastLeads: 'は',
    ends: '遅くとも|遅くても|締め?切り?は?:?|期限は?:?|〆切り?:?|納期は?:?',
    before: '(?!)',
    behind:
      '(?:の?(?:頃|ごろ|ころ|くらい|ぐらい|あたり)|きっかり|ちょうど|ジャスト|中|じゅう|いっぱい|の?うち|以内|の?間|過ぎ|すぎ|から|~|-)*' +
      '(?:までには?|迄には?|までの|まで(?!も)|迄|(?:〆切り?|〆|締め?切り?|必着|期限)[のでに]?|' +
      'に(?:は(?=[\\p{Script=Han}\\p{Script=Katakana}□\\s,]))?(?!んじん|んにく|ゅう|ほん|わ|おい|きび|く|もの|もつ|じ|しん|せ|なる|なっ|にん|ら|ほ)|' +
      'で(?!か|き|す|る|て|ん|ぐ|ご|も|は)|[はも](?=[\\p{Script=Han}\\p{Script=Katakana}□\\s,\\d]|お|ご)|' +
      '(?<=頃|ごろ|ころ|くらい|ぐらい|あたり|中|じゅう|いっぱい|うち|以内|から|~|過ぎ|すぎ|ジャスト|ちょうど|きっかり))',
    beforeBehind: '(?:の|より|よりも)?(?:前|まえ)(?:までに?|に|には|は|(?=[\\s,]|$))',
    endsBehind: 'まで|迄|〆|締|必着|期限|中|いっぱい|うち|以内',
    blocks: '[『「《“][^』」》”]*|ブラック|血の|先の|毎|前の|第',
    labels: '(?!)',
    holders: '(?!)',
    follows: '(?<=\\s)|□|も|だけ|じゅう|~|\\)',
    owns:
      'の(?!前|まえ|うち|間|頃|ごろ|ころ)|以降|以後|以来|後(?!半)|あと|(?<![時分半])(?:から(?!\\d)|過ぎ|すぎ|~)|付け?|版|号|' +
      '生まれ|ぶり|みたい|らしい|っぽい|より(?!前)|と(?!い)(?=[\\p{Script=Han}]*の)|とか|について|を|が',
    ranges: '(?!)',
    zones: '\\(?(?:est|edt|cst|pst|pdt|gmt|utc|cet|ist|現地時間)|現地',
    or: 'か|または|もしくは|あるいは|or|,?もしくは',
    to: '~|から|-|ー',
  },
};
