import { amazonHosts } from '../../../../../src/sites/amazon-hosts'
import { type Group, group } from './group'

const known = { kind: 'known' } as const
const other = { kind: 'other' } as const

/** The closed list, made of itself; everything else in this folder is written by hand. */
export const listed: Group = group('Every host of the closed list', known, amazonHosts.join('\n'))

export const real: readonly Group[] = [
  group(
    'A listed host, however its address goes on or is written: the browser makes one form of all',
    known,
    `
    https://sellercentral.amazon.it/ap/mfa?arb=1&openid.return_to=https%3A%2F%2Fevil.example
    https://sellercentral.amazon.it:443/ap/mfa
    https://SELLERCENTRAL.Amazon.IT/ap/mfa
    https:\\\\sellercentral.amazon.it\\ap\\mfa
    https://sellercentral.amazon.it\\@evil.example/
    https://www.amazon.co.uk/a/settings/approval#otp
    https://www.amazon.com/dp/B000000000?tag=evil.example
    https://sellercentral-europe.amazon.com/ap/signin
    https://sellercentral-japan.amazon.com/ap/signin
    https://vendorcentral.amazon.com.sg/ap/mfa
    https://vendorcentral.amazon.me/ap/mfa
    https://www.amazon.com.be/ap/mfa
    `,
  ),
  group(
    'Full-width letters, ideographic full stops and soft hyphens are taken away by the browser: it opens the real host',
    known,
    `
    https://ｓｅｌｌｅｒｃｅｎｔｒａｌ.ａｍａｚｏｎ.ｉｔ/ap/mfa
    https://sellercentral。amazon。it/ap/mfa
    https://sellercentral.ama\u00adzon.it/ap/mfa
    https://𝐬𝐞𝐥𝐥𝐞𝐫𝐜𝐞𝐧𝐭𝐫𝐚𝐥.amazon.it/ap/mfa
    https://ⓢellercentral.amazon.it/ap/mfa
    `,
  ),
  group(
    'A name before the @ of a listed host changes nothing: the host is the real one',
    known,
    `
    https://anna@sellercentral.amazon.it/ap/mfa
    https://evil.example@sellercentral.amazon.it/ap/mfa
    https://evil.example:443@www.amazon.de/ap/mfa
    `,
  ),
  group(
    "Amazon's own, in the very domains of the list, where nobody else can have a host: not acted on, not warned of",
    other,
    `
    amazon.com
    amazon.it
    amazon.com.be
    amazon.me
    www.amazon.me
    www.amazon.com.sg
    smile.amazon.com
    aws.amazon.com
    console.aws.amazon.com
    eu-central-1.console.aws.amazon.com
    signin.aws.amazon.com
    advertising.amazon.com
    advertising.amazon.de
    kdp.amazon.com
    music.amazon.de
    music.amazon.com
    photos.amazon.com
    pay.amazon.com
    pay.amazon.co.uk
    business.amazon.com
    brandservices.amazon.com
    brandregistry.amazon.com
    developer.amazon.com
    affiliate-program.amazon.com
    partnernet.amazon.de
    sell.amazon.com
    sell.amazon.it
    flex.amazon.co.uk
    gaming.amazon.com
    read.amazon.com
    m.amazon.com
    us.amazon.com
    fls-na.amazon.com
    completion.amazon.com
    na.account.amazon.com
    idp.federate.amazon.com
    transportation.amazon.com
    sellercentral.amazon.me
    vendorcentral.amazon.eg
    x.sellercentral.amazon.it
    sellercentra1.amazon.com
    seller-central.amazon.com
    sellercentral..amazon.it
    http://amazon.com/
    http://aws.amazon.com/
    https://sellercentral.amazon.it@aws.amazon.com/
    `,
  ),
  group(
    "Amazon's own, in other domains that bear its name",
    other,
    `
    amazon.cn
    www.amazon.cn
    amazon.eu
    amazon.jobs
    www.amazon.jobs
    amazon.science
    www.amazon.science
    amazon.dev
    amazon.work
    amazon.lu
    www.aboutamazon.com
    www.aboutamazon.co.uk
    amazonpay.com
    payments-amazon.com
    static-na.payments-amazon.com
    m.media-amazon.com
    images-na.ssl-images-amazon.com
    images-eu.images-amazon.com
    aax.amazon-adsystem.com
    amazonaws.com
    s3.amazonaws.com
    rds.us-east-1.amazonaws.com
    console.amazonaws.cn
    crl.sca1b.amazontrust.com
    amazonvideo.com
    amazonmusic.com
    amzn.to
    amzn.eu
    amzn.asia
    amzn.com
    register.amazon
    s3-accelerate.amazon
    signin.aws
    a.co
    audible.com
    www.audible.de
    www.mturk.com
    www.imdb.com
    www.primevideo.com
    primeday.info
    d1234567890.cloudfront.net
    `,
  ),
  group(
    "Places at Amazon where customers have pages, under names that say nothing of it: anybody's, like anything else",
    other,
    `
    shop-photos.s3.amazonaws.com
    shop-photos.s3.eu-central-1.amazonaws.com
    ec2-203-0-113-5.compute-1.amazonaws.com
    abc123.execute-api.us-east-1.amazonaws.com
    abc123.lambda-url.us-east-1.on.aws
    our-firm.awsapps.com
    our-firm.auth.eu-west-1.amazoncognito.com
    main.d1234.amplifyapp.com
    our-env.us-east-1.elasticbeanstalk.com
    web-1234.eu-west-1.elb.amazonaws.com
    `,
  ),
]
