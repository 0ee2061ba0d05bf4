import { type Group, lookAlikes } from './group'

export const imitations: readonly Group[] = [
  lookAlikes(
    "A known host, or Amazon's domain, as a sub-domain of somebody else's: the left end is what a narrow bar shows",
    'sub-domain',
    `
    sellercentral.amazon.com.evil.io             sellercentral.amazon.com
    sellercentral.amazon.it.evil.example         sellercentral.amazon.it
    sellercentral.amazon.co.uk.verify.example    sellercentral.amazon.co.uk
    sellercentral.amazon.com.br.x.example        sellercentral.amazon.com.br
    sellercentral-europe.amazon.com.evil.io      sellercentral-europe.amazon.com
    sellercentral-japan.amazon.com.evil.io       sellercentral-japan.amazon.com
    vendorcentral.amazon.de.evil.io              vendorcentral.amazon.de
    www.amazon.com.evil.io                       www.amazon.com
    www.amazon.co.jp.session.example             www.amazon.co.jp
    www.amazon.com.be.session.example            www.amazon.com.be
    amazon.com.evil.io                           www.amazon.com
    amazon.it.evil.io                            www.amazon.it
    signin.amazon.de.evil.io                     www.amazon.de
    aws.amazon.com.evil.io                       www.amazon.com
    sellercentral.amazon.com-verify.example      sellercentral.amazon.com
    sellercentral.amazon.com--ap.example         sellercentral.amazon.com
    www.amazon.com-signin-mfa.example            www.amazon.com
    sellercentral.amazon.com.secure.login.example.net  sellercentral.amazon.com
    a.b.c.sellercentral.amazon.com.d.e.f.example sellercentral.amazon.com
    sellercentral.amazon.com.github.io           sellercentral.amazon.com
    sellercentral.amazon.com.co.uk               sellercentral.amazon.com
    sellercentral.amazon.com.s3.eu-west-1.amazonaws.com  sellercentral.amazon.com
    sellercentral.amazon.com⁄ap⁄mfa.evil.io      sellercentral.amazon.com
    sellercentral.amazon.com.xn--p1ai.evil.io    sellercentral.amazon.com
    sellercentra1.amaz0n.com.evil.io             sellercentral.amazon.com
    sellercentral.аmazon.com.evil.io             sellercentral.amazon.com
    http://sellercentral.amazon.com.evil.io/     sellercentral.amazon.com
    https://sellercentral.amazon.com.evil.io:8443/ap/mfa  sellercentral.amazon.com
    https://sellercentral.amazon.com.evil.io./ap/mfa      sellercentral.amazon.com
    `,
  ),
  lookAlikes(
    'The name, or that of a service, as a sub-domain by itself',
    'sub-domain',
    `
    amazon.evil.example                www.amazon.com
    amazon.signin.example              www.amazon.com
    sellercentral.evil.example         sellercentral.amazon.com
    vendorcentral.evil.example         vendorcentral.amazon.com
    sellercentral-amazon.evil.example  sellercentral.amazon.com
    amazon-seller.evil.example         sellercentral.amazon.com
    login.amazon.evil.it               www.amazon.it
    amzn.evil.example                  www.amazon.com
    amzn-seller.evil.example           sellercentral.amazon.com
    amaz0n.evil.example                www.amazon.com
    amazom.evil.example                www.amazon.com
    seller-central.evil.co.uk          sellercentral.amazon.co.uk
    arnazon.evil.com.be                www.amazon.com.be
    `,
  ),
  lookAlikes(
    "The name, or that of a service, as a word of somebody else's domain, before and behind hyphens",
    'word',
    `
    amazon-sellercentral-help.com    sellercentral.amazon.com
    amazon-seller-verify.net         sellercentral.amazon.com
    amazon-login.com                 www.amazon.com
    amazon-signin.de                 www.amazon.de
    secure-amazon.it                 www.amazon.it
    my-amazon-account.co.uk          www.amazon.co.uk
    www-amazon-verify.com            www.amazon.com
    amazon-2sv.com                   www.amazon.com
    amazon-otp-reset.example         www.amazon.com
    sellercentral-login.com          sellercentral.amazon.com
    sellercentral-eu.com             sellercentral.amazon.com
    login-sellercentral.it           sellercentral.amazon.it
    sellercentral.com                sellercentral.amazon.com
    sellercentral.de                 sellercentral.amazon.de
    sellercentral.pl                 sellercentral.amazon.pl
    vendorcentral.net                vendorcentral.amazon.com
    vendorcentral-amazon-login.fr    vendorcentral.amazon.fr
    amazon-vendor-support.com        vendorcentral.amazon.com
    sellercentral-amazon-verify.com  sellercentral.amazon.com
    amzn-seller.com                  sellercentral.amazon.com
    amzn-login.it                    www.amazon.it
    seller-amzn.top                  sellercentral.amazon.com
    amzn.top                         www.amazon.com
    amazon_login.com                 www.amazon.com
    amazon--verify.com               www.amazon.com
    `,
  ),
  lookAlikes(
    "The name as a part of somebody else's domain, without anything between",
    'word',
    `
    amazonlogin.com                www.amazon.com
    amazonsellercentral.com        sellercentral.amazon.com
    amazonseller.support           sellercentral.amazon.com
    amazonsellers.help             sellercentral.amazon.com
    loginamazon.de                 www.amazon.de
    myamazon.it                    www.amazon.it
    amazon24.com                   www.amazon.com
    24amazon.com                   www.amazon.com
    amazonverify.top               www.amazon.com
    amazonsecurity.cc              www.amazon.com
    theamazonshop.com              www.amazon.com
    amazonvendorcentral.com        vendorcentral.amazon.com
    mysellercentral.com            sellercentral.amazon.com
    sellercentrallogin.com         sellercentral.amazon.com
    sellercentralhelp.co.uk        sellercentral.amazon.co.uk
    sellercentral2fa.com           sellercentral.amazon.com
    amznlogin.com                  www.amazon.com
    myamzn.com                     www.amazon.com
    amazonn.com                    www.amazon.com
    amazonm.com                    www.amazon.com
    aamazon.com                    www.amazon.com
    amazonassociates-login.com     www.amazon.com
    amazonia-login.com             www.amazon.com
    amazone-login.de               www.amazon.de
    amazonas-seller.com            sellercentral.amazon.com
    amazonprime-refund.com         www.amazon.com
    amazon-аccount.com             www.amazon.com
    `,
  ),
  lookAlikes(
    'The name where companies hand out names of their own: pages, shops, buckets, tunnels',
    'word',
    `
    amazon-login.github.io                     www.amazon.com
    sellercentral.github.io                    sellercentral.amazon.com
    sellercentral-amazon-help.blogspot.com     sellercentral.amazon.com
    amazon-seller.pages.dev                    sellercentral.amazon.com
    sellercentral.netlify.app                  sellercentral.amazon.com
    amazon-verify.vercel.app                   www.amazon.com
    amazon-otp.herokuapp.com                   www.amazon.com
    amazon-help.web.app                        www.amazon.com
    amazonseller.myshopify.com                 sellercentral.amazon.com
    amazon-signin.duckdns.org                  www.amazon.com
    sellercentral.s3.amazonaws.com             sellercentral.amazon.com
    amazon-login.s3.eu-central-1.amazonaws.com www.amazon.com
    sellercentral.awsapps.com                  sellercentral.amazon.com
    sellercentral.auth.us-east-1.amazoncognito.com  sellercentral.amazon.com
    amazon-seller-123.us-east-1.elb.amazonaws.com   sellercentral.amazon.com
    `,
  ),
  lookAlikes(
    'The name whole, under an ending that Amazon does not sell at',
    'ending',
    `
    amazon.top                    www.amazon.com
    amazon.co                     www.amazon.com
    amazon.cm                     www.amazon.com
    amazon.om                     www.amazon.com
    amazon.net                    www.amazon.com
    amazon.org                    www.amazon.com
    amazon.info                   www.amazon.com
    amazon.shop                   www.amazon.com
    amazon.support                www.amazon.com
    amazon.com.co                 www.amazon.com
    amazon.com.ru                 www.amazon.com
    amazon.co.it                  www.amazon.it
    amazon.uk                     www.amazon.com
    amazon.uk.com                 www.amazon.com
    amazon.co.com                 www.amazon.com
    amazon.com.de                 www.amazon.com
    amazon.tk                     www.amazon.com
    amazon.ck                     www.amazon.com
    www.amazon.xyz                www.amazon.com
    sellercentral.amazon.top      sellercentral.amazon.com
    sellercentral.amazon.com.co   sellercentral.amazon.com
    sellercentral-europe.amazon.eu.com  sellercentral.amazon.com
    vendorcentral.amazon.online   vendorcentral.amazon.com
    sellercentral.amazon.xn--p1ai sellercentral.amazon.com
    amazon.сом                    www.amazon.com
    amazon.github.io              www.amazon.com
    amazon.pages.dev              www.amazon.com
    amazon.s3.amazonaws.com       www.amazon.com
    https://amazon/               www.amazon.com
    `,
  ),
  lookAlikes(
    'Dots and hyphens left out, put in, or one for the other',
    'dots',
    `
    wwwamazon.com                   www.amazon.com
    wwwamazon.it                    www.amazon.it
    www-amazon.com                  www.amazon.com
    wwwamazoncom.net                www.amazon.com
    amazoncom.net                   www.amazon.com
    amazon-com.net                  www.amazon.com
    amazonit.it                     www.amazon.it
    www-amazon-de.de                www.amazon.de
    sellercentralamazon.com         sellercentral.amazon.com
    sellercentralamazon.it          sellercentral.amazon.it
    sellercentral-amazon.com        sellercentral.amazon.com
    sellercentral-amazon.de         sellercentral.amazon.de
    sellercentral-amazon-com.top    sellercentral.amazon.com
    sellercentralamazoncouk.com     sellercentral.amazon.com
    sellercentral-europe-amazon.com sellercentral.amazon.com
    sellercentraleuropeamazon.com   sellercentral.amazon.com
    vendorcentralamazon.com         vendorcentral.amazon.com
    vendorcentral-amazon.fr         vendorcentral.amazon.fr
    ama-zon.com                     www.amazon.com
    a-mazon.com                     www.amazon.com
    amaz-on.de                      www.amazon.de
    ama-z0n.com                     www.amazon.com
    ama-zon-login.com               www.amazon.com
    ama.zon.com                     www.amazon.com
    amaz.on.com                     www.amazon.com
    seller-central.com              sellercentral.amazon.com
    seller-central-login.com        sellercentral.amazon.com
    vendor-central.de               vendorcentral.amazon.de
    seller.central.com              sellercentral.amazon.com
    sellercentr.al                  sellercentral.amazon.com
    `,
  ),
]
