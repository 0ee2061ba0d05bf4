import { type Group, group, lookAlikes } from './group'

const other = { kind: 'other' } as const

export const innocent: readonly Group[] = [
  group(
    'The river, its land and its people; horsewomen, parrots, stones, machines',
    other,
    `
    amazonas.gov.br
    www.amazonas.am.gov.br
    visitamazonas.com.br
    amazonia.org
    amazonia.org.br
    www.amazoniareal.com.br
    amazônia.com.br
    infoamazonia.org
    fundoamazonia.gov.br
    portalamazonia.com
    radioamazonia.example
    amazonie.fr
    amazonien.de
    amazonien-reisen.de
    amazonian.example
    theamazonrainforest.org
    amazonriver.example
    amazon-river-cruises.example
    amazonconservation.org
    amazonteam.org
    www.amazonteam.org
    amazonwatch.org
    amazonfrontlines.org
    amazonaid.org
    amazone.de
    www.amazone.de
    shop-floor.amazone.de
    amazone.fr
    amazonen.example
    amazona.es
    amazonica.example
    amazonite.example
    amazonie.example
    www.amazonie.fr
    amazonka.pl
    glamazon.com
    `,
  ),
  group(
    'Words and names close to those of the known hosts',
    other,
    `
    amazing.com
    amazingsellers.example
    amazed.example
    amaze.com
    amass.example
    thomson.com
    mason.example
    mazon.org
    mazda.com
    ramazon.uz
    amaron.com
    armazon.es
    amaz.in
    zone.com
    panama-zone.com
    drama-zone.example
    karmazone.example
    azon.com
    zon.com
    amadeus.com
    alibaba.com
    bestsellercentral.example
    resellercentral.example
    sellers.example
    seller.example
    central.com
    centralseller.example
    grandcentral.com
    vendor.example
    vendors-central-park.example
    dreamznetwork.example
    teamznation.example
    amazoniacs.example
    `,
  ),
  group(
    'Where sellers work beside Amazon, and the tools that they use',
    other,
    `
    seller.walmart.com
    www.ebay.com
    ebay.de
    seller.etsy.com
    www.etsy.com
    admin.shopify.com
    our-shop.myshopify.com
    allegro.pl
    bol.com
    partner.bol.com
    www.kaufland.de
    www.otto.market
    zalando.de
    seller.tiktok.com
    helium10.com
    members.helium10.com
    www.junglescout.com
    amzscout.net
    keepa.com
    sellerboard.com
    app.sellerboard.com
    sellerlabs.com
    sellics.com
    carbon6.io
    payoneer.com
    pingpongx.com
    www.paypal.com
    `,
  ),
  group(
    'Everything else that asks for codes',
    other,
    `
    accounts.google.com
    github.com
    gitlab.com
    our-firm.github.io
    login.microsoftonline.com
    appleid.apple.com
    www.dropbox.com
    discord.com
    twitch.tv
    bank.example
    xn--bcher-kva.example
    bücher.de
    пример.рф
    例え.jp
    россия.рф
    ελλάδα.gr
    xn--zzzzz-.com
    evil.com.be
    evil.com.sg
    a.example
    x_y.example
    -x-.example
    http://example.com/
    https://example.com:8443/
    https://anna:secret@example.com/
    https://b%zz@example.com/
    `,
  ),
  group(
    'One’s own machine and network',
    other,
    `
    http://localhost/
    https://localhost:8443/
    https://nas/
    https://nas.local/
    https://router.home.arpa/
    https://127.0.0.1:3000/
    https://2130706433/
    https://10.0.0.5/
    https://172.16.0.1/
    https://172.31.255.254/
    https://192.168.1.1/
    https://0xc0a80101/
    https://169.254.10.20/
    https://100.64.0.7/
    https://0.0.0.0/
    https://[::1]/
    https://[::ffff:192.168.1.1]/
    https://[fd12:3456::1]/
    https://[fe80::1]/
    `,
  ),
  group(
    'Missed, and known to be: two slips at once, a word that means something else, the name in another script',
    other,
    `
    amzaom.com
    azmon.com
    amz-seller-login.com
    amazone.com
    amazonas.com
    amazonia.shop
    amazonriver.top
    seler-centrl.com
    亚马逊.com
    アマゾン.com
    yamaxun.example
    sellercnetrla.com
    s-ellersportal.example
    `,
  ),
]

/** False alarms. They are warned of only on a click, and rare; each would be a hole if the rule were softened for it. */
export const falseAlarms: readonly Group[] = [
  lookAlikes(
    'Others who bear the name, and are not in the short list of namesakes',
    'word',
    `
    amazonhostel.example       www.amazon.com
    amazontours.example        www.amazon.com
    amazonasshopping.com.br    www.amazon.com.br
    amazonia-store.example     www.amazon.com
    amazonasdesign.example     www.amazon.com
    lamazonshop.example        www.amazon.com
    panamazoneshop.example     www.amazon.com
    `,
  ),
  lookAlikes(
    'A portal of another company for its sellers, or its room for work with Amazon',
    'sub-domain',
    `
    sellercentral.shop.example     sellercentral.amazon.com
    vendorcentral.market.example   vendorcentral.amazon.com
    amazon.agency.example          www.amazon.com
    amazon-team.firm.example       www.amazon.com
    `,
  ),
  lookAlikes(
    'A domain of Amazon’s own that is not in the list of those',
    'ending',
    `
    amazon.com.ng    www.amazon.com
    amazon.cl        www.amazon.com
    `,
  ),
  lookAlikes(
    'Names that are one letter away, and no word that we know',
    'typo',
    `
    amason.example   www.amazon.com
    amazan.example   www.amazon.com
    `,
  ),
]
