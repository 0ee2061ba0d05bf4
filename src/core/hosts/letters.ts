/**
 * Letters that look like one of `a`–`z` in an address, as far as browsers let them into one beside Latin letters. After
 * Unicode's confusables (UTS #39) and what Chrome adds to them for addresses, and by eye where both are silent. What a
 * decomposition makes plain (`é`, full-width letters, mathematical ones) needs no line here.
 */
const lookingLike: Readonly<Record<string, string>> = {
  a: 'аɑαᴀⲁꭺꓮ',
  ae: 'æӕ',
  b: 'ьвҍƅƃɓʙβꮟꓐ',
  c: 'сᴄⲥꮯƈҫꓚ',
  d: 'ԁɗđժꮷԃძꓒ',
  e: 'еєҽҿɛεᴇəꮛꓰ',
  f: 'ƒғӻϝꞙꓝ',
  g: 'ɡԍցǥɢᶃ',
  h: 'һհħнћңҥӈӊԧʜꮋⲏ',
  i: 'іıɩιɪꙇɨꭵⲓ',
  j: 'јϳʝյɉꓙ',
  k: 'кκĸᴋⲕқҝҟҡӄƙꓗ',
  l: 'ӏǀłƚɫʟ۱ꓡ',
  m: 'мɱᴍӎʍⲙꮇꓟ',
  n: 'ոռпηɲƞŋɴԥⲛกꓠ',
  o: 'оοօσøɵөѳⲟᴏჿ๐໐०০੦૦೦ꓳ',
  oe: 'œ',
  p: 'рρϼҏƿⲣᴘþꮲꓑ',
  q: 'ԛգզɋ',
  r: 'гᴦⲅґɼɽʀꭇꭈꮁꓣ',
  s: 'ѕꜱƽʂꮪടรꓢ',
  ss: 'ß',
  t: 'тτᴛŧƭԏҭⲧꭲꓔ',
  u: 'υսᴜꭎꭒʋบບꓴ',
  v: 'νѵᴠⱱꮩꓦ',
  w: 'ѡԝաωшщɯᴡꮃพฟꓪ',
  x: 'хχҳӽӿⲭꓫ',
  y: 'уγʏүұყỿɣꓬ',
  z: 'ᴢꮓȥʐƶʒзҙӡⲍꓜ',
}

const plainOf: ReadonlyMap<string, string> = new Map(
  Object.entries(lookingLike).flatMap(([plain, letters]) => [...letters].map((letter) => [letter, plain] as const)),
)

/** A name with every letter that merely looks like one of `a`–`z` exchanged for that one, and without accents. */
export function plainLetters(name: string): string {
  const bare = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  return [...bare].map((letter) => plainOf.get(letter) ?? letter).join('')
}

/** What a digit is taken for, by its value; a six for nothing. */
const digits = 'oizeas6tbg'

/**
 * What is left of plain letters and digits when those that the eye mixes up are one: `1`, `i` and `l`, `0` and `o`, `rn`
 * and `m`. Good for comparing with another that was treated alike, and for nothing else.
 */
export function mixedUp(plain: string): string {
  return plain
    .replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)
    .replaceAll('i', 'l')
    .replaceAll('rn', 'm')
    .replaceAll('nn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
}
