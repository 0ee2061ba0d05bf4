import { type Group, lookAlikes } from './group'

export const letters: readonly Group[] = [
  lookAlikes(
    'Digits and pairs of letters that the eye takes for one letter',
    'letters',
    `
    arnazon.com              www.amazon.com
    arnazon.it               www.amazon.it
    arnazon.co.uk            www.amazon.co.uk
    annazon.com              www.amazon.com
    amaz0n.com               www.amazon.com
    amaz0n.de                www.amazon.de
    4mazon.com               www.amazon.com
    am4zon.fr                www.amazon.fr
    ama2on.es                www.amazon.es
    arnaz0n.com              www.amazon.com
    4m4z0n.com               www.amazon.com
    amaz0n-login.com         www.amazon.com
    amaz0nseller.com         sellercentral.amazon.com
    arnazon-seller.net       sellercentral.amazon.com
    sellercentrai.com        sellercentral.amazon.com
    sellercentra1.com        sellercentral.amazon.com
    se1lercentral.com        sellercentral.amazon.com
    seilercentral.com        sellercentral.amazon.com
    seliercentral.it         sellercentral.amazon.it
    5ellercentral.com        sellercentral.amazon.com
    s3llercentral.com        sellercentral.amazon.com
    sellercen7ral.com        sellercentral.amazon.com
    venclorcentral.com       vendorcentral.amazon.com
    vend0rcentral.com        vendorcentral.amazon.com
    sellercentral.arnazon.com  sellercentral.amazon.com
    sellercentral.amaz0n.it    sellercentral.amazon.it
    www.arnazon.co.jp          www.amazon.co.jp
    vvvvw.arnazon.com          www.amazon.com
    arnazon.com.be             www.amazon.com.be
    arnazon.github.io          www.amazon.com
    `,
  ),
  lookAlikes(
    'Letters of other alphabets, and Latin ones with marks: Cyrillic, Greek, Armenian, small capitals, Lisu',
    'letters',
    `
    аmazon.com               www.amazon.com
    аmаzоn.com               www.amazon.com
    amаzon.it                www.amazon.it
    amazоn.de                www.amazon.de
    αmazon.com               www.amazon.com
    amazοn.com               www.amazon.com
    amazoո.com               www.amazon.com
    amazօn.com               www.amazon.com
    ɑmazon.com               www.amazon.com
    aᴍazon.com               www.amazon.com
    amaᴢon.com               www.amazon.com
    amaʐon.com               www.amazon.com
    amaƶon.com               www.amazon.com
    amazön.com               www.amazon.com
    amázon.com               www.amazon.com
    ámàzõñ.com               www.amazon.com
    ạmazon.com               www.amazon.com
    amaźon.pl                www.amazon.pl
    amażon.com               www.amazon.com
    amazøn.com               www.amazon.com
    amazσn.com               www.amazon.com
    amazoη.com               www.amazon.com
    aмazon.com               www.amazon.com
    аmazon-login.com         www.amazon.com
    аrnazоn.com              www.amazon.com
    sellercentrаl.com        sellercentral.amazon.com
    ѕеllerсеntral.com        sellercentral.amazon.com
    sellercentraӏ.com        sellercentral.amazon.com
    sellercentrał.com        sellercentral.amazon.com
    sellerċentral.com        sellercentral.amazon.com
    ꜱellercentral.com        sellercentral.amazon.com
    ѵendorcentral.com        vendorcentral.amazon.com
    vеndorсentral.de         vendorcentral.amazon.de
    venԁorcentral.com        vendorcentral.amazon.com
    sellercentral.аmazon.com sellercentral.amazon.com
    sellercentral.аmazon.it  sellercentral.amazon.it
    www.аmazon.co.uk         www.amazon.co.uk
    аmаzоn.рф                www.amazon.com
    аmazon.github.io         www.amazon.com
    `,
  ),
  lookAlikes(
    'The same as the browser itself writes them',
    'letters',
    `
    xn--mazon-3ve.com          www.amazon.com
    xn--amazn-mye.com          www.amazon.com
    xn--amazn-mua.com          www.amazon.com
    www.xn--mazon-3ve.co.uk    www.amazon.co.uk
    sellercentral.xn--mazon-3ve.it  sellercentral.amazon.it
    `,
  ),
  lookAlikes(
    'One letter left out, put in, another in its place, or two exchanged',
    'typo',
    `
    amzon.com                 www.amazon.com
    amzon.it                  www.amazon.it
    amazn.com                 www.amazon.com
    amaon.com                 www.amazon.com
    aazon.com                 www.amazon.com
    amazo.com                 www.amazon.com
    amazom.com                www.amazon.com
    amazob.de                 www.amazon.de
    anazon.com                www.amazon.com
    smazon.com                www.amazon.com
    amaxon.com                www.amazon.com
    amszon.com                www.amazon.com
    amazpn.com                www.amazon.com
    amazion.com               www.amazon.com
    ammazon.com               www.amazon.com
    amaazon.com               www.amazon.com
    amazoon.fr                www.amazon.fr
    amazzon.com               www.amazon.com
    amzaon.com                www.amazon.com
    amaozn.com                www.amazon.com
    aamzon.com                www.amazon.com
    maazon.com                www.amazon.com
    amazno.com                www.amazon.com
    amzon-login.com           www.amazon.com
    amazom-seller.net         sellercentral.amazon.com
    amzonlogin.com            www.amazon.com
    wwwamazom.com             www.amazon.com
    amazom24.com              www.amazon.com
    mazon-login.com           www.amazon.com
    selercentral.com          sellercentral.amazon.com
    sellercentrl.com          sellercentral.amazon.com
    sellercetral.it           sellercentral.amazon.it
    sellrecentral.com         sellercentral.amazon.com
    sellercentarl.com         sellercentral.amazon.com
    sellercenttral.com        sellercentral.amazon.com
    sellerscentral.com        sellercentral.amazon.com
    sellercentrllogin.com     sellercentral.amazon.com
    sellercenral-login.com    sellercentral.amazon.com
    vendercentral.com         vendorcentral.amazon.com
    vendorcentrl.com          vendorcentral.amazon.com
    vendrocentral.co.uk       vendorcentral.amazon.co.uk
    sellercentral.amzon.com   sellercentral.amazon.com
    sellercentral.amazom.it   sellercentral.amazon.it
    www.amazom.com.be         www.amazon.com.be
    амазон.рф                 www.amazon.com
    `,
  ),
]
